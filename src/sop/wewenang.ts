/** Who may do an aksi, where, and in which peran. */
import { samaAkun } from '../domain/akun.ts';
import type { Email, Pengguna, Peran } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import { langkahNomor, type Posisi, posisiAktif } from './alur.ts';
import type { AksiRequest, Attempt, EngineInput } from './engine-input.ts';
import { bertugasSebagai, isBertugas, pelaksanaLangkah, penyerahBidang, rentangTugas } from './pelaksana.ts';
import { TOLAK } from './penolakan-sop.ts';
import { type AksiSop, barisAksi } from './tabel-aksi.ts';

/** Somebody unknown, or whose time in office is not today. */
export function penggunaDitolak(input: Pick<EngineInput, 'pengguna' | 'tanggal'>, email: Email): Penolakan | null {
  const baris = input.pengguna.filter((p) => samaAkun(p.email, email));
  const pertama = baris[0];
  if (!pertama) return TOLAK.penggunaTidakDikenal(email);
  if (baris.some((p) => isBertugas(p, input.tanggal))) return null;
  return TOLAK.masaTugasBerakhir(email, rentangTugas(pertama));
}

/** Active langkah that this aksi would finish (or return). */
export function posisiUntuk(
  input: EngineInput,
  aksi: AksiSop,
  { langkah: nomor, bidang }: AksiRequest,
): readonly Posisi[] {
  const { jenis } = barisAksi(aksi);
  return posisiAktif(input.sop, input.siklus).filter((posisi) => {
    const langkah = langkahNomor(input.sop, posisi.nomor);
    if (!langkah || (nomor !== null && nomor !== posisi.nomor)) return false;
    if (bidang !== '' && posisi.unit !== '' && posisi.unit !== bidang) return false;
    return jenis === 'semua' || jenis.includes(langkah.jenis);
  });
}

export function bolehPosisi(input: EngineInput, aksi: AksiSop, email: Email, posisi: Posisi): boolean {
  const langkah = langkahNomor(input.sop, posisi.nomor);
  const { siapa } = barisAksi(aksi);
  if (!langkah) return false;
  if (siapa === 'pelaksana')
    return pelaksanaLangkah(input.sop, langkah, posisi.unit, input).some((p) => samaAkun(p.email, email));
  return typeof siapa !== 'string' && bertugasSebagai(input, email, ...siapa) !== undefined;
}

export function bolehBukanLangkah({ input, email, request }: Attempt, aksi: AksiSop): boolean {
  const { siapa } = barisAksi(aksi);
  if (siapa === 'penyerah') return penyerahBidang(request.bidang, input).some((p) => samaAkun(p.email, email));
  if (siapa === 'pelaku') return samaAkun(input.siklus.urung?.oleh ?? '', email);
  return siapa !== 'pelaksana' && bertugasSebagai(input, email, ...siapa) !== undefined;
}

/** In which peran this person did it: somebody may carry several. */
export function peranPelaku({ input, email, posisi, langkah, request }: Attempt, aksi: AksiSop): Peran {
  const { siapa, sebagai } = barisAksi(aksi);
  const calon = (): readonly Pengguna[] => {
    if (siapa === 'penyerah') return penyerahBidang(request.bidang, input);
    if (siapa === 'pelaku') return input.pengguna;
    if (siapa !== 'pelaksana') return input.pengguna.filter((p) => siapa.includes(p.peran));
    return langkah ? pelaksanaLangkah(input.sop, langkah, posisi?.unit ?? '', input) : [];
  };
  const cocok = calon().filter((p) => samaAkun(p.email, email) && isBertugas(p, input.tanggal));
  return (cocok.find(({ peran }) => peran === sebagai) ?? cocok[0])?.peran ?? 'staf';
}
