/** Changes above 8 MB: they go in parts, and count only when the last one has come. */
import { jest } from '@jest/globals';
import { readState } from '../../local/cli/players.ts';
import { createStandIn, type StandIn } from '../../local/stand-in.ts';
import type { Pak } from '../../src/pak/pak.ts';
import { kodeBundel } from '../bundel.ts';
import {
  bodyOf,
  isiBuku,
  type Jawaban,
  kirim,
  OWNER,
  openAwal,
  openSampel,
  type Permintaan,
  panggilan,
  tekan,
  tekanGagal,
  verifikasi,
} from './kantor.ts';

jest.setTimeout(600_000);

const ID = 'besar';
const PANJANG = 'Hambatannya masih sama seperti triwulan lalu. '.repeat(1_000).slice(0, 45_000);
const BESAR_MAKS = 10 * 1024 * 1024;

let code = '';
beforeAll(async () => {
  code = kodeBundel();
});

/** Which calls write: the first part is the seventh; between two parts it is asked whether to stop. */
const writes = (parts: number): readonly number[] => Array.from({ length: parts }, (_, i) => 7 + 2 * i);

const tulisan = (google: StandIn, work: () => void) => panggilan(google, work).filter(({ jenis }) => jenis === 'tulis');

/** The tabs that somebody sees, and what their hints say. */
function terlihat(google: StandIn): readonly string[] {
  return google
    .workbook()
    .sheets.filter(({ properties }) => !properties.hidden)
    .map(({ properties, data }) => `${properties.title}: ${data[0]?.rowData?.[1]?.values?.[0]?.formattedValue ?? ''}`);
}

describe('a workbook made from a very large pack', () => {
  const NARASI = Array.from({ length: 200 }, (_, i) => ({
    baris: i + 2,
    nilai: { Bagian: `Bagian ${i}`, Teks: PANJANG },
  }));
  const data = { sop: ['depok-pengumpulan'], pak: { tabel: { Narasi: NARASI } } };
  const adegan = { email: OWNER, aksi: 'siapkan', data };
  let google: StandIn;
  let kembali: () => void;
  let utuh = '';
  let jawaban: Jawaban;
  let bagian: readonly { readonly isi: unknown }[] = [];
  beforeAll(() => {
    google = createStandIn({ owner: OWNER, now: Date.UTC(2026, 3, 1), code });
    kirim(google, OWNER, JSON.stringify({ aksi: 'aturLokal', idAksi: 'l', data: { zona: 'WIB' } }));
    kembali = google.remember();
    bagian = tulisan(google, () => {
      jawaban = tekan(google, adegan, ID);
    });
    utuh = isiBuku(google);
  });

  test('goes in parts that Google takes', () => {
    expect(jawaban).toMatchObject({ ok: true });
    expect(bagian.length).toBeGreaterThan(2);
    for (const { isi } of bagian) expect(Buffer.byteLength(JSON.stringify(isi))).toBeLessThan(BESAR_MAKS);
    expect(/himpun\.sisa|Sedang disusun/.test(utuh)).toBe(false);
    expect(verifikasi(google)).toMatchObject({ utuh: true });
  });

  test('is as if nothing had been made when a part fails, and the next try makes it whole', () => {
    const tulis = writes(bagian.length);
    for (const call of tulis) {
      kembali();
      expect(tekanGagal(google, adegan, ID, { call, when: 'stop' })).toBeNull();
      if (call !== tulis.at(-1)) expect(terlihat(google)).toEqual(['Sheet1: ']);
      expect([call, tekan(google, adegan, ID)]).toEqual([call, jawaban]);
      expect([call, isiBuku(google) === utuh]).toEqual([call, true]);
    }
  });

  test.each(['before', 'after'] as const)('is written once when the answer to a part is lost (%s)', (when) => {
    for (const call of writes(bagian.length)) {
      kembali();
      expect([call, tekanGagal(google, adegan, ID, { call, when })]).toEqual([call, jawaban]);
      expect([call, isiBuku(google) === utuh]).toEqual([call, true]);
    }
  });
});

