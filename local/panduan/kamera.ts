/** Takes the pictures: the panel alone as tall as what it says, or the sheet with its panel. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import type { DeskPage } from '../desk/driver.ts';
import { DAFTAR_GAMBAR, FOLDER_GAMBAR, FOLDER_PASAR, LAYAR_PASAR, type NamaGambar } from './gambar.ts';

export interface Kamera {
  /** The panel from its top down to the end of `sampai`, or of all that it says. */
  panel(nama: NamaGambar, sampai?: Locator): Promise<void>;
  /** One part of the panel. */
  bagian(nama: NamaGambar, bagian: Locator): Promise<void>;
  /** The whole desk, with the panel scrolled to `atas`. */
  meja(nama: NamaGambar, atas?: Locator): Promise<void>;
  /** Throws when a picture of the list was not taken. */
  selesai(): void;
}

/** As wide as the collection tab up to its Periksa column, beside the panel. */
const LAYAR = { width: 1440, height: 800 };
/** As Google asks of a store listing. */
const LAYAR_LISTING = { width: 1280, height: 800 };
const PALING_TINGGI = 1150;
/** A picture that is larger tells of too much, and makes the repository heavy. */
const PALING_BESAR = 150_000;
/** 256 colours are plenty for a page, and half the bytes; even areas stay even. */
const RINGAN = { palette: true, colours: 256, dither: 0, effort: 10, compressionLevel: 9 } as const;

export async function openCamera({ page, panelFrame, settled }: DeskPage): Promise<Kamera> {
  rmSync(FOLDER_GAMBAR, { recursive: true, force: true });
  mkdirSync(FOLDER_GAMBAR, { recursive: true });
  await page.setViewportSize(LAYAR);
  const diambil = new Set<NamaGambar>();
  const isi = panelFrame().locator('main');

  const save = async (nama: NamaGambar, png: Buffer): Promise<void> => {
    if (diambil.has(nama)) throw new Error(`Gambar ${nama} diambil dua kali.`);
    diambil.add(nama);
    console.log(`  ${nama}`);
    await sharp(png)
      .png(RINGAN)
      .toFile(join(FOLDER_GAMBAR, `${nama}.png`));
  };
  /** So tall that the panel needs no scrolling while `potret` runs. */
  const asTallAsPanel = async (potret: () => Promise<void>): Promise<void> => {
    await page.setViewportSize({ ...LAYAR, height: 3000 });
    await settled();
    await potret();
    await page.setViewportSize(LAYAR);
    await settled();
  };
  /** The sheet and the panel, without the desk's own head, which is not in the add-in. */
  const saveListing = async (nama: string, atas?: Locator): Promise<void> => {
    const setHead = (display: string) =>
      page.locator('header.atas').evaluate((kepala, isi) => {
        kepala.style.display = isi;
      }, display);
    await setHead('none');
    await page.setViewportSize(LAYAR_LISTING);
    await settled();
    await atas?.evaluate((bagian) => bagian.scrollIntoView());
    const png = await page.screenshot({ scale: 'css' });
    await sharp(png)
      .png(RINGAN)
      .toFile(join(FOLDER_PASAR, `${nama}.png`));
    await setHead('');
    await page.setViewportSize(LAYAR);
    await settled();
  };
  return {
    panel: (nama, sampai = isi.locator('> :last-child')) =>
      asTallAsPanel(async () => {
        const [aside, akhir] = await Promise.all([page.locator('aside').boundingBox(), sampai.last().boundingBox()]);
        if (!aside || !akhir) throw new Error(`Untuk gambar ${nama}: bagian panel yang disebut tidak tampak.`);
        const tinggi = Math.min(akhir.y + akhir.height + 12 - aside.y, PALING_TINGGI);
        await save(nama, await page.screenshot({ clip: { ...aside, height: tinggi } }));
      }),
    bagian: (nama, bagian) =>
      asTallAsPanel(async () => {
        const kotak = await bagian.boundingBox();
        if (!kotak) throw new Error(`Untuk gambar ${nama}: bagian panel yang disebut tidak tampak.`);
        await save(nama, await page.screenshot({ clip: framed(kotak) }));
      }),
    async meja(nama, atas) {
      const listing = LAYAR_PASAR[nama];
      // Before the guide's own: what is scrolled for it stays so for those that follow.
      if (listing !== undefined) await saveListing(listing, atas);
      await atas?.evaluate((bagian) => bagian.scrollIntoView());
      await save(nama, await page.screenshot({ scale: 'css' }));
    },
    selesai() {
      const kurang = DAFTAR_GAMBAR.filter((nama) => !diambil.has(nama));
      if (kurang.length > 0) throw new Error(`Gambar ini tidak diambil: ${kurang.join(', ')}.`);
      const besar = DAFTAR_GAMBAR.filter((nama) => statSync(join(FOLDER_GAMBAR, `${nama}.png`)).size > PALING_BESAR);
      if (besar.length > 0) throw new Error(`Gambar ini lebih dari ${PALING_BESAR} bita: ${besar.join(', ')}.`);
    },
  };
}

function framed({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const tepi = 3;
  return { x: x - tepi, y: y - tepi, width: width + 2 * tepi, height: Math.min(height + 2 * tepi, PALING_TINGGI) };
}
