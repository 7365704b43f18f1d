/** What a bidang writes beside its figure: evidence, what became of last quarter's promise, when a figure comes out. */
import { isMenunjuk, isMenyusul } from '../bukti.ts';
import { groupBy } from '../kelompok.ts';
import type { IsianDiperiksa } from './bahan.ts';
import { atIsian, eachIsian, type Pemeriksaan } from './jenis.ts';

/** Google Drive and OneDrive. */
// No two slashes in a row: whoever serves the page with this in it may take them for a comment.
const FOLDER = /[/]folders[/]|[/]my-drive|[/]:f:[/]/;
const TAHUN = /\b20\d\d\b/g;
/** What became of it, with words. */
const STATUS = /(?:^|\n)\W*(?:sudah )?(?:selesai|berjalan|belum)\b\W+\w{2}/i;
const WAKTU = /\d|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|triwulan|semester|tahun|bulan|minggu/i;

/** Empty where the evidence is no link. */
const tautan = ({ mentah: { bukti } }: IsianDiperiksa): string => (/^\s*https?:/.test(bukti) ? bukti.trim() : '');

export const PEMERIKSAAN_KETERANGAN: readonly Pemeriksaan[] = [
  // Evidence that an evaluator cannot open, or that is of another time (wp-eval commits 67e1198, 60bc21f, 02deeb7).
  {
    kode: 'BUKTI-FOLDER',
    nama: 'Bukti dukung berupa folder',
    kolom: 'Bukti Dukung',
    find: eachIsian((jawab) =>
      FOLDER.test(tautan(jawab)) ? 'bukti dukung adalah folder. Tautkan berkasnya, agar jelas yang mana.' : null,
    ),
  },
  {
    kode: 'BUKTI-SAMA',
    nama: 'Satu tautan bukti untuk banyak indikator',
    kolom: 'Bukti Dukung',
    batas: 3,
    arti: 'Berapa indikator boleh berbagi',
    find: ({ jawab }, batas) =>
      [...groupBy(jawab, tautan)].flatMap(([kunci, [satu, ...lain]]) =>
        satu && kunci !== '' && lain.length >= batas
          ? atIsian(
              satu,
              `tautan bukti sama dengan ${lain.map(({ mentah }) => mentah.kode).join(', ')}. Tautkan bukti masing-masing.`,
            )
          : [],
      ),
  },
  {
    kode: 'BUKTI-LAMA',
    nama: 'Bukti dukung dari triwulan atau tahun lalu',
    kolom: 'Bukti Dukung',
    find: eachIsian((jawab, { lalu, tahun }) => {
      const kini = tautan(jawab);
      if (kini === '') return null;
      if (lalu(jawab)?.bukti.trim() === kini) return 'bukti dukung sama dengan triwulan lalu. Tautkan yang baru.';
      const sebut = kini.match(TAHUN) ?? [];
      return sebut.length > 0 && sebut.every((satu) => Number(satu) < tahun)
        ? `tautan bukti menyebut tahun ${sebut[0]}. Tautkan bukti tahun ${tahun}.`
        : null;
    }),
  },
  // What was promised last quarter must be answered for (LKE: bukti tindak lanjut triwulan sebelumnya).
  {
    kode: 'TINDAK-LANJUT-LALU',
    nama: 'Tindak lanjut triwulan lalu tanpa hasil',
    kolom: 'Tindak Lanjut',
    find: eachIsian((jawab, { lalu }) => {
      const dulu = lalu(jawab);
      // Where nothing was measured, the column says when it will be: no promise.
      if (dulu?.keadaan !== 'terisi' || dulu.tindakLanjut.length < 3) return null;
      const { tindakLanjut, penjelasanBidang } = jawab.mentah;
      if (STATUS.test(tindakLanjut) || STATUS.test(penjelasanBidang)) return null;
      return `tindak lanjut triwulan lalu “${dulu.tindakLanjut.slice(0, 120)}” belum disebut hasilnya. Awali Tindak Lanjut atau Penjelasan dengan “selesai: …”, “berjalan: …”, atau “belum: …”.`;
    }),
  },
  // Evidence that was promised and that nobody has closed since.
  {
    kode: 'MENYUSUL-LALU',
    nama: 'Bukti triwulan lalu masih menyusul',
    kolom: 'Bukti Dukung',
    find: eachIsian((jawab, { lalu }) => {
      const dulu = lalu(jawab)?.bukti ?? '';
      return isMenyusul(dulu) && !isMenunjuk(jawab.mentah.penjelasanBidang ?? '')
        ? `bukti triwulan lalu “${dulu.slice(0, 120)}”. Sebutkan di Penjelasan di mana buktinya.`
        : null;
    }),
  },
  // "Belum rilis" is complete with its reason and a date; without a date nobody knows when to ask again.
  {
    kode: 'KAPAN-RILIS',
    nama: 'Belum rilis tanpa perkiraan waktu',
    berat: 'info',
    find: eachIsian(({ keadaan, mentah: { realisasi } }) =>
      keadaan === 'belum rilis' && !WAKTU.test(realisasi)
        ? `“${realisasi}” tanpa perkiraan waktu. Tulis misalnya “belum rilis: BPS, Februari”.`
        : null,
    ),
  },
];
