/** Undang: shares the file with people of the Pengguna tab, as editors: one of them, or all who are new. Repeating it makes no double. */
import * as z from 'zod/mini';
import { adaAkun, samaAkun } from '../../domain/akun.ts';
import type { Email, Peran } from '../../domain/pengguna.ts';
import type { Penolakan } from '../../domain/penolakan.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import type { Reply } from '../../kontrak/kontrak.ts';
import type { UndangReply } from '../../kontrak/replies.ts';
import { PENGELOLA } from '../../sop/editor-tab.ts';
import { isPihakLuar, orangDalam, rentangTugas } from '../../sop/pelaksana.ts';
import { findLembar, perlindunganOf } from '../../workbook/lembar.ts';
import { SHEET_ID } from '../../workbook/tab.ts';
import { type AksiFor, type Context, type Decision, refuse } from '../inti/aksi.ts';
import { type Buku, TAB_INTI, typedBuku } from '../inti/buku.ts';
import { TOLAK_APP } from '../inti/penolakan-app.ts';
import type { Ditolak, Store } from '../inti/store.ts';
import { runAksi } from '../inti/transaksi.ts';
import { isPemilik, isPerencana } from '../perbaiki/pemilik.ts';

const skema = z.object({ email: z.optional(z.string().check(z.trim(), z.toLowerCase(), z.maxLength(320))) });

/** Recorded first and shared after the lock, as papers are: what failed to be shared is said and can be repeated. */
export function undang(store: Store, data: unknown, context: Context): Reply<UndangReply> {
  const aksi: AksiFor<'undang', typeof skema> = {
    skema,
    needs: () => ({ tab: TAB_INTI, lindung: true }),
    decide: (buku, k, { email }) => decideUndang(buku, k, email, store),
  };
  const jawaban = runAksi(store, aksi, data, context);
  if (!jawaban.ok) return jawaban;
  // A reply that an earlier build stored names nobody.
  const { diundang = [] } = jawaban.data;
  const ditolak = store.share(diundang);
  if (diundang.length > 0 && ditolak.length === diundang.length)
    return refuse(TOLAK_APP.undangGagal(ditolak.map(nameDitolak).join('; ')));
  return { ...jawaban, data: withDitolak(jawaban.data, ditolak) };
}

/** The reply with whom Google did not take. */
export const withDitolak = <Res extends { readonly kalimat: string }>(
  jawaban: Res,
  ditolak: readonly Ditolak[],
): Res =>
  ditolak.length === 0
    ? jawaban
    : { ...jawaban, kalimat: `${jawaban.kalimat} Belum terbagikan: ${ditolak.map(nameDitolak).join('; ')}.` };

function decideUndang(berlaku: Buku, context: Context, email: string | undefined, store: Store): Decision<UndangReply> {
  const pemilik = isPemilik(berlaku, context.who, store.people().owner);
  if (!pemilik && !isPerencana(berlaku, context.who, context.now)) return refuse(TOLAK_APP.bukanPengundang());
  // Who is typed in the tab may be let in; what he may do here begins when his row is adopted.
  const buku = typedBuku(berlaku);
  const tolak = email === undefined ? null : refuseUndangan(buku, email, context);
  if (tolak) return refuse(tolak);
  const diundang = email === undefined ? listBaru(buku, context, store) : [tulisan(buku, email)];
  if (diundang.length === 0) return refuse(TOLAK_APP.undangSudahSemua());
  const kalimat = `${diundang.map((satu) => nameOrang(buku, satu)).join(', ')} diundang menyunting buku kerja.`;
  return {
    ok: true,
    jawaban: {
      kalimat: `${kalimat} Kirimkan tautan file ini kepadanya.${pesanHak(buku, diundang)}${pesanUsulan(berlaku, diundang)}`,
      diundang,
    },
    peristiwa: [
      {
        aksi: 'undang',
        siklus: '',
        langkah: null,
        bidang: '',
        peran: pemilik ? 'pemilik' : 'perencana',
        kalimat,
        akibat: {},
      },
    ],
    perubahan: [],
  };
}

