/** What the Perencana does: open, remind, go on without one bidang, gather, and make the papers. */
import { T } from '../../sidebar/teks.ts';
import { TABEL_AKSI } from '../../src/sop/tabel-aksi.ts';
import { acceptBidang } from './adegan-pemeriksa.ts';
import { handInClean } from './adegan-staf.ts';
import type { StoryStage } from './panggung.ts';
import type { Contoh } from './typing.ts';

const DATIN = 'Bidang Pengelolaan Data dan Sistem Informasi Penanaman Modal';

export async function openPengumpulan({ kamera, panel, press, actAs, show, desk }: StoryStage): Promise<void> {
  await actAs('perencana');
  await kamera.panel('perencana-mulai');
  await press(T.giliran.mulai);
  await press(TABEL_AKSI.bagikan.label);
  await show('sop');
  await panel.getByRole('button', { name: T.sop.bagan }).click();
  await kamera.panel('alur-sop', panel.locator('svg.bagan').first());
  await desk.openTab('Kendali');
}

export async function remind({ desk, kamera, panel, actAs, show }: StoryStage): Promise<void> {
  for (const _ of [1, 2, 3]) await desk.advance(2);
  await actAs('perencana');
  await desk.openTab('Kendali');
  await show('papan');
  await kamera.meja('perencana-papan');
  const bidang = panel.locator('article', { hasText: DATIN });
  await bidang.getByText(T.papan.ingatkan).click();
  await kamera.bagian('perencana-ingatkan', bidang);
}

/** Langkah 2 of this SOP is the Perencana's: each bidang that handed in goes on to whoever checks it. */
export async function passOn({ panel, press, actAs }: StoryStage, daftar: readonly string[]): Promise<void> {
  await actAs('perencana');
  for (const bidang of daftar) {
    const button = `${TABEL_AKSI.selesaikan.label} ${T.bidang(bidang)}`;
    if (!(await panel.getByRole('button', { name: button, exact: true }).isVisible()))
      await panel.getByText(T.giliran.lain).click();
    await press(button);
    await panel.getByRole('dialog').getByRole('button', { name: TABEL_AKSI.selesaikan.label }).click();
    await panel.locator('.kabar.baik').waitFor();
  }
}

export async function gatherWithoutOneBidang({ desk, kamera, panel, press, button, actAs, show }: StoryStage) {
  await actAs('perencana');
  await show('papan');
  await button(`${TABEL_AKSI.lewatiBidang.label}: ${DATIN}`).click();
  await panel.getByRole('textbox').fill('Peladen pusat data rusak; berita acara 9 April 2026.');
  await kamera.bagian('perencana-lewati', panel.getByRole('dialog'));
  await panel.getByRole('dialog').getByRole('button', { name: TABEL_AKSI.lewatiBidang.label }).click();
  await panel.locator('.kabar.baik').waitFor();
  await show('giliran');
  await press(TABEL_AKSI.himpun.label);
  await desk.openTab('Rekap');
  await kamera.meja('perencana-rekap');
}

/** The bidang that was passed over hands in after all. */
export async function handInLate(stage: StoryStage, contoh: Contoh): Promise<void> {
  const { kamera, panel, press, actAs } = stage;
  await handInClean(stage, contoh, 'stafDatin', 'DATIN');
  await kamera.panel('staf-susulan', panel.locator('[aria-labelledby="staf-DATIN"]'));
  await passOn(stage, ['DATIN']);
  await acceptBidang(stage, 'kabidDatin');
  await actAs('perencana');
  await panel.getByText(T.giliran.lain).click();
  await press(TABEL_AKSI.himpunUlang.label);
}

export async function composeDokumen({ kamera, panel, actAs }: StoryStage): Promise<void> {
  await actAs('perencana');
  await panel.getByText(T.giliran.lain).click();
  await panel.getByRole('button', { name: TABEL_AKSI.susun.label }).click();
  await panel.getByRole('dialog').getByRole('button', { name: TABEL_AKSI.susun.label }).click();
  await panel.locator('.kabar.baik').waitFor({ timeout: 60_000 });
  await kamera.bagian('perencana-dokumen', panel.locator('.kabar.baik'));
}
