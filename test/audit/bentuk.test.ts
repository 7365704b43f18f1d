/** NIP, dates and links of a pack: a peringatan at its cell, and the text as it was. */
import { periksaPak, type TabelTeks } from './buku-audit.ts';
import { INSTANSI, KEPALA_IKI, KEPALA_IKU, KEPALA_ISIAN, tabel } from './pak-audit.ts';

const IKU = 'K | S | U | Orang | naik | | jumlah | A | | 100 | | | 25 | 25 | 25 | 25 | | | | |';
const ganti = (nama: string, dari: string, menjadi: string): string[][] =>
  (INSTANSI[nama] ?? []).map((row) => row.map((sel) => (sel === dari ? menjadi : String(sel ?? ''))));

test('what is not shaped as it should be is a peringatan at its cell, and stops nothing', () => {
  const pak: TabelTeks = {
    ...(INSTANSI as TabelTeks),
    Profil: ganti('Profil', '197001011995032001', '780216 199703 1 001'),
    Pengguna: ganti('Pengguna', '198604042011011004', '1986'),
    Dokumen: tabel(
      'Jenis | Nomor | Tanggal | Tautan | Status\nRenstra | 1 | kemarin | https:/x | ada\nDPA | 2 | 2026-01-05 | https://example.go.id/dpa | ada',
    ),
    IKU: tabel(`${KEPALA_IKU}\n${IKU}`),
    IKI: tabel(KEPALA_IKI),
    Isian: [...tabel(KEPALA_ISIAN), ['TW I', 'A', 'K', '30', '', '', 'https://', 'ada', 'ada', 'ada']],
  };
  const putusan = periksaPak(pak, 'TW I');
  if ('bukanPak' in putusan) throw new Error(JSON.stringify(putusan.bukanPak));
  const isi = putusan.temuan.map(({ kode, berat, tab, baris, kolom, pesan }) => [
    kode,
    berat,
    tab,
    baris,
    kolom,
    pesan,
  ]);
  expect(isi).toEqual([
    [
      'PROFIL',
      'peringatan',
      'Profil',
      null,
      'Nilai',
      expect.stringMatching(/^Kepala NIP: "780216 199703 1 001" bukan/),
    ],
    ['PENGGUNA', 'peringatan', 'Pengguna', 8, 'NIP', expect.stringMatching(/^"1986" bukan NIP/)],
    ['DOKUMEN', 'peringatan', 'Dokumen', 5, 'Tanggal', expect.stringMatching(/^"kemarin" bukan tanggal/)],
    ['DOKUMEN', 'peringatan', 'Dokumen', 5, 'Tautan', expect.stringMatching(/^Tautan "https:\/x" tidak utuh/)],
    ['ISIAN-TAUTAN', 'peringatan', 'TW I A', 5, 'Bukti Dukung', expect.stringMatching(/^K: Tautan "https:\/\/" tidak/)],
  ]);
  expect(putusan.angka.find(({ kode }) => kode === 'K')?.realisasi).toBe(30);
});
