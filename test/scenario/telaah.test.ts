import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import type { TelaahPanel } from '../../src/kontrak/telaah.ts';
import { BUKTI, ISIAN_A, type Kantor, kantorDepok, kantorPada } from './kantor-daring.ts';

const giliran = (kantor: Kantor, nama: string) => kantor.harus(nama, 'giliran').data as unknown as Giliran;
const periksa = (kantor: Kantor): TelaahPanel | undefined => giliran(kantor, 'kabid.a').periksa[0];
const kalimat = (kantor: Kantor): string => kantor.tabel('Riwayat').at(-1)?.kalimat ?? '';

function serahkanA(kantor: Kantor): void {
  kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
  kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
}

/** Bidang A with three rows handed in, before its Kabid. */
const diserahkan = (): Kantor =>
  kantorPada('depok-a-diserahkan', () => {
    const kantor = kantorDepok('dibagikan');
    kantor.ketik('TW I', 'A', ISIAN_A);
    serahkanA(kantor);
    return kantor;
  });

const kembali = (...indikator: readonly object[]) => ({ bidang: 'A', indikator });
const SALAH = { kode: 'IKU-1', alasan: 'angka tidak cocok dengan bukti' };

describe('accepting', () => {
  test('evidence that was opened is counted in the sentence and named in the ledger', () => {
    const kantor = diserahkan();
    kantor.harus('kabid.a', 'terima', { bidang: 'A', bukti: ['IKU-1', 'IKI-1', 'IKU-1'] });
    expect(kalimat(kantor)).toContain('diperiksa dan diterima, bukti 2 dari 3 indikator dibuka.');
    expect(JSON.parse(kantor.tabel('Riwayat').at(-1)?.akibat ?? '{}')).toMatchObject({ bukti: ['IKU-1', 'IKI-1'] });
  });

  test('where nobody was asked nothing is claimed; evidence of another bidang is refused', () => {
    const kantor = diserahkan();
    expect(kantor.minta('kabid.a', 'terima', { bidang: 'A', bukti: ['IKU-2'] })).toMatchObject({
      kode: 'BUKAN-MILIKNYA',
      pesan: expect.stringContaining('"IKU-2" bukan milik bidang A'),
    });
    kantor.harus('kabid.a', 'terima', { bidang: 'A' });
    expect(kalimat(kantor)).toBe('Isian bidang A diperiksa dan diterima.');
  });
});

