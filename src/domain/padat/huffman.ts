/** Huffman's codes as deflate writes them (RFC 1951 section 3.2.2). */

/** By symbol, how many bits its code word has, at most `terpanjang`. */
export function lengthsOf(kali: Uint32Array, terpanjang: number): Uint8Array {
  // Some readers refuse a code of less than two words.
  for (const simbol of [0, 1]) kali[simbol] ||= 1;
  const panjang = treeDepths(kali);
  if (panjang.every((bit) => bit <= terpanjang)) return panjang;
  return lengthsOf(
    kali.map((banyak) => (banyak + 1) >> 1),
    terpanjang,
  );
}

function treeDepths(kali: Uint32Array): Uint8Array {
  const daun = [...kali.keys()].filter((simbol) => kali[simbol]).sort((a, b) => (kali[a] ?? 0) - (kali[b] ?? 0));
  const bobot = daun.map((simbol) => kali[simbol] ?? 0);
  const induk: number[] = [];
  let [lepas, simpul] = [0, daun.length];
  // Leaves and nodes each come in the order of their weight: the lightest is the first of one of them.
  const takeLightest = (): number => {
    const isDaun = lepas < daun.length && (bobot[lepas] ?? 0) <= (bobot[simpul] ?? Number.POSITIVE_INFINITY);
    return isDaun ? lepas++ : simpul++;
  };
  while (bobot.length < 2 * daun.length - 1) {
    const pasangan = [takeLightest(), takeLightest()];
    for (const satu of pasangan) induk[satu] = bobot.length;
    bobot.push(pasangan.reduce((sum, satu) => sum + (bobot[satu] ?? 0), 0));
  }
  const dalam = bobot.map(() => 0);
  for (let satu = bobot.length - 2; satu >= 0; satu--) dalam[satu] = (dalam[induk[satu] ?? 0] ?? 0) + 1;
  const panjang = new Uint8Array(kali.length);
  for (const [ke, simbol] of daun.entries()) panjang[simbol] = dalam[ke] ?? 0;
  return panjang;
}

/** By symbol its code word, first bit lowest: so deflate puts them into bytes. */
export function codesOf(panjang: Uint8Array): Uint16Array {
  const kode = new Uint16Array(panjang.length);
  let berikut = 0;
  for (let bit = 1; bit < 16; bit++) {
    for (const [simbol, satu] of panjang.entries()) if (satu === bit) kode[simbol] = reversed(berikut++, bit);
    berikut <<= 1;
  }
  return kode;
}

function reversed(kode: number, bit: number): number {
  let balik = 0;
  for (let ke = 0; ke < bit; ke++) balik = (balik << 1) | ((kode >> ke) & 1);
  return balik;
}
