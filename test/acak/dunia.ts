/** Where a random history happens: the core on a workbook in memory, or the bundle on the stand-in. */

import { valuesOf } from '../../local/cli/book-snapshot.ts';
import { createStandIn, type StandIn } from '../../local/stand-in.ts';
import { DAFTAR_AKSI } from '../../src/app/daftar-aksi.ts';
import type { Berkas } from '../../src/app/inti/store.ts';
import { penolakanOf } from '../../src/google/galat.ts';
import type { Nilai } from '../../src/workbook/baca.ts';
import type { SheetsRequest } from '../../src/workbook/sheets-json.ts';
import { storeIngatan } from '../app/store-ingatan.ts';
import { PEMILIK } from './kantor-acak.ts';

export interface Jawaban {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly penolakan?: { readonly kode: string; readonly pesan: string };
}

interface LembarDunia {
  readonly sheetId: number;
  readonly title: string;
  readonly nilai: Nilai;
}

export interface Dunia {
  /** Throws what the code throws: a defect. */
  minta(email: string, aksi: string, data: object, idAksi?: string): Jawaban;
  lembar(): readonly LembarDunia[];
  /** As the person, false where Google refuses it. */
  gerak(email: string, permintaan: readonly SheetsRequest[]): boolean;
  /** To be restored later, as Histori versi does. */
  saat(): (metadata: boolean) => void;
  /** What comes back brings all back as it is now. */
  kenang(): () => void;
  kini(): number;
  lewat(ms: number): void;
  /** Papers made since the last call; null where their bytes are not kept. */
  kertas(): readonly Berkas[] | null;
}

const AWAL = Date.parse('2026-04-01T09:00:00+07:00');

export function duniaIngatan(): Dunia {
  const store = storeIngatan(PEMILIK);
  let kini = AWAL;
  let ke = 0;
  let berkas: Berkas[] = [];
  const upload: typeof store.upload = (satu, id) => {
    berkas.push(satu);
    return store.upload(satu, id);
  };
  return {
    minta: (who, aksi, data, idAksi = `acak-${++ke}`) => {
      const aksinya = Object.entries(DAFTAR_AKSI).find(([nama]) => nama === aksi)?.[1];
      if (!aksinya) return { ok: false, penolakan: { kode: 'AKSI-TIDAK-DIKENAL', pesan: '' } };
      try {
        return aksinya({ ...store, upload }, data, { who, now: kini, idAksi, aksi });
      } catch (sebab) {
        const penolakan = penolakanOf(sebab);
        if (!penolakan) throw sebab;
        return { ok: false, penolakan };
      }
    },
    lembar: store.lembar,
    gerak: (_email, permintaan) => {
      store.gerak(permintaan);
      return true;
    },
    saat: () => {
      const saat = store.saat();
      return (metadata) => store.pulihkan(saat, metadata);
    },
    kenang: () => {
      const saat = [store.saat(), kini, ke] as const;
      return () => {
        store.kembali(saat[0]);
        [, kini, ke] = saat;
        berkas = [];
      };
    },
    kini: () => kini,
    lewat: (ms) => {
      kini += ms;
    },
    kertas: () => {
      const hasil = berkas;
      berkas = [];
      return hasil;
    },
  };
}

export function duniaBundel(code: string, orang: readonly string[]): Dunia {
  const google: StandIn = createStandIn({ owner: PEMILIK, now: AWAL, code });
  for (const email of orang) google.share(email);
  let ke = 0;
  return {
    minta: (email, aksi, data, idAksi = `acak-${++ke}`) =>
      JSON.parse(String(google.run(email, 'jalankan', [JSON.stringify({ aksi, idAksi, data })], aksi))),
    lembar: () => {
      const buku = google.look();
      return buku.sheets.map(({ properties: { sheetId, title } }) => ({
        ...{ sheetId, title },
        nilai: valuesOf(buku, sheetId),
      }));
    },
    gerak: (email, permintaan) => {
      try {
        google.edit(email, permintaan);
        return true;
      } catch (sebab) {
        if (sebab instanceof Error && sebab.name === 'Refusal') return false;
        throw sebab;
      }
    },
    saat: () => {
      const buku = google.workbook();
      return (metadata) => google.restoreVersion(buku, metadata);
    },
    kenang: () => {
      const [kembali, sudah] = [google.remember(), ke];
      return () => {
        kembali();
        ke = sudah;
      };
    },
    kini: google.now,
    lewat: (ms) => google.setNow(google.now() + ms),
    kertas: () => null,
  };
}
