import { beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import type { Aksi, Context, Question } from '../../../src/app/inti/aksi.ts';
import { TAB_INTI } from '../../../src/app/inti/buku.ts';
import { TOLAK_APP } from '../../../src/app/inti/penolakan-app.ts';
import type { Reading, Store } from '../../../src/app/inti/store.ts';
import { runAksi, runQuestion } from '../../../src/app/inti/transaksi.ts';
import { siapkan } from '../../../src/app/tindakan/siapkan.ts';
import { penolakan } from '../../../src/domain/penolakan.ts';
import type { Peristiwa } from '../../../src/domain/peristiwa.ts';
import { SHEET_ID } from '../../../src/workbook/tab.ts';
import { type StoreIngatan, storeIngatan } from '../store-ingatan.ts';

const RENCANA = 'rencana@example.go.id';
const STAF = 'staf@example.go.id';
const oleh = (who: string, idAksi: string): Context => ({ who, idAksi, now: Date.parse('2026-04-01T09:00:00+07:00') });

const catatan = (kalimat: string): Peristiwa => ({
  ...{ aksi: 'susun', siklus: '', langkah: null, bidang: '', peran: 'perencana', kalimat, akibat: {} },
});
const TOLAK = penolakan('LANGKAH-TIDAK-BERJALAN', 'Belum waktunya.');

/** Writes one sentence into the ledger and answers how many rows stood there when it decided. */
const CATAT: Aksi<{ kalimat: string }, { sebelum: number }> = {
  skema: z.object({ kalimat: z.string() }),
  needs: () => ({ tab: TAB_INTI }),
  decide: ({ riwayat }, _konteks, { kalimat }) =>
    kalimat === 'terlalu dini'
      ? { ok: false, penolakan: TOLAK }
      : { ok: true, jawaban: { sebelum: riwayat.length }, peristiwa: [catatan(kalimat)], perubahan: [] },
  files: (_buku, { kalimat }) =>
    kalimat.startsWith('cetak ')
      ? [{ nama: `${kalimat.slice(6)}.docx`, jenis: 'pengukuran', id: null, isi: Uint8Array.of(1), pembaca: [] }]
      : [],
};

let store: StoreIngatan;
const catat = (lewat: Store, kalimat: string, idAksi: string, who = RENCANA) =>
  runAksi(lewat, CATAT, { kalimat }, oleh(who, idAksi));
/** Sentences of the ledger, without the one that Siapkan wrote. */
const riwayat = (): readonly string[] => {
  const [, , kunci = [], , ...baris] = store.nilai(SHEET_ID.Riwayat);
  return baris.map((sel) => String(sel[kunci.indexOf('hk:kalimat')])).slice(1);
};

/** Before each of the first `kali` commits somebody else's action goes through. */
function disela(kali: number): Store {
  let ke = 0;
  const sela: Store = { ...store, locked: (work) => work() };
  return {
    ...store,
    commit: (...isi) => {
      ke += 1;
      if (ke <= kali) expect(catat(sela, `sela ${ke}`, `sela-${ke}`, STAF)).toMatchObject({ ok: true });
      return store.commit(...isi);
    },
  };
}

/** Counts the readings; `ganti` may answer another than the workbook's. */
function terbaca(ganti: (asli: Reading, ke: number) => Reading): Store & { readonly kali: () => number } {
  let ke = 0;
  return {
    ...store,
    kali: () => ke,
    read: (perlu) => {
      ke += 1;
      return ganti(store.read(perlu), ke);
    },
  };
}

/** Structure and values are two reads: here somebody's ledger row came between them, or was cut. */
function tanpaBarisTerakhir(bacaan: Reading): Reading {
  const { snapshot } = bacaan;
  const nilai = new Map(snapshot.nilai);
  nilai.set(SHEET_ID.Riwayat, (nilai.get(SHEET_ID.Riwayat) ?? []).slice(0, -1));
  return { ...bacaan, snapshot: { ...snapshot, nilai } };
}

beforeEach(() => {
  store = storeIngatan();
  expect(siapkan(store, { sop: ['depok-pengumpulan'] }, oleh(RENCANA, 'siap'))).toMatchObject({ ok: true });
});

describe('one action', () => {
  test('is decided on what stands in the workbook, and its event is the next row of the ledger', () => {
    expect(catat(store, 'pertama', 'a')).toEqual({ ok: true, data: { sebelum: 1 } });
    expect(catat(store, 'kedua', 'b')).toEqual({ ok: true, data: { sebelum: 2 } });
    expect(riwayat()).toEqual(['pertama', 'kedua']);
  });

  test('that is refused writes nothing', () => {
    const sebelum = store.read({ tab: [], semua: true });
    expect(catat(store, 'terlalu dini', 'a')).toEqual({ ok: false, penolakan: TOLAK });
    expect(store.read({ tab: [], semua: true })).toEqual(sebelum);
  });

  test('whose request cannot be understood is refused before anything is read', () => {
    const lewat = terbaca((asli) => asli);
    const jawaban = runAksi(lewat, CATAT, { kalimat: 7 }, oleh(RENCANA, 'a'));
    expect(jawaban).toMatchObject({ ok: false, penolakan: { kode: 'PERMINTAAN-SALAH' } });
    expect(jawaban).toMatchObject({ penolakan: { pesan: expect.stringContaining('kalimat: ') } });
    expect(lewat.kali()).toBe(0);
  });

  test('in a file that was never prepared is refused', () => {
    const kosong = storeIngatan();
    expect(catat(kosong, 'pertama', 'a')).toEqual({ ok: false, penolakan: TOLAK_APP.belumDisiapkan() });
  });

  test('waits for nobody when the workbook stays busy: it says so and reads nothing', () => {
    const lewat = terbaca((asli) => asli);
    const sibuk: Store = { ...lewat, locked: () => TOLAK_APP.sibuk() };
    expect(catat(sibuk, 'pertama', 'a')).toEqual({ ok: false, penolakan: TOLAK_APP.sibuk() });
    expect(lewat.kali()).toBe(0);
  });

  test('that Google does not write is refused in Google’s words, and may be asked for again', () => {
    const menolak: Store = { ...store, commit: () => TOLAK_APP.googleMenolak('sel terlindungi') };
    expect(catat(menolak, 'cetak laporan', 'a')).toEqual({
      ok: false,
      penolakan: TOLAK_APP.googleMenolak('sel terlindungi'),
    });
    expect([riwayat(), store.kertas()]).toEqual([[], []]);
    expect(catat(store, 'cetak laporan', 'a')).toMatchObject({ ok: true, data: { sebelum: 1 } });
  });
});

describe('somebody else was first', () => {
  test('once: the action is decided again on what stands there now', () => {
    expect(catat(disela(1), 'pertama', 'a')).toEqual({ ok: true, data: { sebelum: 2 } });
    expect(riwayat()).toEqual(['sela 1', 'pertama']);
  });

  test('twice: the person is asked to try again, and nothing of the action stands', () => {
    expect(catat(disela(2), 'cetak laporan', 'a')).toEqual({ ok: false, penolakan: TOLAK_APP.sibuk() });
    expect(riwayat()).toEqual(['sela 1', 'sela 2']);
    expect(store.kertas()).toEqual([]);
  });

  test('and made the action impossible: the second decision refuses', () => {
    const hanyaSatu: Aksi<{ kalimat: string }, { sebelum: number }> = {
      ...CATAT,
      decide: (buku, context, req) =>
        buku.riwayat.length > 1 ? { ok: false, penolakan: TOLAK } : CATAT.decide(buku, context, req),
    };
    expect(runAksi(disela(1), hanyaSatu, { kalimat: 'pertama' }, oleh(RENCANA, 'a'))).toEqual({
      ok: false,
      penolakan: TOLAK,
    });
    expect(riwayat()).toEqual(['sela 1']);
  });
});

describe('the same idAksi again', () => {
  test('gets the first reply again, however much has happened since, and writes nothing', () => {
    const pertama = catat(store, 'pertama', 'a');
    catat(store, 'kedua', 'b');
    expect(catat(store, 'pertama', 'a')).toEqual(pertama);
    expect(catat(store, 'isi yang lain', 'a')).toEqual(pertama);
    expect(riwayat()).toEqual(['pertama', 'kedua']);
  });

  test('from another person is refused', () => {
    catat(store, 'pertama', 'a');
    expect(catat(store, 'pertama', 'a', STAF)).toMatchObject({ ok: false, penolakan: { kode: 'PERMINTAAN-SALAH' } });
    expect(riwayat()).toEqual(['pertama']);
  });

  test('after a refusal is decided afresh: nothing was recorded under it', () => {
    expect(catat(store, 'terlalu dini', 'a')).toMatchObject({ ok: false });
    expect(catat(store, 'pertama', 'a')).toMatchObject({ ok: true });
  });
});

describe('papers', () => {
  test('are kept after the lock, and the reply says where', () => {
    expect(catat(store, 'cetak laporan', 'a')).toEqual({
      ok: true,
      data: { sebelum: 1 },
      tautan: [{ nama: 'laporan.docx', url: 'https://drive.example/a/laporan.docx' }],
    });
    expect(store.kertas()).toEqual(['laporan.docx']);
  });

  test('that Drive did not take are said; what was recorded stands, and asking again keeps them without a double', () => {
    const gagal: Store = { ...store, upload: ({ nama }) => TOLAK_APP.unggahGagal(nama) };
    expect(catat(gagal, 'cetak laporan', 'a')).toEqual({ ok: false, penolakan: TOLAK_APP.unggahGagal('laporan.docx') });
    expect([riwayat(), store.kertas()]).toEqual([['cetak laporan'], []]);
    for (const _kali of [1, 2])
      expect(catat(store, 'cetak laporan', 'a')).toMatchObject({ ok: true, data: { sebelum: 1 } });
    expect([riwayat(), store.kertas()]).toEqual([['cetak laporan'], ['laporan.docx']]);
  });
});

describe('a ledger that looks broken', () => {
  beforeEach(() => expect(catat(store, 'pertama', 'a')).toMatchObject({ ok: true }));

  test('is read once more before anybody is told: a colleague’s commit came between the two reads', () => {
    const lewat = terbaca((asli, ke) => (ke === 1 ? tanpaBarisTerakhir(asli) : asli));
    expect(catat(lewat, 'kedua', 'b')).toEqual({ ok: true, data: { sebelum: 2 } });
    expect(lewat.kali()).toBe(2);
  });

  test('and still is stops every action and question, and names the row', () => {
    const lewat = terbaca(tanpaBarisTerakhir);
    expect(catat(lewat, 'kedua', 'b')).toMatchObject({
      ok: false,
      penolakan: { kode: 'RIWAYAT-RUSAK', pesan: expect.stringContaining('baris nomor 2 dan seterusnya hilang') },
    });
    expect(lewat.kali()).toBe(2);
    expect(riwayat()).toEqual(['pertama']);
    expect(runQuestion(lewat, BERAPA, {}, oleh(STAF, 'c'))).toMatchObject({ penolakan: { kode: 'RIWAYAT-RUSAK' } });
  });
});

const BERAPA: Question<object, number> = {
  skema: z.object({}),
  needs: () => ({ tab: TAB_INTI }),
  answer: ({ riwayat: baris }) => ({ ok: true, jawaban: baris.length }),
};

test('a question is answered while somebody else’s action holds the lock, and writes nothing', () => {
  const jawaban = store.locked(() => runQuestion(store, BERAPA, {}, oleh(STAF, 'a')));
  expect(jawaban).toEqual({ ok: true, data: 1 });
  expect(riwayat()).toEqual([]);
});
