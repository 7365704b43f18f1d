/** What stands in the paper about a frozen figure: open peringatan, and the reasons that were given. */
import { catatanPeringatan } from '../../../src/domain/aturan/catatan-peringatan.ts';
import { createTemuan, isCatatan, withAlasan } from '../../../src/domain/temuan.ts';
import { dulu, target } from '../pemeriksaan/contoh.ts';

const lewat = { satuan: '%', target: target(80), bukti: 'https://contoh.example.go.id/a' };

test('above 100 per cent is open until somebody says why; then the reason is kept with it', () => {
  const [terbuka] = catatanPeringatan([dulu('TW I', 120, lewat)]);
  expect(terbuka).toMatchObject({ kode: 'ISIAN-LEBIH-SERATUS', berat: 'peringatan', indikator: 'K' });
  const [dijawab] = catatanPeringatan([
    dulu('TW I', 120, { ...lewat, pendorong: 'Tunggakan tahun lalu ikut terbayar' }),
  ]);
  expect(dijawab).toMatchObject({ berat: 'info', alasan: 'Tunggakan tahun lalu ikut terbayar' });
  expect(dijawab?.pesan).toMatch(/^K: .* Alasan: “Tunggakan tahun lalu ikut terbayar”$/);
  expect([terbuka, dijawab].map((satu) => satu !== undefined && isCatatan(satu))).toEqual([true, true]);
});

test('an info without a reason is nobody’s to sign for, and a galat stays one whatever is said', () => {
  const info = createTemuan('PROFIL', 'info', { tab: 'T' }, 'p');
  expect([isCatatan(info), isCatatan(withAlasan(info, '  ')), isCatatan(withAlasan(info, 'a'))]).toEqual([
    false,
    false,
    true,
  ]);
  expect(withAlasan(createTemuan('PROFIL', 'galat', { tab: 'T' }, 'p'), 'a').berat).toBe('galat');
});
