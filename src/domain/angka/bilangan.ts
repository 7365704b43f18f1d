import { type Akhiran, explainCatatan, readAkhiran, terbilangDepan } from './akhiran.ts';
import type { AngkaReading, Petunjuk } from './bacaan-angka.ts';
import { dropNoise } from './bulat.ts';
import { isBerkoma, isJam, isKataSatuan, isPersen, isRupiah, isTakNegatif, kataSkala, skalaSatuan } from './satuan.ts';
import { chooseReading } from './taksa.ts';
import { quote } from './teks-bersih.ts';
import { terbilang, terbilangSatuan } from './terbilang.ts';
import { NILAI_MAKS, readToken, type Terbaca } from './token.ts';
import { writeAngka } from './tulis-angka.ts';

const BENTUK = /^([-–—+]?)( ?)((?:rp|idr)\.? ?)?(-?)((?:\d{1,6} ?)?[½¼¾]|[\d.,]*\d[\d.,]*)(.*)$/i;

/** A number cut into its parts: sign, Rp, digits, and what stands behind them. */
interface Potongan {
  readonly kali: 1 | -1;
  /** `- 5`: a minus or a bullet. */
  readonly tandaTaksa: boolean;
  readonly rupiah: boolean;
  readonly token: string;
  readonly ekor: string;
}

const rusak = (sebab: string): AngkaReading => ({ jenis: 'rusak', sebab });

/** Reads a text that holds one number, with Rp, percent, scale word, satuan or a remark in brackets around it. */
export function readBilangan(bersih: string, petunjuk: Petunjuk): AngkaReading {
  const potongan = cut(dropNama(bersih, petunjuk.satuan), petunjuk.satuan);
  const terbaca = potongan && readToken(potongan.token);
  if (!potongan || !terbaca)
    return rusak(`${quote(bersih)} bukan angka. Ketik angkanya saja, misalnya 1250 atau 12,5.`);
  const akhiran = readAkhiran(potongan.ekor, petunjuk.satuan);
  if ('rusak' in akhiran) return rusak(`${quote(bersih)}: ${akhiran.rusak}`);
  const keberatan = refuseSatuan(potongan, akhiran, petunjuk.satuan);
  if (keberatan !== null) return rusak(`${quote(bersih)}: ${keberatan}`);
  return decide(bersih, { potongan, terbaca, akhiran }, petunjuk);
}

/** "Level 3" where the satuan is Level. */
function dropNama(bersih: string, satuan: string): string {
  const nama = /^[a-z]+(?= \d)/i.exec(bersih)?.[0];
  return nama && isBerkoma(satuan) && isKataSatuan(nama, satuan) ? bersih.slice(nama.length + 1) : bersih;
}

function cut(bersih: string, satuan: string): Potongan | null {
  const cocok = BENTUK.exec(bersih);
  if (!cocok) return null;
  const [, tanda = '', spasi = '', rp, minus = '', angka = '', sisa = ''] = cocok;
  // Of two signs nobody knows which was meant.
  if (tanda !== '' && minus !== '') return null;
  const rupiah = rp !== undefined;
  // "Rp 6.821.000.000,-": the dash stands for no sen.
  const tanpaSen = (rupiah || isRupiah(satuan)) && /^[-–—]{1,2}$/.test(sisa) && /[.,]$/.test(angka);
  const negatif = (tanda !== '' && tanda !== '+') || minus !== '';
  return {
    kali: negatif ? -1 : 1,
    tandaTaksa: tanda !== '' && spasi !== '',
    rupiah,
    token: tanpaSen ? angka.slice(0, -1) : angka,
    ekor: tanpaSen ? '' : sisa,
  };
}

function refuseSatuan(potongan: Potongan, akhiran: Akhiran, satuan: string): string | null {
  if (satuan.trim() === '') return null;
  if (akhiran.persen && !isPersen(satuan)) {
    return `ada tanda persen, padahal satuannya “${satuan}”. Ketik angkanya dalam ${satuan}.`;
  }
  if (potongan.rupiah && !isRupiah(satuan) && skalaSatuan(satuan) === 1) {
    return `tertulis rupiah, padahal satuannya “${satuan}”. Ketik angkanya dalam ${satuan}.`;
  }
  return null;
}