describe('returning single indikator', () => {
  test('only those rows are open: reasons stand in Riwayat, in Kendali, at the row, and beside it when it comes again', () => {
    const kantor = diserahkan();
    kantor.harus('kabid.a', 'kembalikan', kembali(SALAH));
    expect(kalimat(kantor)).toContain('dikembalikan: IKU-1: angka tidak cocok dengan bukti');
    expect(kantor.tabel('Kendali').find(({ nomor }) => nomor === 'A')?.keterangan).toContain('IKU-1: angka tidak');
    const staf = giliran(kantor, 'staf.a');
    expect(staf.bidang.find(({ kode }) => kode === 'A')).toMatchObject({
      kembali: [{ ...SALAH, tempat: { baris: expect.any(Number) } }],
    });
    expect(staf.temuan.map(({ pesan }) => pesan)).toContainEqual(
      expect.stringContaining('Dikembalikan pemeriksa: angka tidak cocok dengan bukti'),
    );
    kantor.ketik('TW I', 'A', { 'IKU-1': '7', 'IKU-1.bukti': 'Laporan dan foto' });
    serahkanA(kantor);
    const isi = periksa(kantor);
    // Three rows of five cells; hand-counted.
    expect(isi?.sel).toEqual({ berubah: 2, tetap: 16 });
    expect(isi?.baris.map(({ kode, diminta, berubah }) => [kode, diminta, berubah])).toEqual([
      [
        'IKU-1',
        SALAH.alasan,
        [
          { kolom: 'Realisasi', lama: '8', baru: '7' },
          { kolom: 'Bukti Dukung', lama: BUKTI, baru: 'Laporan dan foto' },
        ],
      ],
      ['IKU-3', '', []],
      ['IKI-1', '', []],
    ]);
  });

  test('a row that was not returned cannot be changed on the quiet, also not after withdrawing', () => {
    const kantor = diserahkan();
    kantor.harus('kabid.a', 'kembalikan', kembali(SALAH));
    kantor.ketik('TW I', 'A', { 'IKU-1': '7', 'IKU-3': '13' });
    expect(kantor.minta('staf.a', 'serahkan', { bidang: 'A' }).kode).toBe('ADA-GALAT');
    expect(giliran(kantor, 'staf.a').temuan.filter(({ berat }) => berat === 'galat')).toMatchObject([
      {
        pesan: expect.stringMatching(/^IKU-3 \("13"\): baris ini tidak dikembalikan .* ke “12”/),
        tempat: { baris: 6 },
      },
    ]);
    kantor.ketik('TW I', 'A', { 'IKU-3': '12' });
    kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
    kantor.harus('staf.a', 'tarik', { bidang: 'A' });
    kantor.ketik('TW I', 'A', { 'IKU-3': '', 'IKU-3.bukti': '' });
    expect(kantor.minta('staf.a', 'serahkan', { bidang: 'A' }).kode).toBe('ADA-GALAT');
  });

  test('what was withdrawn in between never hides a change from the checker', () => {
    const kantor = diserahkan();
    kantor.harus('kabid.a', 'kembalikan', kembali(SALAH));
    kantor.ketik('TW I', 'A', { 'IKU-1': '7' });
    kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
    kantor.harus('staf.a', 'tarik', { bidang: 'A' });
    serahkanA(kantor);
    expect(periksa(kantor)).toMatchObject({ putaran: 3, sel: { berubah: 1, tetap: 17 } });
  });

  test('a return without rows opens the whole isian, and the Perencana can open an accepted one', () => {
    const kantor = diserahkan();
    kantor.harus('kabid.a', 'kembalikan', { bidang: 'A', alasan: 'semua bukti belum ada' });
    kantor.ketik('TW I', 'A', { 'IKU-3': '13' });
    serahkanA(kantor);
    kantor.harus('kabid.a', 'terima', { bidang: 'A' });
    kantor.harus('rencana', 'kembalikanIsian', { bidang: 'A', alasan: 'angka pusat berubah' });
    kantor.ketik('TW I', 'A', { 'IKU-3': '14' });
    kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
  });

  test('the Sekretaris returns a row of an accepted bidang, and says which', () => {
    const kantor = diserahkan();
    kantor.harus('kabid.a', 'terima', { bidang: 'A' });
    kantor.harus('rencana', 'lewatiBidang', { bidang: 'B', alasan: 'data belum rilis' });
    kantor.harus('rencana', 'himpun');
    expect(giliran(kantor, 'sekretaris').periksa.map(({ bidang, baris }) => [bidang, baris.length])).toEqual([
      ['A', 3],
    ]);
    kantor.harus('sekretaris', 'kembalikan', { indikator: [{ bidang: 'A', ...SALAH }] });
    expect(giliran(kantor, 'staf.a').bidang.find(({ kode }) => kode === 'A')).toMatchObject({
      status: 'dikembalikan',
      kembali: [SALAH],
    });
  });

  test.each([
    ['a kode of another bidang', kembali({ kode: 'IKU-2', alasan: 'salah bidang' }), 'BUKAN-MILIKNYA'],
    ['a kode that nobody knows', kembali({ kode: '__proto__', alasan: 'tidak ada' }), 'BUKAN-MILIKNYA'],
    [
      'another bidang',
      { bidang: 'A', indikator: [{ kode: 'IKU-2', bidang: 'B', alasan: 'salah bidang' }] },
      'BIDANG-TIDAK-DIKENAL',
    ],
    ['no bidang at all', { indikator: [SALAH] }, 'BUKAN-MILIKNYA'],
    ['a reason of spaces', kembali({ kode: 'IKU-1', alasan: '      ' }), 'ALASAN-WAJIB'],
    ['a reason beyond 2.000 letters', kembali({ kode: 'IKU-1', alasan: 'x'.repeat(2_001) }), 'PERMINTAAN-SALAH'],
    [
      'more than a cell holds',
      kembali(...Array.from({ length: 10 }, () => ({ kode: 'IKU-1', alasan: 'x'.repeat(1_900) }))),
      'TERLALU-PANJANG',
    ],
    ['no list', { bidang: 'A', indikator: 'IKU-1' }, 'PERMINTAAN-SALAH'],
  ])('%s is refused in a sentence', (_apa, data, kode) => {
    expect(awal.minta('kabid.a', 'kembalikan', data).kode).toBe(kode);
  });
  const awal = diserahkan();
});

test('whatever is typed between a return and the next handing in, rows that did not come back keep their figures', () => {
  const KODE = ['IKU-1', 'IKU-3', 'IKI-1'] as const;
  const kantor = diserahkan();
  const ulang = kantor.google.remember();
  const angka = fc.constantFrom('8', '9', '12', '', '7,5', 'belum rilis: menunggu');
  fc.assert(
    fc.property(
      fc.subarray([...KODE], { minLength: 1 }),
      fc.array(fc.record({ kode: fc.constantFrom(...KODE), isi: angka }), { maxLength: 4 }),
      (dikembalikan, ketikan) => {
        ulang();
        kantor.harus(
          'kabid.a',
          'kembalikan',
          kembali(...dikembalikan.map((kode) => ({ kode, alasan: 'mohon diperiksa' }))),
        );
        for (const { kode, isi } of ketikan) kantor.ketik('TW I', 'A', { [kode]: isi });
        kantor.minta('staf.a', 'serahkan', { bidang: 'A' });
        const potret = kantor.tabel('Potret').filter(({ tahap }) => tahap === 'diserahkan');
        for (const kode of KODE) {
          if (dikembalikan.includes(kode)) continue;
          const teks = new Set(potret.filter((b) => b.kode === kode).map((b) => b.teks));
          expect([...teks]).toEqual([ISIAN_A[kode]]);
        }
      },
    ),
    { numRuns: 12 },
  );
});
