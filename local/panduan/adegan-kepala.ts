/** What the Sekretaris and the Kepala do: read, return once, sign, and open a revision. */
import { T } from '../../sidebar/teks.ts';
import { TABEL_AKSI } from '../../src/sop/tabel-aksi.ts';
import type { Panggung } from './panggung.ts';

export async function reviuSekretaris({ kamera, panel, tekan, sebagai }: Panggung): Promise<void> {
  await sebagai('sekretaris');
  await kamera.panel('sekretaris-reviu', panel.locator('[aria-labelledby="tunggu"]'));
  await selesaikan({ panel, tekan });
}

async function selesaikan({ panel, tekan }: Pick<Panggung, 'panel' | 'tekan'>): Promise<void> {
  await tekan(TABEL_AKSI.selesaikan.label);
  await panel.getByRole('dialog').getByRole('button', { name: TABEL_AKSI.selesaikan.label }).click();
  await panel.locator('.kabar.baik').waitFor();
}

export async function kembalikanSekali({ meja, kamera, panel, tekan, sebagai }: Panggung): Promise<void> {
  await sebagai('kepala');
  await meja.openTab('Rekap');
  await kamera.meja('kepala-memutuskan', panel.locator('[aria-labelledby="tunggu"]'));
  await tekan(T.bukaLebar);
  const lebar = meja.page.getByRole('dialog');
  await lebar.frameLocator('iframe').getByRole('heading', { name: T.keputusan.judul }).waitFor();
  await kamera.meja('kepala-lebar');
  await lebar.getByRole('button', { name: 'Tutup dialog' }).click();
  const hasil = panel.locator('details.hasil').first();
  await hasil.locator('summary').click();
  await kamera.bagian('kepala-mengapa', hasil);
  await panel.getByText(T.giliran.lain).click();
  await tekan(TABEL_AKSI.kembalikan.label);
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Tambahkan penjelasan mengapa IKU-08 melampaui target, lalu ajukan lagi.');
  await kamera.bagian('kepala-kembalikan', dialog);
  await dialog.getByRole('button', { name: TABEL_AKSI.kembalikan.label }).click();
  await panel.locator('.kabar.baik').waitFor();
  await meja.advance(1);
  await sebagai('sekretaris');
  await selesaikan({ panel, tekan });
}

export async function sahkan({ kamera, panel, tekan, sebagai }: Panggung): Promise<void> {
  await sebagai('kepala');
  await tekan(TABEL_AKSI.sahkan.label);
  const dialog = panel.getByRole('dialog');
  await kamera.bagian('kepala-sahkan', dialog);
  await dialog.getByRole('button', { name: TABEL_AKSI.sahkan.label }).click();
  await panel.locator('.kabar.baik').waitFor({ timeout: 60_000 });
}

export async function revisikan({ kamera, panel, sebagai }: Panggung): Promise<void> {
  await sebagai('kepala');
  await panel.getByText(T.giliran.lain).click();
  await panel.getByRole('button', { name: TABEL_AKSI.bukaRevisi.label }).click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Temuan reviu Inspektorat atas IKU-08.');
  await dialog.getByLabel(/^IKU-08/).check();
  await kamera.bagian('kepala-revisi', dialog);
}