interface DigitGroup {
  readonly potongan: Potongan;
  readonly terbaca: Terbaca;
  readonly akhiran: Akhiran;
}

function decide(bersih: string, { potongan, terbaca, akhiran }: DigitGroup, petunjuk: Petunjuk): AngkaReading {
  const berskala = akhiran.skala !== 1;
  const skala = berskala ? akhiran.skala / skalaSatuan(petunjuk.satuan) : 1;
  // + 0 turns the -0 of "-0" into 0.
  const scale = (n: number): number => (skala === 1 ? n : dropNoise(n * skala)) * potongan.kali + 0;
  const [pertama, kedua] = terbaca.nilai;
  if (Math.abs(scale(pertama)) > NILAI_MAKS) return rusak(`${quote(bersih)} terlalu besar untuk dibaca sebagai angka.`);
  const { satuan } = petunjuk;
  if (potongan.kali < 0 && pertama !== 0 && isTakNegatif(satuan)) {
    return rusak(`${quote(bersih)} kurang dari nol. Ketik angkanya tanpa minus.`);
  }
  const jam = isJam(satuan) ? readJam(potongan.token) : null;
  if (jam !== null && jam !== pertama) return askTaksa(bersih, [pertama, jam], satuan);
  const kataAngka = terbilangDepan(akhiran.catatan);
  if (kataAngka !== '' && !terbaca.nilai.some((n) => terbilang(n) === kataAngka || terbilang(scale(n)) === kataAngka)) {
    return rusak(`${quote(bersih)}: ${explainCatatan(akhiran.catatan)}`);
  }
  const pilihan = chooseReading(kedua === undefined ? [scale(pertama)] : [scale(pertama), scale(kedua)], {
    satuan: petunjuk.satuan.trim() || akhiran.kata,
    target: petunjuk.target,
    tandaTaksa: potongan.tandaTaksa,
    berskala,
    bertandaPersen: akhiran.persen,
    bertandaRupiah: potongan.rupiah,
    berkoma: potongan.token.includes(','),
  });
  if ('taksa' in pilihan) return askTaksa(bersih, pilihan.taksa, petunjuk.satuan);
  const cara = [terbaca.cara, pilihan.cara, ...tellAkhiran(akhiran)].filter((bagian) => bagian !== '').join('; ');
  return { jenis: 'angka', nilai: pilihan.nilai, teks: bersih, cara };
}

/** `8.30` of hours: half past eight, or eight and three tenths. */
function readJam(token: string): number | null {
  const [, jam, menit] = /^(\d{1,2})\.([0-5]\d)$/.exec(token) ?? [];
  return menit === undefined ? null : dropNoise(Number(jam) + Number(menit) / 60, 4);
}

/** Both readings in words, each with what to type so that it can be read in no other way. */
function askTaksa(bersih: string, pilihan: readonly [number, number], satuan: string): AngkaReading {
  const [satu, dua] = pilihan.map((nilai) => `${terbilangSatuan(nilai, satuan)} (ketik ${writeTegas(nilai, satuan)})`);
  return { jenis: 'taksa', pilihan, sebab: `${quote(bersih)} dapat dibaca ${satu} atau ${dua}.` };
}

function writeTegas(nilai: number, satuan: string): string {
  const skala = kataSkala(satuan);
  return `${writeAngka(nilai)}${isPersen(satuan) ? '%' : skala && ` ${skala}`}`;
}

function tellAkhiran({ kataSkala, kata, catatan }: Akhiran): readonly string[] {
  return [
    kataSkala === '' ? '' : `kata “${kataSkala}” ikut dihitung`,
    kata === '' ? '' : `“${kata}” dibaca sebagai satuan`,
    catatan === '' ? '' : `catatan “${catatan}” tidak ikut dibaca`,
  ];
}
