/** What the Sekretaris and the Kepala do: read, return once, sign, and open a revision. */
import { T } from '../../sidebar/teks.ts';
import { TABEL_AKSI } from '../../src/sop/tabel-aksi.ts';
import type { StoryStage } from './panggung.ts';

export async function reviewAsSekretaris({ kamera, panel, press, actAs }: StoryStage): Promise<void> {
  await actAs('sekretaris');
  await kamera.panel('sekretaris-reviu', panel.locator('[aria-labelledby="tunggu"]'));
  await finish({ panel, press });
}

async function finish({ panel, press }: Pick<StoryStage, 'panel' | 'press'>): Promise<void> {
  await press(TABEL_AKSI.selesaikan.label);
  await panel.getByRole('dialog').getByRole('button', { name: TABEL_AKSI.selesaikan.label }).click();
  await panel.locator('.kabar.baik').waitFor();
}

export async function returnOnce({ desk, kamera, panel, press, actAs }: StoryStage): Promise<void> {
  await actAs('kepala');
  await desk.openTab('Rekap');
  await kamera.meja('kepala-memutuskan', panel.locator('[aria-labelledby="tunggu"]'));
  await press(T.bukaLebar);
  const lebar = desk.page.getByRole('dialog');
  await lebar.frameLocator('iframe').getByRole('heading', { name: T.keputusan.judul }).waitFor();
  await kamera.meja('kepala-lebar');
  await lebar.getByRole('button', { name: 'Tutup dialog' }).click();
  const hasil = panel.locator('details.hasil').first();
  await hasil.locator('summary').click();
  await kamera.bagian('kepala-mengapa', hasil);
  await panel.getByText(T.giliran.lain).click();
  await press(TABEL_AKSI.kembalikan.label);
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Tambahkan penjelasan mengapa IKU-08 melampaui target, lalu ajukan lagi.');
  await kamera.bagian('kepala-kembalikan', dialog);
  await dialog.getByRole('button', { name: TABEL_AKSI.kembalikan.label }).click();
  await panel.locator('.kabar.baik').waitFor();
  await desk.advance(1);
  await actAs('sekretaris');
  await finish({ panel, press });
}

export async function approve({ kamera, panel, press, actAs }: StoryStage): Promise<void> {
  await actAs('kepala');
  await press(TABEL_AKSI.sahkan.label);
  const dialog = panel.getByRole('dialog');
  await kamera.bagian('kepala-sahkan', dialog);
  await dialog.getByRole('button', { name: TABEL_AKSI.sahkan.label }).click();
  await panel.locator('.kabar.baik').waitFor({ timeout: 60_000 });
}

export async function openRevisi({ kamera, panel, actAs }: StoryStage): Promise<void> {
  await actAs('kepala');
  await panel.getByText(T.giliran.lain).click();
  await panel.getByRole('button', { name: TABEL_AKSI.bukaRevisi.label }).click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Temuan reviu Inspektorat atas IKU-08.');
  await dialog.getByLabel(/^IKU-08/).check();
  await kamera.bagian('kepala-revisi', dialog);
}
