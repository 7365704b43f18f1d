/** Can this SOP, as the agency has edited it, be run to its end? Each rule names the langkah and what to change. */
import { createTemuan, type Temuan } from '../domain/temuan.ts';
import { langkahJalan } from './alur.ts';
import type { Dampak, Langkah, Sop } from './definisi.ts';

interface Cacat {
  readonly langkah: Langkah;
  readonly kolom: string;
  readonly pesan: string;
}

/** A galat for each langkah that would stop the work or lose what it does to data. */
export function checkSop(sop: Sop): readonly Temuan[] {
  const jalan = langkahJalan(sop);
  const aturan = [nomorGanda, kembaliSalah, pengesahanSalah, bekuSalah, urutanSalah];
  const cacat = jalan.flatMap((langkah, i) => aturan.flatMap((uji) => uji(langkah, jalan.slice(0, i)) ?? []));
  return cacat.map(({ langkah, kolom, pesan }) =>
    createTemuan('SOP', 'galat', { tab: 'SOP', kolom }, `${sop.id}, langkah ${langkah.nomor}: ${pesan}`),
  );
}

type AturanSop = (langkah: Langkah, sebelum: readonly Langkah[]) => Cacat | null;

const ada = (langkah: readonly Langkah[], dampak: Dampak): boolean => langkah.some((l) => l.dampak.includes(dampak));

const nomorGanda: AturanSop = (langkah, sebelum) =>
  sebelum.some(({ nomor }) => nomor === langkah.nomor)
    ? { langkah, kolom: 'Nomor', pesan: 'nomor ini dipakai dua kali. Beri nomor lain, atau matikan salah satunya.' }
    : null;

const kembaliSalah: AturanSop = (langkah, sebelum) => {
  const ke = langkah.kembaliKe;
  if (ke === null || ke === langkah.nomor || sebelum.some(({ nomor }) => nomor === ke)) return null;
  return { langkah, kolom: 'Kembali ke', pesan: `langkah ${ke} tidak aktif atau bukan langkah sebelumnya.` };
};

const pengesahanSalah: AturanSop = (langkah) => {
  if ((langkah.jenis === 'pengesahan') === langkah.dampak.includes('mengesahkan')) return null;
  const pesan = 'jenis "pengesahan" dan dampak "mengesahkan" selalu bersama. Isi keduanya, atau hapus keduanya.';
  return { langkah, kolom: 'Dampak pada data', pesan };
};

const TANPA_BEKU: readonly string[] = ['bagikan', 'pemeriksaan', 'koreksi', 'pengesahan'];

/** Only actions that read the figures can freeze them, and the agency's figures are frozen once, not per bidang. */
const bekuSalah: AturanSop = (langkah) => {
  if (!langkah.dampak.includes('membekukan potret')) return null;
  if (!TANPA_BEKU.includes(langkah.jenis) && langkah.cakupan === 'instansi') return null;
  const pesan =
    'potret tidak dapat dibekukan di langkah ini. Pindahkan "membekukan potret" ke langkah himpun atau reviu.';
  return { langkah, kolom: 'Dampak pada data', pesan };
};

const urutanSalah: AturanSop = (langkah, sebelum) => {
  const { dampak, jenis } = langkah;
  if (dampak.includes('mengesahkan') && !ada(sebelum, 'membekukan potret')) {
    return { langkah, kolom: 'Dampak pada data', pesan: 'sebelum pengesahan harus ada langkah "membekukan potret".' };
  }
  const perluHimpun = dampak.includes('membekukan potret') && jenis !== 'himpun';
  if (!perluHimpun || sebelum.some((l) => l.jenis === 'himpun')) return null;
  return { langkah, kolom: 'Jenis', pesan: 'sebelum potret dibekukan harus ada langkah berjenis "himpun".' };
};
