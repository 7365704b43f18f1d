/** Ganti pemilik: Perencana and Sekretaris together put somebody in the place of who ran Siapkan; one says so, the other agrees. */
import * as z from 'zod/mini';
import { samaAkun } from '../../domain/akun.ts';
import type { Email, Peran } from '../../domain/pengguna.ts';
import type { Akibat } from '../../domain/peristiwa.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import type { Reply } from '../../kontrak/kontrak.ts';
import type { KalimatReply } from '../../kontrak/replies.ts';
import { bertugasSebagai } from '../../sop/pelaksana.ts';
import { type AksiFor, type Context, type Decision, refuse } from '../inti/aksi.ts';
import { type Buku, TAB_INTI } from '../inti/buku.ts';
import { TOLAK_APP } from '../inti/penolakan-app.ts';
import type { Store } from '../inti/store.ts';
import { runAksi } from '../inti/transaksi.ts';

const skema = z.object({ email: z.optional(z.string().check(z.trim(), z.toLowerCase(), z.maxLength(320))) });

export function gantiPemilik(store: Store, data: unknown, context: Context): Reply<KalimatReply> {
  const aksi: AksiFor<'gantiPemilik', typeof skema> = {
    skema,
    needs: () => ({ tab: TAB_INTI }),
    decide: (buku, k, { email }) => decide(buku, k, email || k.who),
  };
  return runAksi(store, aksi, data, context);
}

const PASANGAN: readonly Peran[] = ['perencana', 'sekretaris'];

function decide(buku: Buku, { who, now }: Context, email: Email): Decision<KalimatReply> {
  const orang = { pengguna: buku.pengguna, tanggal: tanggalOf(now, buku.profil.zona) };
  const peran = PASANGAN.find((satu) => bertugasSebagai(orang, who, satu));
  if (!peran) return refuse(TOLAK_APP.bukanPengganti());
  const dikenal = buku.pengguna.find((p) => samaAkun(p.email, email));
  if (!dikenal) return refuse(TOLAK_APP.undangTidakDikenal(email));
  const usul = buku.riwayat.filter(({ akibat }) => akibat.pemilik).at(-1);
  const disetujui =
    usul?.akibat.pemilik?.usul === true &&
    samaAkun(usul.akibat.pemilik.email, email) &&
    usul.peran !== peran &&
    !samaAkun(usul.oleh, who);
  const lawan = peran === 'perencana' ? 'Sekretaris' : 'Perencana';
  const kalimat = disetujui
    ? `${dikenal.email} menjadi pemilik buku kerja, atas usul ${usul.oleh}.`
    : `${dikenal.email} diusulkan menjadi pemilik buku kerja; berlaku bila ${lawan} mengusulkan orang yang sama.`;
  const akibat: Akibat = { pemilik: { email: dikenal.email, ...(disetujui ? {} : { usul: true as const }) } };
  return {
    ok: true,
    jawaban: { kalimat },
    peristiwa: [{ aksi: 'gantiPemilik', siklus: '', langkah: null, bidang: '', peran, kalimat, akibat }],
    perubahan: [],
  };
}
