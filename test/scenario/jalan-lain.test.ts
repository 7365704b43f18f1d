/** A wrong start, an owner who left, a person who is missing: in each somebody who exists gets on by clicking. */
import { describe, expect, test } from '@jest/globals';
import { createStandIn } from '../../local/stand-in.ts';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import {
  berlakukan,
  bukaKantor,
  ISIAN_A,
  type Kantor,
  kantorDepok,
  kantorDi,
  mulaiDepok,
  PEMILIK,
  terimaDepok,
} from './kantor-daring.ts';

interface Layar {
  readonly siklus: { readonly id: string } | null;
  readonly tawaran: readonly { readonly aksi: string }[];
  readonly catatan: readonly string[];
}
const layar = (kantor: Kantor, nama: string) => kantor.harus(nama, 'giliran').data as unknown as Layar;
const tombol = (kantor: Kantor, nama: string) => layar(kantor, nama).tawaran.map(({ aksi }) => aksi);
const lembar = ({ google }: Kantor, sheetId: number) =>
  google.look().sheets.find(({ properties }) => properties.sheetId === sheetId)?.properties;

const ISIAN = { A: sheetIdIsian(2026, 'TW I', 'A'), B: sheetIdIsian(2026, 'TW I', 'B') };
const BATAL = { alasan: 'SOP-nya keliru' };

describe('a siklus begun by mistake', () => {
  test('is cancelled by the Perencana with a reason; what was typed stays, and the period is free again', () => {
    const kantor = kantorDepok('dibagikan');
    kantor.ketik('TW I', 'A', { 'IKU-1': '8', 'IKU-1.bukti': 'Laporan' });
    expect(kantor.minta('staf.a', 'batalkanSiklus', BATAL).ok).toBe(false);
    expect(kantor.minta('rencana', 'batalkanSiklus', { alasan: '' }).kode).toBe('ALASAN-WAJIB');
    kantor.harus('rencana', 'batalkanSiklus', BATAL);
    expect(lembar(kantor, ISIAN.A)).toMatchObject({ hidden: true, title: 'TW I A (batal)' });
    expect(lembar(kantor, ISIAN.B)).toBeUndefined();
    expect(kantor.tabel('Kendali').map(({ uraian }) => uraian)).toContain(
      'depok-pengumpulan 2026 TW I dibatalkan: SOP-nya keliru',
    );
    expect(layar(kantor, 'rencana').siklus).toBeNull();
    mulaiDepok(kantor);
    expect(lembar(kantor, ISIAN.A)).toMatchObject({ title: 'TW I A' });
    expect(lembar(kantor, ISIAN.A)?.hidden ?? false).toBe(false);
    expect(kantor.tabel(ISIAN.A)[0]).toMatchObject({ kode: 'IKU-1', realisasi: '8' });
    expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ utuh: true });
  });

  test('takes nothing that it collected into the next one of its period', () => {
    const kantor = kantorDepok('dibagikan');
    terimaDepok(kantor, 'B');
    kantor.harus('rencana', 'batalkanSiklus', BATAL);
    mulaiDepok(kantor);
    terimaDepok(kantor, 'A');
    kantor.harus('rencana', 'lewatiBidang', { bidang: 'B', alasan: 'tidak mengisi' });
    kantor.harus('rencana', 'himpun');
    const rekap = kantor.tabel('Rekap');
    expect(rekap.find(({ kode }) => kode === 'IKU-1')).toMatchObject({ realisasi: '8' });
    expect(rekap.find(({ kode }) => kode === 'IKU-2')?.realisasi).toBe('');
    expect(kantor.harus('rencana', 'periksaBuku').data.kalimat).toBe('Buku kerja utuh.');
  });

  test('is not cancelled once its figures were frozen', () => {
    const kantor = kantorDepok('dibekukan');
    expect(tombol(kantor, 'rencana')).not.toContain('batalkanSiklus');
    expect(kantor.minta('rencana', 'batalkanSiklus', BATAL).kode).toBe('POTRET-BEKU');
  });

  test('leaves the one that was running before on everybody’s panel', () => {
    const kantor = bukaKantor(['depok-pengumpulan', 'bakesbangpol-pengumpulan']);
    mulaiDepok(kantor);
    kantor.harus('rencana', 'mulaiSiklus', { sop: 'bakesbangpol-pengumpulan', periode: 'TW II' });
    kantor.harus('rencana', 'batalkanSiklus', BATAL);
    expect(layar(kantor, 'staf.a').siklus?.id).toBe('depok-pengumpulan 2026 TW I');
    expect(tombol(kantor, 'staf.a')).toContain('serahkan');
  });
});

