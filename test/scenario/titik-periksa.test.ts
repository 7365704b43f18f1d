/** A ledger of many years: what people see, press and are refused is the same, and what they wait for does not grow. */
import { describe, expect, jest, test } from '@jest/globals';
import { type Moments, playQuarter } from '../../local/bench/history.ts';
import { growLedger } from '../../local/bench/long-ledger.ts';
import { OWNER } from '../../local/cli/office.ts';
import type { Kept } from '../../local/services/kept.ts';
import { createStandIn, type StandIn } from '../../local/stand-in.ts';
import type { Reply } from '../../src/kontrak/kontrak.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import { sopSeed } from '../sop/seed-langkah.ts';
import { simpan, tersimpan } from '../tersimpan.ts';

// The quarter that all of it is made of is played once in a run; nothing here is about speed.
jest.setTimeout(240_000);

const KODE = kodeBundel();
const PERENCANA = 'perencana@example.go.id';
const SIKLUS = 'depok-pengumpulan 2026 TW I';

const { played, presses }: Moments =
  tersimpan('titik') ?? simpan('titik', playQuarter(KODE, sopSeed('depok-pengumpulan'), { bidang: 2, indikator: 3 }));

function saat(aksi: string, baris: number): Kept {
  const press = presses.get(aksi);
  if (!press) throw new Error(`${aksi} was not pressed`);
  return growLedger(press.kept, played, baris);
}

const PANJANG = saat('keadaan', 700);

const buka = (kept: Kept): StandIn => createStandIn({ owner: OWNER, now: 0, code: KODE, kept });

type Jawaban = Reply<Record<string, unknown>>;

function tekan(google: StandIn, aksi: string, data: object = {}, email = PERENCANA, id = `uji-${aksi}`): Jawaban {
  const json = JSON.stringify({ aksi, idAksi: id, data });
  return JSON.parse(String(google.run(email, 'jalankan', [json], aksi)));
}

/** Reads and writes of one press, and the bytes that came. */
function biaya(google: StandIn, tekanan: () => unknown) {
  const sebelum = google.calls.length;
  tekanan();
  const dibuat = google.calls.slice(sebelum);
  const hitung = (jenis: string): number => dibuat.filter((satu) => satu.jenis === jenis).length;
  return { baca: hitung('baca'), tulis: hitung('tulis') };
}

/** The newest head of the ledger. */
function kepala({ workbook }: Kept): { titik?: { nomor: number }; nomor: number } {
  const [terbaru] = [...(workbook.developerMetadata ?? [])].sort((a, b) => b.metadataId - a.metadataId);
  return JSON.parse(terbaru?.metadataValue ?? '{}');
}

/** The same office as if nobody had ever written a checkpoint. */
function tanpaTitik(kept: Kept): Kept {
  const developerMetadata = (kept.workbook.developerMetadata ?? []).map((satu) => {
    const { titik: _, ...lain } = JSON.parse(satu.metadataValue ?? '{}');
    return { ...satu, metadataValue: JSON.stringify(lain) };
  });
  return { ...kept, workbook: { ...kept.workbook, developerMetadata } };
}

const berhasil = (jawaban: Jawaban): Record<string, unknown> => {
  if (!jawaban.ok) throw new Error(`${jawaban.penolakan.kode} ${jawaban.penolakan.pesan}`);
  return jawaban.data;
};

const tolakan = (jawaban: Jawaban): string => (jawaban.ok ? 'diterima' : jawaban.penolakan.kode);

/** Somebody types over a cell of a tab, by its row as the sheet shows it. */
const timpa = (google: StandIn, sheetId: number, baris: number, kolom: number, isi = 'x'): void =>
  google.typeBlock(OWNER, sheetId, baris - 1, kolom, [[isi]]);

/** Rows 5 and on are the data; ledger row n stands in row n + 4. */
const barisRiwayat = (nomor: number): number => nomor + 4;
const KALIMAT = 4;

