/** Who may do an aksi, where, and in which peran. */
import type { Email, Pengguna, Peran } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import { langkahNomor, type Posisi, posisiAktif } from './alur.ts';
import type { Dunia, Permintaan, Upaya } from './syarat-input.ts';
import { TOLAK } from './penolakan-sop.ts';
import { bertugasSebagai, isBertugas, pelaksanaLangkah, penyerahBidang, rentangTugas } from './pelaksana.ts';
import { type AksiSop, barisAksi } from './tabel-aksi.ts';

/** Somebody unknown, or whose time in office is not today. */
export function penggunaDitolak(dunia: Pick<Dunia, 'pengguna' | 'tanggal'>, email: Email): Penolakan | null {
  const baris = dunia.pengguna.filter((p) => p.email === email);
  const pertama = baris[0];
  if (!pertama) return TOLAK.penggunaTidakDikenal(email);
  if (baris.some((p) => isBertugas(p, dunia.tanggal))) return null;
  return TOLAK.masaTugasBerakhir(email, rentangTugas(pertama));
}

/** Active langkah that this aksi would finish (or return). */
export function posisiUntuk(dunia: Dunia, aksi: AksiSop, { langkah: nomor, bidang }: Permintaan): readonly Posisi[] {
  const { jenis } = barisAksi(aksi);
  return posisiAktif(dunia.sop, dunia.siklus).filter((posisi) => {
    const langkah = langkahNomor(dunia.sop, posisi.nomor);
    if (!langkah || (nomor !== null && nomor !== posisi.nomor)) return false;
    if (bidang !== '' && posisi.unit !== '' && posisi.unit !== bidang) return false;
    return jenis === 'semua' || jenis.includes(langkah.jenis);
  });
}

export function bolehPosisi(dunia: Dunia, aksi: AksiSop, email: Email, posisi: Posisi): boolean {
  const langkah = langkahNomor(dunia.sop, posisi.nomor);
  const { siapa } = barisAksi(aksi);
  if (!langkah) return false;
  if (siapa === 'pelaksana')
    return pelaksanaLangkah(dunia.sop, langkah, posisi.unit, dunia).some((p) => p.email === email);
  return typeof siapa !== 'string' && bertugasSebagai(dunia, email, ...siapa) !== undefined;
}

export function bolehBukanLangkah({ dunia, email, permintaan }: Upaya, aksi: AksiSop): boolean {
  const { siapa } = barisAksi(aksi);
  if (siapa === 'penyerah') return penyerahBidang(permintaan.bidang, dunia).some((p) => p.email === email);
  if (siapa === 'pelaku') return dunia.siklus.urung?.oleh === email;
  return siapa !== 'pelaksana' && bertugasSebagai(dunia, email, ...siapa) !== undefined;
}

/** In which peran this person did it: somebody may carry several. */
export function peranPelaku({ dunia, email, posisi, langkah, permintaan }: Upaya, aksi: AksiSop): Peran {
  const { siapa, sebagai } = barisAksi(aksi);
  const calon = (): readonly Pengguna[] => {
    if (siapa === 'penyerah') return penyerahBidang(permintaan.bidang, dunia);
    if (siapa === 'pelaku') return dunia.pengguna;
    if (siapa !== 'pelaksana') return dunia.pengguna.filter((p) => siapa.includes(p.peran));
    return langkah ? pelaksanaLangkah(dunia.sop, langkah, posisi?.unit ?? '', dunia) : [];
  };
  const cocok = calon().filter((p) => p.email === email && isBertugas(p, dunia.tanggal));
  return (cocok.find(({ peran }) => peran === sebagai) ?? cocok[0])?.peran ?? 'staf';
}
