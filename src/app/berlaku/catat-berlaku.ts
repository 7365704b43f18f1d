/** What an aksi adopts of the reference tabs besides what it does: by a press of Berlakukan, or because it may count at once. */
import { samaAkun } from '../../domain/akun.ts';
import { adoptRows, isEjaan, kataBeda, type Pilih } from '../../domain/berlaku/beda-berlaku.ts';
import { type CatatanBerlaku, ISI_KOSONG, type IsiBerlaku } from '../../domain/berlaku/isi-berlaku.ts';
import type { Email } from '../../domain/pengguna.ts';
import type { Peristiwa } from '../../domain/peristiwa.ts';
import type { Change } from '../../workbook/tulis.ts';
import type { Context } from '../inti/aksi.ts';
import type { Buku } from '../inti/buku.ts';
import { isPemilik, isPerencana } from '../perbaiki/pemilik.ts';
import type { TabBeda } from './berlaku.ts';
import { appendVersi, packVersi } from './versi-berlaku.ts';

/** What is adopted by a press, beside the spelling; the sentence of the aksi says it. */
export interface Pemberlakuan {
  readonly choose: (beda: TabBeda, ...satu: Parameters<Pilih>) => boolean;
  /** Told to who signs next. */
  readonly catatan: Omit<CatatanBerlaku, 'butir' | 'jumlah'>;
  /** By address, who adopted the row of a Kepala. */
  readonly kepala: IsiBerlaku['kepala'];
}

/** By an aksi that has a sentence of its own; without a document, so that who signs is told. */
export function pemberlakuan(
  buku: Buku,
  { who, now }: Context,
  alasan: string,
  choose: Pemberlakuan['choose'],
): Pemberlakuan {
  const catatan = { waktu: now, oleh: nameOrang(buku, who), dasar: '', alasan };
  return { choose, catatan, kepala: {} };
}

/** "Rencana, perencana" */
export function nameOrang({ pengguna }: Pick<Buku, 'pengguna'>, email: Email): string {
  const orang = pengguna.find((p) => samaAkun(p.email, email));
  return orang ? `${orang.nama || email}, ${orang.jabatan || orang.peran}` : `${email}, pemilik file`;
}

export interface Pencatatan {
  readonly peristiwa: readonly [Peristiwa, ...Peristiwa[]];
  readonly perubahan: readonly Change[];
}

/** As many adoptions as are remembered for who signs; each with as many words. */
const INGAT = 20;
export const SEBUT = 12;

/** The events of an aksi with what it adopts. */
export function recordBerlaku(
  buku: Buku,
  context: Context,
  peristiwa: readonly [Peristiwa, ...Peristiwa[]],
  press: Pemberlakuan | undefined,
): Pencatatan {
  const { berlaku } = buku;
  if (!press && !isWhole(buku)) return { peristiwa, perubahan: [] };
  const tambahan = neverAdopted(buku, context, press !== undefined);
  const choose = (beda: TabBeda): Pilih =>
    isSebelumSiklus(buku)
      ? () => true
      : (baris, sel) => isEjaan(baris, sel) || press?.choose(beda, baris, sel) === true;
  const diubah = berlaku.beda.map((beda) => ({ beda, rows: adoptRows(beda, choose(beda)) }));
  const ditekan = press
    ? wordsOf(buku, (beda) => (baris, sel) => press.choose(beda, baris, sel) && !isEjaan(baris, sel))
    : [];
  const semua = wordsOf(buku, choose);
  if (semua.length === 0 && tambahan.length === 0) return { peristiwa, perubahan: [] };
  const nama = tambahan.map(({ sifat }) => sifat.nama);
  const lama = berlaku.isi?.() ?? ISI_KOSONG;
  const versi = packVersi({
    tab: {
      ...lama.tab,
      ...Object.fromEntries(diubah.map(({ beda, rows }) => [beda.sifat.nama, rows])),
      ...Object.fromEntries(tambahan.map(({ sifat, rows }) => [sifat.nama, rows])),
    },
    catatan: press ? [...lama.catatan, ...toCatatan(press, ditekan, berlaku.hilang)].slice(-INGAT) : lama.catatan,
    kepala: { ...lama.kepala, ...press?.kepala },
  });
  const dasar = { siklus: '', langkah: null, bidang: '', peran: '', aksi: 'berlakukan' };
  const akibat = { berlaku: versi.catatan };
  const perubahan = [appendVersi(buku.snapshot, versi)];
  if (!press)
    return { peristiwa: [...peristiwa, { ...dasar, kalimat: kataPencatatan(nama, semua), akibat }], perubahan };
  const [utama, ...lain] = peristiwa;
  const ejaan = wordsOf(buku, () => isEjaan);
  const pertama = berlaku.hilang.length > 0 ? [] : nama;
  const kalimat = kataPencatatan(pertama, ejaan);
  const sisa = kalimat === '' ? [] : [{ ...dasar, kalimat, akibat: {} }];
  return { peristiwa: [{ ...utama, akibat: { ...utama.akibat, ...akibat } }, ...lain, ...sisa], perubahan };
}

