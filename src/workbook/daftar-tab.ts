import type { TabDikelola } from '../sop/editor-tab.ts';
import { TAB_ANGGARAN } from './tab/anggaran.ts';
import { TAB_ARSIP } from './tab/arsip.ts';
import { TAB_ATURAN } from './tab/aturan.ts';
import { TAB_BIDANG } from './tab/bidang.ts';
import { TAB_DOKUMEN } from './tab/dokumen.ts';
import { TAB_HISTORIS } from './tab/historis.ts';
import { TAB_IKI, TAB_IKU } from './tab/indikator.ts';
import { TAB_JADWAL } from './tab/jadwal.ts';
import { TAB_KENDALI } from './tab/kendali.ts';
import { TAB_LIBUR } from './tab/libur.ts';
import { TAB_NARASI } from './tab/narasi.ts';
import { TAB_PENGGUNA } from './tab/pengguna.ts';
import { TAB_POTRET } from './tab/potret.ts';
import { TAB_PREDIKAT } from './tab/predikat.ts';
import { TAB_PROFIL } from './tab/profil.ts';
import { TAB_REKAP } from './tab/rekap.ts';
import { TAB_RENCANA_AKSI } from './tab/rencana-aksi.ts';
import { TAB_RIWAYAT } from './tab/riwayat.ts';
import { TAB_SOP } from './tab/sop.ts';
import { TAB_TEMUAN } from './tab/temuan.ts';
import type { Tab } from './tab.ts';

/** Every fixed tab, in the order people see them. */
export const DAFTAR_TAB: readonly Tab[] = [
  TAB_KENDALI,
  TAB_REKAP,
  TAB_TEMUAN,
  TAB_PROFIL,
  TAB_BIDANG,
  TAB_PENGGUNA,
  TAB_SOP,
  TAB_IKU,
  TAB_IKI,
  TAB_RENCANA_AKSI,
  TAB_DOKUMEN,
  TAB_ANGGARAN,
  TAB_NARASI,
  TAB_HISTORIS,
  TAB_JADWAL,
  TAB_LIBUR,
  TAB_PREDIKAT,
  TAB_ATURAN,
  TAB_RIWAYAT,
  TAB_POTRET,
  TAB_ARSIP,
];

/** Whose tab it is when it is locked: all that is not fixed is a collection tab. */
export function tabDikelola({ sheetId }: Tab): TabDikelola {
  if (DAFTAR_TAB.every((tab) => tab.sheetId !== sheetId)) return 'Isian';
  return sheetId === TAB_DOKUMEN.sheetId ? 'Dokumen' : 'rujukan';
}
