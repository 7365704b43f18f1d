/** Why an aksi is not for this person or not for now, and whose turn it is instead. */
import type { Peran } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import { langkahNomor, type Posisi, posisiAktif } from './alur.ts';
import type { Langkah } from './definisi.ts';
import type { Dunia, Permintaan, Upaya } from './syarat-input.ts';
import { TOLAK } from './penolakan-sop.ts';
import { isBertugas, pelaksanaLangkah } from './pelaksana.ts';
import { type AksiSop, aksiLangkah, barisAksi } from './tabel-aksi.ts';

export function salahOrang({ dunia, permintaan }: Upaya, aksi: AksiSop): Penolakan {
  const { siapa, label, objek } = barisAksi(aksi);
  if (objek === 'bidang' && !dunia.siklus.bidang.has(permintaan.bidang))
    return TOLAK.bidangTidakDikenal(permintaan.bidang);
  if (siapa === 'penyerah') return TOLAK.bukanBidangnya(permintaan.bidang);
  if (siapa === 'pelaku') return TOLAK.tidakDapatDiurungkan();
  return TOLAK.bukanGiliran(label, typeof siapa === 'string' ? siapa : describePeran(dunia, siapa));
}

/** "perencana (Sari Dewi)": people by name, so that one knows whom to ask. */
function describePeran({ pengguna, tanggal }: Dunia, peran: readonly Peran[]): string {
  const nama = peran.map((satu) => {
    const orang = pengguna.find((p) => p.peran === satu && isBertugas(p, tanggal))?.nama;
    return orang === undefined ? satu : `${satu} (${orang})`;
  });
  return nama.join(' atau ');
}

export function bukanGiliran(dunia: Dunia, aksi: AksiSop, permintaan: Permintaan, calon: readonly Posisi[]): Penolakan {
  const { label, jenis } = barisAksi(aksi);
  const aktif = posisiAktif(dunia.sop, dunia.siklus);
  const diminta = aktif.find(({ nomor }) => nomor === permintaan.langkah);
  if (dunia.siklus.selesai !== null) return TOLAK.siklusSelesai(dunia.siklus.id);
  const kosong = calon.find((posisi) => pelaksanaPosisi(dunia, posisi).length === 0);
  const langkah = kosong && langkahNomor(dunia.sop, kosong.nomor);
  if (kosong && langkah) return TOLAK.tidakAdaPelaksana(kosong.nomor, langkah.pelaksana[0] ?? '', kosong.unit);
  if (calon.length > 0) return TOLAK.bukanGiliran(label, describeGiliran(dunia, calon));
  if (permintaan.langkah !== null && !diminta)
    return TOLAK.langkahTidakBerjalan(permintaan.langkah, describeGiliran(dunia, aktif));
  const lain = diminta && langkahNomor(dunia.sop, diminta.nomor);
  if (lain && jenis !== 'semua') return TOLAK.aksiSalahJenis(label, lain.nomor, labelJenis(lain));
  return TOLAK.tidakAdaLangkah(label, describeGiliran(dunia, aktif));
}

/** The button that finishes a langkah of this jenis. */
function labelJenis({ jenis }: Langkah): string {
  const aksi = aksiLangkah(jenis);
  return aksi ? barisAksi(aksi).label : '';
}

function pelaksanaPosisi(dunia: Dunia, { nomor, unit }: Posisi) {
  const langkah = langkahNomor(dunia.sop, nomor);
  return langkah ? pelaksanaLangkah(dunia.sop, langkah, unit, dunia) : [];
}

/** "langkah 3, Kabid bidang PTSP (Rina Wulandari)": whose turn it is, in words. */
function describeGiliran(dunia: Dunia, posisi: readonly Posisi[]): string {
  const kata = posisi.slice(0, 3).map((p) => {
    const langkah = langkahNomor(dunia.sop, p.nomor);
    const orang = pelaksanaPosisi(dunia, p)[0]?.nama ?? 'belum ada orangnya';
    return `langkah ${p.nomor}, ${langkah?.pelaksana[0] ?? ''}${p.unit === '' ? '' : ` bidang ${p.unit}`} (${orang})`;
  });
  if (kata.length === 0) return 'tidak ada, SOP sudah selesai';
  return kata.join('; ') + (posisi.length > 3 ? `; dan ${posisi.length - 3} lainnya` : '');
}
