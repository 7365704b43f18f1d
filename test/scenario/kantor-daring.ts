import { jest } from '@jest/globals';
import type { Kept } from '../../local/services/kept.ts';
import type { CellData, Spreadsheet } from '../../local/services/types.ts';
import { createStandIn, type StandIn } from '../../local/stand-in.ts';
import { sidikTeks } from '../../src/domain/sidik.ts';
import type { Periode } from '../../src/domain/waktu/periode.ts';
import type { Keadaan } from '../../src/kontrak/keadaan.ts';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { AWALAN_KUNCI, type NamaTab, SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import { simpan, tersimpan } from '../tersimpan.ts';
import { berlayar, type Pembawa } from './berlayar.ts';

// Bundling and whole quarters take seconds; nothing here is about speed.
jest.setTimeout(240_000);

const KODE = kodeBundel();

export const PEMILIK = 'pemilik@example.go.id';
type Baris = Readonly<Record<string, string>>;
export type Pak = Record<string, Baris[]>;

const orang = (nama: string, Peran: string, Bidang = '', lain: Baris = {}): Baris => ({
  Email: `${nama}@example.go.id`,
  Nama: `${nama[0]?.toUpperCase()}${nama.slice(1)}`,
  NIP: '',
  Jabatan: Peran,
  Peran,
  Bidang,
  Mulai: '',
  Selesai: '',
  ...lain,
});

const iku = (Kode: string, Bidang: string, target: string, lain: Baris = {}): Baris => ({
  Kode,
  Sasaran: 'Meningkatnya layanan',
  Indikator: `Indikator ${Kode}`,
  Satuan: 'Dokumen',
  Arah: 'naik',
  Rumus: '',
  Akumulasi: 'jumlah',
  Bidang,
  Target: target,
  'TW I': '10',
  'TW II': '10',
  'TW III': '10',
  'TW IV': '10',
  ...lain,
});

/** Two bidang, three IKU and one IKI; tests change what they are about. */
function pakContoh(): Pak {
  const profil = {
    'Nama Instansi': 'Dinas Contoh',
    Singkatan: 'DC',
    'Pemerintah Daerah': 'Pemerintah Kota Contoh',
    Alamat: 'Jalan Contoh 1',
    Tempat: 'Contoh',
    Tahun: '2026',
    'Zona Waktu': 'WIB',
    'Kepala Nama': 'Kepala',
    'Kepala NIP': '',
    'Kepala Jabatan': 'Kepala Dinas',
    'Kepala Pangkat': '',
  };
  return {
    Profil: Object.entries(profil).map(([Kunci, Nilai]) => ({ Kunci, Nilai })),
    Bidang: [
      { Kode: 'A', Nama: 'Bidang A' },
      { Kode: 'B', Nama: 'Bidang B' },
    ],
    Pengguna: [
      orang('rencana', 'perencana'),
      orang('staf.a', 'staf', 'A'),
      orang('staf.b', 'staf', 'B'),
      orang('kabid.a', 'kabid', 'A'),
      orang('kabid.b', 'kabid', 'B'),
      orang('sekretaris', 'sekretaris'),
      orang('kepala', 'kepala', '', { Jabatan: 'Kepala Dinas' }),
      orang('plt', 'kepala', '', {
        Jabatan: 'Plt. Kepala Dinas',
        Mulai: '2026-04-13',
        Selesai: '2026-04-30',
        'Nomor SK': '800/7/2026',
      }),
      orang('tim', 'tim'),
    ],
    IKU: [iku('IKU-1', 'A', '40'), iku('IKU-2', 'B', '40'), iku('IKU-3', 'A', '40')],
    IKI: [{ ...iku('IKI-1', 'A', '40'), Induk: 'IKU-1', Pemilik: 'Kabid A' }],
    Isian: [],
    Anggaran: [],
  };
}

interface Balasan {
  readonly ok: boolean;
  readonly kode: string;
  readonly pesan: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Kantor {
  readonly google: StandIn;
  minta(nama: string, aksi: string, data?: object): Balasan;
  /** Throws when refused. */
  harus(nama: string, aksi: string, data?: object): Balasan;
  keadaan(data?: object): Keadaan;
  /** Types the answer of one indikator as staff of the bidang. */
  ketik(periode: Periode, bidang: string, isi: Readonly<Record<string, string>>): void;
  /** Rows of a tab by column key. */
  tabel(tab: NamaTab | number): readonly Baris[];
  /** The owner types into the cell of a key, in the first row where it fits. */
  ubah(tab: NamaTab | number, cocok: Baris, kunci: string, teks: string): void;
  /** Where the data of a tab stand: columns by key, the 0-based first row, and how many rows. */
  letak(tab: NamaTab | number): {
    readonly kolom: ReadonlyMap<string, number>;
    readonly awal: number;
    readonly jumlah: number;
  };
  tanggal(teks: string): void;
  saat(): Saat;
}

/** A moment to go on from. */
interface Saat {
  readonly kept: Kept;
  /** How many actions were asked for: the next one is another. */
  readonly nomor: number;
}

/** The office as `main` left it; played by whoever asks first in a run. */
export function kantorPada(nama: string, main: () => Kantor): Kantor {
  const { kept, nomor } = tersimpan<Saat>(nama) ?? simpan(nama, main().saat());
  return kantorDi(createStandIn({ owner: PEMILIK, now: kept.now, code: KODE, kept }), nomor);
}

/** Everybody in this office asks for the screen with each aksi, as the panel does. */
export const kantorBerlayar = (kantor: Kantor, saksi: (satu: Pembawa) => void): Kantor =>
  kantorDi(berlayar(kantor.google, saksi), kantor.saat().nomor);

type UbahPak = (pak: Pak) => void;

/** Prepared from the sample pack after `ubahPak`, with its Isian of `lalu` taken over; no SOP runs. */
export function bukaKantor(sop: readonly string[], ubahPak?: UbahPak, lalu: readonly Periode[] = []): Kantor {
  const pak = pakSesudah(ubahPak);
  return kantorPada(`siap-${sidikTeks(JSON.stringify([sop, pak, lalu]))}`, () => siapkan(sop, pak, lalu));
}

/** TW I of Depok's SOP up to the moment at which a bidang may hand in, waits for the signature, or is signed and sent. */
type SaatDepok = 'dibagikan' | 'dibekukan' | 'disahkan';

export const kantorDepok = (sampai: SaatDepok, ubahPak?: UbahPak): Kantor =>
  kantorPada(`depok-${sampai}-${sidikTeks(JSON.stringify(pakSesudah(ubahPak)))}`, () => mainkanDepok(sampai, ubahPak));

function mainkanDepok(sampai: SaatDepok, ubahPak?: UbahPak): Kantor {
  const kantor =
    sampai === 'dibagikan' ? bukaKantor(['depok-pengumpulan'], ubahPak) : kantorDepok('dibagikan', ubahPak);
  if (sampai === 'dibagikan') mulaiDepok(kantor);
  else for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang);
  if (sampai === 'dibekukan') bekukanDepok(kantor);
  if (sampai === 'disahkan') sahkanDepok(kantor);
  return kantor;
}

function pakSesudah(ubahPak: UbahPak = () => undefined): Pak {
  const pak = pakContoh();
  ubahPak(pak);
  return pak;
}

function siapkan(sop: readonly string[], pak: Pak, riwayat: readonly Periode[]): Kantor {
  const google = createStandIn({ owner: PEMILIK, now: Date.parse('2026-04-01T09:00:00+07:00'), code: KODE });
  const kantor = kantorDi(google, 0);
  kantor.harus(PEMILIK, 'aturLokal', { zona: 'WIB' });
  const tabel = Object.entries(pak).map(([nama, baris]) => [nama, baris.map((nilai, i) => ({ baris: i + 2, nilai }))]);
  kantor.harus(PEMILIK, 'siapkan', { sop, pak: { tabel: Object.fromEntries(tabel) }, riwayat, zona: 'WIB' });
  for (const { Email } of pak.Pengguna ?? []) google.share(Email ?? '');
  return kantor;
}

export function kantorDi(google: StandIn, sudah: number): Kantor {
  let nomor = sudah;
  const minta = (nama: string, aksi: string, data: object = {}): Balasan => {
    nomor += 1;
    google.setNow(google.now() + 60_000);
    const email = nama.includes('@') ? nama : `${nama}@example.go.id`;
    const isi = JSON.stringify({ aksi, idAksi: `uji-${nomor}`, data });
    return ringkas(JSON.parse(String(google.run(email, 'jalankan', [isi], aksi))));
  };
  const harus = (nama: string, aksi: string, data: object = {}): Balasan => {
    const balasan = minta(nama, aksi, data);
    if (!balasan.ok) throw new Error(`${aksi} ${nama}: ${balasan.kode} ${balasan.pesan}`);
    return balasan;
  };
  return {
    google,
    minta,
    harus,
    saat: () => ({ kept: google.keep(), nomor }),
    tabel: (tab) => bacaTabel(google.look(), idTab(tab)).baris,
    letak: (tab) => {
      const { baris, kolom, awal } = bacaTabel(google.look(), idTab(tab));
      return { kolom, awal, jumlah: baris.length };
    },
    ubah: (tab, cocok, kunci, teks) => {
      const sheetId = idTab(tab);
      const { baris, kolom, awal } = bacaTabel(google.look(), sheetId);
      const i = baris.findIndex((satu) => Object.entries(cocok).every(([k, isi]) => satu[k] === isi));
      const tempat = kolom.get(kunci);
      if (i < 0 || tempat === undefined) throw new Error(`no cell ${kunci} where ${JSON.stringify(cocok)}`);
      google.type(PEMILIK, sheetId, awal + i, tempat, teks);
    },
    keadaan: (data = {}) => harus('rencana', 'keadaan', data).data as never,
    ketik: (periode, bidang, isi) => {
      const sheetId = sheetIdIsian(2026, periode, bidang);
      const { baris, kolom, awal } = bacaTabel(google.look(), sheetId);
      for (const [kunciIsi, teks] of Object.entries(isi)) {
        const [kode, kunci = 'realisasi'] = kunciIsi.split('.');
        const i = baris.findIndex((satu) => satu.kode === kode);
        const tempat = kolom.get(kunci);
        if (i < 0 || tempat === undefined) throw new Error(`no row for ${kode} in ${periode} ${bidang}`);
        google.type(`staf.${bidang.toLowerCase()}@example.go.id`, sheetId, awal + i, tempat, teks);
      }
    },
    tanggal: (teks) => google.setNow(Date.parse(`${teks}T09:00:00+07:00`)),
  };
}

const idTab = (tab: NamaTab | number): number => (typeof tab === 'number' ? tab : SHEET_ID[tab]);

function ringkas(balasan: {
  ok: boolean;
  data?: Record<string, unknown>;
  penolakan?: { kode: string; pesan: string };
}): Balasan {
  const { ok, data = {}, penolakan } = balasan;
  return { ok, data, kode: penolakan?.kode ?? 'boleh', pesan: penolakan?.pesan ?? '' };
}

/** Numbers without their number format. */
function teksSel({ effectiveValue, formattedValue }: CellData): string {
  return effectiveValue?.numberValue === undefined ? (formattedValue ?? '') : String(effectiveValue.numberValue);
}

/** Rows below the hidden keys, as people see them; `awal` is the 0-based row of the first. */
function bacaTabel(buku: Spreadsheet, sheetId: number) {
  const lembar = buku.sheets.find(({ properties }) => properties.sheetId === sheetId);
  const teks = (lembar?.data[0]?.rowData ?? []).map(({ values = [] }) => values.map(teksSel));
  const kunci = teks.findIndex((baris) => baris.some((sel) => sel.startsWith(AWALAN_KUNCI)));
  const kolom = new Map<string, number>();
  (teks[kunci] ?? []).forEach((sel, i) => {
    if (sel.startsWith(AWALAN_KUNCI)) kolom.set(sel.slice(AWALAN_KUNCI.length), i);
  });
  const awal = kunci + 2;
  const baris = teks
    .slice(awal)
    .map((sel): Baris => Object.fromEntries([...kolom].map(([k, tempat]) => [k, sel[tempat] ?? ''])));
  return { baris, kolom, awal };
}

/** What was typed in the reference tabs counts from here on; each in its own name, by a document or `lain`. */
export const berlakukan = (kantor: Kantor, siapa = 'rencana', lain: object = {}): Balasan =>
  kantor.harus(siapa, 'berlakukan', {
    alasan: 'Sesuai dokumennya',
    nomor: '800/12/2026',
    tanggal: '2026-04-01',
    ...lain,
  });

export const BUKTI = 'https://example.go.id/laporan';

export const ISIAN_A = {
  'IKU-1': '8',
  'IKU-1.bukti': BUKTI,
  'IKU-3': '12',
  'IKU-3.bukti': BUKTI,
  'IKI-1': '9',
  'IKI-1.bukti': BUKTI,
};
const ISIAN_B = { 'IKU-2': '10', 'IKU-2.bukti': BUKTI };

/** Depok up to the moment at which a bidang may hand in. */
export function mulaiDepok(kantor: Kantor, periode: Periode = 'TW I'): void {
  kantor.harus('rencana', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode });
  kantor.harus('rencana', 'bagikan');
}

