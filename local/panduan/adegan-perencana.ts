/** What the Perencana does: open, remind, go on without one bidang, gather, and make the papers. */
import { T } from '../../sidebar/teks.ts';
import { TABEL_AKSI } from '../../src/sop/tabel-aksi.ts';
import { terimaBidang } from './adegan-pemeriksa.ts';
import { serahkanRapi } from './adegan-staf.ts';
import type { Contoh } from './typing.ts';
import type { Panggung } from './panggung.ts';

const DATIN = 'Bidang Pengelolaan Data dan Sistem Informasi Penanaman Modal';

export async function bukaPengumpulan({ kamera, panel, tekan, sebagai, lihat, meja }: Panggung): Promise<void> {
  await sebagai('perencana');
  await kamera.panel('perencana-mulai');
  await tekan(T.giliran.mulai);
  await tekan(TABEL_AKSI.bagikan.label);
  await lihat('sop');
  await panel.getByRole('button', { name: T.sop.bagan }).click();
  await kamera.panel('alur-sop', panel.locator('svg.bagan').first());
  await meja.openTab('Kendali');
}

export async function tagih({ meja, kamera, panel, sebagai, lihat }: Panggung): Promise<void> {
  for (const _ of [1, 2, 3]) await meja.advance(2);
  await sebagai('perencana');
  await meja.openTab('Kendali');
  await lihat('papan');
  await kamera.meja('perencana-papan');
  const bidang = panel.locator('article', { hasText: DATIN });
  await bidang.getByText(T.papan.ingatkan).click();
  await kamera.bagian('perencana-ingatkan', bidang);
}

/** Langkah 2 of this SOP is the Perencana's: each bidang that handed in goes on to whoever checks it. */
export async function teruskan({ panel, tekan, sebagai }: Panggung, daftar: readonly string[]): Promise<void> {
  await sebagai('perencana');
  for (const bidang of daftar) {
    const tombol = `${TABEL_AKSI.selesaikan.label} ${T.bidang(bidang)}`;
    if (!(await panel.getByRole('button', { name: tombol, exact: true }).isVisible()))
      await panel.getByText(T.giliran.lain).click();
    await tekan(tombol);
    await panel.getByRole('dialog').getByRole('button', { name: TABEL_AKSI.selesaikan.label }).click();
    await panel.locator('.kabar.baik').waitFor();
  }
}

export async function himpunTanpaSatuBidang({ meja, kamera, panel, tekan, tombol, sebagai, lihat }: Panggung) {
  await sebagai('perencana');
  await lihat('papan');
  await tombol(`${TABEL_AKSI.lewatiBidang.label}: ${DATIN}`).click();
  await panel.getByRole('textbox').fill('Peladen pusat data rusak; berita acara 9 April 2026.');
  await kamera.bagian('perencana-lewati', panel.getByRole('dialog'));
  await panel.getByRole('dialog').getByRole('button', { name: TABEL_AKSI.lewatiBidang.label }).click();
  await panel.locator('.kabar.baik').waitFor();
  await lihat('giliran');
  await tekan(TABEL_AKSI.himpun.label);
  await meja.openTab('Rekap');
  await kamera.meja('perencana-rekap');
}

/** The bidang that was passed over hands in after all. */
export async function susulkan(panggung: Panggung, contoh: Contoh): Promise<void> {
  const { kamera, panel, tekan, sebagai } = panggung;
  await serahkanRapi(panggung, contoh, 'stafDatin', 'DATIN');
  await kamera.panel('staf-susulan', panel.locator('[aria-labelledby="staf-DATIN"]'));
  await teruskan(panggung, ['DATIN']);
  await terimaBidang(panggung, 'kabidDatin');
  await sebagai('perencana');
  await panel.getByText(T.giliran.lain).click();
  await tekan(TABEL_AKSI.himpunUlang.label);
}

export async function susunDokumen({ kamera, panel, sebagai }: Panggung): Promise<void> {
  await sebagai('perencana');
  await panel.getByText(T.giliran.lain).click();
  await panel.getByRole('button', { name: TABEL_AKSI.susun.label }).click();
  await panel.getByRole('dialog').getByRole('button', { name: TABEL_AKSI.susun.label }).click();
  await panel.locator('.kabar.baik').waitFor({ timeout: 60_000 });
  await kamera.bagian('perencana-dokumen', panel.locator('.kabar.baik'));
}
