/** What a kept office means: its state, figures and papers as the bundle says them, and nothing that a screen may word anew. */
import { paperName } from '../../local/cli/files.ts';
import { recordsOf } from '../../local/desk/records.ts';
import type { StandIn } from '../../local/stand-in.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { bongkar, teksBagian } from '../documents/baca-docx.ts';

type Rekaman = Readonly<Record<string, unknown>>;
type Balasan = { readonly ok: true; readonly data: Rekaman } | { readonly ok: false; readonly penolakan: Rekaman };

export interface Makna {
  readonly verifikasi: unknown;
  /** By id. */
  readonly siklus: Readonly<Record<string, Rekaman>>;
  /** A line for each row. */
  readonly rekap: readonly string[];
  readonly potret: readonly string[];
  /** Text of the papers of each siklus, made again. */
  readonly kertas: Readonly<Record<string, readonly string[]>>;
}

/** Leaves the office as it was. */
export function maknaOf(google: StandIn): Makna {
  const pulihkan = google.remember();
  try {
    const id = daftarSiklus(google);
    return {
      verifikasi: tanya(google, perencana(google), 'verifikasi'),
      siklus: Object.fromEntries(id.map((satu) => [satu, maknaSiklus(google, satu)])),
      rekap: recordsOf(google.look(), SHEET_ID.Rekap).map((satu) => Object.values(satu).join(' | ')),
      potret: recordsOf(google.look(), SHEET_ID.Potret).map((satu) => KOLOM_POTRET.map((k) => satu[k]).join(' | ')),
      kertas: Object.fromEntries(id.flatMap((satu) => kertasSiklus(google, satu))),
    };
  } finally {
    pulihkan();
  }
}

const KOLOM_POTRET = [
  ...['tahap', 'siklus', 'putaran', 'bidang', 'kode', 'teks', 'keadaan', 'target', 'realisasi', 'capaian'],
  ...['kategori', 'targetTahun', 'realisasiTahun', 'capaianTahun'],
];

const daftarSiklus = (google: StandIn): readonly string[] => [
  ...new Set(recordsOf(google.look(), SHEET_ID.Riwayat).flatMap(({ siklus = '' }) => (siklus === '' ? [] : [siklus]))),
];

/** The first person with that peran, of those whose term has no end. */
export function orangPeran(google: StandIn, peran: string): string {
  const orang = recordsOf(google.look(), SHEET_ID.Pengguna);
  const email = orang.find((satu) => satu.peran === peran && !satu.selesai)?.email;
  if (email === undefined) throw new Error(`nobody is ${peran}`);
  return email;
}

const perencana = (google: StandIn): string => orangPeran(google, 'perencana');

export function minta(google: StandIn, email: string, aksi: string, data: object = {}): Balasan {
  const idAksi = `simpanan-${google.calls.length}`;
  return JSON.parse(String(google.run(email, 'jalankan', [JSON.stringify({ aksi, idAksi, data })], aksi)));
}

/** Throws when refused. */
export function tanya(google: StandIn, email: string, aksi: string, data: object = {}): Rekaman {
  const balasan = minta(google, email, aksi, data);
  if (!balasan.ok) throw new Error(`${aksi} ${email}: ${JSON.stringify(balasan.penolakan)}`);
  return balasan.data;
}

const pilih = (dari: unknown, ...kunci: readonly string[]): Rekaman => {
  const isi = (dari ?? {}) as Rekaman;
  return Object.fromEntries(kunci.map((satu) => [satu, isi[satu] ?? null]));
};
const pilihSemua = (dari: unknown, ...kunci: readonly string[]): readonly Rekaman[] =>
  (dari as readonly unknown[]).map((satu) => pilih(satu, ...kunci));

function maknaSiklus(google: StandIn, siklus: string): Rekaman {
  const keadaan = tanya(google, perencana(google), 'keadaan', { siklus, isian: true });
  const giliran = tanya(google, orangPeran(google, 'kepala'), 'giliran', { siklus });
  const periksa = tanya(google, perencana(google), 'periksa', { siklus });
  return {
    keadaan: {
      siklus: keadaan.siklus,
      langkah: pilihSemua(
        keadaan.langkah,
        ...['nomor', 'status', 'putaran', 'oleh', 'mulai', 'selesai', 'tenggat', 'menitTerpakai', 'menunggu'],
        'kelengkapanKurang',
      ),
      bidang: keadaan.bidang,
      catatan: keadaan.catatan,
    },
    giliran: {
      siklus: pilih(giliran.siklus, 'pengesahan', 'kelengkapan', 'revisi', 'isianTerbuka', 'selesai'),
      keputusan: giliran.keputusan,
      definisi: giliran.definisi,
      rekomendasi: giliran.rekomendasi,
      riwayat: giliran.riwayat,
    },
    angka: periksa.indikator,
    temuan: pilihSemua(periksa.temuan, 'kode', 'berat', 'bidang', 'indikator', 'pesan'),
  };
}

function kertasSiklus(google: StandIn, siklus: string): readonly (readonly [string, readonly string[]])[] {
  const dulu = google.files.length;
  tanya(google, perencana(google), 'susun', { siklus });
  return google.files.slice(dulu).map((file) => [`${siklus}, ${paperName(file)}`, teksKertas(file.bytes)] as const);
}

/** Every line that is printed: the body, then each header and footer once. What a field computes is not text. */
function teksKertas(bytes: Uint8Array): readonly string[] {
  const bagian = bongkar(bytes);
  const badan = baris(bagian.get('word/document.xml') ?? '');
  const pinggir = [...bagian].flatMap(([path, xml]) =>
    /^word\/(header|footer)\d+\.xml$/.test(path) ? baris(xml) : [],
  );
  return [...badan, ...[...new Set(pinggir)].sort()];
}

const baris = (xml: string): readonly string[] =>
  teksBagian(xml.replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, ''))
    .split('\n')
    .map((satu) => satu.replace(/\s+/g, ' ').trim())
    .filter((satu) => satu !== '');
