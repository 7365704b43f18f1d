/** The hand-written table of who may do what, held against the bundle: what each panel offers, and that another's press is refused. */
import { expect, jest, test } from '@jest/globals';
import { recordsOf } from '../../local/desk/records.ts';
import type { StandIn } from '../../local/stand-in.ts';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import { PEMILIK } from '../scenario/kantor-daring.ts';
import { minta, tanya } from '../simpanan/makna.ts';
import { openSimpanan } from '../simpanan/simpanan.ts';
import { DAFTAR_SAAT, DAFTAR_TANYA, type Saat, SELALU } from './tabel-hak.ts';

jest.setTimeout(240_000);

interface Orang {
  readonly email: string;
  readonly nama: string;
  readonly peran: string;
}

const kodeOf = (balasan: ReturnType<typeof minta>): unknown => (balasan.ok ? 'boleh' : balasan.penolakan.kode);
const alamat = (google: StandIn, nama: string): string =>
  recordsOf(google.look(), SHEET_ID.Pengguna).find(({ email }) => email?.startsWith(`${nama}`))?.email ?? nama;
const semuaOrang = (google: StandIn): readonly Orang[] =>
  recordsOf(google.look(), SHEET_ID.Pengguna).map(({ email = '', peran = '' }) => ({
    email,
    nama: email.slice(0, email.indexOf('@')),
    peran,
  }));

function bukaSaat({ kantor, siklus, lanjut = [] }: Saat): StandIn {
  const google = openSimpanan(kantor, kodeBundel());
  for (const [siapa, aksi, data] of lanjut)
    tanya(google, alamat(google, siapa), aksi, aksi === 'mulaiSiklus' ? data : { siklus, ...data });
  return google;
}

/** "terima 3/B" */
const namaTawaran = ({ aksi, langkah, bidang }: Giliran['tawaran'][number]): string =>
  `${aksi} ${[langkah ?? '', bidang].filter((satu) => satu !== '').join('/')}`.trim();

const daftar = (teks: string): readonly string[] => teks.split(', ').filter((satu) => satu !== '');

function harapan({ boleh }: Saat, { nama, peran }: Orang): readonly string[] {
  const milik = Object.entries(boleh).find(([awal]) => nama.startsWith(awal))?.[1] ?? '';
  return [...daftar(milik), ...(SELALU[peran] ?? [])].sort();
}

/** One for each peran beside those who may something: to ask everybody takes long and says no more. */
const isWakil = ({ boleh }: Saat, { nama, peran }: Orang, sebelum: readonly Orang[]): boolean =>
  Object.keys(boleh).some((awal) => nama.startsWith(awal)) || sebelum.every((satu) => satu.peran !== peran);

/** What it takes for such a press to be understood at all. */
function isi(tawaran: string, siklus: string): readonly [string, object] {
  const [aksi = '', tempat = ''] = tawaran.split(' ');
  const [, langkah, bidang = /^\d/.test(tempat) ? '' : tempat] = /^(?:(\d+)\/?)?(\D.*)?$/.exec(tempat) ?? [];
  const lain = {
    alasan: 'alasan yang jelas',
    sidik: 'x',
    tanggal: '2026-04-01',
    tautanPindaian: 'https://contoh.go.id/1',
    indikator: aksi === 'bukaRevisi' ? ['IKU-1'] : undefined,
    jenis: 'Disposisi',
    status: 'ada',
    kode: 'IKU-1',
  };
  return [aksi, { siklus, ...(langkah ? { langkah: Number(langkah) } : {}), ...(bidang ? { bidang } : {}), ...lain }];
}

test.each(DAFTAR_SAAT)('$nama', (saat) => {
  const google = bukaSaat(saat);
  const orang = semuaOrang(google).filter((satu, i, semua) => isWakil(saat, satu, semua.slice(0, i)));
  const tawaran = orang.map((satu) => {
    const balasan = minta(google, satu.email, 'giliran', { siklus: saat.siklus });
    return [
      satu.nama,
      balasan.ok ? (balasan.data as unknown as Giliran).tawaran.map(namaTawaran).sort() : kodeOf(balasan),
    ];
  });
  const harap = orang.map((satu, i) => [
    satu.nama,
    tawaran[i]?.[1] === 'MASA-TUGAS-BERAKHIR' && satu.nama === 'plt' ? 'MASA-TUGAS-BERAKHIR' : harapan(saat, satu),
  ]);
  expect(Object.fromEntries(tawaran)).toEqual(Object.fromEntries(harap));
  const baris = recordsOf(google.look(), SHEET_ID.Riwayat).length;
  const milik = [...new Set(Object.values(saat.boleh).flatMap(daftar))];
  milik.forEach((satu, i) => {
    const lain = orang.filter((p) => !harapan(saat, p).includes(satu));
    const penekan = lain[i % lain.length]?.email ?? '';
    const [aksi, data] = isi(satu, saat.siklus);
    expect([satu, penekan, minta(google, penekan, aksi, data).ok]).toEqual([satu, penekan, false]);
  });
  expect(recordsOf(google.look(), SHEET_ID.Riwayat)).toHaveLength(baris);
});

test('questions, and what no langkah is about', () => {
  const google = openSimpanan('depok-tengah', kodeBundel());
  google.share('tamu@example.go.id');
  const penanya = ['rencana', 'staf.a', 'kabid.a', 'sekretaris', 'kepala', 'tim', 'pemilik', 'tamu'];
  for (const [aksi, { data, boleh }] of Object.entries(DAFTAR_TANYA)) {
    const jawab = penanya.filter((nama) => {
      const kembali = google.remember();
      const ok = minta(google, nama === 'pemilik' ? PEMILIK : `${nama}@example.go.id`, aksi, data).ok;
      kembali();
      return ok;
    });
    expect([aksi, jawab.join(' ')]).toEqual([aksi, boleh]);
  }
});
