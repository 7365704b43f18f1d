/** Evidence that an evaluator cannot open, or that is of another time (wp-eval commits 67e1198, 60bc21f, 02deeb7). */
import { kelompokkan } from '../kelompok.ts';
import type { Jawab } from './dunia.ts';
import { type Pemeriksaan, padaJawab, tiapJawab } from './pemeriksaan.ts';

/** Google Drive and OneDrive. */
const FOLDER = /\/folders\/|\/my-drive|\/:f:\//;
const TAHUN = /\b20\d\d\b/g;

/** Empty where the evidence is no link. */
const tautan = ({ mentah: { bukti } }: Jawab): string => (/^\s*https?:/.test(bukti) ? bukti.trim() : '');

export const BUKTI_FOLDER: Pemeriksaan = {
  kode: 'BUKTI-FOLDER',
  nama: 'Bukti dukung berupa folder',
  kolom: 'Bukti Dukung',
  cari: tiapJawab((jawab) =>
    FOLDER.test(tautan(jawab)) ? 'bukti dukung adalah folder. Tautkan berkasnya, agar jelas yang mana.' : null,
  ),
};

export const BUKTI_SAMA: Pemeriksaan = {
  kode: 'BUKTI-SAMA',
  nama: 'Satu tautan bukti untuk banyak indikator',
  kolom: 'Bukti Dukung',
  batas: 3,
  arti: 'Berapa indikator boleh berbagi',
  cari: ({ jawab }, batas) =>
    [...kelompokkan(jawab, tautan)].flatMap(([kunci, [satu, ...lain]]) =>
      satu && kunci !== '' && lain.length >= batas
        ? padaJawab(
            satu,
            `tautan bukti sama dengan ${lain.map(({ mentah }) => mentah.kode).join(', ')}. Tautkan bukti masing-masing.`,
          )
        : [],
    ),
};

export const BUKTI_LAMA: Pemeriksaan = {
  kode: 'BUKTI-LAMA',
  nama: 'Bukti dukung dari triwulan atau tahun lalu',
  kolom: 'Bukti Dukung',
  cari: tiapJawab((jawab, { lalu, tahun }) => {
    const kini = tautan(jawab);
    if (kini === '') return null;
    if (lalu(jawab)?.bukti.trim() === kini) return 'bukti dukung sama dengan triwulan lalu. Tautkan yang baru.';
    const sebut = kini.match(TAHUN) ?? [];
    return sebut.length > 0 && sebut.every((satu) => Number(satu) < tahun)
      ? `tautan bukti menyebut tahun ${sebut[0]}. Tautkan bukti tahun ${tahun}.`
      : null;
  }),
};
