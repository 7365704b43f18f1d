/** More definitions than one cell of the ledger names: they stand in several rows of it, and each is still proved. */
import { expect, test } from '@jest/globals';
import { bukaKantor, PEMILIK } from './kantor-daring.ts';

const JUMLAH = 1_800;

test('an agency with 1,800 IKU opens its SOP, is read whole, and learns which one was typed over', () => {
  const kantor = bukaKantor(['depok-pengumpulan'], (pak) => {
    const [contoh = {}] = pak.IKU ?? [];
    pak.IKU = Array.from({ length: JUMLAH }, (_, i) => ({
      ...contoh,
      Kode: `IKU-${i + 1}`,
      Bidang: i % 2 ? 'A' : 'B',
    }));
    pak.IKI = [];
  });
  kantor.harus('rencana', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
  const baru = kantor.tabel('Riwayat').slice(1);
  expect(baru.map(({ kalimat }) => kalimat)).toEqual([
    expect.stringContaining('TW I 2026 dimulai untuk 2 bidang'),
    'Sidik baris Potret dari peristiwa sebelumnya, lanjutan 1 dari 1.',
  ]);
  expect(Math.max(...baru.map(({ akibat = '' }) => akibat.length))).toBeLessThan(50_000);
  expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ utuh: true, tanpaSidik: 0 });
  kantor.ubah('Potret', { kode: `IKU-${JUMLAH}` }, 'targetBawah', '4');
  const { potret } = kantor.harus('rencana', 'verifikasi').data as { potret: readonly string[] };
  expect(potret).toEqual([
    expect.stringContaining(`Definisi TW I 2026 putaran 1, IKU-${JUMLAH}: isinya tidak lagi sama`),
  ]);
  expect(kantor.harus(PEMILIK, 'perbaiki').data.kalimat).toContain('kolom angka target berisi "4", seharusnya "10"');
  expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ utuh: true });
});
