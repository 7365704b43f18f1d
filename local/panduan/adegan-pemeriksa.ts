/** What those who check do: read every row, return one with a reason, and see what changed. */
import { T } from '../../sidebar/teks.ts';
import type { ORANG, Panggung } from './panggung.ts';

const DIPERIKSA = 'IKU-06';

export async function kembalikanSatu({ kamera, panel, tekan, sebagai }: Panggung): Promise<void> {
  await sebagai('kabidYan');
  const baris = panel.locator('li', { has: panel.getByRole('heading', { name: new RegExp(`^${DIPERIKSA} `) }) });
  await kamera.panel('periksa-mulai', panel.locator('[aria-labelledby="periksa-YAN"] li').first());
  const lain = panel.locator('li', { has: panel.getByRole('heading', { name: /^IKU-05 / }) });
  await lain.getByText(T.periksa.mengapa).click();
  await kamera.bagian('periksa-baris', lain);
  await baris.getByLabel(T.periksa.kembali).check();
  await baris
    .getByLabel(T.periksa.alasan(DIPERIKSA))
    .fill('Laporan SKM loket menyebut 84,52. Cocokkan lagi dengan halaman 3.');
  await tekan(T.periksa.semua);
  await kamera.bagian('periksa-kembalikan', baris);
  await tekan(T.periksa.kembalikan(1));
}

export async function periksaLagi({ kamera, panel, tekan, sebagai }: Panggung): Promise<void> {
  await sebagai('kabidYan');
  const baris = panel.locator('li', { has: panel.getByRole('heading', { name: new RegExp(`^${DIPERIKSA} `) }) });
  await kamera.bagian('periksa-ulang', baris);
  await tekan(T.periksa.semua);
  await tekan(T.periksa.terima);
}

export async function terimaBidang({ tekan, sebagai }: Panggung, siapa: keyof typeof ORANG): Promise<void> {
  await sebagai(siapa);
  await tekan(T.periksa.semua);
  await tekan(T.periksa.terima);
}
