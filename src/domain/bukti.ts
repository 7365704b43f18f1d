/** Whether a text looks like evidence: an address, the number of a paper, a place, or when it will come. Shape only. */
import type { KodeIsian } from './kode-temuan.ts';
import type { Temuan } from './temuan.ts';
import { parseTanggal } from './waktu/kalender.ts';

const MENUNJUK = [
  /https?:|www\.|\.(?:id|com|org|net)\b/i,
  /\d[/.-]\w|[/.-]\w*\d|\b(?:no|nomor|sk|surat|nota|lhp|halaman)\b\W*\d/i,
  /\b(?:lemari|rak|ruang\w*|gudang|arsip|map|ordner|bo(?:x|ks)|lantai)\b/i,
];

/** Says where it is: an address, a number, a place; a promise says nothing of that. */
export const isMenunjuk = (teks: string): boolean =>
  !/menyusul/i.test(teks) && MENUNJUK.some((pola) => pola.test(teks));

/** Promised for a day; until then it is told to whoever signs. */
export const isMenyusul = (bukti: string): boolean =>
  parseTanggal(/menyusul\D*(\d.*)/i.exec(bukti)?.[1] ?? '') !== null;

interface TemuanBukti extends Pick<Temuan, 'berat' | 'pesan' | 'alasan'> {
  readonly kode: KodeIsian;
}

/** What is to be said of evidence that stands there; whether there is any, the row rules ask. */
export function judgeBukti(bukti: string, adaNilai: boolean): readonly TemuanBukti[] {
  const teks = bukti.trim().slice(0, 200);
  if (isMenyusul(bukti))
    return [{ kode: 'BUKTI-MENYUSUL', berat: 'info', pesan: `Bukti “${teks}”: lengkapi pada waktunya.`, alasan: teks }];
  if (!adaNilai || isMenunjuk(teks) || teks === '' || teks === '-') return [];
  const pesan = `“${teks}” belum menunjuk buktinya. Tulis tautan, nomor dokumen, tempatnya, atau “menyusul, 30 April 2026”.`;
  return [{ kode: 'BUKTI-TIDAK-JELAS', berat: 'peringatan', pesan }];
}
