/** Two people at once: one wins, the other's action is decided again on the new state or clearly refused. */
import { jest } from '@jest/globals';
import { kodeBundel } from '../bundel.ts';
import {
  AKSI_UTAMA,
  type AksiUtama,
  bodyOf,
  isiBuku,
  type Jawaban,
  type Kantor,
  kirim,
  OWNER,
  openKantor,
  type Permintaan,
  panggilan,
  SIKLUS,
  tanpaUndian,
  tekan,
  tekanGagal,
  verifikasi,
} from './kantor.ts';

jest.setTimeout(300_000);

let kantor: Kantor;
let perencana = '';
beforeAll(async () => {
  kantor = await openKantor(kodeBundel());
  perencana = kantor.adegan.mulaiSiklus.email;
});

const ID = 'uji';
const ID_LAIN = 'uji-lain';

/** What somebody else does meanwhile; before there is a siklus only the very same can be tried. */
const lain = (aksi: AksiUtama): Permintaan =>
  aksi === 'siapkan' || aksi === 'mulaiSiklus'
    ? kantor.adegan[aksi]
    : { email: perencana, aksi: 'tulisTemuan', data: { siklus: SIKLUS } };

/** The workbook after these, one after the other, from the moment before `aksi`. */
function sesudah(aksi: AksiUtama, ...urutan: readonly ('ini' | 'lain')[]): string {
  const { google, adegan } = kantor;
  adegan[aksi].kembali();
  for (const satu of urutan)
    if (satu === 'ini') tekan(google, adegan[aksi], ID);
    else tekan(google, lain(aksi), ID_LAIN);
  return isiBuku(google);
}

// Susun has the same calls as sahkan, only more papers.
describe.each(AKSI_UTAMA.filter((aksi) => aksi !== 'susun'))(
  '%s, answered late at any of its calls while somebody else acts',
  (aksi) => {
    test('ends as if one had come after the other', () => {
      const { google, adegan } = kantor;
      const mungkin = {
        ini: sesudah(aksi, 'ini'),
        lain: sesudah(aksi, 'lain'),
        lainIni: sesudah(aksi, 'lain', 'ini'),
        iniLain: sesudah(aksi, 'ini', 'lain'),
      };
      adegan[aksi].kembali();
      const banyak = panggilan(google, () => tekan(google, adegan[aksi], ID)).length;
      for (let call = 1; call <= banyak; call++) {
        adegan[aksi].kembali();
        const jawabanLain: Jawaban[] = [];
        const during = () => void jawabanLain.push(tekan(google, lain(aksi), ID_LAIN));
        const jawaban = tekanGagal(google, adegan[aksi], ID, { call, when: 'late', during });
        const kini = isiBuku(google);
        const keduanya = [jawaban, ...jawabanLain];
        expect(keduanya.map((j) => j?.ok || Boolean(j?.penolakan?.pesan))).toEqual([true, true]);
        const [ini, lainnya] = keduanya.map((j) => j?.ok);
        const harus = !ini ? [mungkin.lain] : lainnya ? [mungkin.lainIni, mungkin.iniLain] : [mungkin.ini];
        expect([call, ini, lainnya, harus.includes(kini)]).toEqual([call, ini, lainnya, true]);
      }
      expect(verifikasi(google)).toMatchObject({ utuh: true });
    });
  },
);

/** Which of its calls writes; the aksi itself is not done. */
function callThatWrites({ google, adegan }: Kantor, aksi: (typeof AKSI_UTAMA)[number]): number {
  adegan[aksi].kembali();
  const dibuat = panggilan(google, () => tekan(google, adegan[aksi], ID));
  adegan[aksi].kembali();
  return dibuat.findIndex(({ jenis }) => jenis === 'tulis') + 1;
}

test.each(['serahkan', 'terima', 'himpun', 'selesaikan', 'sahkan'] as const)(
  '%s is decided again when another commit came first',
  (aksi) => {
    const { google, adegan } = kantor;
    const berurutan = sesudah(aksi, 'lain', 'ini');
    const tulis = callThatWrites(kantor, aksi);
    const requests = bodyOf(google, lain(aksi), ID_LAIN);
    const during = () => google.edit(perencana, requests);
    const jawaban = tekanGagal(google, adegan[aksi], ID, { call: tulis, when: 'late', during });
    expect(jawaban).toMatchObject({ ok: true });
    expect(tanpaUndian(isiBuku(google)) === tanpaUndian(berurutan)).toBe(true);
    expect(verifikasi(google)).toMatchObject({ utuh: true });
  },
);

