/** The sample's isian, pasted into a collection tab as staff paste from Excel. */
import { JUDUL_KETIK, type KolomTeks } from '../../src/domain/isian-mentah.ts';
import { openMends, openPack, type PackRow } from '../cli/pack.ts';
import type { DeskPage } from '../desk/driver.ts';

const PERIODE = 'TW I';
/** Columns that stand side by side; Periksa, which is calculated, parts them. */
const BLOK: readonly (readonly KolomTeks[])[] = [
  ['realisasi', 'pembilang', 'penyebut'],
  ['bukti', 'pendorong', 'penghambat', 'tindakLanjut'],
];

export interface Contoh {
  /** As the staff typed it, mistakes and all. */
  readonly mentah: readonly PackRow[];
  /** What replaces the mistakes. */
  readonly perbaikan: readonly PackRow[];
}

export async function readContoh(): Promise<Contoh> {
  const [{ isian }, perbaikan] = await Promise.all([
    openPack('samples/dpmptsp.xlsx'),
    openMends('samples/dpmptsp-perbaikan.xlsx'),
  ]);
  return { mentah: isian.filter(({ periode }) => periode === PERIODE), perbaikan };
}

export const mendedCell = ({ perbaikan }: Contoh, kode: string, kolom: KolomTeks): string =>
  perbaikan.find((baris) => baris.kode === kode)?.answers[kolom] ?? '';

/** Each row of the tab gets what the sample has for its kode, mended unless `mentah`. */
export async function pasteIsian(
  desk: DeskPage,
  tab: string,
  bidang: string,
  contoh: Contoh,
  mentah = false,
): Promise<void> {
  await desk.openTab(tab);
  const semua = mentah ? contoh.mentah : [...contoh.perbaikan, ...contoh.mentah];
  const milik = semua.filter((baris) => baris.bidang === bidang);
  const { sheetId, headers, isi, baris } = await viewTab(desk);
  const kode = isi.map((sel) => sel[headers.indexOf('Kode')] ?? '');
  const banyak = kode.indexOf('');
  for (const kunci of BLOK) {
    const [pertama] = kunci;
    const kolom = pertama ? headers.indexOf(JUDUL_KETIK[pertama]) : -1;
    if (kolom < 0) throw new Error(`Tab ${tab} tidak berkolom ${kunci.join(', ')}.`);
    const teks = kode
      .slice(0, banyak < 0 ? undefined : banyak)
      .map((satu) => kunci.map((nama) => milik.find((punya) => punya.kode === satu)?.answers[nama] ?? ''));
    await send(desk, 'ketik', { sheetId, row: baris, column: kolom, texts: teks, isPaste: true, isSure: false });
  }
  // The page learns of it by itself, as of somebody else's typing.
  await desk.page.waitForTimeout(2000);
  await desk.settled();
}

async function viewTab(desk: DeskPage) {
  const sheetId = Number(await desk.page.getByRole('main').getAttribute('data-sheet-id'));
  const { view } = (await send(desk, 'tab', { sheetId })) as {
    view: { frozenRows: number; cells: { t?: string }[][] };
  };
  const teks = view.cells.map((sel) => sel.map(({ t = '' }) => t));
  return {
    sheetId,
    headers: teks[view.frozenRows - 1] ?? [],
    isi: teks.slice(view.frozenRows),
    baris: view.frozenRows,
  };
}

/** As the page itself asks its server. */
async function send({ page }: DeskPage, nama: string, data: object): Promise<object> {
  const { origin } = new URL(page.url());
  const token = (await page.locator('meta[name=meja-token]').getAttribute('content')) ?? '';
  const jawaban = await page.request.post(`${origin}/panggil/${nama}`, { headers: { origin, 'x-meja': token }, data });
  const isi = await jawaban.json();
  if (!jawaban.ok() || 'tolak' in isi) throw new Error(`${nama}: ${JSON.stringify(isi)}`);
  return isi;
}
