/** Every picture of docs/panduan: its file is docs/gambar/panduan/<name>.png. The guide's test reads this list. */
export const DAFTAR_GAMBAR = [
  'perencana-mulai',
  'perencana-papan',
  'perencana-ingatkan',
  'perencana-lewati',
  'perencana-rekap',
  'perencana-dokumen',
  'staf-mulai',
  'staf-temuan',
  'staf-lompat',
  'staf-siap',
  'staf-diserahkan',
  'staf-dikembalikan',
  'staf-susulan',
  'periksa-mulai',
  'periksa-baris',
  'periksa-kembalikan',
  'periksa-ulang',
  'sekretaris-reviu',
  'kepala-memutuskan',
  'kepala-lebar',
  'kepala-mengapa',
  'kepala-kembalikan',
  'kepala-sahkan',
  'kepala-revisi',
  'alur-sop',
] as const;

export type NamaGambar = (typeof DAFTAR_GAMBAR)[number];

export const FOLDER_GAMBAR = 'docs/gambar/panduan';

/** Pictures of the store listing (docs/pasar/<name>.png), by the guide's picture at which they are taken. */
export const LAYAR_PASAR: Partial<Record<NamaGambar, string>> = {
  'staf-temuan': 'layar-1-isian',
  'perencana-papan': 'layar-2-papan',
  'kepala-memutuskan': 'layar-3-keputusan',
};

export const FOLDER_PASAR = 'docs/pasar';
