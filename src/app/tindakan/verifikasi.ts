/** Verifikasi: is the ledger whole, and are Potret and seals what it recorded? Answers also when it is not. */
import type { Reply } from '../../kontrak/kontrak.ts';
import type { VerifikasiReply } from '../../kontrak/replies.ts';
import { foldRiwayat } from '../../sop/lipat.ts';
import { readSelRiwayat } from '../../workbook/tab/riwayat.ts';
import { type Context, refuse } from '../inti/aksi.ts';
import { refuseTanpaUjung } from '../inti/buku-utuh.ts';
import { refuseAsing, TAB_PENANYA } from '../inti/penanya.ts';
import { TOLAK_APP } from '../inti/penolakan-app.ts';
import { readRiwayat } from '../inti/riwayat.ts';
import { checkRiwayat } from '../inti/riwayat-diakui.ts';
import type { Store } from '../inti/store.ts';
import { listDiakui } from '../perbaiki/kata-putus.ts';
import { nameRusak } from '../potret/kata-rusak.ts';
import { readPotretTercatat } from '../potret/potret-tercatat.ts';
import { sealDamage } from '../segel/periksa-beku.ts';

export function verifikasi(store: Store, context: Context): Reply<VerifikasiReply> {
  const reading = store.read({ tab: ['Riwayat', 'Potret', 'Arsip'], bilaAda: TAB_PENANYA, utuh: true });
  const { snapshot, head } = reading;
  if (head.komit === 0) return refuse(refuseTanpaUjung(snapshot));
  const asing = refuseAsing(store, reading, context);
  if (asing) return refuse(asing);
  const { baris: sel, ...hasil } = checkRiwayat(readSelRiwayat(snapshot), head, snapshot.tinggi);
  const terbaca = readRiwayat(sel);
  if (hasil.rusak === null && terbaca.status === 'lebih baru') return refuse(TOLAK_APP.versiBaru(terbaca.baris));
  const rusak = hasil.rusak ?? (terbaca.status === 'rusak' ? `${terbaca.baris} tidak terbaca.` : null);
  if (rusak !== null || terbaca.status !== 'terbaca')
    return { ok: true, data: { ...hasil, rusak, utuh: false, potret: [], segel: [], tanpaSidik: 0, diakui: [] } };
  const { riwayat } = terbaca;
  const siklus = foldRiwayat(riwayat);
  const potret = readPotretTercatat({ snapshot, jejak: riwayat, siklus }, 'semua');
  const segel = [...siklus.values()].flatMap((satu) =>
    [...satu.beku.values()].flatMap((beku) => sealDamage(snapshot, satu, beku) ?? []),
  );
  const utuh = potret.rusak.every(({ digantikan }) => digantikan !== null) && segel.length === 0;
  const { length: tanpaSidik } = potret.tanpaSidik;
  const diakui = listDiakui(riwayat);
  return { ok: true, data: { ...hasil, rusak, utuh, potret: potret.rusak.map(nameRusak), segel, tanpaSidik, diakui } };
}
