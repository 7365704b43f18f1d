/** The report that is sent to whoever maintains the add-in. */
import type { Uji } from './daftar-uji.ts';
import type { IsiBaris } from './tab-uji.ts';

type Isi = ReadonlyMap<string, IsiBaris>;

export function countPutusan(isi: Isi): string {
  const jumlah = (putusan: string) => [...isi.values()].filter((satu) => satu.putusan === putusan).length;
  const [sesuai, berbeda] = [jumlah('sesuai'), jumlah('berbeda')];
  return `${sesuai} sesuai, ${berbeda} berbeda, ${isi.size - sesuai - berbeda} lainnya`;
}

/** Without the file's id, and with no more of an address than its domain: office account or personal one. */
export function writeLaporan(kepala: string, daftar: readonly Uji[], isi: Isi, spreadsheetId: string): string {
  const baris = daftar.map(({ nomor, harap }) => {
    const { terlihat = '', putusan = '' } = isi.get(nomor) ?? {};
    return `${nomor} ${putusan}: ${terlihat}${putusan === 'berbeda' ? ` (diharapkan ${harap})` : ''}`;
  });
  return [kepala, ...baris]
    .join('\n')
    .replaceAll(spreadsheetId, '…')
    .replace(/[^\s"',;<>()@]+@/g, '…@');
}
