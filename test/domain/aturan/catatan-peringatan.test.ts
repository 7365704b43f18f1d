/** What stands in the paper about a frozen figure: open peringatan, and what the bidang said to them. */
import { catatanPeringatan } from '../../../src/domain/aturan/catatan-peringatan.ts';
import { isCatatan } from '../../../src/domain/temuan.ts';
import { dulu, target } from '../pemeriksaan/contoh.ts';

const lewat = { satuan: '%', target: target(80), bukti: 'https://contoh.example.go.id/a' };
const SEBAB = 'Tunggakan tahun lalu ikut terbayar';

test('above 100 per cent is open until the Penjelasan says why; then that is kept with it', () => {
  const [terbuka] = catatanPeringatan([dulu('TW I', 120, { ...lewat, pendorong: SEBAB })]);
  expect(terbuka).toMatchObject({ kode: 'ISIAN-LEBIH-SERATUS', berat: 'peringatan', indikator: 'K' });
  const [dijawab] = catatanPeringatan([dulu('TW I', 120, { ...lewat, penjelasanBidang: SEBAB })]);
  expect(dijawab).toMatchObject({ berat: 'info', alasan: SEBAB });
  expect(dijawab?.pesan).toMatch(/^K: .* Penjelasan: “Tunggakan tahun lalu ikut terbayar”$/);
  expect([terbuka, dijawab].map((satu) => satu !== undefined && isCatatan(satu))).toEqual([true, true]);
});

test('what did not stand there when the Penjelasan was handed in is not answered by it', () => {
  const baris = dulu('TW I', 120, { ...lewat, penjelasanBidang: SEBAB });
  expect(catatanPeringatan([baris], () => new Set(['JAUH-DARI-TARGET']))).toMatchObject([{ berat: 'peringatan' }]);
});

test('evidence that is promised is told to the signer with its date; one that shows nothing is asked for', () => {
  const bukti = (isi: string) => catatanPeringatan([dulu('TW I', 80, { ...lewat, bukti: isi })]);
  expect(bukti('menyusul, 30 April 2026')).toMatchObject([
    { kode: 'ISIAN-BUKTI-MENYUSUL', berat: 'info', alasan: 'menyusul, 30 April 2026' },
  ]);
  expect(bukti('ada')).toMatchObject([{ kode: 'ISIAN-BUKTI-TIDAK-JELAS', berat: 'peringatan' }]);
});
