/** What people do at the panel, by its words: open it as somebody, read whose turn it is, press, fill in, answer. */
import type { FrameLocator, Locator } from 'playwright-core';
import type { DeskPage } from '../../../local/desk/driver.ts';
import type { Jawaban } from './dinas-kecil.ts';

/** What the panel says came of a press. */
export interface Kabar {
  readonly berhasil: boolean;
  readonly teks: string;
}

/** Takes that person's place at this browser, with the panel open and loaded. */
export async function duduk(meja: DeskPage, nama: string): Promise<void> {
  const pilihan = meja.page.getByLabel('Bertindak sebagai');
  const label = (await pilihan.locator('option').allTextContents()).find((satu) => satu.startsWith(`${nama} · `));
  if (label === undefined) throw new Error(`Nobody at the desk is called ${nama}`);
  await pilihan.selectOption({ label });
  await meja.settled();
  if ((await meja.page.locator('aside iframe').count()) === 0) await meja.menu('Buka panel');
  await meja.panelFrame().locator('header .saya strong', { hasText: nama }).waitFor();
  await tenang(meja);
}

/** Until the panel has its answer, and the page what came of it. */
export async function tenang(meja: DeskPage): Promise<void> {
  await meja.panelFrame().locator('.sedang:not(:empty)').waitFor({ state: 'detached' });
  await meja.settled();
}

export async function muatUlang(meja: DeskPage): Promise<void> {
  await meja.panelFrame().getByRole('button', { name: 'Muat ulang' }).first().click();
  await tenang(meja);
}

/** Presses a button of the panel, answers what its dialog asks, and reads what came of it. */
export async function tekan(meja: DeskPage, tombol: Locator, jawaban: Jawab = {}): Promise<Kabar> {
  const panel = meja.panelFrame();
  await tombol.click();
  // It is there at once, and opens after it was painted.
  const dialog = panel.locator('dialog');
  if ((await dialog.count()) > 0) await jawabDialog(dialog, jawaban);
  await tenang(meja);
  const kabar = panel.locator('.kabar:not(:empty)');
  const [kelas, teks] = [(await kabar.getAttribute('class')) ?? '', await kabar.locator('p').first().textContent()];
  return { berhasil: kelas.includes('baik'), teks: teks ?? '' };
}

/** The Perencana opens an SOP for its first period. */
export async function mulaiSop(meja: DeskPage, nama: string): Promise<Kabar> {
  await meja.panelFrame().getByRole('combobox', { name: /^SOP/ }).selectOption({ label: nama });
  return tekan(meja, await tombol(meja, 'Mulai SOP'));
}

/** What is filled in and ticked in a dialog. */
export interface Jawab {
  /** Into every field that must be filled. */
  readonly teks?: string;
  /** Beginnings of the labels to tick. */
  readonly centang?: readonly string[];
}

async function jawabDialog(dialog: Locator, { teks = '', centang = [] }: Jawab): Promise<void> {
  for (const kolom of await dialog.locator('textarea[required], input[required]').all()) await kolom.fill(teks);
  for (const label of centang) await dialog.getByLabel(new RegExp(`^${label}`)).check();
  await dialog.locator('.tombol.utama').click();
}

/** By its words, wherever it stands: also under "Tindakan lain", which is opened. */
export async function tombol(meja: DeskPage, nama: string | RegExp): Promise<Locator> {
  const lain = meja.panelFrame().locator('details:not([open]) > summary', { hasText: 'Tindakan lain' });
  if ((await lain.count()) > 0) await lain.click();
  return meja.panelFrame().getByRole('main').getByRole('button', { name: nama, exact: true });
}

export const tombolUtama = (panel: FrameLocator): Locator => panel.locator('section[aria-labelledby=tunggu] > .utama');

export async function tampilkan(meja: DeskPage, tampilan: 'Giliran' | 'Papan' | 'SOP' | 'Riwayat'): Promise<void> {
  await meja.panelFrame().getByRole('navigation').getByRole('button', { name: tampilan, exact: true }).click();
}

