/** The workbook that is being planned: what was typed and what came from a pack, until it is sent. */
import { DAFTAR_ZONA, type Zona } from '../../src/domain/waktu/kalender.ts';
import { DAFTAR_PERIODE, type Periode, parsePeriode } from '../../src/domain/waktu/periode.ts';
import type { RequestData } from '../../src/kontrak/kontrak.ts';
import { normalise } from '../../src/pak/judul.ts';
import type { BarisPak, Pak } from '../../src/pak/pak.ts';
import { type NamaTabPak, perTab } from '../../src/pak/tab-pak.ts';
import { listSop } from '../../src/sop/seed/semua.ts';
import type { KUNCI_PROFIL } from '../../src/workbook/tab/profil.ts';

export type TabelPaket = Pak['tabel'];
export type KunciProfilPaket = (typeof KUNCI_PROFIL)[number];

export interface WizardDraft {
  /** Name of the file that the tables came from; '' = typed. */
  readonly berkas: string;
  /** Rows typed here have numbers below 1. */
  readonly tabel: TabelPaket;
  readonly sop: readonly string[];
  /** By SOP and pelaksana, an email; '' or nothing = by peran. */
  readonly orang: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Periods whose isian of the pack are history. */
  readonly riwayat: readonly Periode[];
}

export const TABEL_KOSONG: TabelPaket = perTab(() => []);

export const EMPTY_WIZARD: WizardDraft = { berkas: '', tabel: TABEL_KOSONG, sop: [], orang: {}, riwayat: [] };

/** A draft as it was kept; an empty one where nothing readable was. */
export function parseWizard(draf: string): WizardDraft {
  try {
    const isi: unknown = JSON.parse(draf);
    return isWizard(isi) ? { ...isi, tabel: { ...TABEL_KOSONG, ...isi.tabel } } : EMPTY_WIZARD;
  } catch {
    return EMPTY_WIZARD;
  }
}

/** An earlier version may have kept something else. */
const isWizard = (isi: unknown): isi is WizardDraft =>
  typeof isi === 'object' &&
  isi !== null &&
  ['berkas', 'tabel', 'sop', 'orang', 'riwayat'].every((kunci) => Object.hasOwn(isi, kunci));

export function nilaiProfil({ Profil }: TabelPaket, kunci: KunciProfilPaket): string {
  return Profil.find(({ nilai }) => normalise(nilai.Kunci ?? '') === normalise(kunci))?.nilai.Nilai ?? '';
}

export function withProfil(tabel: TabelPaket, kunci: KunciProfilPaket, isi: string): TabelPaket {
  const lain = tabel.Profil.filter(({ nilai }) => normalise(nilai.Kunci ?? '') !== normalise(kunci));
  return { ...tabel, Profil: [...lain, { baris: 0, nilai: { Kunci: kunci, Nilai: isi } }] };
}

export function withSel(tabel: TabelPaket, tab: NamaTabPak, urutan: number, kolom: string, isi: string): TabelPaket {
  const replace = (baris: BarisPak): BarisPak => ({ ...baris, nilai: { ...baris.nilai, [kolom]: isi } });
  return { ...tabel, [tab]: tabel[tab].map((baris, i) => (i === urutan ? replace(baris) : baris)) };
}

/** One empty row more, with a number that no other row has. */
export function withBaris(tabel: TabelPaket, tab: NamaTabPak): TabelPaket {
  const baris = Math.min(1, ...tabel[tab].map((satu) => satu.baris)) - 1;
  return { ...tabel, [tab]: [...tabel[tab], { baris, nilai: {} }] };
}

export const withoutBaris = (tabel: TabelPaket, tab: NamaTabPak, urutan: number): TabelPaket => ({
  ...tabel,
  [tab]: tabel[tab].filter((_, i) => i !== urutan),
});

export function zonaOf(tabel: TabelPaket): Zona {
  const teks = nilaiProfil(tabel, 'Zona Waktu').toUpperCase();
  return DAFTAR_ZONA.find((zona) => zona === teks) ?? 'WIB';
}

/** Periods that the pack has isian of. */
export function periodeIsian({ Isian }: TabelPaket): readonly Periode[] {
  const ada = new Set(Isian.map(({ nilai }) => parsePeriode(nilai.Periode ?? '')));
  return DAFTAR_PERIODE.filter((periode) => ada.has(periode));
}

/** What the server's `siapkan` is asked. */
export function setUpRequest({ tabel, sop, orang, riwayat }: WizardDraft): RequestData<'siapkan'> {
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
  const nama =
    listSop()
      .find((sop) => sop.id === id)
      ?.pelaksana.map((satu) => satu.nama) ?? [];
  return Object.fromEntries(nama.flatMap((satu) => (orang[satu] ? [[satu, [orang[satu]]]] : [])));
}