/** One bidang fills in, hands in and is accepted. */
export function terimaDepok(
  kantor: Kantor,
  bidang: string,
  periode: Periode = 'TW I',
  isi?: Readonly<Record<string, string>>,
): void {
  const siklus = `depok-pengumpulan 2026 ${periode}`;
  kantor.ketik(periode, bidang, isi ?? (bidang === 'A' ? ISIAN_A : ISIAN_B));
  kantor.harus(`staf.${bidang.toLowerCase()}`, 'serahkan', { siklus, bidang });
  kantor.harus('rencana', 'selesaikan', { siklus, bidang });
  kantor.harus(`kabid.${bidang.toLowerCase()}`, 'terima', { siklus, bidang });
}

/** Gathered and frozen: waits for the signature. */
export function bekukanDepok(kantor: Kantor, periode: Periode = 'TW I'): string {
  const siklus = `depok-pengumpulan 2026 ${periode}`;
  kantor.harus('rencana', 'himpun', { siklus });
  kantor.harus('sekretaris', 'selesaikan', { siklus });
  return kantor.keadaan({ siklus }).siklus.potret?.sidik ?? '';
}

export function sahkanDepok(kantor: Kantor, periode: Periode = 'TW I'): void {
  const siklus = `depok-pengumpulan 2026 ${periode}`;
  kantor.harus('kepala', 'sahkan', { siklus, sidik: bekukanDepok(kantor, periode) });
  kantor.harus('rencana', 'selesaikan', { siklus });
}

