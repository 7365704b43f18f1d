// Draws docs/pasar/*.png and the schemes of docs/gambar from the SVGs in docs/gambar/sumber: `node tools/buat-gambar.mjs`.
// Letters come from the fonts of this computer, so look at the pictures before they are committed.
import { join, resolve } from 'node:path';
import sharp from 'sharp';

const DOCS = resolve(import.meta.dirname, '../docs');

/** Width in pixels; the height follows from the drawing. */
const GAMBAR = [
  { sumber: 'ikon', lebar: 32, tujuan: 'pasar/ikon-32.png' },
  { sumber: 'ikon', lebar: 128, tujuan: 'pasar/ikon-128.png' },
  { sumber: 'spanduk', lebar: 220, tujuan: 'pasar/spanduk-220x140.png' },
  { sumber: 'belum-diverifikasi', lebar: 960, tujuan: 'gambar/belum-diverifikasi.png' },
];

for (const { sumber, lebar, tujuan } of GAMBAR)
  await sharp(join(DOCS, 'gambar/sumber', `${sumber}.svg`), { density: 288 })
    .resize({ width: lebar })
    .png({ compressionLevel: 9, effort: 10, palette: sumber === 'belum-diverifikasi' })
    .toFile(join(DOCS, tujuan));
