/** Longer than any number with its satuan and remark; also keeps every later pattern cheap. */
const PANJANG_MAKS = 200;

export type TeksBersih = { readonly bersih: string } | { readonly rusak: string };

/** Quotes a cell in a message, shortened. */
export function quote(teks: string): string {
  const tampak = [...teks].filter((huruf) => !isGaib(huruf.charCodeAt(0))).join('');
  return `“${tampak.length > 60 ? `${tampak.slice(0, 60)}…` : tampak}”`;
}

function hasGaib(teks: string): boolean {
  for (let i = 0; i < teks.length; i++) if (isGaib(teks.charCodeAt(i))) return true;
  return false;
}

/** NUL, control, zero-width, direction marks: they hide what the cell really says. None needs a surrogate pair. */
function isGaib(kode: number): boolean {
  const kendali = kode < 32 || (kode >= 127 && kode < 160);
  const arah =
    (kode >= 0x200b && kode <= 0x200f) || (kode >= 0x202a && kode <= 0x202e) || (kode >= 0x2060 && kode <= 0x206f);
  return kendali || arah || kode === 0xfeff || kode === 0xfffd;
}

/** Trims, makes every run of white space one plain space, every long minus a short one; refuses hidden characters. */
export function clean(teks: string): TeksBersih {
  if (teks.length > PANJANG_MAKS) {
    return { rusak: `Teks sepanjang ${teks.length} huruf bukan angka. Ketik angkanya saja, misalnya 1250 atau 12,5.` };
  }
  const satuBaris = teks.replace(/[\s\u00a0\u2000-\u200a\u202f]+/g, ' ').trim();
  if (hasGaib(satuBaris)) {
    return { rusak: `${quote(satuBaris)} memuat tanda yang tidak terlihat. Hapus isi sel, lalu ketik ulang angkanya.` };
  }
  return { bersih: satuBaris.replace(/\u2212/g, '-') };
}

/** `-`, `• -`, `Rp -`, `n/a` and their like say that nothing is filled in. */
export function isKosong(bersih: string): boolean {
  return /^(?:rp\.?)?[-–—•·▪*\s]*$/i.test(bersih) || /^n[./]?\s?a\.?$/i.test(bersih);
}

/** `belum rilis` and `tidak berlaku: alasan` are answers, not numbers. */
export function readKeadaan(bersih: string): { keadaan: 'belum rilis' | 'tidak berlaku'; alasan: string } | null {
  const cocok = /^(belum (?:di)?rilis|belum terbit|tidak berlaku)(?![a-z])[\s:;,.(–-]*(.*?)\)?$/i.exec(bersih);
  if (!cocok) return null;
  const keadaan = /^belum/i.test(cocok[1] ?? '') ? 'belum rilis' : 'tidak berlaku';
  return { keadaan, alasan: (cocok[2] ?? '').trim() };
}
