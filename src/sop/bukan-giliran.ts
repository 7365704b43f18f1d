/** Why an aksi is not for this person or not for now, and whose turn it is instead. */
import type { Peran } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import { langkahNomor, type Posisi, posisiAktif } from './alur.ts';
import type { Langkah } from './definisi.ts';
import type { AksiRequest, Attempt, EngineInput } from './engine-input.ts';
import { isBertugas, pelaksanaLangkah } from './pelaksana.ts';
import { TOLAK } from './penolakan-sop.ts';
import { type AksiSop, aksiLangkah, barisAksi } from './tabel-aksi.ts';

export function salahOrang({ input, request }: Attempt, aksi: AksiSop): Penolakan {
  const { siapa, label, objek } = barisAksi(aksi);
  if (objek === 'bidang' && !input.siklus.bidang.has(request.bidang)) return TOLAK.bidangTidakDikenal(request.bidang);
  if (siapa === 'penyerah') return TOLAK.bukanBidangnya(request.bidang);
  if (siapa === 'pelaku') return TOLAK.tidakDapatDiurungkan();
  return TOLAK.bukanGiliran(label, typeof siapa === 'string' ? siapa : describePeran(input, siapa));
}

/** "perencana (Sari Dewi)": people by name, so that one knows whom to ask. */
function describePeran({ pengguna, tanggal }: EngineInput, peran: readonly Peran[]): string {
  const nama = peran.map((satu) => {
    const orang = pengguna.find((p) => p.peran === satu && isBertugas(p, tanggal))?.nama;
    return orang === undefined ? satu : `${satu} (${orang})`;
  });
  return nama.join(' atau ');
}

export function bukanGiliran(
  input: EngineInput,
  aksi: AksiSop,
  request: AksiRequest,
  calon: readonly Posisi[],
): Penolakan {
  const { label, jenis } = barisAksi(aksi);
  const aktif = posisiAktif(input.sop, input.siklus);
  const diminta = aktif.find(({ nomor }) => nomor === request.langkah);
  if (input.siklus.selesai !== null) return TOLAK.siklusSelesai(input.siklus.id);
  const kosong = calon.find((posisi) => pelaksanaPosisi(input, posisi).length === 0);
  const langkah = kosong && langkahNomor(input.sop, kosong.nomor);
  if (kosong && langkah) return TOLAK.tidakAdaPelaksana(kosong.nomor, langkah.pelaksana[0] ?? '', kosong.unit);
  if (calon.length > 0) return TOLAK.bukanGiliran(label, describeGiliran(input, calon));
  if (request.langkah !== null && !diminta)
    return TOLAK.langkahTidakBerjalan(request.langkah, describeGiliran(input, aktif));
  const lain = diminta && langkahNomor(input.sop, diminta.nomor);
  if (lain && jenis !== 'semua') return TOLAK.aksiSalahJenis(label, lain.nomor, labelJenis(lain));
  return TOLAK.tidakAdaLangkah(label, describeGiliran(input, aktif));
}

/** The button that finishes a langkah of this jenis. */
function labelJenis({ jenis }: Langkah): string {
  const aksi = aksiLangkah(jenis);
  return aksi ? barisAksi(aksi).label : '';
}

function pelaksanaPosisi(input: EngineInput, { nomor, unit }: Posisi) {
  const langkah = langkahNomor(input.sop, nomor);
  return langkah ? pelaksanaLangkah(input.sop, langkah, unit, input) : [];
}

/** "langkah 3, Kabid bidang PTSP (Rina Wulandari)": whose turn it is, in words. */
function describeGiliran(input: EngineInput, posisi: readonly Posisi[]): string {
  const kata = posisi.slice(0, 3).map((p) => {
    const langkah = langkahNomor(input.sop, p.nomor);
    const orang = pelaksanaPosisi(input, p)[0]?.nama ?? 'belum ada orangnya';
    return `langkah ${p.nomor}, ${langkah?.pelaksana[0] ?? ''}${p.unit === '' ? '' : ` bidang ${p.unit}`} (${orang})`;
  });
  if (kata.length === 0) return 'tidak ada, SOP sudah selesai';
  return kata.join('; ') + (posisi.length > 3 ? `; dan ${posisi.length - 3} lainnya` : '');
}
