/** What those who check do: read every row, return one with a reason, and see what changed. */
import { T } from '../../sidebar/teks.ts';
import type { ORANG, StoryStage } from './panggung.ts';

const DIPERIKSA = 'IKU-06';

export async function returnOneRow({ kamera, panel, press, actAs }: StoryStage): Promise<void> {
  await actAs('kabidYan');
  const baris = panel.locator('li', { has: panel.getByRole('heading', { name: new RegExp(`^${DIPERIKSA} `) }) });
  await kamera.panel('periksa-mulai', panel.locator('[aria-labelledby="periksa-YAN"] li').first());
  const lain = panel.locator('li', { has: panel.getByRole('heading', { name: /^IKU-05 / }) });
  await lain.getByText(T.telaah.mengapa).click();
  await kamera.bagian('periksa-baris', lain);
  await baris.getByLabel(T.telaah.kembali).check();
  await baris
    .getByLabel(T.telaah.alasan(DIPERIKSA))
    .fill('Laporan SKM loket menyebut 84,52. Cocokkan lagi dengan halaman 3.');
  await press(T.telaah.semua);
  await kamera.bagian('periksa-kembalikan', baris);
  await press(T.telaah.kembalikan(1));
}

export async function checkAgain({ kamera, panel, press, actAs }: StoryStage): Promise<void> {
  await actAs('kabidYan');
  const baris = panel.locator('li', { has: panel.getByRole('heading', { name: new RegExp(`^${DIPERIKSA} `) }) });
  await kamera.bagian('periksa-ulang', baris);
  await press(T.telaah.semua);
  await press(T.telaah.terima);
}

export async function acceptBidang({ press, actAs }: StoryStage, siapa: keyof typeof ORANG): Promise<void> {
  await actAs(siapa);
  await press(T.telaah.semua);
  await press(T.telaah.terima);
}
