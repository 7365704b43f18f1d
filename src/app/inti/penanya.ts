/** Who asks, where no aksi of the table decides it: also while the ledger does not hold. */
import { samaAkun } from '../../domain/akun.ts';
import type { Email } from '../../domain/pengguna.ts';
import type { Penolakan } from '../../domain/penolakan.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { pemilikOf } from '../../sop/titik.ts';
import { penggunaDitolak } from '../../sop/wewenang.ts';
import { readPengguna } from '../../workbook/tab/pengguna.ts';
import { readProfil } from '../../workbook/tab/profil.ts';
import { readSelRiwayat } from '../../workbook/tab/riwayat.ts';
import { type NamaTab, SHEET_ID } from '../../workbook/tab.ts';
import type { Context } from './aksi.ts';
import { TOLAK_APP } from './penolakan-app.ts';
import { readRiwayat } from './riwayat.ts';
import type { Reading, Store } from './store.ts';

/** What has to be read to know. */
export const TAB_PENANYA: readonly NamaTab[] = ['Riwayat', 'Pengguna', 'Profil'];

const isTerbaca = ({ snapshot }: Reading, nama: NamaTab): boolean => snapshot.nilai.has(SHEET_ID[nama]);

/** Whoever ran Siapkan, or was put in his place on record; '' where nobody did, or the tab is gone. */
export function penyiap(reading: Reading): Email {
  const sel = isTerbaca(reading, 'Riwayat') ? readSelRiwayat(reading.snapshot) : [];
  const terbaca = readRiwayat(sel);
  return terbaca.status === 'terbaca' ? pemilikOf(terbaca.riwayat, '') : (sel[0]?.oleh ?? '');
}

/** Whom Google names, else whoever ran Siapkan. */
const pemilikFile = (store: Store, reading: Reading): Email => store.people().owner ?? penyiap(reading);

/** For people of the Pengguna tab and the owner; for anybody on a file that nobody has prepared. */
export function refuseAsing(
  store: Store,
  reading: Reading,
  { who, now }: Pick<Context, 'who' | 'now'>,
): Penolakan | null {
  if (reading.head.komit === 0) return null;
  const ditolak =
    isTerbaca(reading, 'Pengguna') && isTerbaca(reading, 'Profil')
      ? asing(reading, who, now)
      : TOLAK_APP.tabHilang('Pengguna');
  return ditolak && samaAkun(pemilikFile(store, reading), who) ? null : ditolak;
}

function asing({ snapshot }: Reading, who: Email, now: number): Penolakan | null {
  const tanggal = tanggalOf(now, readProfil(snapshot).isi.zona);
  return penggunaDitolak({ pengguna: readPengguna(snapshot).isi, tanggal }, who);
}

/** For the owner; for anybody on a file that nobody has prepared. */
export function refuseBukanPemilik(store: Store, who: Email): Penolakan | null {
  const reading = store.read({ tab: [], bilaAda: ['Riwayat'], utuh: true });
  if (reading.head.komit === 0) return null;
  const pemilik = pemilikFile(store, reading);
  return samaAkun(pemilik, who) ? null : TOLAK_APP.bukanPemilik([pemilik]);
}
