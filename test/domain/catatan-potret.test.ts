/** What the ledger keeps of the rows of the Potret fits its cells, however many there are, and gives each row back by name. */
import { expect, test } from '@jest/globals';
import { readCatatan, recordPotret } from '../../src/domain/catatan-potret.ts';
import { SIMPANAN_AKIBAT } from '../../src/domain/peristiwa.ts';
import { type BarisPotret, createPotret, DASAR_KOSONG } from '../../src/domain/potret.ts';
import { sidikBarisPotret } from '../../src/domain/sidik-baris-potret.ts';
import { readSimpanan, writeSimpanan } from '../../src/domain/simpanan.ts';

const SEL = 50_000;

const row = (tahap: BarisPotret['tahap'], bidang: string, kode: string): BarisPotret =>
  createPotret({ siklus: 's', tahun: 2026, periode: 'TW I', tahap, putaran: 1, bidang }, { ...DASAR_KOSONG, kode }, {});

const tercatat = (rows: readonly BarisPotret[]) => recordPotret(rows).flat().flatMap(readCatatan);

test('twenty thousand definitions go into cells of the ledger that hold them', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => row('definisi', 'A, B', `IKU-${i}`));
  const bagian = recordPotret(rows);
  const teks = bagian.map((barisPotret) => writeSimpanan(SIMPANAN_AKIBAT, { barisPotret }));
  expect(Math.max(...teks.map(({ length }) => length))).toBeLessThan(SEL - 8_000);
  expect(bagian.length).toBeLessThan(20);
  expect(teks.map((satu) => readSimpanan(SIMPANAN_AKIBAT, satu))).toEqual(
    bagian.map((barisPotret) => ({ status: 'terbaca', isi: { barisPotret } })),
  );
  expect(tercatat(rows).map(({ kode, sidik, bidang }) => [kode, sidik, bidang])).toEqual(
    rows.map((satu) => [satu.kode, sidikBarisPotret(satu), '']),
  );
});

test('so do rows of hundreds of bidang, and kodes that nobody would give', () => {
  const rows = Array.from({ length: 900 }, (_, i) => row('riwayat', `Bidang ${i}`, '"'.repeat(100)));
  for (const barisPotret of recordPotret(rows))
    expect(writeSimpanan(SIMPANAN_AKIBAT, { barisPotret }).length).toBeLessThan(SEL - 8_000);
  expect(new Set(tercatat(rows).map(({ bidang }) => bidang)).size).toBe(900);
});

test('no rows are a record too: an earlier build would have left none', () => {
  expect(recordPotret([])).toEqual([[]]);
  expect(writeSimpanan(SIMPANAN_AKIBAT, { barisPotret: [] })).toBe('{"versi":2,"barisPotret":[]}');
  expect(writeSimpanan(SIMPANAN_AKIBAT, { isian: 'terbuka' })).toBe('{"isian":"terbuka"}');
});

test.each(['', ' ', 'IKU 1', 'IKU\n1', '1', 'x'.repeat(200)])('a kode such as %j names its row on one line', (kode) => {
  const [satu, dua] = [row('diserahkan', 'A', kode), row('diserahkan', 'A', 'IKU-2')];
  expect(tercatat([satu, dua])).toMatchObject([{ sidik: sidikBarisPotret(satu), bidang: 'A' }, { kode: 'IKU-2' }]);
});
