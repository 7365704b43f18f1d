import { expect, jest, test } from '@jest/globals';
import { OWNER } from '../../local/cli/office.ts';
import { recordsOf } from '../../local/desk/records.ts';
import type { StandIn } from '../../local/stand-in.ts';
import { TAB_SOP } from '../../src/workbook/tab/sop.ts';
import { BARIS_DATA, SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import { orangPeran, tanya } from './makna.ts';
import { openSimpanan } from './simpanan.ts';

jest.setTimeout(120_000);

const langkah = (google: StandIn): readonly unknown[] =>
  (tanya(google, orangPeran(google, 'perencana'), 'keadaan').langkah as { nomor: number }[]).map(({ nomor }) => nomor);
const kalimat = (google: StandIn) => recordsOf(google.look(), SHEET_ID.Riwayat).map((baris) => baris.kalimat ?? '');

function aktif(google: StandIn, nomor: string, isi: string): void {
  const baris = recordsOf(google.look(), SHEET_ID.SOP).findIndex(
    (satu) => satu.bagian === 'Langkah' && satu.nomor === nomor,
  );
  const kolom = TAB_SOP.kolom.findIndex(({ kunci }) => kunci === 'aktif');
  google.type(OWNER, SHEET_ID.SOP, BARIS_DATA + baris, kolom, isi);
}

test('a workbook of an earlier build counts as it is typed until its Perencana acts; from then on changes are proposals', () => {
  const google = openSimpanan('depok-tengah', kodeBundel());
  const rencana = orangPeran(google, 'perencana');
  aktif(google, '3', 'tidak');
  expect(langkah(google)).not.toContain(3);
  aktif(google, '3', 'ya');
  tanya(google, orangPeran(google, 'staf'), 'tulisTemuan');
  expect(kalimat(google).join()).not.toContain('sebagai yang berlaku');
  tanya(google, rencana, 'tulisTemuan');
  expect(kalimat(google).at(-1)).toBe(
    'Isi tab SOP, IKU, IKI, Aturan, Predikat, Profil, Bidang, Pengguna seperti sekarang dicatat sebagai yang berlaku.',
  );
  aktif(google, '3', 'tidak');
  expect(langkah(google)).toContain(3);
  tanya(google, rencana, 'berlakukan', { alasan: 'Kabid kosong', sementara: true });
  expect(langkah(google)).not.toContain(3);
  expect(tanya(google, rencana, 'verifikasi')).toMatchObject({ utuh: true });
});