describe('whoever ran Siapkan has left', () => {
  /** The file belongs to the Sekretaris by now, and PEMILIK cannot open it any more. */
  const pindah = (): Kantor => {
    const { kept, nomor } = kantorDepok('dibagikan').saat();
    const editors = kept.editors.filter((email) => email !== PEMILIK);
    const owner = 'sekretaris@example.go.id';
    return kantorDi(createStandIn({ owner, now: kept.now, code: kodeBundel(), kept: { ...kept, editors } }), nomor);
  };

  test('whom Google names as the owner mends, and new people hand in', () => {
    const kantor = pindah();
    const { letak } = kantor;
    const { kolom, awal, jumlah } = letak('Pengguna');
    const orang = { email: 'baru@example.go.id', nama: 'Baru', peran: 'staf', bidang: 'A' };
    const kosong = kantor.tabel('Pengguna').findIndex(({ email }) => email === '');
    for (const [kunci, teks] of Object.entries(orang))
      kantor.google.type(
        'sekretaris@example.go.id',
        SHEET_ID.Pengguna,
        awal + (kosong < 0 ? jumlah : kosong),
        kolom.get(kunci) ?? 0,
        teks,
      );
    berlakukan(kantor);
    kantor.harus('rencana', 'undang', { email: orang.email });
    kantor.harus('sekretaris', 'perbaiki');
    kantor.ketik('TW I', 'A', ISIAN_A);
    kantor.harus('baru', 'serahkan', { bidang: 'A' });
  });

  test('Perencana and Sekretaris together put somebody in his place, on record', () => {
    const kantor = kantorDepok('dibagikan');
    expect(kantor.minta('rencana', 'perbaiki').pesan).toContain(`pemilik file (${PEMILIK}`);
    expect(kantor.minta('staf.a', 'gantiPemilik').kode).toBe('BUKAN-PEMILIK');
    const email = 'rencana@example.go.id';
    expect(kantor.harus('rencana', 'gantiPemilik', { email }).data.kalimat).toContain('berlaku bila Sekretaris');
    expect(kantor.minta('rencana', 'perbaiki').kode).toBe('BUKAN-PEMILIK');
    kantor.harus('rencana', 'gantiPemilik', { email });
    expect(kantor.minta('rencana', 'perbaiki').kode).toBe('BUKAN-PEMILIK');
    expect(kantor.harus('sekretaris', 'gantiPemilik', { email }).data.kalimat).toContain('menjadi pemilik buku kerja');
    kantor.harus('rencana', 'perbaiki');
  });
});

describe('a langkah waits for nobody', () => {
  test.each([
    ['the only Kabid', 'kabid.a', 'Langkah 3 bidang A menunggu', 'melewati bidang A'],
    ['the Sekretaris', 'sekretaris', 'Langkah 5 menunggu', 'tab Pengguna'],
    ['the Kepala', 'kepala', 'Langkah 6 menunggu', 'ditandatangani di kertas'],
  ])('%s is missing: panel and Kendali name every way on', (_, nama, awal, jalan) => {
    const kantor = nama === 'kepala' ? kantorDepok('dibekukan') : kantorDepok('dibagikan');
    kantor.ubah('Pengguna', { email: `${nama}@example.go.id` }, 'selesai', '2026-01-31');
    berlakukan(kantor, nama === 'kepala' ? PEMILIK : 'rencana');
    if (nama !== 'kepala') terimaSampai(kantor, nama);
    const kata = layar(kantor, 'rencana').catatan.join(' ');
    expect(kata).toContain(awal);
    expect(kata).toContain(jalan);
    expect(kata).toContain('Plt atau Plh');
  });

  function terimaSampai(kantor: Kantor, nama: string): void {
    if (nama === 'sekretaris') {
      for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang);
      kantor.harus('rencana', 'himpun');
      return;
    }
    kantor.ketik('TW I', 'A', ISIAN_A);
    kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
    kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
  }

  test('who handed in the isian alone is to check it: the panel says so, and Profil lets it go on', () => {
    const kantor = kantorDepok('dibagikan', (pak) => {
      pak.Pengguna = (pak.Pengguna ?? []).filter(({ Email }) => !String(Email).startsWith('staf.b'));
    });
    kantor.google.type(
      'kabid.b@example.go.id',
      ISIAN.B,
      kantor.letak(ISIAN.B).awal,
      kantor.letak(ISIAN.B).kolom.get('realisasi') ?? 0,
      '10',
    );
    kantor.google.type(
      'kabid.b@example.go.id',
      ISIAN.B,
      kantor.letak(ISIAN.B).awal,
      kantor.letak(ISIAN.B).kolom.get('bukti') ?? 0,
      'Laporan',
    );
    kantor.harus('kabid.b', 'serahkan', { bidang: 'B' });
    kantor.harus('rencana', 'selesaikan', { bidang: 'B' });
    expect(layar(kantor, 'kabid.b').catatan.join()).toContain('Boleh Periksa Sendiri');
    kantor.ubah('Profil', { kunci: 'Boleh Periksa Sendiri' }, 'nilai', 'ya');
    berlakukan(kantor);
    kantor.harus('kabid.b', 'terima', { bidang: 'B' });
  });
});
