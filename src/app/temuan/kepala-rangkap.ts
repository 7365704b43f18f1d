/** Two who are Kepala on one day: a paper has one signer, so it is said which of them that is. */
import { namaJabatan } from '../../domain/pengguna.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { type Instant, tanggalOf } from '../../domain/waktu/kalender.ts';
import { kepalaRangkap, penandaTangan } from '../../sop/penanda-tangan.ts';
import type { Buku } from '../inti/buku.ts';

export function checkKepala({ pengguna, profil }: Buku, now: Instant): readonly Temuan[] {
  const orang = { pengguna, tanggal: tanggalOf(now, profil.zona) };
  const kini = penandaTangan(orang);
  const rangkap = kepalaRangkap(orang).map(namaJabatan).join(' dan ');
  if (rangkap === '' || !kini) return [];
  const pesan = `Hari ini ${namaJabatan(kini)} dan ${rangkap} sama-sama tercatat sebagai Kepala di tab Pengguna: yang menandatangani ${kini.nama}. Perbaiki Mulai dan Selesai-nya agar tidak bertumpuk.`;
  return [createTemuan('PENGGUNA', 'peringatan', { tab: 'Pengguna', kolom: 'Mulai' }, pesan)];
}
