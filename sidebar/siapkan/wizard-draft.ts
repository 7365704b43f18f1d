/** The workbook that is being planned: what was typed and what came from a pack, until it is sent. */
import { DAFTAR_ZONA, type Zona } from '../../src/domain/waktu/kalender.ts';
import { DAFTAR_PERIODE, type Periode, parsePeriode } from '../../src/domain/waktu/periode.ts';
import type { Minta } from '../../src/kontrak/kontrak.ts';
import { samakan } from '../../src/pak/judul.ts';
import { type NamaTabPak, perTab } from '../../src/pak/tab-pak.ts';
import type { BarisPak, Pak } from '../../src/pak/pak.ts';
import { DAFTAR_SOP } from '../../src/sop/seed/daftar.ts';
import type { KUNCI_PROFIL } from '../../src/workbook/tab/profil.ts';

export type Tabel = Pak['tabel'];
export type KunciProfil = (typeof KUNCI_PROFIL)[number];

export interface Rancangan {
  /** Name of the file that the tables came from; '' = typed. */
  readonly berkas: string;
  /** Rows typed here have numbers below 1. */
  readonly tabel: Tabel;
  readonly sop: readonly string[];
  /** By SOP and pelaksana, an email; '' or nothing = by peran. */
  readonly orang: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Periods whose isian of the pack are history. */
  readonly riwayat: readonly Periode[];
}

export const TABEL_KOSONG: Tabel = perTab(() => []);

export const RANCANGAN_KOSONG: Rancangan = { berkas: '', tabel: TABEL_KOSONG, sop: [], orang: {}, riwayat: [] };

/** A draft as it was kept; an empty one where nothing readable was. */
export function bacaRancangan(draf: string): Rancangan {
  try {
    const isi: unknown = JSON.parse(draf);
    return isRancangan(isi) ? { ...isi, tabel: { ...TABEL_KOSONG, ...isi.tabel } } : RANCANGAN_KOSONG;
  } catch {
    return RANCANGAN_KOSONG;
  }
}

/** An earlier version may have kept something else. */
const isRancangan = (isi: unknown): isi is Rancangan =>
  typeof isi === 'object' &&
  isi !== null &&
  ['berkas', 'tabel', 'sop', 'orang', 'riwayat'].every((kunci) => Object.hasOwn(isi, kunci));

export function nilaiProfil({ Profil }: Tabel, kunci: KunciProfil): string {
  return Profil.find(({ nilai }) => samakan(nilai.Kunci ?? '') === samakan(kunci))?.nilai.Nilai ?? '';
}

export function withProfil(tabel: Tabel, kunci: KunciProfil, isi: string): Tabel {
  const lain = tabel.Profil.filter(({ nilai }) => samakan(nilai.Kunci ?? '') !== samakan(kunci));
  return { ...tabel, Profil: [...lain, { baris: 0, nilai: { Kunci: kunci, Nilai: isi } }] };
}

export function withSel(tabel: Tabel, tab: NamaTabPak, urutan: number, kolom: string, isi: string): Tabel {
  const ganti = (baris: BarisPak): BarisPak => ({ ...baris, nilai: { ...baris.nilai, [kolom]: isi } });
  return { ...tabel, [tab]: tabel[tab].map((baris, i) => (i === urutan ? ganti(baris) : baris)) };
}

/** One empty row more, with a number that no other row has. */
export function withBaris(tabel: Tabel, tab: NamaTabPak): Tabel {
  const baris = Math.min(1, ...tabel[tab].map((satu) => satu.baris)) - 1;
  return { ...tabel, [tab]: [...tabel[tab], { baris, nilai: {} }] };
}

export const withoutBaris = (tabel: Tabel, tab: NamaTabPak, urutan: number): Tabel => ({
  ...tabel,
  [tab]: tabel[tab].filter((_, i) => i !== urutan),
});

export function zonaOf(tabel: Tabel): Zona {
  const teks = nilaiProfil(tabel, 'Zona Waktu').toUpperCase();
  return DAFTAR_ZONA.find((zona) => zona === teks) ?? 'WIB';
}

/** Periods that the pack has isian of. */
export function periodeIsian({ Isian }: Tabel): readonly Periode[] {
  const ada = new Set(Isian.map(({ nilai }) => parsePeriode(nilai.Periode ?? '')));
  return DAFTAR_PERIODE.filter((periode) => ada.has(periode));
}

/** What the server's `siapkan` is asked. */
export function permintaanSiapkan({ tabel, sop, orang, riwayat }: Rancangan): Minta<'siapkan'> {
  const terisi = ({ nilai }: BarisPak): boolean => Object.values(nilai).some((teks) => teks.trim() !== '');
  const dipetakan = sop.map((id) => [id, peta(id, orang[id] ?? {})] as const);
  const ada = periodeIsian(tabel);
  return {
    sop,
    zona: zonaOf(tabel),
    pak: { tabel: perTab((tab) => tabel[tab].filter(terisi)) },
    riwayat: riwayat.filter((periode) => ada.includes(periode)),
    orang: Object.fromEntries(dipetakan),
  };
}

/** Only pelaksana of this SOP, each with somebody. */
function peta(id: string, orang: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const nama = DAFTAR_SOP.find((sop) => sop.id === id)?.pelaksana.map((satu) => satu.nama) ?? [];
  return Object.fromEntries(nama.flatMap((satu) => (orang[satu] ? [[satu, [orang[satu]]]] : [])));
}