/** A whole quarter from the first tab to the sending. */
export function triwulanDepok(kantor: Kantor, periode: Periode = 'TW I', a?: Readonly<Record<string, string>>): void {
  mulaiDepok(kantor, periode);
  terimaDepok(kantor, 'A', periode, a);
  terimaDepok(kantor, 'B', periode);
  sahkanDepok(kantor, periode);
}

export type Isi = CellData['userEnteredValue'];

/** The rows of a tab below its keys, put back by the owner as `atur` leaves them: sorted, cut, pasted in. */
export function susunUlang({ google }: Kantor, sheetId: number, atur: (baris: Isi[][]) => Isi[][]): void {
  const buku = google.workbook();
  const { awal } = bacaTabel(buku, sheetId);
  const rowData = buku.sheets.find(({ properties }) => properties.sheetId === sheetId)?.data[0]?.rowData ?? [];
  const semua = rowData.map(({ values = [] }) => values.map((sel) => sel.userEnteredValue));
  const lama = semua.slice(awal).filter((baris) => baris.some((sel) => sel !== undefined));
  const lebar = Math.max(...semua.map((baris) => baris.length));
  const baru = atur(lama);
  const jumlah = Math.max(lama.length, baru.length);
  const rows = Array.from({ length: jumlah }, (_, i) => ({
    values: Array.from({ length: lebar }, (_kosong, k) => {
      const sel = baru[i]?.[k];
      return sel === undefined ? {} : { userEnteredValue: sel };
    }),
  }));
  const start = { sheetId, rowIndex: awal, columnIndex: 0 };
  const kurang = awal + jumlah - rowData.length;
  if (kurang > 0) google.edit(PEMILIK, [{ appendDimension: { sheetId, dimension: 'ROWS', length: kurang } }]);
  google.edit(PEMILIK, [{ updateCells: { start, rows, fields: 'userEnteredValue' } }]);
}
