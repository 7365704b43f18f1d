/** Whether a text looks like evidence: an address, the number of a paper, a place, or when it will come. Shape only. */
const ALAMAT = /https?:|www\.|\b[\w-]+\.(?:go\.id|com|id|net|org)\b/i;
const NOMOR =
  /[a-z\d][/.-][a-z\d]*\d|\d[/.-][a-z\d]|\b(?:no|nomor|sk|surat|nota|lhp|dpa|spj|sp2d|lembar|halaman|bab|tabel)\b[^a-z]*\d/i;
const TEMPAT =
  /\b(?:lemari|rak|ruang\w*|gedung|arsip|gudang|map|ordner|odner|bo(?:x|ks)|lantai|laci|meja|server|komputer|folder|drive)\b/i;
const MENYUSUL = /\bmenyusul\b/i;
const BERTANGGAL =
  /\d{1,2}[\s/.-]+(?:\d{1,2}|jan|feb|mar|apr|mei|jun|jul|agu|agt|sep|okt|nov|des)[a-z]*|\b20\d\d-\d\d|(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)[a-z]* 20\d\d/i;

/** Promised for a day; until then it is told to whoever signs. */
export const isMenyusul = (bukti: string): boolean => MENYUSUL.test(bukti) && BERTANGGAL.test(bukti);

/** Why a text is no evidence; '' where it may be, or there is none. */
export function explainBukti(bukti: string): string {
  const teks = bukti.trim();
  if (teks === '' || teks === '-' || isMenyusul(teks)) return '';
  if (MENYUSUL.test(teks))
    return `Bukti “${teks.slice(0, 60)}” tanpa tanggal. Tulis misalnya “menyusul, 30 April 2026”.`;
  if ([ALAMAT, NOMOR, TEMPAT].some((pola) => pola.test(teks))) return '';
  return `“${teks.slice(0, 60)}” belum menunjuk buktinya. Tulis tautan, nomor dokumen, tempat simpannya, atau “menyusul, <tanggal>”.`;
}