test.each([
  { aksi: 'mulaiSiklus', kode: 'SIKLUS-SUDAH-ADA' },
  { aksi: 'serahkan', kode: 'STATUS-BIDANG' },
  { aksi: 'himpun', kode: 'TIDAK-ADA-LANGKAH|LANGKAH-TIDAK-BERJALAN' },
  { aksi: 'sahkan', kode: 'TIDAK-ADA-LANGKAH|LANGKAH-TIDAK-BERJALAN' },
] as const)('$aksi pressed in two windows happens once, and the second is told why', ({ aksi, kode }) => {
  const { google, adegan } = kantor;
  adegan[aksi].kembali();
  const tulis = callThatWrites(kantor, aksi);
  const requests = bodyOf(google, adegan[aksi], ID_LAIN);
  const during = () => google.edit(adegan[aksi].email, requests);
  const jawaban = tekanGagal(google, adegan[aksi], ID, { call: tulis, when: 'late', during });
  const kini = isiBuku(google);
  adegan[aksi].kembali();
  tekan(google, adegan[aksi], ID_LAIN);
  expect(tanpaUndian(kini) === tanpaUndian(isiBuku(google))).toBe(true);
  expect(jawaban?.penolakan?.kode).toMatch(new RegExp(`^(${kode})$`));
});

test('somebody who only looks while another commits sees a whole ledger', () => {
  const { google, adegan } = kantor;
  adegan.terima.kembali();
  const banyak = panggilan(google, () => tekan(google, { email: perencana, aksi: 'keadaan', data: {} }, ID)).length;
  for (let call = 1; call <= banyak; call++) {
    adegan.terima.kembali();
    const during = () => expect(tekan(google, adegan.terima, ID_LAIN)).toMatchObject({ ok: true });
    const lihat = { email: perencana, aksi: 'keadaan', data: {} };
    expect(tekanGagal(google, lihat, ID, { call, when: 'late', during })).toMatchObject({ ok: true });
  }
});

test('the id of one person’s action is no key to the reply for another', () => {
  const { google, adegan } = kantor;
  adegan.serahkan.kembali();
  tekan(google, adegan.serahkan, ID);
  const jawaban = tekan(google, { ...adegan.serahkan, email: perencana }, ID);
  expect(jawaban).toMatchObject({ ok: false, penolakan: { kode: 'PERMINTAAN-SALAH' } });
});

test('an execution that dies holds nobody up', () => {
  const { google, adegan } = kantor;
  adegan.serahkan.kembali();
  expect(tekanGagal(google, adegan.serahkan, ID, { call: 4, when: 'stop' })).toBeNull();
  expect(tekan(google, lain('serahkan'), ID_LAIN)).toMatchObject({ ok: true });
});

test('a copy of the file records nothing and says so', async () => {
  const { google, adegan } = kantor;
  adegan.terima.kembali();
  const { createStandIn } = await import('../../local/stand-in.ts');
  const salinan = createStandIn({
    owner: OWNER,
    now: google.now(),
    code: kodeBundel(),
    workbook: { ...google.workbook(), spreadsheetId: 'salinan' },
  });
  for (const aksi of ['keadaan', 'tulisTemuan', 'verifikasi', 'siapkan']) {
    const json = JSON.stringify({ aksi, idAksi: ID, data: aksi === 'siapkan' ? { sop: ['depok-pengumpulan'] } : {} });
    expect(kirim(salinan, OWNER, json)).toMatchObject({ ok: false, penolakan: { kode: 'SALINAN' } });
  }
  expect(salinan.calls.filter(({ jenis }) => jenis === 'tulis')).toEqual([]);
});

test('the last 32 heads stay in the file, and the ledger whole', () => {
  const { google, adegan } = kantor;
  adegan.terima.kembali();
  for (let i = 0; i < 34; i++) tekan(google, lain('terima'), `kepala-${i}`);
  expect(google.workbook().developerMetadata).toHaveLength(32);
  expect(verifikasi(google)).toMatchObject({ utuh: true });
});
