// Writes samples/*.xlsx from the plain tables in samples/bahan: `node tools/buat-contoh.mjs`.
// One .txt is one tab. `# …` is a comment, `! …` a title row above the header, cells are parted by `|`.
// A cell is text as typed, except: `=12.5` number, `%31.44` a number shown as 31,44%, `@2026-04-02` date, `" 59 "` text with its spaces.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));
const URUTAN_TAB = [
  'Baca Dulu',
  'Profil',
  'Bidang',
  'Pengguna',
  'IKU',
  'IKI',
  'Isian',
  'Anggaran',
  'Rencana Aksi',
  'Historis',
  'Narasi',
  'Dokumen',
  'Jadwal',
  'Predikat',
  'Libur',
];
const LEBAR = [
  {
    lebar: 52,
    kolom: 'Indikator|Teks|Nilai|Program|Kegiatan|Sub Kegiatan|Bukti Dukung|Tautan|Tentang berkas ini'.split('|'),
  },
  {
    lebar: 34,
    kolom:
      'Email|Nama|Jabatan|Pangkat|Pemilik|Sasaran|Definisi Operasional|Formulasi|Sumber Data|Rencana Aksi|Penanggung Jawab|Faktor Pendorong|Faktor Penghambat|Tindak Lanjut|Alasan|Sumber|Nomor|Kunci'.split(
        '|',
      ),
  },
  { lebar: 24, kolom: 'NIP|Nomor SK|Target|Realisasi|Pagu|Satuan|Keterangan|Penyusun|Bagian|SOP'.split('|') },
];
const HURUF = { name: 'Arial', size: 10 };
const KEPALA = {
  // No colour: hucre writes a font's colour before its size, which the schema refuses.
  font: { ...HURUF, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'CFE2E8' } },
  alignment: { vertical: 'center', wrapText: true },
};
const JUDUL = { font: { ...HURUF, bold: true, size: 13 } };

function readBahan(path) {
  const baris = readFileSync(path, 'utf8')
    .split('\n')
    .filter((b) => b.trim() !== '' && !b.startsWith('# '));
  const judul = baris.filter((b) => b.startsWith('!')).map((b) => b.slice(1).trim());
  const [kepala, ...isi] = baris.filter((b) => !b.startsWith('!')).map((b) => b.split('|').map((sel) => sel.trim()));
  const salah = isi.find((sel) => sel.length !== kepala.length);
  if (salah) throw new Error(`${path}: ${salah.length} cells instead of ${kepala.length}: ${salah.join(' | ')}`);
  return { judul, kepala, isi };
}

/** Value and number format of one cell. */
function parseSel(teks) {
  if (teks === '') return { value: null };
  if (/^=-?[\d.]+$/.test(teks)) return formatAngka(Number(teks.slice(1)));
  // Twelve digits, so that 64.2 / 100 is stored as 0.642 and not as its binary neighbour.
  if (/^%-?[\d.]+$/.test(teks))
    return { value: Number((Number(teks.slice(1)) / 100).toPrecision(12)), numFmt: '0.00%' };
  if (/^@\d{4}-\d\d-\d\d$/.test(teks)) return { value: new Date(`${teks.slice(1)}T00:00:00Z`), numFmt: 'dd/mm/yyyy' };
  return { value: /^".*"$/.test(teks) ? teks.slice(1, -1) : teks };
}

function formatAngka(value) {
  return value >= 1e6 ? { value, numFmt: '#,##0' } : { value };
}

function lebarKolom(judul) {
  const golongan = LEBAR.find(({ kolom }) => kolom.includes(judul));
  return golongan?.lebar ?? Math.max(12, judul.length + 3);
}

/** Height in points that shows all lines of the wrapped cells: no program fits the rows of a file it did not write. */
function tinggiBaris(kepala, baris) {
  const jumlahBaris = baris.map((teks, k) => Math.ceil((teks.length * 1.1) / lebarKolom(kepala[k])));
  return 3 + 13 * Math.max(1, ...jumlahBaris);
}

function buatTab(nama, { judul, kepala, isi }) {
  const atas = judul.length;
  const cells = new Map();
  for (const r of judul.keys()) cells.set(`${r},0`, { style: JUDUL });
  for (const k of kepala.keys()) cells.set(`${atas},${k}`, { style: KEPALA });
  const rows = isi.map((baris, r) =>
    baris.map((teks, k) => {
      const { value, numFmt } = parseSel(teks);
      const style = { font: HURUF, alignment: { vertical: 'top', wrapText: true }, ...(numFmt ? { numFmt } : {}) };
      if (value !== null) cells.set(`${atas + 1 + r},${k}`, { style });
      return value;
    }),
  );
  return {
    name: nama,
    columns: kepala.map((kolom) => ({ width: lebarKolom(kolom) })),
    rows: [...judul.map((teks) => [teks === '' ? null : teks]), kepala, ...rows],
    cells,
    rowDefs: new Map(isi.map((baris, r) => [atas + 1 + r, { height: tinggiBaris(kepala, baris) }])),
    freezePane: { rows: atas + 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

async function buatPak(nama) {
  const folder = join(SAMPLES, 'bahan', nama);
  const ada = readdirSync(folder).map((berkas) => berkas.replace(/\.txt$/, ''));
  const asing = ada.find((tab) => !URUTAN_TAB.includes(tab));
  if (asing) throw new Error(`${folder}: unknown tab ${asing}`);
  const sheets = URUTAN_TAB.filter((tab) => ada.includes(tab)).map((tab) =>
    buatTab(tab, readBahan(join(folder, `${tab}.txt`))),
  );
  // A fixed date: making the same tables again gives the same file.
  const tanggal = new Date('2026-01-02T00:00:00Z');
  const isi = await writeXlsx({
    sheets,
    properties: { creator: 'Himpun Kinerja', created: tanggal, modified: tanggal },
  });
  writeFileSync(join(SAMPLES, `${nama}.xlsx`), isi);
}

for (const nama of readdirSync(join(SAMPLES, 'bahan'))) await buatPak(nama);
