/** What stands in the workbook, the panel and the papers after the people have acted. */
import { readFile } from 'node:fs/promises';
import type { DeskPage } from '../../../local/desk/driver.ts';
import { tampilkan } from './orang.ts';

/** "1 selesai 1 Dian Lestari": langkah, status, putaran and who; then the bidang in the same way. */
export async function kendali(meja: DeskPage): Promise<readonly string[]> {
  const baris = (await meja.rowsOf('Kendali')).filter(({ No }) => No !== '');
  return baris.map((satu) =>
    [satu.No, satu.Status, satu.Putaran, satu['Dikerjakan oleh']?.replaceAll('\n', ', ')].join(' ').trim(),
  );
}

/** Realisasi, capaian and kategori by kode. */
export async function rekap(meja: DeskPage): Promise<Readonly<Record<string, readonly (string | undefined)[]>>> {
  const baris = (await meja.rowsOf('Rekap')).filter(({ Kode }) => Kode !== '');
  return Object.fromEntries(
    baris.map((satu) => [satu.Kode, [satu.Realisasi, satu['Capaian (%)'], satu.Kategori || satu.Keadaan]]),
  );
}

/** The sentences of the panel, newest first. */
export async function riwayat(meja: DeskPage): Promise<readonly string[]> {
  await tampilkan(meja, 'Riwayat');
  const kalimat = await meja
    .panelFrame()
    .locator('section[aria-labelledby=riwayat] li > p:first-child')
    .allTextContents();
  await tampilkan(meja, 'Giliran');
  return kalimat;
}

/** The paper behind a link of the panel, as the browser brings it home. */
export async function unduh(meja: DeskPage, nama: RegExp): Promise<Uint8Array> {
  const tautan = meja.panelFrame().getByRole('link', { name: nama }).first();
  const [datang] = await Promise.all([meja.page.waitForEvent('download'), tautan.click()]);
  return readFile(await datang.path());
}
