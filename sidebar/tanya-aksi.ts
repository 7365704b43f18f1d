/** What an aksi asks before it is sent, with the choices that are on the screen, and the request that comes of it. */
import { kataBerubah } from '../src/domain/segel/petikan.ts';
import type { Giliran, OfferPanel } from '../src/kontrak/giliran.ts';
import type { Centang, Medan, NamaMedan, PilihanCentang } from '../src/sop/tanya.ts';

export interface PertanyaanLayar {
  readonly medan: readonly Medan[];
  readonly centang: CentangTerisi | null;
  readonly yakin: string | null;
}

export interface CentangTerisi extends Omit<Centang, 'pilihan'> {
  readonly pilihan: readonly PilihanCentang[];
}

export interface Terisi {
  readonly medan: Readonly<Partial<Record<NamaMedan, string>>>;
  readonly centang: readonly string[];
}

export const pertanyaan = (
  giliran: Giliran,
  { bidang, tanya: { medan, centang, yakin } }: OfferPanel,
): PertanyaanLayar => ({
  medan,
  centang: centang && centangTerisi(giliran, bidang, centang),
  yakin,
});

/** Nothing to ask: the button sends at once. */
export const isLangsung = ({ medan, centang, yakin }: PertanyaanLayar): boolean =>
  medan.length === 0 && centang === null && yakin === null;

/** What need not be ticked is left out where there is nothing to tick. */
function centangTerisi(giliran: Giliran, unit: string, { pilihan, ...centang }: Centang): CentangTerisi | null {
  const isi = typeof pilihan === 'string' ? PILIHAN[pilihan](giliran, unit) : pilihan;
  return isi.length === 0 && !centang.wajib ? null : { ...centang, pilihan: isi };
}

const PILIHAN: Readonly<
  Record<Extract<Centang['pilihan'], string>, (giliran: Giliran, unit: string) => readonly PilihanCentang[]>
> = {
  /** Only a bidang that has handed in can get its isian back. */
  bidang: ({ bidang }) =>
    bidang
      .filter(({ status, dilewati }) => dilewati === null && (status === 'diserahkan' || status === 'diterima'))
      .map(({ kode, nama }) => ({ nilai: kode, label: nama, awal: false })),
  potret: ({ keputusan }) =>
    (keputusan?.sasaran ?? [])
      .flatMap(({ indikator }) => indikator)
      .map(({ kode, uraian }) => ({ nilai: kode, label: `${kode} ${uraian}`, awal: false })),
  definisi: ({ definisi }) =>
    definisi.map(({ kode, beda }) => ({ nilai: kode, label: `${kode} ${beda}`, awal: false })),
  konfirmasi: ({ konfirmasi }, unit) =>
    konfirmasi
      .filter(({ bidang }) => unit === '' || bidang.includes(unit))
      .map(({ kode, pesan }) => ({ nilai: kode, label: pesan, awal: false })),
  ralat: ({ ralat }) => ralat.map(({ kode, awal, ...teks }) => ({ nilai: kode, label: kataBerubah(teks), awal })),
};

/** Labels of what is still missing. */
export function yangKurang({ medan, centang }: PertanyaanLayar, terisi: Terisi): readonly string[] {
  const kosong = medan.filter(({ nama, wajib }) => wajib && (terisi.medan[nama] ?? '').trim() === '');
  const tanpaCentang = centang?.wajib && terisi.centang.length === 0 ? [centang.label] : [];
  return [...kosong.map(({ label }) => label), ...tanpaCentang];
}

/** What is sent for an aksi: where it belongs, what was filled in, and the potret that was looked at. */
export function dataAksi({ siklus }: Giliran, tawaran: OfferPanel, { medan, centang }: Terisi): object {
  const { langkah, bidang, tanya } = tawaran;
  return {
    ...(siklus ? { siklus: siklus.id } : {}),
    ...(langkah === null ? {} : { langkah }),
    ...(bidang === '' ? {} : { bidang }),
    ...nestMedan(medan),
    ...(tanya.centang && centang.length > 0 ? { [tanya.centang.kunci]: centang } : {}),
    ...(tanya.sidik === null ? {} : { sidik: tanya.sidik }),
  };
}

/** `surat.nomor` and its like go as one object. */
function nestMedan(medan: Terisi['medan']): object {
  const isi: Record<string, string | Record<string, string>> = {};
  for (const [nama, nilai] of Object.entries(medan)) {
    const [kunci = '', anak] = nama.split('.');
    const lama = isi[kunci];
    isi[kunci] = anak === undefined ? nilai : { ...(typeof lama === 'object' ? lama : {}), [anak]: nilai };
  }
  return isi;
}
