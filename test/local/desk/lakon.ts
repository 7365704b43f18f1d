/** Plays an SOP in its own order: whoever the panel names sits down and presses what it offers, until it says the end. */
import type { DeskPage } from '../../../local/desk/driver.ts';
import type { Jawaban } from './dinas-kecil.ts';
import {
  belumMenyerahkan,
  bidangDiisi,
  bidangDiperiksa,
  duduk,
  isi,
  isSelesai,
  type Kabar,
  langkahSaya,
  periksa,
  tekan,
  tombol,
  tombolUtama,
  yangDitunggu,
} from './orang.ts';

export interface Lakon {
  readonly meja: DeskPage;
  /** Who looks first. */
  readonly mulai: string;
  readonly periode: string;
  /** What a bidang types, the first time and after each return. */
  readonly jawaban: (bidang: string, ke: number) => readonly Jawaban[];
  /** Reasons by kode, the first time that this bidang is checked. */
  readonly dikembalikan?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The langkah whose person sends it back once, and why. */
  readonly kembali?: { readonly langkah: number; readonly alasan: string };
  /** Ends the play when this langkah waits. */
  readonly sampai?: number;
}

/** What was done: "3 Fitri Handayani", in order. */
export type Jejak = string[];

/** Far more than any SOP needs here; a play that goes on beyond is a fault. */
const PALING_BANYAK = 60;

export async function mainkan(lakon: Lakon): Promise<Jejak> {
  const jejak: Jejak = [];
  await duduk(lakon.meja, lakon.mulai);
  for (let giliran = 0; giliran < PALING_BANYAK; giliran += 1) {
    if (await isSelesai(lakon.meja)) return jejak;
    const langkah = await langkahSaya(lakon.meja);
    if (lakon.sampai !== undefined && langkah.includes(lakon.sampai)) return jejak;
    if (langkah.length > 0) await kerjakan(lakon, langkah, jejak);
    else await gantiOrang(lakon);
  }
  throw new Error(`The SOP did not end: ${jejak.join(', ')}`);
}

async function gantiOrang({ meja }: Lakon): Promise<void> {
  const [berikut] = await yangDitunggu(meja);
  if (berikut === undefined) throw new Error('The SOP has not ended, and the panel names nobody');
  await duduk(meja, berikut);
}

async function kerjakan(lakon: Lakon, langkah: readonly number[], jejak: Jejak): Promise<void> {
  const nama = await siapa(lakon.meja);
  await isiBilaPerlu(lakon, jejak);
  const kabar = await tindak(lakon, langkah, jejak);
  if (kabar?.berhasil) jejak.push(`${langkah[0]} ${nama}`);
  else await tagih(lakon, kabar?.teks ?? 'nothing to press', nama, jejak);
}

const siapa = async ({ panelFrame }: DeskPage): Promise<string> =>
  (await panelFrame().locator('header .saya strong').textContent()) ?? '';

async function tindak(lakon: Lakon, langkah: readonly number[], jejak: Jejak): Promise<Kabar | null> {
  const { meja, kembali, dikembalikan = {} } = lakon;
  if (kembali && langkah.includes(kembali.langkah) && !jejak.includes(`kembali ${kembali.langkah}`)) {
    jejak.push(`kembali ${kembali.langkah}`);
    return tekan(meja, await tombol(meja, 'Kembalikan'), { teks: kembali.alasan });
  }
  const utama = tombolUtama(meja.panelFrame());
  if ((await utama.count()) === 0) return null;
  const [bidang] = await bidangDiperiksa(meja);
  // Where the isian is checked and gathered in one langkah, gathering accepts it.
  if (bidang === undefined || !(await utama.textContent())?.startsWith('Mulai memeriksa')) return tekan(meja, utama);
  const alasan = jejak.includes(`periksa ${bidang}`) ? {} : (dikembalikan[bidang] ?? {});
  jejak.push(`periksa ${bidang}`);
  return periksa(meja, bidang, alasan);
}

/** It cannot be done yet, since somebody has not handed in: the board says who, and they do. */
async function tagih(lakon: Lakon, sebab: string, nama: string, jejak: Jejak): Promise<void> {
  const belum = await belumMenyerahkan(lakon.meja);
  if (belum.length === 0) throw new Error(`${nama}: ${sebab}`);
  for (const orang of belum) {
    await duduk(lakon.meja, orang);
    await isiBilaPerlu(lakon, jejak);
    const diserahkan = await tekan(lakon.meja, tombolUtama(lakon.meja.panelFrame()));
    if (!diserahkan.berhasil) throw new Error(`${orang}: ${diserahkan.teks}`);
  }
  await duduk(lakon.meja, nama);
}

async function isiBilaPerlu({ meja, periode, jawaban }: Lakon, jejak: Jejak): Promise<void> {
  const bidang = await bidangDiisi(meja);
  if (bidang === null) return;
  jejak.push(`isi ${bidang}`);
  const ke = jejak.filter((satu) => satu === `isi ${bidang}`).length;
  await isi(meja, `${periode} ${bidang}`, jawaban(bidang, ke));
}
