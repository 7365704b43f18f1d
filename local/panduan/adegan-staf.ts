/** What staff do: fill in, mend what is red, hand in, and mend what came back. */
import { T } from '../../sidebar/teks.ts';
import { TABEL_AKSI } from '../../src/sop/tabel-aksi.ts';
import { type Contoh, perbaikanUntuk, tempelIsian } from './typing.ts';
import type { ORANG, Panggung } from './panggung.ts';

const TAB_YAN = 'TW I YAN';

export async function isiDanPerbaiki(panggung: Panggung, contoh: Contoh): Promise<void> {
  const { meja, kamera, panel, tekan, sebagai, muatUlang, tombol } = panggung;
  await sebagai('stafYan');
  await kamera.panel('staf-mulai', panel.locator('[aria-labelledby="staf-YAN"]'));
  await tekan(T.staf.buka);
  await tempelIsian(meja, TAB_YAN, 'YAN', contoh, true);
  await muatUlang();
  await kamera.meja('staf-temuan', panel.locator('[aria-labelledby="staf-YAN"]'));
  for (const kode of ['IKI-YAN-01', 'IKI-YAN-02']) {
    await tombol(new RegExp(`^Ke sel: .*${kode}`))
      .first()
      .click();
    await meja.jumped();
    if (kode === 'IKI-YAN-01') await kamera.meja('staf-lompat');
    await meja.type(perbaikanUntuk(contoh, kode, 'realisasi'));
  }
  await muatUlang();
  await kamera.panel('staf-siap', panel.locator('[aria-labelledby="staf-YAN"]'));
  await tekan(new RegExp(`^${TABEL_AKSI.serahkan.label}`));
  await kamera.panel('staf-diserahkan', panel.locator('[aria-labelledby="staf-YAN"]'));
}

/** A bidang without a mistake. */
export async function serahkanRapi(
  { meja, tekan, sebagai, muatUlang }: Panggung,
  contoh: Contoh,
  siapa: keyof typeof ORANG,
  bidang: string,
): Promise<void> {
  await sebagai(siapa);
  await tempelIsian(meja, `TW I ${bidang}`, bidang, contoh);
  await muatUlang();
  await tekan(new RegExp(`^${TABEL_AKSI.serahkan.label}`));
}

export async function perbaikiYangKembali({ meja, kamera, panel, tekan, sebagai, muatUlang }: Panggung): Promise<void> {
  await sebagai('stafYan');
  await kamera.panel('staf-dikembalikan', panel.locator('[aria-labelledby="staf-YAN"]'));
  await meja.typeInto(TAB_YAN, 'IKU-06', 'Realisasi', '84,52');
  await muatUlang();
  await tekan(new RegExp(`^${TABEL_AKSI.serahkan.label}`));
}
