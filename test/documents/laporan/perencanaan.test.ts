import { perencanaan } from '../../../src/documents/laporan/perencanaan.ts';
import { buatBaris, FINAL } from '../contoh.ts';

const target = (nilai: number) => ({ jenis: 'angka', nilai, teks: `${nilai}` }) as const;
const berubah = (kode: string, berlakuSejak: string | null, dasarPerubahan: string) =>
  buatBaris({ kode, targetMurni: target(80), targetPerubahan: target(85), berlakuSejak, dasarPerubahan });

test('the chapter on planning names each changed target with its date and what it rests on', () => {
  const sk = ['2026-08-03', 'DPPA 900/12/2026'] as const;
  const indikator = [
    berubah('IKU-1', ...sk),
    buatBaris({ kode: 'IKU-2' }),
    berubah('IKU-3', null, ''),
    berubah('IKU-4', ...sk),
  ];
  const kalimat = perencanaan({ ...FINAL, indikator }).flatMap((blok) =>
    blok.jenis === 'paragraf' && blok.teks.includes('Perjanjian Kinerja Perubahan') ? [blok.teks] : [],
  );
  expect(kalimat).toEqual([
    'Target IKU-1, IKU-4 diubah dengan Perjanjian Kinerja Perubahan, berlaku sejak 3 Agustus 2026 (DPPA 900/12/2026).',
    'Target IKU-3 diubah dengan Perjanjian Kinerja Perubahan.',
  ]);
});
