/** What somebody does next: a button of his panel with all that it asks for, or something that nobody offered. */
import type { Giliran, OfferPanel } from '../../src/kontrak/giliran.ts';
import type { Keadaan } from '../../src/kontrak/keadaan.ts';
import { locateTab } from '../../src/workbook/baca.ts';
import { sheetIdIsian, tabIsian } from '../../src/workbook/tab/isian.ts';
import type { Dunia } from './dunia.ts';
import { typeInto } from './gerak.ts';
import { type KantorAcak, PEMILIK } from './kantor-acak.ts';
import type { Undi } from './undi.ts';

export interface Permintaan {
  readonly email: string;
  readonly aksi: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Buttons that lead away from the end; pressed now and then. */
const MUNDUR = new Set<string>([
  ...['kembalikan', 'kembalikanIsian', 'tarik', 'bukaRevisi', 'lewatiBidang', 'bagikanUlang', 'himpunUlang'],
  ...['urungkan', 'kelengkapan', 'rekomendasi', 'susun', 'ralat', 'perbaikanRedaksional', 'pakaiDefinisi'],
  'batalkanSiklus',
]);

const ALASAN = 'Alasan yang cukup panjang untuk dibaca orang.';

/** The panel of this person, null where it does not open. */
export function panelOf(dunia: Dunia, email: string, siklus?: string): Giliran | null {
  const jawaban = dunia.minta(email, 'giliran', siklus === undefined ? {} : { siklus });
  return jawaban.ok ? (jawaban.data as Giliran) : null;
}

/** A button of this person's panel; forward ones more often. */
export function tekanAcak(undi: Undi, dunia: Dunia, kantor: KantorAcak, email: string): Permintaan | null {
  const panel = panelOf(dunia, email);
  if (!panel) return null;
  const mulai = undi.persen(60) ? startRequest(undi, dunia, kantor, email, panel) : null;
  if (mulai) return mulai;
  const maju = panel.tawaran.filter(({ aksi }) => !MUNDUR.has(aksi));
  const dari = maju.length > 0 && undi.persen(75) ? maju : panel.tawaran;
  return dari.length === 0 ? null : requestOf(undi, dunia, panel, undi.satu(dari), email);
}

/** The next SOP and period that nobody has begun. */
export function startRequest(
  undi: Undi,
  dunia: Dunia,
  { siapkan }: KantorAcak,
  email: string,
  panel: Giliran | null = panelOf(dunia, email),
): Permintaan | null {
  const mulai = (panel?.sopTersedia ?? []).map(({ id }) => id).filter((id) => siapkan.sop.includes(id));
  if (mulai.length === 0) return null;
  const calon = ['TW I', 'TW II'].flatMap((periode) => mulai.map((sop) => ({ sop, periode })));
  const terbuka = calon.filter(({ sop, periode }) => {
    const siklus = `${sop} 2026 ${periode}`;
    return dunia.minta(email, 'keadaan', { siklus }).ok === false;
  });
  return terbuka.length === 0
    ? null
    : { email, aksi: 'mulaiSiklus', data: undi.persen(80) ? (terbuka[0] ?? {}) : undi.satu(calon) };
}

/** Everybody, those first whom the board names. */
export function awaited(dunia: Dunia, { orang }: KantorAcak): readonly string[] {
  const jawaban = dunia.minta(orang[0] ?? '', 'keadaan', {});
  if (!jawaban.ok) return orang;
  const { langkah, bidang } = jawaban.data as Keadaan;
  const menunggu = langkah.flatMap((satu) => satu.menunggu.flatMap((m) => m.orang.map(({ email }) => email)));
  return [...new Set([...menunggu, ...bidang.flatMap((satu) => satu.penyerah), ...orang])];
}

/** The way that leads to the end, null where this person has none. */
export function tekanMaju(undi: Undi, dunia: Dunia, email: string): Permintaan | null {
  const panel = panelOf(dunia, email);
  const tawaran = panel?.tawaran.find(({ aksi }) => !MUNDUR.has(aksi));
  return panel && tawaran ? requestOf(undi, dunia, panel, tawaran, email) : null;
}

function requestOf(undi: Undi, dunia: Dunia, panel: Giliran, tawaran: OfferPanel, email: string): Permintaan {
  const { aksi, langkah, bidang, tanya } = tawaran;
  const data: Record<string, unknown> = { siklus: panel.siklus?.id ?? '' };
  if (langkah !== null && aksi !== 'bukaRevisi') data.langkah = langkah;
  if (bidang !== '') data.bidang = bidang;
  for (const { nama } of tanya.medan) put(data, nama, answerOf(nama, panel));
  if (tanya.centang) data[tanya.centang.kunci] = ticks(undi, panel, tanya.centang.pilihan);
  if (tanya.sidik !== null) data.sidik = tanya.sidik;
  if (aksi === 'kelengkapan') Object.assign(data, { jenis: 'Surat', status: 'ada', alasan: ALASAN });
  if (aksi === 'rekomendasi')
    Object.assign(data, { kode: panel.rekomendasi.indikator[0]?.kode ?? 'IKU-1', catatan: 'c' });
  if (aksi === 'serahkan') isiBidang(undi, dunia, panel, bidang, email);
  return { email, aksi, data };
}

function put(data: Record<string, unknown>, nama: string, isi: string): void {
  const [luar = '', dalam] = nama.split('.');
  if (dalam === undefined) data[luar] = isi;
  else data[luar] = { ...(data[luar] as object), [dalam]: isi };
}

function answerOf(nama: string, { hariIni, keputusan }: Giliran): string {
  if (nama.endsWith('tanggal')) return hariIni;
  if (nama.toLowerCase().includes('tautan')) return 'https://drive.example/pindaian';
  return nama === 'kode' ? (keputusan?.kode ?? '') : ALASAN;
}

function ticks(undi: Undi, panel: Giliran, pilihan: NonNullable<OfferPanel['tanya']['centang']>['pilihan']) {
  const semua =
    typeof pilihan !== 'string'
      ? pilihan.map(({ nilai }) => nilai)
      : pilihan === 'bidang'
        ? panel.bidang.filter(({ status }) => status === 'diserahkan' || status === 'diterima').map(({ kode }) => kode)
        : pilihan === 'potret'
          ? (panel.keputusan?.sasaran.flatMap(({ indikator }) => indikator.map(({ kode }) => kode)) ?? ['IKU-1'])
          : panel[pilihan].map(({ kode }) => kode);
  const diambil = undi.sebagian(semua);
  return diambil.length > 0 ? diambil : semua.slice(0, 1);
}

const JAWAB: Readonly<Record<string, string>> = {
  ...{ realisasi: '10', pembilang: '8', penyebut: '10', bukti: 'Laporan', pendorong: 'Tim lengkap' },
  ...{ penghambat: 'Hujan', tindakLanjut: 'Diulang' },
};

/** Staff type before they hand in, mostly all that is asked. */
function isiBidang(undi: Undi, dunia: Dunia, { siklus }: Giliran, bidang: string, email: string): void {
  if (!siklus || undi.persen(10)) return;
  const { tahun, periode } = siklus;
  const sheetId = sheetIdIsian(tahun, periode, bidang);
  const lembar = dunia.lembar().find((satu) => satu.sheetId === sheetId);
  if (!lembar) return;
  const tab = tabIsian({ tahun, periode, bidang: { kode: bidang, nama: bidang } });
  const tempat = placesOf(tab, lembar.nilai);
  const permintaan = tempat.flatMap(({ baris, kolom, rasio }) =>
    Object.entries(JAWAB).flatMap(([kunci, teks]) => {
      const isRatio = kunci === 'pembilang' || kunci === 'penyebut';
      const at = kolom.get(kunci);
      const isi = kunci === 'realisasi' ? String(5 + undi.bulat(8)) : teks;
      return at === undefined || ((isRatio || kunci === 'realisasi') && isRatio !== rasio)
        ? []
        : [typeInto(sheetId, baris, at, isi)];
    }),
  );
  if (permintaan.length > 0) dunia.gerak(email, permintaan);
}

function placesOf(tab: ReturnType<typeof tabIsian>, nilai: Parameters<typeof locateTab>[1]) {
  try {
    const { kolom, awal } = locateTab(tab, nilai);
    const sel = (i: number, kunci: string): string => String(nilai[i]?.[kolom.get(kunci) ?? -1] ?? '');
    return nilai
      .map((_, i) => i)
      .filter((i) => i >= awal && sel(i, 'kode') !== '')
      .map((baris) => ({ baris, kolom, rasio: sel(baris, 'satuan') === '%' }));
  } catch {
    return [];
  }
}

/** Whatever a hand-made call may ask for. */
export function liarAcak(undi: Undi, dunia: Dunia, kantor: KantorAcak): Permintaan {
  const email = undi.satu([...kantor.orang, PEMILIK, 'asing@example.com']);
  const siklus = panelOf(dunia, undi.satu(kantor.orang))?.siklus?.id ?? 'tidak-ada';
  const data = {
    ...{ siklus, langkah: 1 + undi.bulat(9), bidang: undi.satu([...kantor.bidang, '', 'Z']), alasan: ALASAN },
    ...{ sidik: 'a'.repeat(64), tanggal: '2026-04-20', kode: '0000-0000', tautanPindaian: 'https://drive.example/x' },
    ...{ indikator: ['IKU-1'], bidangKembali: kantor.bidang.slice(0, 1), dokumen: ['pengukuran'] },
    ...{ sop: kantor.sop, periode: 'TW I', email: 'baru@example.go.id', nama: 'panel', zona: 'WIB', status: 'ada' },
  };
  return { email, aksi: undi.satu(SEMUA_AKSI), data };
}

const SEMUA_AKSI = [
  ...[
    'siapkan',
    'mulaiSiklus',
    'bagikan',
    'bagikanUlang',
    'pakaiDefinisi',
    'serahkan',
    'tarik',
    'selesaikan',
    'terima',
  ],
  ...['kembalikan', 'kembalikanIsian', 'lewatiBidang', 'himpun', 'himpunUlang', 'susun', 'sahkan', 'catatPengesahan'],
  ...[
    'perbaikanRedaksional',
    'ralat',
    'bukaRevisi',
    'urungkan',
    'kelengkapan',
    'rekomendasi',
    'tulisTemuan',
    'periksa',
  ],
  ...['keadaan', 'giliran', 'verifikasi', 'perbaiki', 'periksaBuku', 'undang', 'berlakukan', 'akuiKerusakan'],
  'batalkanSiklus',
];
