/** What a person may do now, as buttons: from the same table that decides. */
import type { Email } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import { kodeSidik } from '../domain/sidik.ts';
import type { BarisAksi } from './baris-aksi.ts';
import { type Dunia, PERMINTAAN_KOSONG, type Permintaan, type Upaya } from './syarat-input.ts';
import { tryAksi } from './mesin.ts';
import { type AksiSop, barisAksi, DAFTAR_AKSI_SOP } from './tabel-aksi.ts';
import type { Pertanyaan, Rupa } from './tanya.ts';
import { penggunaDitolak, posisiUntuk } from './wewenang.ts';

/** An aksi that this person may try now. Findings are looked at only when it is pressed. */
export interface Tawaran {
  readonly aksi: AksiSop;
  readonly label: string;
  readonly langkah: number | null;
  readonly bidang: string;
}

/** The same with all that the screen needs, so that it has no table of its own. */
export interface TawaranLayar extends Tawaran, Pick<BarisAksi, 'sedang' | 'berbagian' | 'tombol'> {
  readonly tanya: Pertanyaan;
}

export const allowedAksi = (dunia: Dunia, email: Email): readonly Tawaran[] =>
  kesempatan(dunia, email).flatMap(({ tawaran, upaya }) => (upaya ? tawaran : []));

export function tawaranLayar(dunia: Dunia, email: Email): readonly TawaranLayar[] {
  return kesempatan(dunia, email).flatMap(({ tawaran, upaya }) => (upaya ? layarOf(tawaran, upaya) : []));
}

/** Why an aksi whose turn it is cannot be done on what is left of its data; each once. */
export function halanganAksi(dunia: Dunia, email: Email): readonly Penolakan[] {
  const semua = kesempatan(dunia, email).flatMap(({ halangan }) => halangan ?? []);
  return semua.filter(({ pesan }, i) => semua.findIndex((satu) => satu.pesan === pesan) === i);
}

interface Calon {
  readonly tawaran: Tawaran;
  readonly upaya: Upaya | null;
  readonly halangan: Penolakan | null;
}

function kesempatan(dunia: Dunia, email: Email): readonly Calon[] {
  if (penggunaDitolak(dunia, email)) return [];
  return DAFTAR_AKSI_SOP.flatMap((aksi) =>
    sasaranAksi(dunia, aksi).map((sasaran): Calon => {
      const { langkah, bidang } = sasaran;
      const tawaran = { aksi, label: barisAksi(aksi).label, langkah, bidang };
      const hasil = tryAksi(dunia, aksi, email, sasaran);
      return { tawaran, upaya: null, halangan: null, ...hasil };
    }),
  );
}

function sasaranAksi(dunia: Dunia, aksi: AksiSop): readonly Permintaan[] {
  const { objek } = barisAksi(aksi);
  const kosong = PERMINTAAN_KOSONG;
  if (objek === 'siklus') return [kosong];
  if (objek === 'bidang') return [...dunia.siklus.bidang.keys()].map((bidang) => ({ ...kosong, bidang }));
  return posisiUntuk(dunia, aksi, kosong).map(({ nomor, unit }) => ({ ...kosong, langkah: nomor, bidang: unit }));
}

function layarOf(tawaran: Tawaran, upaya: Upaya): TawaranLayar {
  const { sedang, berbagian, tombol, tanya } = barisAksi(tawaran.aksi);
  return { ...tawaran, sedang, berbagian, tombol, tanya: tanya(rupaOf(upaya)) };
}

function rupaOf({ dunia, langkah, posisi }: Upaya): Rupa {
  const { potret } = dunia.siklus;
  return {
    jenis: langkah?.jenis ?? null,
    unit: posisi?.unit ?? '',
    kurang: langkah ? dunia.kelengkapanKurang(langkah).lain : [],
    potret: potret && { sidik: potret.sidik, kode: kodeSidik(potret.sidik) },
  };
}
