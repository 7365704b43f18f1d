/** Makes a screenshot small: 256 colours are plenty for a page, and a third of the bytes. PNG: https://www.w3.org/TR/png-3/ */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const TANDA = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALING_BANYAK = 256;

interface Citra {
  readonly lebar: number;
  readonly tinggi: number;
  /** Red, green and blue of each dot, row by row. */
  readonly titik: Uint8Array;
}

/** Takes what Chromium writes: eight bits, RGB, not interlaced. */
export function ringankan(png: Buffer): Buffer {
  const { lebar, tinggi, titik } = baca(png);
  const { palet, nomor } = pilihWarna(titik);
  const baris = Buffer.alloc((lebar + 1) * tinggi);
  for (let y = 0; y < tinggi; y++) baris.set(nomor.subarray(y * lebar, (y + 1) * lebar), y * (lebar + 1) + 1);
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(lebar, 0);
  ihdr.writeUInt32BE(tinggi, 4);
  ihdr.set([8, 3, 0, 0, 0], 8);
  const isi = deflateSync(baris, { level: 9 });
  return Buffer.concat([TANDA, potong('IHDR', ihdr), potong('PLTE', palet), potong('IDAT', isi), potong('IEND')]);
}

function potong(jenis: string, isi: Buffer = Buffer.alloc(0)): Buffer {
  const badan = Buffer.concat([Buffer.from(jenis, 'latin1'), isi]);
  const [panjang, sidik] = [Buffer.alloc(4), Buffer.alloc(4)];
  panjang.writeUInt32BE(isi.length);
  sidik.writeUInt32BE(crc32(badan));
  return Buffer.concat([panjang, badan, sidik]);
}

function baca(png: Buffer): Citra {
  const [lebar, tinggi] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png[24] !== 8 || png[25] !== 2) throw new Error('Bukan PNG 8 bit RGB.');
  const data: Buffer[] = [];
  for (let di = TANDA.length; di < png.length; di += 12 + png.readUInt32BE(di))
    if (png.toString('latin1', di + 4, di + 8) === 'IDAT')
      data.push(png.subarray(di + 8, di + 8 + png.readUInt32BE(di)));
  return { lebar, tinggi, titik: tanpaSaringan(inflateSync(Buffer.concat(data)), lebar * 3, tinggi) };
}

/** Undoes the filter that each row was written with. */
function tanpaSaringan(tersaring: Buffer, panjang: number, tinggi: number): Uint8Array {
  const titik = new Uint8Array(panjang * tinggi);
  for (let y = 0; y < tinggi; y++) {
    const saringan = tersaring[y * (panjang + 1)] ?? 0;
    for (let x = 0; x < panjang; x++) {
      const di = y * panjang + x;
      const kiri = x < 3 ? 0 : (titik[di - 3] ?? 0);
      const atas = y === 0 ? 0 : (titik[di - panjang] ?? 0);
      const sudut = x < 3 || y === 0 ? 0 : (titik[di - panjang - 3] ?? 0);
      titik[di] = (tersaring[y * (panjang + 1) + 1 + x] ?? 0) + ramalan(saringan, kiri, atas, sudut);
    }
  }
  return titik;
}

function ramalan(saringan: number, kiri: number, atas: number, sudut: number): number {
  if (saringan === 1) return kiri;
  if (saringan === 2) return atas;
  if (saringan === 3) return (kiri + atas) >> 1;
  if (saringan === 0) return 0;
  const taksiran = kiri + atas - sudut;
  const [a, b, c] = [kiri, atas, sudut].map((satu) => Math.abs(taksiran - satu)) as [number, number, number];
  if (a <= b && a <= c) return kiri;
  return b <= c ? atas : sudut;
}

/** The colours that most dots have, of each hue only one; every other dot gets the nearest. */
function pilihWarna(titik: Uint8Array): { readonly palet: Buffer; readonly nomor: Uint8Array } {
  const banyak = new Map<number, number>();
  for (let di = 0; di < titik.length; di += 3) {
    const warna = warnaDi(titik, di);
    banyak.set(warna, (banyak.get(warna) ?? 0) + 1);
  }
  const perRona = new Map<number, number>();
  for (const [warna] of [...banyak].sort(([, a], [, b]) => b - a)) {
    const rona = warna & 0xf8f8f8;
    if (!perRona.has(rona) && perRona.size < PALING_BANYAK) perRona.set(rona, warna);
  }
  const dipilih = [...perRona.values()];
  const terdekat = new Map([...banyak.keys()].map((warna) => [warna, nomorTerdekat(dipilih, warna)]));
  const nomor = Uint8Array.from({ length: titik.length / 3 }, (_, n) => terdekat.get(warnaDi(titik, n * 3)) ?? 0);
  return { palet: Buffer.from(dipilih.flatMap(saluran)), nomor };
}

const warnaDi = (titik: Uint8Array, di: number): number =>
  ((titik[di] ?? 0) << 16) | ((titik[di + 1] ?? 0) << 8) | (titik[di + 2] ?? 0);

const saluran = (warna: number): readonly [number, number, number] => [warna >> 16, (warna >> 8) & 255, warna & 255];

function nomorTerdekat(dipilih: readonly number[], warna: number): number {
  const [r, g, b] = saluran(warna);
  const jarak = dipilih.map((satu) => {
    const [r2, g2, b2] = saluran(satu);
    return (r - r2) ** 2 + (g - g2) ** 2 + (b - b2) ** 2;
  });
  return jarak.indexOf(Math.min(...jarak));
}
