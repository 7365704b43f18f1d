/** What staff do: fill in, mend what is red, hand in, and mend what came back. */
import { T } from '../../sidebar/teks.ts';
import { TABEL_AKSI } from '../../src/sop/tabel-aksi.ts';
import type { ORANG, StoryStage } from './panggung.ts';
import { type Contoh, mendedCell, pasteIsian } from './typing.ts';

const TAB_YAN = 'TW I YAN';

export async function fillInAndMend(stage: StoryStage, contoh: Contoh): Promise<void> {
  const { desk, kamera, panel, press, actAs, reload, button } = stage;
  await actAs('stafYan');
  await kamera.panel('staf-mulai', panel.locator('[aria-labelledby="staf-YAN"]'));
  await press(T.staf.buka);
  await pasteIsian(desk, TAB_YAN, 'YAN', contoh, true);
  await reload();
  await kamera.meja('staf-temuan', panel.locator('[aria-labelledby="staf-YAN"]'));
  for (const kode of ['IKI-YAN-01', 'IKI-YAN-02']) {
    await button(new RegExp(`^Ke sel: .*${kode}`))
      .first()
      .click();
    await desk.jumped();
    if (kode === 'IKI-YAN-01') await kamera.meja('staf-lompat');
    await desk.type(mendedCell(contoh, kode, 'realisasi'));
  }
  await reload();
  await kamera.panel('staf-siap', panel.locator('[aria-labelledby="staf-YAN"]'));
  await press(new RegExp(`^${TABEL_AKSI.serahkan.label}`));
  await kamera.panel('staf-diserahkan', panel.locator('[aria-labelledby="staf-YAN"]'));
}

/** A bidang without a mistake. */
export async function handInClean(
  { desk, press, actAs, reload }: StoryStage,
  contoh: Contoh,
  siapa: keyof typeof ORANG,
  bidang: string,
): Promise<void> {
  await actAs(siapa);
  await pasteIsian(desk, `TW I ${bidang}`, bidang, contoh);
  await reload();
  await press(new RegExp(`^${TABEL_AKSI.serahkan.label}`));
}

export async function mendReturned({ desk, kamera, panel, press, actAs, reload }: StoryStage): Promise<void> {
  await actAs('stafYan');
  await kamera.panel('staf-dikembalikan', panel.locator('[aria-labelledby="staf-YAN"]'));
  await desk.typeInto(TAB_YAN, 'IKU-06', 'Realisasi', '84,52');
  await reload();
  await press(new RegExp(`^${TABEL_AKSI.serahkan.label}`));
}
