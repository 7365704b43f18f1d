/** Who may change the locked cells of a tab: people whose aksi write there. Whoever makes the tab is its editor anyway. */
import { samaAkun } from '../domain/akun.ts';
import type { Email, Peran } from '../domain/pengguna.ts';
import type { TabTerkunci } from './baris-aksi.ts';
import { orangDalam, type PenggunaPada } from './pelaksana.ts';
import { barisAksi, DAFTAR_AKSI_SOP } from './tabel-aksi.ts';

/** Reference tabs (IKU, Pengguna, SOP, …) are kept by hand; of these an aksi writes in Dokumen alone. */
export type TabDikelola = TabTerkunci | 'rujukan';

/** Who keep the reference tabs. */
export const PENGELOLA: readonly Peran[] = ['perencana', 'sekretaris'];

/** Addresses, each once, `pemilik` first. */
export function editorTab(
  tab: TabDikelola,
  orang: Pick<PenggunaPada, 'pengguna' | 'tanggal'>,
  pemilik: Email,
): readonly Email[] {
  const boleh = orangDalam(orang).filter(({ peran }) => isPenulis(tab, peran));
  const email = boleh.map((satu) => satu.email);
  return [pemilik, ...email].filter((satu, i, semua) => semua.findIndex((lain) => samaAkun(lain, satu)) === i);
}

function isPenulis(tab: TabDikelola, peran: Peran): boolean {
  if (tab !== 'Isian' && PENGELOLA.includes(peran)) return true;
  if (tab === 'rujukan') return false;
  return DAFTAR_AKSI_SOP.some((aksi) => {
    const { menulis, siapa } = barisAksi(aksi);
    // Whom an SOP names for a langkah, or a bidang for its isian, may be anybody.
    return menulis.includes(tab) && (typeof siapa === 'string' || siapa.includes(peran));
  });
}
