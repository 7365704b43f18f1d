/** What a person may do now, as buttons: from the same table that decides. */
import type { Email } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { BarisAksi } from './baris-aksi.ts';
import { type AksiRequest, type Attempt, EMPTY_REQUEST, type EngineInput } from './engine-input.ts';
import { kodePotret, sidikPotret } from './keadaan.ts';
import { tryAksi } from './mesin.ts';
import { type AksiSop, barisAksi, DAFTAR_AKSI_SOP } from './tabel-aksi.ts';
import type { Pertanyaan, Rupa } from './tanya.ts';
import { penggunaDitolak, posisiUntuk } from './wewenang.ts';

/** An aksi that this person may try now. Findings are looked at only when it is pressed. */
export interface Offer {
  readonly aksi: AksiSop;
  readonly label: string;
  readonly langkah: number | null;
  readonly bidang: string;
}

/** The same with all that the screen needs, so that it has no table of its own. */
export interface ScreenOffer extends Offer, Pick<BarisAksi, 'sedang' | 'berbagian' | 'tombol'> {
  readonly tanya: Pertanyaan;
}

export const allowedAksi = (input: EngineInput, email: Email): readonly Offer[] =>
  kesempatan(input, email).flatMap(({ tawaran, attempt }) => (attempt ? tawaran : []));

export interface ScreenAksi {
  readonly tawaran: readonly ScreenOffer[];
  /** Why an aksi whose turn it is cannot be done on what is left of its data; each once. */
  readonly halangan: readonly Penolakan[];
}

export function screenAksi(input: EngineInput, email: Email): ScreenAksi {
  const calon = kesempatan(input, email);
  const halangan = calon.flatMap((satu) => satu.halangan ?? []);
  return {
    tawaran: calon.flatMap(({ tawaran, attempt }) => (attempt ? layarOf(tawaran, attempt) : [])),
    halangan: halangan.filter(({ pesan }, i) => halangan.findIndex((satu) => satu.pesan === pesan) === i),
  };
}

interface Calon {
  readonly tawaran: Offer;
  readonly attempt: Attempt | null;
  readonly halangan: Penolakan | null;
}

function kesempatan(input: EngineInput, email: Email): readonly Calon[] {
  if (penggunaDitolak(input, email)) return [];
  return DAFTAR_AKSI_SOP.flatMap((aksi) =>
    sasaranAksi(input, aksi).map((sasaran): Calon => {
      const { langkah, bidang } = sasaran;
      const tawaran = { aksi, label: barisAksi(aksi).label, langkah, bidang };
      const hasil = tryAksi(input, aksi, email, sasaran);
      return { tawaran, attempt: null, halangan: null, ...hasil };
    }),
  );
}

function sasaranAksi(input: EngineInput, aksi: AksiSop): readonly AksiRequest[] {
  const { objek } = barisAksi(aksi);
  const kosong = EMPTY_REQUEST;
  if (objek === 'siklus') return [kosong];
  if (objek === 'bidang') return [...input.siklus.bidang.keys()].map((bidang) => ({ ...kosong, bidang }));
  return posisiUntuk(input, aksi, kosong).map(({ nomor, unit }) => ({ ...kosong, langkah: nomor, bidang: unit }));
}

function layarOf(tawaran: Offer, attempt: Attempt): ScreenOffer {
  const { sedang, berbagian, tombol, tanya } = barisAksi(tawaran.aksi);
  return { ...tawaran, sedang, berbagian, tombol, tanya: tanya(rupaOf(attempt)) };
}

function rupaOf({ input, langkah, posisi }: Attempt): Rupa {
  const { potret } = input.siklus;
  return {
    jenis: langkah?.jenis ?? null,
    unit: posisi?.unit ?? '',
    kurang: langkah ? input.kelengkapanKurang(langkah).lain : [],
    potret: potret && { sidik: sidikPotret(potret), kode: kodePotret({ potret }) },
  };
}
