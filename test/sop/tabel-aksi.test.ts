import { DAFTAR_JENIS_LANGKAH } from '../../src/sop/definisi.ts';
import type { EngineInput } from '../../src/sop/engine-input.ts';
import { EMPTY_REQUEST } from '../../src/sop/engine-input.ts';
import { applyAksi } from '../../src/sop/mesin.ts';
import { barisAksi, DAFTAR_AKSI_SOP } from '../../src/sop/tabel-aksi.ts';
import { screenAksi } from '../../src/sop/tawaran.ts';
import { bukaKantor, type Kantor } from './kantor.ts';
import { sopSeed } from './seed-langkah.ts';

const penuntas = (jenis: string): readonly string[] =>
  DAFTAR_AKSI_SOP.filter((aksi) => {
    const milik: readonly string[] | 'semua' = barisAksi(aksi).jenis;
    return milik !== 'semua' && milik.includes(jenis);
  });

const DI_KERTAS: readonly string[] = ['pengesahan', 'pemeriksaan'];

test.each(DAFTAR_JENIS_LANGKAH)('a langkah "%s" is finished by one button, or by what was put on paper', (jenis) => {
  expect(penuntas(jenis)).toHaveLength(DI_KERTAS.includes(jenis) ? 2 : 1);
});

test('no two buttons want to be the main one in the same place', () => {
  const tempat = DAFTAR_AKSI_SOP.flatMap((aksi) => {
    const { tombol } = barisAksi(aksi);
    return typeof tombol === 'string' ? [] : tombol.utama;
  });
  expect(new Set(tempat).size).toBe(tempat.length);
});

function depok(sampai: 'isian' | 'beku'): Kantor {
  const kantor = bukaKantor(sopSeed('depok-pengumpulan'), { bidang: ['A'] });
  kantor.lakukan('bagikan', 'rencana');
  if (sampai === 'isian') return kantor;
  kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
  kantor.lakukan('selesaikan', 'rencana');
  kantor.lakukan('terima', 'kabid.a');
  kantor.lakukan('himpun', 'rencana');
  kantor.lakukan('selesaikan', 'sekretaris');
  return kantor;
}

const tombol = (input: EngineInput, nama: string) =>
  screenAksi(input, `${nama}@example.go.id`).tawaran.map(({ aksi }) => aksi as string);
const sebab = (input: EngineInput, nama: string) =>
  screenAksi(input, `${nama}@example.go.id`).halangan.map(({ kode }) => kode);

test('the Kepala is told that the potret is damaged instead of being offered to sign it', () => {
  const utuh = depok('beku').dunia();
  expect(tombol(utuh, 'kepala')).toContain('sahkan');
  expect(sebab(utuh, 'kepala')).toEqual([]);
  const rusak = { ...utuh, bekuRusak: () => 'Isi tab Potret berubah.' };
  expect(tombol(rusak, 'kepala')).not.toContain('sahkan');
  expect(sebab(rusak, 'kepala')).toEqual(['POTRET-RUSAK']);
  expect(sebab(rusak, 'staf.a')).toEqual([]);
  const sidik = rusak.siklus.potret?.sidik ?? '';
  expect(applyAksi(rusak, 'sahkan', 'kepala@example.go.id', { ...EMPTY_REQUEST, sidik })).toMatchObject({
    penolakan: { kode: 'POTRET-RUSAK' },
  });
});

test('a round that an earlier build froze without a seal prints the words of the tabs: there is nothing to seal again', () => {
  const input = depok('beku').dunia();
  expect(tombol(input, 'rencana')).not.toContain('perbaikanRedaksional');
  const coba = applyAksi(input, 'perbaikanRedaksional', 'rencana@example.go.id', EMPTY_REQUEST);
  expect(coba).toMatchObject({
    penolakan: { kode: 'TANPA-SEGEL', pesan: expect.stringMatching(/Betulkan teks di tabnya, lalu Susun dokumen/) },
  });
});

test('staff whose tab was deleted read what to do, without a button that could only refuse', () => {
  const input = depok('isian').dunia();
  expect(tombol(input, 'staf.a')).toContain('serahkan');
  const hilang = { ...input, adaTabIsian: () => false };
  expect(tombol(hilang, 'staf.a')).not.toContain('serahkan');
  expect(sebab(hilang, 'staf.a')).toEqual(['TAB-ISIAN-HILANG']);
});

test('a button says what it asks: a reason for skipping, the code of the potret for signing', () => {
  const lewati = screenAksi(depok('isian').dunia(), 'rencana@example.go.id').tawaran.find(
    ({ aksi }) => aksi === 'lewatiBidang',
  );
  expect(lewati).toMatchObject({ bidang: 'A', tanya: { medan: [{ nama: 'alasan', wajib: true }] } });
  const input = depok('beku').dunia();
  const sahkan = screenAksi(input, 'kepala@example.go.id').tawaran.find(({ aksi }) => aksi === 'sahkan');
  expect(sahkan?.tanya.sidik).toBe(input.siklus.potret?.sidik);
});
