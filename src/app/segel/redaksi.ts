/** What the tabs say otherwise than a frozen round: its texts to be mended, and figures that forbid it. */
import { toDefinisi } from '../../domain/definisi.ts';
import { isNilaiGalat } from '../../domain/nilai-galat.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import type { Beda } from '../../domain/segel/beda-segel.ts';
import { compareSegel } from '../../domain/segel/beda-segel.ts';
import type { IsiSegel } from '../../domain/segel/isi-segel.ts';
import { clipPair, kataBerubah } from '../../domain/segel/petikan.ts';
import { kodeSidik, sidikTeks } from '../../domain/sidik.ts';
import { isGalat } from '../../domain/temuan.ts';
import { DAFTAR_PERIODE } from '../../domain/waktu/periode.ts';
import type { ButirRalat, Redaksi } from '../../sop/engine-input.ts';
import type { KeadaanSiklus } from '../../sop/keadaan.ts';
import type { SiklusTutup } from '../../sop/titik.ts';
import { readIndikator } from '../../workbook/tab/indikator-baca.ts';
import { type Buku, type SopRun, typedBuku } from '../inti/buku.ts';
import { masa, readRegistriSiklus } from '../registri/registri-siklus.ts';
import { retypedIsi } from './isi-terbaru.ts';
import { sealedIsi } from './putaran-beku.ts';

export interface SegelTerbaru {
  readonly isi: IsiSegel;
  /** What the siklus agrees to measure, by these words from now on: gathered again, it says the same. */
  readonly definisi: readonly BarisPotret[];
  readonly redaksi: Redaksi;
}

/** Before the signature. Null: nothing is sealed. */
export function mendRedaksi(buku: Buku, run: SopRun): SegelTerbaru | null {
  const dulu = sealed(buku, run);
  if (!dulu) return null;
  const isi = retypedIsi(typedBuku(buku), run, dulu);
  const { teks, angka } = compareSegel(dulu, isi);
  const butir = teks.map(toButir);
  const ada = new Set(isi.indikator.map(({ kode }) => kode));
  const registri = readRegistriSiklus(buku, run);
  const definisi = registri.perbedaan
    .filter(({ indikator, beku }) => beku !== null && ada.has(indikator.kode))
    .map(({ indikator, beku }) => toDefinisi(indikator, masa(run), (beku?.putaran ?? 0) + 1));
  return {
    isi,
    definisi,
    redaksi: {
      angka: [...angka.map(kataBerubah), ...unreadable(typedBuku(buku), ada)],
      butir,
      rusak: unprintable(teks, butir),
    },
  };
}

/** A row that cannot be used agrees nothing, so its words cannot be mended either. */
function unreadable({ snapshot }: Buku, kode: ReadonlySet<string>): readonly string[] {
  return readIndikator(snapshot)
    .temuan.filter((satu) => isGalat(satu) && kode.has(satu.indikator ?? ''))
    .map(({ pesan }) => pesan.replace(/\.$/, ''));
}

/**
 * After it. What the paper says by now is its seal and the ralat since. The tabs speak of a later period once one has
 * begun: figures that differ then are that one's, and the Kepala picks the texts.
 */
export function ralatRedaksi(buku: Buku, run: SopRun): Redaksi | null {
  const dulu = sealed(buku, run);
  if (!dulu) return null;
  const baru = retypedIsi(typedBuku(buku), run, dulu);
  const isi = { ...baru, profil: { ...baru.profil, kepala: dulu.profil.kepala } };
  const { teks, angka } = compareSegel(dulu, isi);
  const lewat = isPassed(buku, run.siklus);
  const butir = sinceRalat(teks.map(toButir), run.siklus);
  return {
    angka: lewat ? [] : angka.map(kataBerubah),
    butir: butir.map((b) => ({ ...b, awal: !lewat })),
    rusak: unprintable(teks, butir),
  };
}

function unprintable(teks: readonly Beda[], butir: readonly ButirRalat[]): Redaksi['rusak'] {
  const sebab = new Map(teks.map((satu) => [satu.tempat, sebabRusak(satu)]));
  return butir.flatMap(({ kode, tempat }) => {
    const apa = sebab.get(tempat) ?? '';
    return apa === '' ? [] : [{ kode, pesan: `${tempat} ${apa}` }];
  });
}

function sebabRusak({ menjadi, wajib }: Beda): string {
  if (isNilaiGalat(menjadi)) return `berisi “${menjadi}”, hasil rumus yang gagal`;
  return wajib && menjadi === '' ? 'kosong' : '';
}

/** The frozen round as it was sealed; null where it was not, or its seal does not hold. */
export const sealed = ({ snapshot }: Buku, { siklus }: SopRun): IsiSegel | null =>
  siklus.potret && sealedIsi(snapshot, siklus.potret);

function toButir({ semula, menjadi, wajib, ...letak }: Beda): ButirRalat {
  return createButir({ ...letak, ...clipPair(semula, menjadi), sidik: sidikTeks(menjadi) });
}

const createButir = (isi: Omit<ButirRalat, 'kode' | 'awal'>): ButirRalat => ({
  ...isi,
  kode: kodeSidik(sidikTeks(JSON.stringify([isi.tempat, isi.semula, isi.sidik]))),
  awal: true,
});

/** A text that a ralat has put right begins with what that one made of it, and may go back to what was signed. */
function sinceRalat(butir: readonly ButirRalat[], { ralat, potret }: KeadaanSiklus): readonly ButirRalat[] {
  const sudah = ralat.filter(({ putaran }) => putaran === potret?.putaran).flatMap((satu) => satu.butir);
  const terakhir = new Map(sudah.map((satu) => [satu.tempat, satu]));
  const pertama = new Map([...sudah].reverse().map((satu) => [satu.tempat, satu]));
  const kini = new Map(butir.map((satu) => [satu.tempat, satu]));
  const lanjut = butir.flatMap((satu) => {
    const lama = terakhir.get(satu.tempat);
    if (!lama || lama.sidik === '') return [satu];
    return lama.sidik === satu.sidik ? [] : [createButir({ ...satu, semula: lama.menjadi })];
  });
  const balik = [...terakhir.values()].filter(({ tempat, sidik }) => sidik !== '' && !kini.has(tempat));
  return [
    ...lanjut,
    ...balik.map((satu) =>
      createButir({ ...satu, semula: satu.menjadi, menjadi: pertama.get(satu.tempat)?.semula ?? '', sidik: '' }),
    ),
  ];
}

function isPassed({ siklus: semua, awal, profil }: Buku, kini: KeadaanSiklus): boolean {
  const urutan = ({ tahun, periode }: SiklusTutup) => tahun * 10 + DAFTAR_PERIODE.indexOf(periode);
  return profil.tahun > kini.tahun || [...semua.values(), ...awal.tutup].some((satu) => urutan(satu) > urutan(kini));
}
