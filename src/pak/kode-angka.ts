/** Codes that Excel holds as numbers: 1.10 is 1.1 there, and only the other codes tell whether that matters. */
import { createTemuan, type Temuan } from '../domain/temuan.ts';
import type { Pak } from './pak.ts';
import type { NamaTabPak } from './tab-pak.ts';

export interface KodeRagu {
  readonly tab: NamaTabPak;
  readonly kolom: string;
  readonly baris: number;
  readonly kode: string;
}

/** One sentence for the whole pack, at the first cell that could be two codes. */
export function checkKode({ tabel }: Pak, ragu: Readonly<Record<NamaTabPak, readonly KodeRagu[]>>): readonly Temuan[] {
  const dikenal = [...tabel.IKU, ...tabel.IKI].map(({ nilai }) => nilai.Kode ?? '');
  const bisaDua = ({ kode }: KodeRagu): boolean =>
    dikenal.some((lain) => lain.startsWith(`${kode}0`) && /^0+$/.test(lain.slice(kode.length))) ||
    dikenal.indexOf(kode) !== dikenal.lastIndexOf(kode);
  const [satu] = Object.values(ragu)
    .flat()
    .filter((sel) => sel.kolom !== 'Bidang' && bisaDua(sel));
  if (!satu) return [];
  const { tab, kolom, baris, kode } = satu;
  const pesan = `Tab "${tab}" baris ${baris}: kode ${kode} disimpan sebagai angka, sehingga ${kode} dan ${kode}0 tidak dapat dibedakan. Ubah kolom "${kolom}" menjadi Teks di semua tab, lalu ketik ulang kodenya.`;
  return [createTemuan('PAK-KODE', 'galat', { tab, baris, kolom }, pesan)];
}
