/** BACA-DULU.html of a release: it carries the text of every file, so that a button copies it whole and nobody opens it in Notepad. */
import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const TEMPLATE = resolve(import.meta.dirname, 'rilis', 'baca-dulu.html');
const GAMBAR = resolve(ROOT, 'docs', 'gambar', 'belum-diverifikasi.png');

const MANIFES = `<li>Klik ikon roda gigi <strong>Setelan proyek</strong> di kiri, centang <strong>Tampilkan file manifes
"appsscript.json" di editor</strong>, lalu kembali ke <strong>Editor</strong>.</li>`;
const BANDINGKAN = 'Bandingkan daftar berkas di editor dengan tabel: tidak kurang, tidak lebih.';

/** What is said otherwise for the script of one file and for an add-on. */
const TERIKAT = {
  CATATAN: `Lakukan dahulu pada satu file coba, dan jalankan <em>Uji di Google</em> di sana, sebelum file yang sebenarnya.
Menempel cukup satu kali: file pertama dapat disalin (<code>docs/pasang.md</code>, A2).`,
  BUKA: `<ol>
<li>Buka <a href="https://sheets.new">sheets.new</a>: spreadsheet kosong. Beri nama, misalnya <em>Buku Kerja Kinerja</em>.</li>
<li>Menu <strong>Ekstensi</strong> → <strong>Apps Script</strong>. Tab baru berisi editor skrip.</li>
<li>Klik <em>Proyek tanpa judul</em> di kiri atas, ganti menjadi <strong>Himpun Kinerja</strong>.</li>
${MANIFES}
</ol>`,
  LANJUT: `<p>${BANDINGKAN} Tutup tab editor, muat ulang spreadsheet (F5), dan tunggu beberapa detik sampai menu
<strong>Himpun Kinerja</strong> muncul. Pilih <strong>Buka panel</strong>. Jawaban <em>belum disiapkan</em> berarti semuanya
terpasang; lanjutkan dengan menu <strong>Siapkan buku kerja…</strong> (<code>docs/pasang.md</code> bagian C).</p>`,
  PERBARUI: 'Muat ulang spreadsheetnya. Ulangi di setiap file.',
};
const ADDON = {
  CATATAN: 'Zip ini untuk add-on pribadi; untuk skrip satu file pakailah zip tanpa <em>-addon</em> di namanya.',
  BUKA: `<ol>
<li>Buka <a href="https://script.google.com/home">script.google.com</a> → <strong>Proyek baru</strong>. Ganti judulnya menjadi
<strong>Himpun Kinerja</strong>.</li>
${MANIFES}
</ol>`,
  LANJUT: `<p>${BANDINGKAN} Lalu <strong>Terapkan</strong> → <strong>Deployment baru</strong> → jenis <strong>Add-on</strong>; catat
nomor versinya, dan lanjutkan dengan <code>docs/pasang.md</code> bagian B langkah 5. Yang diminta Store Listing ada di folder
<code>docs/pasar</code> dalam zip ini.</p>`,
  PERBARUI: 'Buat versi baru (Terapkan → Kelola deployment), lalu ganti nomor versinya di Marketplace SDK.',
};

/** Filled in with what a release holds; `files` in the order of pasting. */
export function guidePage({ files, sidik, addon }) {
  const parts = {
    SIDIK: sidik,
    JUMLAH: `${files.length}`,
    ...(addon ? ADDON : TERIKAT),
    BARIS: files.map(rowOf).join('\n'),
    GAMBAR: readFileSync(GAMBAR).toString('base64'),
    ISI: files.map(textOf).join('\n'),
  };
  return readFileSync(TEMPLATE, 'utf8').replace(/\{\{([A-Z]+)\}\}/g, (_, part) => parts[part]);
}

const rowOf = ({ name, text }, index) => `<tr><td><strong>${name}</strong><br>${sizeOf(text)}</td>
<td>${howTo(name)}<br>Akhir isinya: <code>${escapeHtml(endOf(text))}</code></td>
<td><button type="button" data-untuk="isi-${index}">Salin</button></td></tr>`;

/** The first line break after a textarea's tag is not of its text. */
const textOf = ({ name, text }, index) =>
  `<textarea id="isi-${index}" aria-label="${name}" readonly hidden>\n${escapeHtml(text)}</textarea>`;

function howTo(name) {
  const bare = basename(name, extname(name));
  if (name === 'appsscript.json') return 'Sudah ada di daftar: klik, ganti seluruh isinya.';
  if (name === 'Code.gs')
    return 'Sudah ada, bernama <code>Code.gs</code> atau <code>Kode.gs</code> (namanya boleh tetap): klik, ganti seluruh isinya.';
  return `Tanda <strong>+</strong> di samping <em>File</em> → ${extname(name) === '.gs' ? 'Skrip' : 'HTML'} → ketik <code>${bare}</code> → Enter; ganti seluruh isinya.`;
}

const sizeOf = (text) => `${Math.ceil(Buffer.byteLength(text) / 1000)} kB`;

/** By which a text that was cut off shows itself. */
const endOf = (text) => text.trimEnd().slice(-40).split('\n').at(-1).replace(/^\w+/, '').trim();

const escapeHtml = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
