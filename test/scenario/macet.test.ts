/** Whatever somebody does to the workbook: it opens, says what is wrong, and somebody who exists gets on by clicking. */
import { describe, expect, test } from '@jest/globals';
import type { Spreadsheet } from '../../local/services/types.ts';
import type { PeriksaRiwayatReply } from '../../src/kontrak/replies.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { sidikTeks } from '../../src/domain/sidik.ts';
import {
  bekukanDepok,
  ISIAN_A,
  type Kantor,
  kantorDepok,
  kantorPada,
  PEMILIK,
  sahkanDepok,
  susunUlang,
  terimaDepok,
  type Isi,
} from './kantor-daring.ts';

void sidikTeks;
void sahkanDepok;
/** Rows 1 siapkan, 2 mulaiSiklus, 3 bagikan; A: 4 serahkan 5 selesaikan 6 terima; B: 7 to 9. */
const diterima = (): Kantor =>
  kantorPada('macet-diterima', () => {
    const kantor = kantorDepok('dibagikan');
    terimaDepok(kantor, 'A');
    terimaDepok(kantor, 'B');
    return kantor;
  });

const ALASAN = { alasan: 'tersunting tanpa sengaja' };
const tanya = (kantor: Kantor, nama = PEMILIK) =>
  kantor.harus(nama, 'periksaRiwayat').data as unknown as PeriksaRiwayatReply;
const akui = (kantor: Kantor) => String(kantor.harus(PEMILIK, 'akuiKerusakan', ALASAN).data.kalimat);

const heads = ({ google }: Kantor) =>
  (google.look().developerMetadata ?? []).filter(({ metadataKey }) => metadataKey === 'himpun.kepala');

function hapusKepala(kantor: Kantor, semua: boolean): void {
  const ids = heads(kantor).map(({ metadataId }) => metadataId);
  for (const metadataId of semua ? ids : [Math.max(...ids)])
    kantor.google.edit(PEMILIK, [
      { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } },
    ]);
}

const hapusTab = (kantor: Kantor, sheetId: number): void =>
  void kantor.google.edit(PEMILIK, [{ deleteSheet: { sheetId } }]);

const baris = (kantor: Kantor, atur: (isi: Isi[][]) => Isi[][]): void => susunUlang(kantor, SHEET_ID.Riwayat, atur);
const tanpa = (nomor: number) => (isi: Isi[][]) => isi.filter((_, i) => i !== nomor - 1);

/** A version from before row `n`. */
function versi(kantor: Kantor, lalu: Spreadsheet, withMetadata: boolean): void {
  kantor.google.restoreVersion(lalu, withMetadata);
}

/** What happens, what is told of it, what acknowledging costs. */
const KEADAAN: readonly [string, (kantor: Kantor) => void, RegExp, RegExp][] = [
  ['a word of row 6 is changed', (k) => k.ubah('Riwayat', { nomor: '6' }, 'kalimat', 'lain'), /nomor 6 \(lain\) isinya berubah/, /nomor 6 tidak terbukti/],
  ['the number of row 6 is changed', (k) => k.ubah('Riwayat', { nomor: '6' }, 'nomor', '900'), /nomor 6 tidak ada di tempatnya/, /nomor 6, 10–900 tidak/],
  ['row 6 gets a word for a number', (k) => k.ubah('Riwayat', { nomor: '6' }, 'nomor', 'x'), /nomor 6 tidak ada di tempatnya/, /nomor 6 tidak/],
  ['row 5 is deleted', (k) => baris(k, tanpa(5)), /nomor 5 tidak ada di tempatnya/, /nomor 5 tidak/],
  ['the row that opened the siklus is deleted', (k) => baris(k, tanpa(2)), /nomor 2 tidak ada/, /nomor 2 tidak/],
  ['the row of Siapkan is deleted', (k) => baris(k, tanpa(1)), /nomor 1 tidak ada/, /nomor 1 tidak/],
  ['the last row is deleted', (k) => baris(k, tanpa(9)), /berakhir di nomor 8/, /nomor 9 tidak/],
  ['a row of somebody is added', (k) => baris(k, (isi) => [...isi, [{ numberValue: 10 }]]), /nomor 10/, /nomor 10 tidak/],
  ['all rows are deleted', (k) => baris(k, () => []), /berakhir di nomor 0/, /nomor 1–9 tidak/],
  ['the tab Riwayat is deleted', (k) => hapusTab(k, SHEET_ID.Riwayat), /Tab Riwayat tidak ada|berakhir di nomor 0/, /nomor 1–9 tidak/],
  ['the newest head is deleted', (k) => hapusKepala(k, false), /nomor 9 ditambahkan di luar/, /Tidak ada baris Riwayat yang hilang/],
  ['every head is deleted', (k) => hapusKepala(k, true), /Ujung Riwayat .*terhapus/, /Tidak ada baris/],
];

describe('where the ledger does not hold', () => {
  test.each(KEADAAN)('because %s', (_, rusakkan, kata, harga) => {
    const kantor = diterima();
    rusakkan(kantor);
    const { kode, pesan } = kantor.minta('rencana', 'giliran');
    expect([kode, pesan]).toEqual(['RIWAYAT-RUSAK', expect.stringMatching(kata)]);
    expect(pesan).toContain('Akui kerusakan');
    expect(tanya(kantor, 'rencana')).toMatchObject({ boleh: false, siapa: expect.stringContaining(PEMILIK) });
    const { akibat, boleh } = tanya(kantor);
    expect([akibat.join(' '), boleh]).toEqual([expect.stringMatching(harga), true]);
    expect(kantor.minta('rencana', 'akuiKerusakan', ALASAN).kode).toBe('BUKAN-PEMILIK');
    expect(akui(kantor)).toMatch(harga);
    expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ rusak: null, diakui: [expect.stringContaining('tersunting tanpa sengaja')] });
    sampaiBeku(kantor);
    const beku = kantor.tabel('Potret').filter(({ tahap }) => tahap === 'dibekukan');
    expect(beku.map(({ kode: k, realisasi }) => `${k} ${realisasi}`).sort()).toEqual(['IKI-1 9', 'IKU-1 8', 'IKU-2 10', 'IKU-3 12']);
    expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ utuh: true });
  });
});

interface LayarUji {
  readonly siklus: { readonly id: string } | null;
  readonly tawaran: readonly { readonly aksi: string; readonly langkah: number | null; readonly bidang: string }[];
}

const ORANG = ['rencana', 'staf.a', 'staf.b', 'kabid.a', 'kabid.b', 'sekretaris', 'kepala'];
const MAJU = ['bagikan', 'serahkan', 'selesaikan', 'terima', 'himpun'];

/** Everybody presses what their panel offers, until the figures are frozen. */
function sampaiBeku(kantor: Kantor): void {
  for (let giliran = 0; giliran < 30; giliran++) {
    for (const nama of ORANG) {
      const layar = kantor.harus(nama, 'giliran').data as unknown as LayarUji;
      if (layar.siklus === null && nama === 'rencana') kantor.harus(nama, 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
      if (layar.siklus && kantor.keadaan().siklus.potret) return;
      for (const { aksi, langkah, bidang } of layar.tawaran) {
        if (!MAJU.includes(aksi)) continue;
        if (kantor.minta(nama, aksi, { ...(langkah === null ? {} : { langkah }), ...(bidang === '' ? {} : { bidang }) }).ok) break;
      }
    }
  }
  throw new Error(`nobody gets on: ${JSON.stringify(kantor.keadaan().langkah.filter(({ menunggu }) => menunggu.length > 0))}`);
}
void bekukanDepok; void ISIAN_A; void versi;
