/** The screen that comes with the reply of an aksi is, letter for letter, the one that the panel would be answered next. */
import { expect, test } from '@jest/globals';
import { buildAgency } from '../../local/bench/agency.ts';
import { newFile, playCycle } from '../../local/bench/play.ts';
import { kodeSidik } from '../../src/domain/sidik.ts';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { listSop } from '../../src/sop/seed/semua.ts';
import { DAFTAR_AKSI_SOP } from '../../src/sop/tabel-aksi.ts';
import { kodeBundel } from '../bundel.ts';
import { berlayar, type Pembawa } from './berlayar.ts';
import { BUKTI, kantorBerlayar, kantorDepok, terimaDepok } from './kantor-daring.ts';

const KODE = kodeBundel();
const TW1 = 'depok-pengumpulan 2026 TW I';

/**
 * Two reads and one write; new tabs get locks, and their formulas are for Google to calculate, so that they are read; and
 * what is left after tabs went is read too.
 */
const LEBIH: Readonly<Record<string, object>> = {
  bagikan: { baca: 4, tulis: 2 },
  batalkanSiklus: { baca: 4, tulis: 1 },
};
const semestinya = (aksi: string) => ({ aksi, ...(LEBIH[aksi] ?? { baca: 2, tulis: 1 }) });
const dibawa = new Set<string>();

function catat(pembawa: readonly Pembawa[]): void {
  expect(pembawa).toEqual(pembawa.map(({ aksi }) => semestinya(aksi)));
  for (const { aksi } of pembawa) dibawa.add(aksi);
}

test.each(listSop().map((sop) => [sop.id, sop] as const))('%s, from the first aksi to the last', (_, sop) => {
  const pembawa: Pembawa[] = [];
  const google = berlayar(newFile(KODE), (satu) => pembawa.push(satu));
  playCycle(google, buildAgency(2, 2), sop);
  expect(pembawa.length).toBeGreaterThan(6);
  catat(pembawa);
});

test('what does not go by the book: taken back, returned, skipped, mended, revised', () => {
  const pembawa: Pembawa[] = [];
  const kantor = kantorBerlayar(kantorDepok('dibagikan'), (satu) => pembawa.push(satu));
  kantor.ketik('TW I', 'A', { 'IKU-1': '8', 'IKU-1.bukti': BUKTI, 'IKU-3': '12', 'IKU-3.bukti': BUKTI });
  kantor.ketik('TW I', 'A', { 'IKI-1': '9', 'IKI-1.bukti': BUKTI });
  kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
  kantor.harus('staf.a', 'tarik', { bidang: 'A' });
  kantor.harus('rencana', 'bagikanUlang');
  kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
  kantor.harus('rencana', 'tulisTemuan');
  const [perlu] = (kantor.harus('rencana', 'giliran').data as unknown as Giliran).langkah[0]?.kelengkapan ?? [];
  kantor.harus('rencana', 'kelengkapan', { jenis: perlu?.jenis, status: 'ada' });
  kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
  kantor.harus('kabid.a', 'kembalikan', { bidang: 'A', alasan: 'bukti keliru' });
  kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
  kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
  kantor.harus('kabid.a', 'terima', { bidang: 'A' });
  kantor.harus('kabid.a', 'urungkan');
  kantor.harus('kabid.a', 'terima', { bidang: 'A' });
  kantor.harus('rencana', 'kembalikanIsian', { bidang: 'A', alasan: 'angka keliru' });
  kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
  kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
  kantor.harus('rencana', 'terimaKertas', {
    bidang: 'A',
    tanggal: '2026-04-01',
    tautanPindaian: 'https://drive.example.go.id/paraf',
  });
  kantor.harus('rencana', 'lewatiBidang', { bidang: 'B', alasan: 'data pusat belum rilis' });
  kantor.harus('rencana', 'himpun');
  kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '9');
  kantor.harus('rencana', 'pakaiDefinisi', { indikator: ['IKU-2'], alasan: 'PK Perubahan' });
  kantor.harus('rencana', 'himpunUlang');
  const saran = { kode: 'IKU-1', rekomendasi: 'Lampirkan berita acara', pic: 'Kabid A', batas: '2026-06-30' };
  kantor.harus('tim', 'rekomendasi', saran);
  kantor.harus('sekretaris', 'selesaikan');
  kantor.ubah('IKU', { kode: 'IKU-1' }, 'uraian', 'Jumlah dokumen yang terbit');
  kantor.harus('rencana', 'perbaikanRedaksional');
  const sidik = kantor.keadaan().siklus.potret?.sidik ?? '';
  const tautanPindaian = 'https://drive.example.go.id/pindaian';
  kantor.harus('rencana', 'catatPengesahan', { sidik, kode: kodeSidik(sidik), tanggal: '2026-04-01', tautanPindaian });
  kantor.ubah('IKU', { kode: 'IKU-3' }, 'uraian', 'Jumlah izin yang terbit');
  kantor.harus('kepala', 'ralat', { alasan: 'salah ketik' });
  kantor.harus('kepala', 'bukaRevisi', { siklus: TW1, indikator: ['IKU-1'], alasan: 'salah menjumlah' });
  catat(pembawa);
});

test('a siklus begun by mistake', () => {
  const pembawa: Pembawa[] = [];
  const kantor = kantorBerlayar(kantorDepok('dibagikan'), (satu) => pembawa.push(satu));
  kantor.harus('rencana', 'batalkanSiklus', { alasan: 'SOP-nya keliru' });
  catat(pembawa);
});

test('what an aksi decides does not hang on whether the screen was asked for', () => {
  const kantor = kantorDepok('dibagikan');
  for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang);
  kantor.harus('rencana', 'himpun');
  // Of a hand-in that was typed over, the collection tab would show what it was.
  kantor.ubah('Potret', { kode: 'IKU-1', tahap: 'diserahkan' }, 'realisasi', '12');
  const berlayar = kantorBerlayar(kantor, () => undefined).minta('sekretaris', 'selesaikan');
  expect(berlayar.kode).toBe('POTRET-RUSAK');
  expect(berlayar).toEqual(kantor.minta('sekretaris', 'selesaikan'));
});

test('every aksi of the SOP table was among them', () => {
  expect(DAFTAR_AKSI_SOP.filter((aksi) => !dibawa.has(aksi))).toEqual([]);
});