/** People of the agency, now or from a later day on, who cannot edit the file yet. */
export function listBaru({ pengguna, profil }: Buku, { now }: Context, store: Store): readonly Email[] {
  const { owner, editors } = store.people();
  const sudah = [...(owner === null ? [] : [owner]), ...editors];
  const semua = orangDalam({ pengguna, tanggal: tanggalOf(now, profil.zona) }).map(({ email }) => email);
  return [...new Set(semua)].filter((email) => !adaAkun(sudah, email));
}

/** As the Pengguna tab writes it. */
const tulisan = ({ pengguna }: Buku, email: Email): Email =>
  pengguna.find((p) => samaAkun(p.email, email))?.email ?? email;

function nameOrang({ pengguna }: Pick<Buku, 'pengguna'>, email: Email): string {
  const nama = pengguna.find((p) => p.email === email)?.nama ?? '';
  return nama === '' ? email : `${nama} (${email})`;
}

function refuseUndangan(buku: Buku, email: string, { now }: Context): Penolakan | null {
  const baris = buku.pengguna.filter((p) => samaAkun(p.email, email));
  const [pertama] = baris;
  if (!pertama) return TOLAK_APP.undangTidakDikenal(email);
  const tanggal = tanggalOf(now, buku.profil.zona);
  if (orangDalam({ pengguna: baris, tanggal }).length > 0) return null;
  if (baris.some(({ peran }) => isPihakLuar(peran))) return TOLAK_APP.undangPihakLuar(email);
  return TOLAK_APP.undangBerakhir(email, `${rentangTugas(pertama)}, hari ini ${tanggal}`);
}

const SEBAB: Readonly<Record<Ditolak['sebab'], string>> = {
  alamat: 'alamatnya tidak diterima Google; betulkan di tab Pengguna',
  'tanpa-akun': 'belum punya akun Google; buatkan akun dengan alamat itu dahulu',
  'luar-domain': 'berbagi ke luar domain dilarang; minta admin Workspace mengizinkan, atau pakai akun kantornya',
  lain: 'Google menolak tanpa sebab yang jelas; bagikan lewat tombol Bagikan di file',
};

const nameDitolak = ({ email, sebab }: Ditolak): string => `${email} (${SEBAB[sebab]})`;

/** Who keeps the reference tabs has no right to them before the locks name him, and Google may name only people who can open the file. */
export function pesanHak({ snapshot, pengguna }: Buku, diundang: readonly Email[]): string {
  const perlu = diundang.filter((email) => {
    const peran = pengguna.filter((p) => p.email === email).map((p): Peran => p.peran);
    return (
      isLocked(snapshot, SHEET_ID.Potret, email) ||
      (peran.some((p) => PENGELOLA.includes(p)) && isLocked(snapshot, SHEET_ID.Pengguna, email))
    );
  });
  if (perlu.length === 0) return '';
  return ` Sesudah itu pemilik file menjalankan Periksa & perbaiki, agar ${perlu.join(', ')} mendapat haknya di tab yang dilindungi.`;
}

function pesanUsulan({ pengguna }: Buku, diundang: readonly Email[]): string {
  const usulan = diundang.filter((email) => !pengguna.some((p) => samaAkun(p.email, email)));
  if (usulan.length === 0) return '';
  return ` Baris ${usulan.join(', ')} di tab Pengguna masih usulan: tekan Berlakukan di panel agar haknya di aplikasi ini berlaku.`;
}

/** Builds before 0.2 locked the Potret too, for the people of that day. */
function isLocked({ struktur }: Buku['snapshot'], sheetId: number, email: Email): boolean {
  // One that only warns has an editor all the same, as Google answers.
  const lembar = findLembar({ struktur }, sheetId);
  const { warningOnly, editors } = (lembar && perlindunganOf(lembar)[0]) ?? {};
  const users = editors?.users;
  return !warningOnly && users !== undefined && !adaAkun(users, email);
}