describe('reading from the last checkpoint on', () => {
  const { titik, nomor } = kepala(PANJANG);

  test('there is one, some rows behind the newest', () => {
    expect(nomor).toBe(700);
    expect(nomor - (titik?.nomor ?? 0)).toBe(99);
  });

  test('shows every person the same as the whole ledger does; the panel lists its newest rows', () => {
    const [sebagian, utuh] = [buka(PANJANG), buka(tanpaTitik(PANJANG))];
    expect(berhasil(tekan(sebagian, 'keadaan'))).toEqual(berhasil(tekan(utuh, 'keadaan')));
    for (const email of [PERENCANA, 'kepala@example.go.id', 'staf.b01@example.go.id']) {
      const [a, b] = [tekan(sebagian, 'giliran', {}, email), tekan(utuh, 'giliran', {}, email)];
      expect(a).toEqual(b);
    }
  });

  test('costs two reads', () => {
    const google = buka(PANJANG);
    expect(biaya(google, () => tekan(google, 'keadaan'))).toEqual({ baca: 2, tulis: 0 });
    expect(biaya(google, () => tekan(google, 'giliran'))).toEqual({ baca: 2, tulis: 0 });
  });

  test('hands in what the whole ledger would: the same row, the same Potret', () => {
    const { email = '', json = '' } = presses.get('serahkan') ?? {};
    const jawab = (kept: Kept) => {
      const google = buka(kept);
      const jumlah = biaya(google, () => google.run(email, 'jalankan', [json], 'serahkan'));
      return { google, jumlah, sesudah: berhasil(tekan(google, 'keadaan')) };
    };
    const [a, b] = [jawab(PANJANG), jawab(tanpaTitik(PANJANG))];
    expect(a.jumlah).toEqual({ baca: 2, tulis: 1 });
    const lepas = ({ riwayat: _, ...lain }: Record<string, unknown>) => lain;
    expect(lepas(a.sesudah)).toEqual(lepas(b.sesudah));
    expect(berhasil(tekan(a.google, 'verifikasi'))).toMatchObject({ utuh: true, jumlah: 701 });
  });

  test('a siklus that was there before is not begun once more', () => {
    const google = buka(PANJANG);
    expect(tolakan(tekan(google, 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' }))).toBe(
      'SIKLUS-SUDAH-ADA',
    );
  });
});

describe('a year that is over', () => {
  const lama = saat('keadaan', 1_900);
  const siklus = 'depok-pengumpulan 2024 TW III';
  const google = buka(lama);

  test('is found when its siklus is asked for by name', () => {
    const { riwayat: _, ...keadaan } = berhasil(tekan(google, 'keadaan', { siklus }));
    expect(keadaan.siklus).toMatchObject({ id: siklus, selesai: true });
    expect(biaya(google, () => tekan(google, 'giliran', { siklus }))).toEqual({ baca: 2, tulis: 0 });
  });

  test('is open again after a revisi: from then on what is needed is read there and here', () => {
    const indikator = [played.potret[0]?.kode ?? ''];
    const data = { siklus, alasan: 'Angka sumber diperbaiki penerbitnya', indikator };
    expect(biaya(google, () => berhasil(tekan(google, 'bukaRevisi', data, 'kepala@example.go.id')))).toEqual({
      baca: 2,
      tulis: 1,
    });
    expect(kepala(google.keep()).titik).toMatchObject({ nomor: 1_860, tahun: { 2024: expect.anything() } });
    const utuh = buka(tanpaTitik(google.keep()));
    const lepas = ({ riwayat: _, ...lain }: Record<string, unknown>) => lain;
    // Who names none is led to the work that waits for him, here or there: what that needs is read once more.
    for (const [milik, baca] of [
      [{}, 4],
      [{ siklus }, 2],
    ] as const) {
      const sebelum = google.calls.length;
      const jawaban = berhasil(tekan(google, 'giliran', milik));
      expect(google.calls.slice(sebelum).filter(({ jenis }) => jenis === 'baca')).toHaveLength(baca);
      expect(google.cost().payloadBytes).toBeLessThan(600_000);
      expect(lepas(jawaban)).toEqual(lepas(berhasil(tekan(utuh, 'giliran', milik))));
    }
    expect(berhasil(tekan(google, 'verifikasi'))).toMatchObject({ utuh: true });
  });
});

describe('the next checkpoint', () => {
  const { email = '', json = '' } = presses.get('serahkan') ?? {};
  const google = buka({ ...PANJANG, now: PANJANG.now + 1 });
  const serahkan = (): Jawaban => JSON.parse(String(google.run(email, 'jalankan', [json], 'serahkan')));
  berhasil(serahkan());
  const sebelum = google.remember();
  const tarik = (buku = google): Jawaban => tekan(buku, 'tarik', { bidang: 'B02' }, email);

  test('is written with what somebody presses anyway: two reads, one write, and the ledger stays whole', () => {
    sebelum();
    const dulu = kepala(google.keep()).titik?.nomor ?? 0;
    expect(biaya(google, () => berhasil(tarik()))).toEqual({ baca: 2, tulis: 1 });
    const { titik, nomor } = kepala(google.keep());
    expect(titik?.nomor).toBeGreaterThan(dulu);
    expect(nomor - (titik?.nomor ?? 0)).toBe(41);
    expect(berhasil(tekan(google, 'verifikasi'))).toMatchObject({ utuh: true, jumlah: 702 });
    expect(biaya(google, () => berhasil(tekan(google, 'giliran')))).toEqual({ baca: 2, tulis: 0 });
  });

  test('covers no row of the last day: an aksi that is sent again gets its first reply', () => {
    sebelum();
    const pertama = tarik();
    expect(tarik()).toEqual(pertama);
    expect(serahkan().ok).toBe(true);
    expect(kepala(google.keep()).nomor).toBe(702);
  });

  test('waits some hours when all that came is of today', () => {
    const sibuk = growLedger(presses.get('serahkan')?.kept as Kept, played, 700);
    const baru = buka({ ...sibuk, now: sibuk.now - 29 * 24 * 3_600_000 });
    baru.run(email, 'jalankan', [json], 'serahkan');
    expect(kepala(baru.keep())).not.toHaveProperty('titikNanti');
    expect(biaya(baru, () => berhasil(tarik(baru)))).toEqual({ baca: 2, tulis: 1 });
    expect(kepala(baru.keep())).toMatchObject({ titik: { nomor: 601 }, titikNanti: expect.any(Number) });
  });
});

describe('what somebody does to the tabs', () => {
  const google = buka(PANJANG);
  const asli = google.remember();
  const sisip = (sheetId: number, baris: number): void =>
    void google.edit(OWNER, [
      { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: baris - 1, endIndex: baris } } },
    ]);
  const giliran = () => berhasil(tekan(google, 'giliran'));
  const semula = giliran();

  test.each([
    ['a row put in above the newest ones of Riwayat', () => sisip(SHEET_ID.Riwayat, barisRiwayat(650))],
    ['a row put in between the old ones of Riwayat', () => sisip(SHEET_ID.Riwayat, barisRiwayat(20))],
    ['a row put in above the Potret of this year', () => sisip(SHEET_ID.Potret, 5)],
    ['a row put in at the top of Arsip', () => sisip(SHEET_ID.Arsip, 5)],
    ['the text of the checkpoint typed over', () => hapusTitik()],
    [
      'the Potret sorted',
      () =>
        void google.edit(OWNER, [
          {
            sortRange: {
              range: { sheetId: SHEET_ID.Potret, startRowIndex: 4 },
              sortSpecs: [{ dimensionIndex: 4, sortOrder: 'DESCENDING' }],
            },
          },
        ]),
    ],
  ])('%s: everybody sees the same, for at most two reads more', (_, lakukan) => {
    asli();
    lakukan();
    expect(biaya(google, () => expect(giliran()).toEqual(semula)).baca).toBeLessThanOrEqual(4);
  });

  /** As it stands in Arsip, without a siklus. */
  function hapusTitik(): void {
    const rows = google.look().sheets.find(({ properties }) => properties.sheetId === SHEET_ID.Arsip)?.data[0]?.rowData;
    const letak = (rows ?? []).findIndex(({ values = [] }, i) => i > 3 && !values[0]?.userEnteredValue && values[4]);
    expect(letak).toBeGreaterThan(3);
    timpa(google, SHEET_ID.Arsip, letak + 1, 4);
  }

  test('after rows were moved the next press writes their places anew, and two reads are enough again', () => {
    asli();
    sisip(SHEET_ID.Riwayat, barisRiwayat(20));
    const { email = '', json = '' } = presses.get('serahkan') ?? {};
    google.run(email, 'jalankan', [json], 'serahkan');
    expect(biaya(google, () => giliran())).toEqual({ baca: 2, tulis: 0 });
  });

  test('a row behind the checkpoint that was edited stops everybody, and is named', () => {
    asli();
    timpa(google, SHEET_ID.Riwayat, barisRiwayat(650), KALIMAT);
    const jawaban = tekan(google, 'giliran');
    expect(tolakan(jawaban)).toBe('RIWAYAT-RUSAK');
    expect(JSON.stringify(jawaban)).toMatch(/nomor 650 /);
  });

  test('a row that the checkpoint covers stops nobody at his work; verifikasi names it, and nothing is signed over it', () => {
    asli();
    timpa(google, SHEET_ID.Riwayat, barisRiwayat(40), KALIMAT);
    expect(giliran()).toEqual(semula);
    expect(berhasil(tekan(google, 'verifikasi'))).toMatchObject({
      utuh: false,
      rusak: expect.stringMatching(/nomor 40 /),
    });
    const data = { siklus: SIKLUS, sidik: 'x' };
    expect(tolakan(tekan(google, 'sahkan', data, 'kepala@example.go.id'))).toBe('RIWAYAT-RUSAK');
  });

  test('rows of this year’s Potret that were typed over are named as ever', () => {
    asli();
    const rows = google.look().sheets.find(({ properties }) => properties.sheetId === SHEET_ID.Potret)
      ?.data[0]?.rowData;
    timpa(google, SHEET_ID.Potret, rows?.length ?? 0, 4, 'B09');
    const pesan = JSON.stringify((giliran() as { temuan: unknown }).temuan);
    expect(pesan).toMatch(/Potret/);
  });
});

describe('what a click costs', () => {
  const byte = (baris: number, aksi: string): number => {
    const google = buka(saat('keadaan', baris));
    berhasil(tekan(google, aksi));
    return google.cost().payloadBytes;
  };

  test.each(['keadaan', 'giliran'])('in bytes of %s grows by less than a third from 100 rows to 2,000', (aksi) => {
    expect(byte(2_000, aksi) / byte(100, aksi)).toBeLessThan(1.3);
  });
});
