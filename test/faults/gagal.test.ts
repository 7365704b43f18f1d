/** Each main action, with Google failing at each of its calls in turn. */
import { jest } from '@jest/globals';
import type { Call } from '../../local/services/execution.ts';
import { kodeBundel } from '../bundel.ts';
import {
  AKSI_PEMULIH,
  AKSI_UTAMA,
  berkas,
  isiBuku,
  type Jawaban,
  type Kantor,
  openKantor,
  panggilan,
  tanpaUndian,
  tekan,
  tekanGagal,
  verifikasi,
} from './kantor.ts';

jest.setTimeout(300_000);

let kantor: Kantor;
beforeAll(async () => {
  kantor = await openKantor(kodeBundel());
});

/** Whose locks go in a batch of their own, which Google may refuse or not answer. */
const MENGUNCI: readonly string[] = ['siapkan', 'bagikan', 'perbaiki'];

/** Whose papers get an id that Drive draws anew each time it is asked, and with it other fingerprints in Riwayat. */
const BERKERTAS: readonly string[] = ['sahkan', 'susun'];

describe.each([...AKSI_UTAMA, ...AKSI_PEMULIH])('%s', (aksi) => {
  const ID = `uji-${aksi}`;
  const isi = (google: Kantor['google'], tanpaKunci = false): string => {
    const teks = isiBuku(google, tanpaKunci);
    return BERKERTAS.includes(aksi) ? tanpaUndian(teks) : teks;
  };
  const balasan = (reply: Jawaban | null): unknown => JSON.parse(tanpaUndian(JSON.stringify(reply)));
  let sebelum = '';
  let sesudah = '';
  let sesudahTanpaKunci = '';
  let kertas: readonly string[] = [];
  let jawaban: Jawaban | null = null;
  let dibuat: readonly Call[] = [];
  beforeAll(() => {
    const { google, adegan } = kantor;
    adegan[aksi].kembali();
    sebelum = isi(google);
    dibuat = panggilan(google, () => {
      jawaban = tekan(google, adegan[aksi], ID);
    });
    sesudah = isi(google);
    sesudahTanpaKunci = isi(google, true);
    kertas = berkas(google);
  });

  test('changes the workbook, with at most two reads and one write, or two where locks follow', () => {
    const kunci = MENGUNCI.includes(aksi) ? 1 : 0;
    expect(jawaban).toMatchObject({ ok: true });
    expect(sesudah === sebelum).toBe(false);
    expect(dibuat.filter(({ jenis }) => jenis === 'baca').length).toBeLessThanOrEqual(2);
    expect(dibuat.filter(({ jenis }) => jenis === 'tulis')).toHaveLength(1 + kunci);
    expect(verifikasi(kantor.google)).toMatchObject({ utuh: true });
  });

  test.each(['before', 'after', 'stop'] as const)(
    'failing %s any of its calls leaves nothing half done, and asking again completes it once',
    (when) => {
      const { google, adegan } = kantor;
      for (let call = 1; call <= dibuat.length; call++) {
        const tempat = `${when} call ${call}, ${dibuat[call - 1]?.panggilan}`;
        const is = (hasil: unknown) => ({ tempat, hasil });
        adegan[aksi].kembali();
        const reply = tekanGagal(google, adegan[aksi], ID, { call, when });
        const kini = isi(google);
        // Ended between the two, the data stand whole without their locks, until the same is asked again.
        const utuh = isi(google, true) === sesudahTanpaKunci && MENGUNCI.includes(aksi);
        expect(is(kini === sebelum || kini === sesudah || (utuh && reply === null) ? 'utuh' : 'di antaranya')).toEqual(
          is('utuh'),
        );
        if (reply?.ok) expect(is([balasan(reply), kini === sesudah])).toEqual(is([balasan(jawaban), true]));
        if (reply?.penolakan?.pesan.includes('tidak ada yang berubah')) expect(is(kini === sebelum)).toEqual(is(true));
        expect(is(balasan(tekan(google, adegan[aksi], ID)))).toEqual(is(balasan(jawaban)));
        expect(is(isi(google) === sesudah)).toEqual(is(true));
        expect(is(berkas(google))).toEqual(is(kertas));
      }
    },
  );
});
