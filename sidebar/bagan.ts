/** The flowchart as PermenPANRB 35/2012 draws it: langkah downwards, a column for each pelaksana. Numbers only; drawn elsewhere. */
import type { LangkahPanel } from '../src/kontrak/giliran.ts';

export type JenisSimbol = 'kapsul' | 'kotak' | 'belah' | 'segilima';

export interface Simbol {
  readonly jenis: JenisSimbol;
  readonly x: number;
  readonly y: number;
  /** Inside the symbol. */
  readonly teks: string;
  readonly nomor: number | null;
  readonly aktif: boolean;
  /** Somebody who takes part beside the one who does it. */
  readonly serta: boolean;
}

interface Garis {
  readonly titik: readonly (readonly [number, number])[];
  readonly kembali: boolean;
  readonly panah: boolean;
}

export interface Bagan {
  readonly lebar: number;
  readonly tinggi: number;
  /** Middle of each column. */
  readonly kolom: readonly { readonly nama: string; readonly x: number }[];
  readonly simbol: readonly Simbol[];
  readonly garis: readonly Garis[];
}

export const UKURAN = { lebar: 272, judul: 34, baris: 46, simbolX: 32, simbolY: 22, runcing: 4, tepi: 8 } as const;

export function layOutBagan(
  pelaksana: readonly string[],
  langkah: readonly LangkahPanel[],
  ujung: { readonly mulai: string; readonly akhir: string; readonly lanjut: boolean },
): Bagan {
  const jarak = (UKURAN.lebar - 2 * UKURAN.tepi) / Math.max(1, pelaksana.length);
  const kolom = pelaksana.map((nama, i) => ({ nama, x: UKURAN.tepi + jarak * (i + 0.5) }));
  const xOf = (nama: string | undefined): number => kolom.find((k) => k.nama === nama)?.x ?? UKURAN.lebar / 2;
  const yOf = (urutan: number): number => UKURAN.judul + UKURAN.baris * (urutan + 0.5);
  const inti = langkah.map((satu, i): Simbol => {
    const jenis = satu.kembaliKe === null ? 'kotak' : 'belah';
    return titik(jenis, xOf(satu.pelaksana[0]), yOf(i + 1), String(satu.nomor), satu);
  });
  const serta = langkah.flatMap((satu, i) =>
    satu.pelaksana.slice(1).map((nama) => ({ ...titik('kotak', xOf(nama), yOf(i + 1), '', satu), serta: true })),
  );
  const awal = titik('kapsul', inti[0]?.x ?? UKURAN.lebar / 2, yOf(0), ujung.mulai, null);
  const xAkhir = inti.at(-1)?.x ?? UKURAN.lebar / 2;
  const akhir = titik(ujung.lanjut ? 'segilima' : 'kapsul', xAkhir, yOf(langkah.length + 1), ujung.akhir, null);
  const utama = [awal, ...inti.filter((_, i) => !langkah[i]?.hanyaKoreksi), akhir];
  return {
    lebar: UKURAN.lebar,
    tinggi: UKURAN.judul + UKURAN.baris * (langkah.length + 2),
    kolom,
    simbol: [awal, ...inti, ...serta, akhir],
    garis: [
      ...utama.slice(1).map((ke, i) => turun(utama[i] ?? awal, ke)),
      ...serta.map((satu) => mendatar(satu, inti)),
      ...langkah.flatMap((satu, i) => kembali(satu, inti[i], inti, i)),
    ],
  };
}

function titik(jenis: JenisSimbol, x: number, y: number, teks: string, langkah: LangkahPanel | null): Simbol {
  return {
    jenis,
    x,
    y,
    teks,
    nomor: langkah?.nomor ?? null,
    aktif: (langkah?.menunggu.length ?? 0) > 0,
    serta: false,
  };
}

/** Down, across between the rows, and down again. */
function turun(dari: Simbol, ke: Simbol): Garis {
  const bawah = dari.y + UKURAN.simbolY / 2;
  const atas = ke.y - UKURAN.simbolY / 2 - (ke.jenis === 'belah' ? UKURAN.runcing : 0);
  const belok = atas - (UKURAN.baris - UKURAN.simbolY) / 2;
  const titikGaris: [number, number][] = [
    [dari.x, bawah],
    [dari.x, belok],
    [ke.x, belok],
    [ke.x, atas],
  ];
  return { titik: titikGaris, kembali: false, panah: true };
}

function mendatar(serta: Simbol, inti: readonly Simbol[]): Garis {
  const utama = inti.find(({ nomor }) => nomor === serta.nomor) ?? serta;
  const arah = serta.x < utama.x ? -1 : 1;
  const dari: [number, number] = [utama.x + (arah * UKURAN.simbolX) / 2, utama.y];
  return { titik: [dari, [serta.x - (arah * UKURAN.simbolX) / 2, serta.y]], kembali: false, panah: false };
}

/** A return goes up along the edge, dashed; two of neighbours do not run into each other. */
function kembali(
  { kembaliKe }: LangkahPanel,
  dari: Simbol | undefined,
  inti: readonly Simbol[],
  urutan: number,
): readonly Garis[] {
  const ke = inti.find(({ nomor }) => nomor === kembaliKe);
  if (!dari || !ke || ke === dari) return [];
  const tepi = UKURAN.lebar - 3 - (urutan % 2) * 5;
  const titikGaris: [number, number][] = [
    [dari.x + UKURAN.simbolX / 2, dari.y + 5],
    [tepi, dari.y + 5],
    [tepi, ke.y - 5],
    [ke.x + UKURAN.simbolX / 2, ke.y - 5],
  ];
  return [{ titik: titikGaris, kembali: true, panah: true }];
}
