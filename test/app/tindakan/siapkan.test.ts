/** Siapkan goes through the transaction like every other action, although there is no ledger to stand on yet. */
import { describe, expect, test } from '@jest/globals';
import { EMPTY_HEAD, type LedgerHead } from '../../../src/app/inti/riwayat.ts';
import type { Reading, Store } from '../../../src/app/inti/store.ts';
import { siapkan } from '../../../src/app/tindakan/siapkan.ts';

const OLEH = { who: 'pemilik@example.go.id', now: 0, idAksi: 'satu' };
const PERMINTAAN = { sop: ['depok-pengumpulan'] };

/** A new file that remembers its head alone. `saingan`: commits of somebody else that come before ours. */
function fileBaru({ locale = 'in_ID', saingan = [] as LedgerHead[] } = {}) {
  let kepala = EMPTY_HEAD;
  const dibaca: Reading[] = [];
  const standOn: Reading[] = [];
  const read: Store['read'] = () => {
    const snapshot = { struktur: { properties: { locale } }, nilai: new Map(), tinggi: null };
    const bacaan = { snapshot, head: kepala };
    dibaca.push(bacaan);
    return bacaan;
  };
  const store: Store = {
    locked: (work) => work(),
    read,
    readAfter: read,
    afterCommit: (work) => work(),
    commit: (dari, baru) => {
      standOn.push(dari);
      const lain = saingan.shift();
      kepala = lain ?? baru;
      return lain ? 'lost-race' : 'committed';
    },
    drawFileIds: () => [],
    upload: () => {
      throw new Error('no papers');
    },
    protect: () => ({ terpasang: true, tanpaHak: [] }),
    people: () => ({ owner: OLEH.who, editors: [] }),
    share: () => {
      throw new Error('shares with nobody');
    },
  };
  return { store, dibaca, standOn, kepala: () => kepala };
}

describe('preparing a new file', () => {
  test('makes every tab once, and the same request again gets the same answer', () => {
    const file = fileBaru();
    const pertama = siapkan(file.store, PERMINTAAN, OLEH);
    expect(pertama).toMatchObject({ ok: true, data: { tab: expect.any(Number) } });
    expect(file.kepala()).toMatchObject({ komit: 1, nomor: 1, siklus: '', idAksi: 'satu' });
    expect(siapkan(file.store, PERMINTAAN, OLEH)).toEqual(pertama);
    expect(file.standOn).toHaveLength(1);
  });

  test('a second person is told that it is prepared, also when both began at once', () => {
    const file = fileBaru();
    siapkan(file.store, PERMINTAAN, OLEH);
    const sesudah = siapkan(file.store, PERMINTAAN, { ...OLEH, idAksi: 'dua' });
    const bersamaan = fileBaru({ saingan: [{ ...EMPTY_HEAD, komit: 1, nomor: 1, idAksi: 'orang lain' }] });
    for (const hasil of [sesudah, siapkan(bersamaan.store, PERMINTAAN, OLEH)])
      expect(hasil).toMatchObject({ ok: false, penolakan: { kode: 'SUDAH-DISIAPKAN' } });
    expect(bersamaan.kepala().idAksi).toBe('orang lain');
  });

  test('commits on what it has read', () => {
    const file = fileBaru();
    siapkan(file.store, PERMINTAAN, OLEH);
    expect(file.standOn).toHaveLength(1);
    expect(file.standOn[0]).toBe(file.dibaca[0]);
  });

  test.each([
    [{ sop: ['sop-karangan'] }, 'in_ID', 'sop-karangan'],
    [{ sop: [] }, 'in_ID', 'sop'],
    [PERMINTAAN, 'en_US', 'en_US'],
  ])('%j in a file of locale %s is refused, and nothing is written', (permintaan, locale, sebut) => {
    const file = fileBaru({ locale });
    const hasil = siapkan(file.store, permintaan, OLEH);
    expect(hasil).toMatchObject({ ok: false, penolakan: { pesan: expect.stringContaining(sebut) } });
    expect(file.standOn).toEqual([]);
  });
});