/** The first three whom the panel names, when it is not this person's turn. */
export async function yangDitunggu(meja: DeskPage): Promise<readonly string[]> {
  const kalimat = await meja.panelFrame().locator('.langkah p', { hasText: 'Sekarang giliran' }).allTextContents();
  return kalimat
    .flatMap((satu) => satu.replace('Sekarang giliran: ', '').split('; '))
    .map((satu) => satu.replace(/ \(bidang .*$/, ''));
}

/** Numbers of the langkah that wait for the person at the panel. */
export async function langkahSaya(meja: DeskPage): Promise<readonly number[]> {
  const judul = await meja
    .panelFrame()
    .locator('.langkah > p > strong', { hasText: /^Langkah \d/ })
    .allTextContents();
  return judul.map((satu) => Number(satu.replace('Langkah ', '')));
}

export const isSelesai = async (meja: DeskPage): Promise<boolean> =>
  (await meja.panelFrame().getByRole('heading', { name: 'SOP ini sudah selesai.' }).count()) > 0;

/** Who has yet to hand in, as the board says: kode of the bidang by the name of its person. */
export async function belumMenyerahkan(meja: DeskPage): Promise<readonly string[]> {
  await tampilkan(meja, 'Papan');
  const papan = meja.panelFrame().getByRole('main').locator('article');
  const giliran = await papan.locator('p', { hasText: /^Giliran: / }).allTextContents();
  await tampilkan(meja, 'Giliran');
  return giliran.map((satu) => satu.replace('Giliran: ', ''));
}

/** Kode of the bidang whose isian this person has to fill; null when there is none open. */
export async function bidangDiisi(meja: DeskPage): Promise<string | null> {
  const bagian = meja.panelFrame().locator('section[aria-labelledby^=staf-]');
  if ((await bagian.getByRole('button', { name: 'Buka tab isian' }).count()) === 0) return null;
  if ((await bagian.getByText(/^Sudah (diserahkan|diperiksa)/).count()) > 0) return null;
  return ((await bagian.getAttribute('aria-labelledby')) ?? '').replace('staf-', '');
}

/** Pastes the answers into the tab of a bidang as two blocks from Excel; rows stand in the order of `jawaban`. */
export async function isi(meja: DeskPage, tab: string, jawaban: readonly Jawaban[]): Promise<void> {
  const [{ kode = '' } = {}] = jawaban;
  const angka = await meja.cellOf(tab, kode, 'Realisasi');
  await meja.select(angka);
  await meja.paste(jawaban.map((satu) => satu.angka));
  await meja.select(await meja.cellOf(tab, kode, 'Bukti Dukung'));
  await meja.paste(jawaban.map((satu) => satu.uraian));
  await muatUlang(meja);
}

/** Row by row: these are returned with a reason, the others are well; then the one button of the bidang. */
export async function periksa(
  meja: DeskPage,
  bidang: string,
  kembali: Readonly<Record<string, string>>,
): Promise<Kabar> {
  const bagian = meja.panelFrame().locator(`section[aria-labelledby="periksa-${bidang}"]`);
  for (const [kode, alasan] of Object.entries(kembali)) {
    const putusan = bagian.getByRole('group', { name: `Putusan untuk ${kode}` });
    await putusan.getByRole('radio', { name: 'Kembalikan' }).check();
    await putusan.getByRole('textbox', { name: `Alasan untuk ${kode}` }).fill(alasan);
  }
  const telaah = meja.panelFrame().locator('main div', { has: bagian }).last();
  await telaah.getByRole('button', { name: 'Terima semua baris lain' }).click();
  return tekan(meja, telaah.getByRole('button', { name: /^(Terima isian|Kembalikan \d)/ }));
}

/** Bidang that wait for this person's check. */
export async function bidangDiperiksa(meja: DeskPage): Promise<readonly string[]> {
  const bagian = await meja.panelFrame().locator('section[aria-labelledby^=periksa-]').all();
  const nama = await Promise.all(bagian.map((satu) => satu.getAttribute('aria-labelledby')));
  return nama.map((satu) => (satu ?? '').replace('periksa-', ''));
}

/** Presses a finding, and says which cell it has led to. */
export async function lompatKe(meja: DeskPage, temuan: Locator): Promise<string> {
  await temuan.click();
  await meja.jumped();
  return meja.page.getByLabel('Sel terpilih').inputValue();
}
