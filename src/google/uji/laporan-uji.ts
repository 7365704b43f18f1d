/** The report that is sent to whoever maintains the add-in: no address, no id of a file. */
import type { Uji } from './daftar-uji.ts';
import type { IsiBaris } from './tab-uji.ts';

type Isi = ReadonlyMap<string, IsiBaris>;

/** Of addresses the domain stays: whether it is an office account or a personal one is what matters. */
export const hideNames = (isi: string, spreadsheetId: string): string =>
  isi.replaceAll(spreadsheetId, '(id file)').replace(/[^\s"',;<>()@]+@/g, '…@');

export function countPutusan(daftar: readonly Uji[], isi: Isi): string {
  const jumlah = (putusan: string) => daftar.filter(({ nomor }) => isi.get(nomor)?.putusan === putusan).length;
  const [sesuai, berbeda] = [jumlah('sesuai'), jumlah('berbeda')];
  return `${sesuai} sesuai, ${berbeda} berbeda, ${daftar.length - sesuai - berbeda} belum ada putusannya`;
}

export const listBaris = (daftar: readonly Uji[], isi: Isi): readonly string[] =>
  daftar.map(({ nomor, harap }) => {
    const { terlihat = '', putusan = '' } = isi.get(nomor) ?? {};
    return `${nomor} ${putusan}: ${terlihat}${putusan === 'berbeda' ? ` (diharapkan ${harap})` : ''}`;
  });
