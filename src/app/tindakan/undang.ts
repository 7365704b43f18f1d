/** Undang: shares the file with one person of the Pengguna tab, as an editor. Repeating it makes no double. */
import * as z from 'zod/mini';
import type { Penolakan } from '../../domain/penolakan.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import type { Reply } from '../../kontrak/kontrak.ts';
import type { UndangReply } from '../../kontrak/replies.ts';
import { isPihakLuar, orangDalam, rentangTugas } from '../../sop/pelaksana.ts';
import { findLembar, perlindunganOf } from '../../workbook/lembar.ts';
import { SHEET_ID } from '../../workbook/tab.ts';
import { type AksiFor, type Context, refuse } from '../inti/aksi.ts';
import { type Buku, TAB_INTI } from '../inti/buku.ts';
import { TOLAK_APP } from '../inti/penolakan-app.ts';
import type { Store } from '../inti/store.ts';
import { runAksi } from '../inti/transaksi.ts';
import { isPemilik, isPerencana } from '../perbaiki/pemilik.ts';

const skema = z.object({ email: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(320)) });

/** Recorded first and shared after the lock, as papers are: what failed to be shared is said and can be repeated. */
export function undang(store: Store, data: unknown, context: Context): Reply<UndangReply> {
  const jawaban = runAksi(store, UNDANG, data, context);
  const req = z.safeParse(skema, data);
  if (!jawaban.ok || !req.success) return jawaban;
  const gagal = store.invite(req.data.email);
  return gagal ? refuse(gagal) : jawaban;
}

const UNDANG: AksiFor<'undang', typeof skema> = {
  skema,
  needs: () => ({ tab: TAB_INTI, lindung: true }),
  decide: (buku, context, { email }) => {
    const { who, now } = context;
    const pemilik = isPemilik(buku, who);
    if (!pemilik && !isPerencana(buku, who, now)) return refuse(TOLAK_APP.bukanPengundang());
    const tolak = refuseUndangan(buku, email, context);
    if (tolak) return refuse(tolak);
    const nama = buku.pengguna.find((p) => p.email === email)?.nama ?? '';
    const kalimat = `${nama === '' ? email : `${nama} (${email})`} diundang menyunting buku kerja.`;
    return {
      ok: true,
      jawaban: { kalimat: `${kalimat} Kirimkan tautan file ini kepadanya.${pesanHak(buku, email)}` },
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
  },
};

function refuseUndangan(buku: Buku, email: string, { now }: Context): Penolakan | null {
  const baris = buku.pengguna.filter((p) => p.email === email);
  const [pertama] = baris;
  if (!pertama) return TOLAK_APP.undangTidakDikenal(email);
  const tanggal = tanggalOf(now, buku.profil.zona);
  if (orangDalam({ pengguna: baris, tanggal }).length > 0) return null;
  if (baris.some(({ peran }) => isPihakLuar(peran))) return TOLAK_APP.undangPihakLuar(email);
  return TOLAK_APP.undangBerakhir(email, `${rentangTugas(pertama)}, hari ini ${tanggal}`);
}

/** Builds before 0.2 locked the Potret for the people of that day; somebody new cannot hand in before that is undone. */
function pesanHak({ snapshot }: Buku, email: string): string {
  const potret = findLembar(snapshot, SHEET_ID.Potret);
  // One that only warns has an editor all the same, as Google answers.
  const { warningOnly, editors } = (potret && perlindunganOf(potret)[0]) ?? {};
  const users = editors?.users;
  const berhak = warningOnly || users === undefined || users.some((alamat) => alamat.toLowerCase() === email);
  return berhak
    ? ''
    : ' Orang ini baru: pemilik file perlu menjalankan Periksa & perbaiki agar ia dapat menyerahkan isian.';
}
