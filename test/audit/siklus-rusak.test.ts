/**
 * Absurd packs through the whole command line: a crash would be thrown here, a galat must stop the cycle.
 * More runs: AUDIT_CYCLES=100 node --experimental-vm-modules node_modules/jest/bin/jest.js test/audit/siklus-rusak
 */
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { daftarSoal, PERIODE, pakOf } from './acak.ts';
import { kepalaKertas, kertas, mainkan } from './main-siklus.ts';
import { packBytes, type Tabs } from './pak-audit.ts';
import { rusakkan } from './rusak.ts';

jest.setTimeout(3_600_000);
const KALI = Number(process.env.AUDIT_CYCLES ?? 4);
/** An .xlsx cannot hold these; no office can hand them in. */
const layak = (tabs: Tabs): Tabs =>
  Object.fromEntries(
    Object.entries(tabs).map(([nama, rows]) => [
      nama,
      rows.map((row) =>
        row.map((sel) =>
          String(sel ?? '')
            .replaceAll('\u0000', '')
            .slice(0, 32_767),
        ),
      ),
    ]),
  );

test('an absurd pack is played to its end, or stopped by what is named', async () => {
  const kejadian = fc.tuple(
    daftarSoal,
    fc.constantFrom(...PERIODE),
    fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(kejadian, async ([daftar, periode, acak]) => {
      let ke = 0;
      const tabs = layak(rusakkan(pakOf(daftar), () => acak[ke++ % acak.length] ?? 0));
      const { keluar, stderr, temuan } = await mainkan(await packBytes(tabs), periode);
      const galat = temuan.some(({ berat }) => berat === 'galat');
      expect([keluar, stderr.length > 0]).toEqual(galat || keluar === 2 ? [2, true] : [0, false]);
      for (const baris of stderr) expect(baris).not.toMatch(/\n|\bat .*:\d+:\d+/);
    }),
    { numRuns: KALI, endOnFailure: true },
  );
});

test('an SOP that never signs leaves drafts on every page', async () => {
  const [soal] = fc.sample(daftarSoal, { numRuns: 1, seed: 7 });
  // Drawn figures are far from their targets: each row says that it is right.
  const pak = pakOf(soal ?? []);
  const Isian = (pak.Isian ?? []).map((sel, ke) => [...sel, ke === 0 ? 'Penjelasan' : 'Benar begitu']);
  const hasil = await mainkan(await packBytes({ ...pak, Isian }), 'TW I', 'lumajang-pengumpulan');
  expect(hasil.stderr).toEqual([]);
  for (const nama of ['pengukuran-kinerja', 'laporan-kinerja'] as const) {
    const kepala = kepalaKertas(hasil, nama);
    expect(kepala.length).toBeGreaterThan(0);
    expect(kepala.filter((teks) => !/DRAF . belum disahkan/i.test(teks))).toEqual([]);
    expect(kertas(hasil, nama)).toContain('(belum disahkan)');
  }
});
