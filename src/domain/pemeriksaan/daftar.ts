/** Every wider check, in the order in which people meet them. */
import { ANGGARAN_TURUN, SERAPAN_LEBIH } from './anggaran.ts';
import { ANGGARAN_SASARAN } from './anggaran-sasaran.ts';
import { ARAH_DIRAGUKAN } from './arah-diragukan.ts';
import { BUKTI_FOLDER, BUKTI_LAMA, BUKTI_SAMA } from './bukti.ts';
import { GABUNG_KURANG } from './gabung-kurang.ts';
import { IKU_TANPA_IKI } from './iku-tanpa-iki.ts';
import { JAUH_DARI_RIWAYAT } from './jauh-dari-riwayat.ts';
import { JAUH_DARI_TARGET } from './jauh-dari-target.ts';
import { KAPAN_RILIS } from './kapan-rilis.ts';
import { KODE_RUJUKAN } from './kode-rujukan.ts';
import { MEMBURUK } from './memburuk.ts';
import type { Pemeriksaan } from './pemeriksaan.ts';
import { RATA_RATA_PERSEN } from './rata-rata-persen.ts';
import { RENCANA_AKSI_BEDA, RENCANA_AKSI_KURANG } from './rencana-aksi.ts';
import { SAMA_TAHUN_LALU, SAMA_TRIWULAN_LALU } from './sama-persis.ts';
import { TAHUNAN_BEDA } from './tahunan-beda.ts';
import { TARGET_NOL } from './target-nol.ts';
import { TARGET_RENSTRA } from './target-renstra.ts';
import { TARGET_SETAHUN } from './target-setahun.ts';
import { TINDAK_LANJUT_LALU } from './tindak-lanjut-lalu.ts';
import { TOTAL_TURUN } from './total-turun.ts';
import { TUMBUH } from './tumbuh.ts';

export const DAFTAR_PEMERIKSAAN: readonly Pemeriksaan[] = [
  TARGET_SETAHUN,
  TARGET_NOL,
  TARGET_RENSTRA,
  ARAH_DIRAGUKAN,
  IKU_TANPA_IKI,
  KODE_RUJUKAN,
  RENCANA_AKSI_KURANG,
  RENCANA_AKSI_BEDA,
  TOTAL_TURUN,
  TAHUNAN_BEDA,
  GABUNG_KURANG,
  RATA_RATA_PERSEN,
  JAUH_DARI_TARGET,
  JAUH_DARI_RIWAYAT,
  SAMA_TAHUN_LALU,
  SAMA_TRIWULAN_LALU,
  MEMBURUK,
  TUMBUH,
  BUKTI_FOLDER,
  BUKTI_SAMA,
  BUKTI_LAMA,
  TINDAK_LANJUT_LALU,
  KAPAN_RILIS,
  SERAPAN_LEBIH,
  ANGGARAN_TURUN,
  ANGGARAN_SASARAN,
];