/** Where the adopted version is lost, an aksi that did not read every tab of it must not take its place. */
function isWhole({ berlaku: { isi, diketik, hilang }, head }: Buku): boolean {
  if (isi || !head.berlaku) return true;
  const dibaca = new Set<string>(diketik.map(({ sifat }) => sifat.nama));
  return hilang.length === 0 && Object.keys(head.berlaku.tab).every((nama) => dibaca.has(nama));
}

/** The chosen differences in words, of a row those of its cells that were chosen. */
function wordsOf({ berlaku }: Buku, choose: (beda: TabBeda) => Pilih): readonly string[] {
  return berlaku.beda.flatMap((beda) =>
    beda.baris.flatMap((baris) => {
      const sel = baris.sel.filter((satu) => choose(beda)(baris, satu));
      const dipilih = baris.sel.length > 0 ? sel.length > 0 : choose(beda)(baris, null);
      return dipilih ? [kataBeda(beda.sifat, { ...baris, sel })] : [];
    }),
  );
}

/** Before the first siklus everything counts as it is typed. */
export const isSebelumSiklus = ({ siklus }: Pick<Buku, 'siklus'>): boolean => siklus.size === 0;

/** Tabs of which nothing was adopted: a workbook of an earlier build goes over with who keeps it. */
function neverAdopted(buku: Buku, { who, now }: Context, ditekan: boolean) {
  const { isi, diketik } = buku.berlaku;
  const diberlakukan = isi ? buku.head.berlaku?.tab : undefined;
  const boleh = ditekan || isSebelumSiklus(buku) || isPemilik(buku, who) || isPerencana(buku, who, now);
  return boleh ? diketik.filter(({ sifat }) => diberlakukan?.[sifat.nama] === undefined) : [];
}

/** `tab`: those whose adopted version was lost. */
function toCatatan(
  { catatan }: Pemberlakuan,
  butir: readonly string[],
  tab: readonly string[],
): readonly CatatanBerlaku[] {
  const semua = [...butir, ...tab.map((nama) => `Tab ${nama} seperti diketik`)];
  return semua.length === 0 ? [] : [{ ...catatan, butir: semua.slice(0, SEBUT), jumlah: semua.length }];
}

function kataPencatatan(tab: readonly string[], butir: readonly string[]): string {
  return [
    ...(tab.length > 0 ? [`Isi tab ${tab.join(', ')} seperti sekarang dicatat sebagai yang berlaku.`] : []),
    ...(butir.length > 0 ? [`Perubahan yang terlihat di tab rujukan dicatat: ${kataButir(butir, butir.length)}.`] : []),
  ]
    .join(' ')
    .replace(/\.\.$/, '.');
}

/** "…; …; dan 3 lainnya" */
export function kataButir(butir: readonly string[], jumlah: number): string {
  const sebut = butir.slice(0, SEBUT);
  return [...sebut, ...(jumlah > sebut.length ? [`dan ${jumlah - sebut.length} lainnya`] : [])].join('; ');
}
