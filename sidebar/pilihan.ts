/** What the panel puts first: decided here, in words that a test can read, and drawn elsewhere. */
import type { Berat } from '../src/domain/temuan.ts';
import type { BidangPanel, Giliran, LangkahPanel, OfferPanel, TemuanPanel } from '../src/kontrak/giliran.ts';
import type { IndikatorPanel, KeputusanPanel } from '../src/kontrak/keputusan.ts';
import type { JenisLangkah } from '../src/sop/definisi.ts';
import type { AksiSop } from '../src/sop/tabel-aksi.ts';

export interface TombolGiliran {
  /** Null: nothing waits for this person, or their work is in a section below. */
  readonly utama: OfferPanel | null;
  readonly lain: readonly OfferPanel[];
}

export function chooseTombol({ tawaran, periksa, bidang }: Giliran): TombolGiliran {
  const diputus = new Set(periksa.map((satu) => satu.bidang));
  const bebas = tawaran.filter((satu) => !isDiBagian(satu, diputus));
  const utama = bebas.filter((satu) => urutan(satu) !== null).sort(byUrutan)[0] ?? null;
  const lain = bebas.filter((satu) => satu !== utama);
  return utama?.aksi === 'serahkan' && galatBidang(bidang, utama.bidang) > 0 ? { utama: null, lain } : { utama, lain };
}

/** Null: never the main button. */
const urutan = ({ tombol }: OfferPanel): number | null => (typeof tombol === 'string' ? null : tombol.utama);

const byUrutan = (a: OfferPanel, b: OfferPanel): number => (urutan(a) ?? 0) - (urutan(b) ?? 0);

/** What goes back row by row does so where the rows are. */
const isDiBagian = ({ aksi, bidang, tombol }: OfferPanel, diputus: ReadonlySet<string>): boolean =>
  tombol === 'bagian' || (aksi === 'kembalikan' && diputus.has(bidang));

const galatBidang = (bidang: readonly BidangPanel[], kode: string): number =>
  bidang.find((satu) => satu.kode === kode)?.galat ?? 0;

export const tawaranUntuk = ({ tawaran }: Giliran, aksi: AksiSop, bidang: string): OfferPanel | undefined =>
  tawaran.find((satu) => satu.aksi === aksi && satu.bidang === bidang);

/** Bidang that this person hands in, or would if it were the turn. */
export const bidangSaya = ({ saya, bidang }: Giliran): readonly BidangPanel[] =>
  bidang.filter(({ penyerah }) => penyerah.some(({ email }) => email === saya.email));

/** Work on isian that was handed in: until then the turn is its staff's, whoever the SOP names. */
const KERJA_ISIAN: readonly JenisLangkah[] = ['pengisian', 'pemeriksaan', 'himpun'];

export const isBelumMasuk = ({ status, dilewati }: BidangPanel): boolean =>
  dilewati === null && ['belum mengisi', 'draf', 'dikembalikan'].includes(status);

/** Bidang whose isian these langkah wait for: nothing can be pressed until it is handed in. */
export function bidangDitunggu({ tawaran, bidang }: Giliran, milik: readonly LangkahPanel[]): readonly BidangPanel[] {
  const tertahan = milik
    .filter(({ jenis }) => KERJA_ISIAN.includes(jenis))
    .flatMap(({ nomor, menunggu }) =>
      menunggu
        .map(({ unit }) => unit)
        .filter((unit) => !tawaran.some((satu) => satu.langkah === nomor && satu.bidang === unit)),
    );
  return bidang.filter((satu) => isBelumMasuk(satu) && (tertahan.includes('') || tertahan.includes(satu.kode)));
}

/** Whose turn it is in a bidang that has not handed in; undefined when nobody is known. */
export function giliranBidang({ langkah }: Giliran, { kode, penyerah }: BidangPanel): string | undefined {
  const dahulu = langkah
    .filter(({ jenis }) => !KERJA_ISIAN.includes(jenis))
    .flatMap(({ menunggu }) => menunggu.filter(({ unit }) => unit === kode));
  return (dahulu[0]?.orang ?? penyerah)[0]?.nama;
}

/** Who is waited for, each person once with all their bidang; nobody known is ''. */
export function orangDitunggu({ menunggu }: LangkahPanel): readonly (readonly [string, readonly string[]])[] {
  const perOrang = new Map<string, string[]>();
  for (const { unit, orang } of menunggu) {
    const nama = orang[0]?.nama ?? '';
    perOrang.set(nama, [...(perOrang.get(nama) ?? []), ...(unit === '' ? [] : [unit])]);
  }
  return [...perOrang];
}

const URUTAN_BERAT: readonly Berat[] = ['galat', 'peringatan', 'info'];

/** By severity, each in the order in which it was found. */
export function groupTemuan(temuan: readonly TemuanPanel[]): readonly (readonly [Berat, readonly TemuanPanel[]])[] {
  return URUTAN_BERAT.map((berat) => [berat, temuan.filter((satu) => satu.berat === berat)] as const).filter(
    ([, isi]) => isi.length > 0,
  );
}

/** Low, or without a figure although there is a target. */
export function indikatorMerah({ sasaran }: KeputusanPanel): readonly IndikatorPanel[] {
  const merah = ({ kategori, capaian }: IndikatorPanel): boolean =>
    capaian === null || kategori === 'Rendah' || kategori === 'Sangat Rendah';
  return sasaran.flatMap(({ indikator }) => indikator.filter(merah));
}

/** Width of a bar in percent: 120 % fills it, so that 100 % can be marked. */
export const lebarBatang = (capaian: number | null): number =>
  capaian === null ? 0 : (Math.max(0, Math.min(capaian, 120)) / 120) * 100;

/** Only an address that opens a page; anything else stays text. */
export const tautanBukti = (bukti: string): string | null => /^https:\/\/\S+$/.exec(bukti.trim())?.[0] ?? null;

type Kurang = Giliran['langkah'][number]['kelengkapan'][number];

/** Papers that langkah under way still lack, as rows of the register; each once. */
export function kelengkapanKurang({ langkah }: Giliran): readonly (Kurang & { readonly nomor: number })[] {
  const semua = langkah
    .filter(({ menunggu }) => menunggu.length > 0)
    .flatMap(({ nomor, kelengkapan, kelengkapanKurang: kurang }) =>
      kelengkapan
        .filter(({ teks }) => kurang.some((satu) => satu === teks || satu === `${teks} (wajib)`))
        .map((satu) => ({ ...satu, nomor })),
    );
  return semua.filter(({ jenis }, i) => semua.findIndex((satu) => satu.jenis === jenis) === i);
}
