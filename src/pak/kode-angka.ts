/** Codes that Excel holds as numbers: 1.10 is 1.1 there, and only the other codes tell whether that matters. */
import { createTemuan, type Temuan } from '../domain/temuan.ts';
import type { BarisPak, Pak } from './pak.ts';
import type { NamaTabPak } from './tab-pak.ts';

export interface KodeAngka {
  readonly tab: NamaTabPak;
  readonly kolom: string;
  readonly baris: number;
  readonly kode: string;
  /** Zeros behind its point may be lost. */
  readonly ragu: boolean;
}

/** One sentence for the whole pack, at the first cell that could be two codes. */
export function checkKode({ tabel }: Pak, angka: readonly KodeAngka[]): readonly Temuan[] {
  const dikenal = [...tabel.IKU, ...tabel.IKI].map(({ nilai }) => nilai.Kode ?? '');
  const bisaDua = ({ kode }: KodeAngka): boolean =>
    dikenal.some((lain) => lain.startsWith(`${kode}0`) && /^0+$/.test(lain.slice(kode.length))) ||
    dikenal.indexOf(kode) !== dikenal.lastIndexOf(kode);
  const satu = angka.find((sel) => sel.ragu && sel.kolom !== 'Bidang' && bisaDua(sel));
  if (!satu) return [];
  const { tab, kolom, baris, kode } = satu;
  const pesan = `Tab "${tab}" baris ${baris}: kode ${kode} disimpan sebagai angka, sehingga ${kode} dan ${kode}0 tidak dapat dibedakan. Ubah kolom "${kolom}" menjadi Teks di semua tab, lalu ketik ulang kodenya.`;
  return [createTemuan('PAK-KODE', 'galat', { tab, baris, kolom }, pesan)];
}

/** Where a kode is a number, Excel shows it with a comma here: 1,1 typed as a text is the same kode. */
export function withPoints(baris: readonly BarisPak[], angka: ReadonlySet<string>): readonly BarisPak[] {
  const spell = (teks: string): string => {
    const titik = teks.replaceAll(',', '.');
    return angka.has(titik) ? titik : teks;
  };
  const isComma = ({ nilai: { Kode = '', Induk = '' } }: BarisPak): boolean =>
    /^\d+(?:,\d+)+$/m.test(`${Kode}\n${Induk}`);
  return baris.map((satu) => {
    if (!isComma(satu)) return satu;
    const { Kode, Induk } = satu.nilai;
    const kode = { ...(Kode && { Kode: spell(Kode) }), ...(Induk && { Induk: spell(Induk) }) };
    return { ...satu, nilai: { ...satu.nilai, ...kode } };
  });
}
