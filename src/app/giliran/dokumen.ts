/** Papers of the siklus for the panel: the last of each kind, for whom Drive opens it. */
import { samaAkun } from '../../domain/akun.ts';
import { type CatatanDokumen, DAFTAR_DOKUMEN, urlDokumen } from '../../domain/dokumen.ts';
import type { DokumenPanel, Saya } from '../../kontrak/giliran.ts';
import { PENGGARAP } from '../dokumen/dokumen-tersimpan.ts';
import type { SopRun } from '../inti/buku.ts';

export function dokumenPanel({ siklus: { dokumen } }: SopRun, { email, peran }: Saya): readonly DokumenPanel[] {
  const terbuka = (satu: CatatanDokumen & { readonly oleh: string }): boolean =>
    satu.keadaan === 'salinan' || samaAkun(satu.oleh, email) || peran.some((p) => PENGGARAP.includes(p));
  return DAFTAR_DOKUMEN.flatMap((jenis) => {
    const terakhir = dokumen.filter((satu) => satu.jenis === jenis && terbuka(satu)).at(-1);
    return terakhir ? [panelOf(terakhir)] : [];
  });
}

export const panelOf = ({ nama, keadaan, id }: CatatanDokumen): DokumenPanel => ({
  nama,
  keadaan,
  url: urlDokumen(id),
});