describe('isian with very long texts', () => {
  const LEBIH = 50;
  let google: StandIn;
  let serahkan: Permintaan;
  let perencana = '';
  let kembali: () => void;
  let jawaban: Jawaban;
  let bagian: readonly { readonly isi: unknown }[] = [];
  beforeAll(async () => {
    const { google: buku, cycle } = openAwal(code, await openSampel(withMore(LEBIH)));
    google = buku;
    perencana = cycle.perencana();
    tekan(google, { email: perencana, aksi: 'bagikan', data: {} }, 'bagikan');
    const [penyerah = ''] = readState(cycle).bidang.find(({ kode }) => kode === 'SEK')?.penyerah ?? [];
    serahkan = { email: penyerah, aksi: 'serahkan', data: { bidang: 'SEK' } };
    fillLong(google, penyerah);
    kembali = google.remember();
    bagian = tulisan(google, () => {
      jawaban = tekan(google, serahkan, ID);
    });
  });

  test('is handed in whole, in parts that Google takes', () => {
    expect(jawaban).toMatchObject({ ok: true });
    expect(bagian.length).toBeGreaterThan(2);
    for (const { isi } of bagian) expect(Buffer.byteLength(JSON.stringify(isi))).toBeLessThan(BESAR_MAKS);
    expect(/himpun\.sisa|Sedang disusun/.test(isiBuku(google))).toBe(false);
    expect(verifikasi(google)).toMatchObject({ utuh: true });
  });

  test.each([
    { nama: 'one that reads the Potret', aksi: 'tulisTemuan', data: {} },
    { nama: 'one that does not', aksi: 'lewatiBidang', data: { bidang: 'IDE', alasan: 'tidak ada kegiatan' } },
  ])('cut off between parts it does not count, also after another action: $nama', ({ aksi, data }) => {
    const lain = { email: perencana, aksi, data };
    kembali();
    tekan(google, lain, 'lain');
    const hanyaLain = petunjuk(google);
    tekan(google, serahkan, ID);
    const berurutan = isiBuku(google);
    for (const call of writes(bagian.length).slice(0, -1)) {
      kembali();
      expect(tekanGagal(google, serahkan, ID, { call, when: 'stop' })).toBeNull();
      expect(petunjuk(google)).toContain(
        'Sedang disusun… Bila tulisan ini tidak hilang, ulangi tindakan yang terakhir.',
      );
      expect(verifikasi(google)).toMatchObject({ utuh: true });
      expect(tekan(google, lain, 'lain')).toMatchObject({ ok: true });
      expect(petunjuk(google)).toEqual(hanyaLain);
      expect(tekan(google, serahkan, ID)).toEqual(jawaban);
      expect([call, isiBuku(google) === berurutan]).toEqual([call, true]);
    }
  });

  test('is stopped between its parts by the one who hands in, and by nobody else', () => {
    const stop = (email: string) => () =>
      expect(kirim(google, email, JSON.stringify({ aksi: 'hentikan', idAksi: 'b', data: { idAksi: ID } })).ok).toBe(
        true,
      );
    for (const call of writes(bagian.length).slice(0, -1)) {
      kembali();
      const during = stop(serahkan.email);
      const dihentikan = tekanGagal(google, serahkan, ID, { call: call + 1, when: 'late', during });
      expect([call, dihentikan]).toMatchObject([call, { ok: false, penolakan: { kode: 'DIHENTIKAN' } }]);
      expect(verifikasi(google)).toMatchObject({ utuh: true });
      expect(tekan(google, serahkan, 'lagi')).toEqual(jawaban);
    }
    kembali();
    const during = stop(perencana);
    expect(tekanGagal(google, serahkan, ID, { call: 8, when: 'late', during })).toEqual(jawaban);
    kembali();
    expect(tekanGagal(google, serahkan, ID, { call: 8, when: 'before' })).toEqual(jawaban);
  });

  test('is decided again when another commit lands before one of its parts', () => {
    const lain = { email: perencana, aksi: 'tulisTemuan', data: {} };
    kembali();
    const requests = bodyOf(google, lain, 'lain');
    tekan(google, lain, 'lain');
    tekan(google, serahkan, ID);
    const berurutan = isiBuku(google);
    for (const call of writes(bagian.length)) {
      kembali();
      const during = () => google.edit(perencana, requests);
      expect([call, tekanGagal(google, serahkan, ID, { call, when: 'late', during })]).toEqual([call, jawaban]);
      expect([call, isiBuku(google) === berurutan]).toEqual([call, true]);
    }
  });
});

/** Hints of the tabs in sight that the add-in writes. */
const petunjuk = (google: StandIn): readonly string[] =>
  terlihat(google)
    .filter((teks) => /^(Kendali|Rekap|Temuan)/.test(teks))
    .map((teks) => teks.slice(teks.indexOf(': ') + 2));

/** The sample with so many more IKI of the Sekretariat. */
function withMore(banyak: number): (pak: Pak) => Pak {
  return ({ tabel }) => {
    const contoh = tabel.IKI.find(({ nilai }) => nilai.Bidang === 'SEK') ?? tabel.IKI[0];
    const baru = Array.from({ length: banyak }, (_, i) => ({
      baris: 100 + i,
      nilai: { ...contoh?.nilai, Kode: `LEBIH-${i}`, Bidang: 'SEK', Arah: 'naik', Akumulasi: 'akhir', 'TW I': '50%' },
    }));
    return { tabel: { ...tabel, IKI: [...tabel.IKI, ...baru] } };
  };
}

/** Staff fill every cell of their tab, the long ones as full as they get. */
function fillLong(google: StandIn, email: string): void {
  const lembar = google.workbook().sheets.find(({ properties }) => properties.title === 'TW I SEK');
  const sheetId = lembar?.properties.sheetId ?? 0;
  const baris = (lembar?.data[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map((sel) => sel.formattedValue ?? ''),
  );
  const kolom = (nama: string): number => baris[2]?.indexOf(`hk:${nama}`) ?? -1;
  const isi = baris.slice(4).filter(([kode = '']) => kode !== '');
  const block = (pertama: string, texts: readonly string[]): void =>
    google.typeBlock(
      email,
      sheetId,
      4,
      kolom(pertama),
      isi.map(() => texts),
    );
  block('realisasi', ['50', '1', '2']);
  // With an address in it, so that nothing more has to be read of it.
  block('bukti', [`https://example.go.id/bukti ${PANJANG}`.slice(0, PANJANG.length), PANJANG, PANJANG, PANJANG]);
}
