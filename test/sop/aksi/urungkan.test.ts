import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allowedAksi } from '../../../src/sop/tawaran.ts';
import { aktif, bukaKantor, type Kantor, kodeTolak, langkahnya, pesanTolak, status } from '../kantor.ts';
import { sopSeed } from '../seed-langkah.ts';

const boleh = (kantor: Kantor, nama: string): boolean =>
  allowedAksi(kantor.dunia(), `${nama}@example.go.id`).some(({ aksi }) => aksi === 'urungkan');

/** Everything but the mark of what may be undone. */
const isi = (kantor: Kantor) => ({ ...kantor.siklus(), urung: null });

function diperiksa(): Kantor {
  const kantor = bukaKantor(sopSeed('depok-pengumpulan'));
  kantor.lakukan('bagikan', 'rencana');
  kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
  kantor.lakukan('selesaikan', 'rencana', { bidang: 'A' });
  return kantor;
}

describe('taking back the last aksi', () => {
  test('an acceptance by mistake: the isian is before the Kabid again, and the ledger keeps both', () => {
    const kantor = diperiksa();
    const sebelum = isi(kantor);
    kantor.lakukan('terima', 'kabid.a', { bidang: 'A' });
    expect([status(kantor, 'A'), boleh(kantor, 'kabid.a'), boleh(kantor, 'rencana')]).toEqual([
      'diterima',
      true,
      false,
    ]);
    kantor.lakukan('urungkan', 'kabid.a');
    expect(isi(kantor)).toEqual(sebelum);
    expect(kantor.baris.slice(-2).map(({ aksi }) => aksi)).toEqual(['terima', 'urungkan']);
    expect([aktif(kantor), langkahnya(kantor, 3, 'A')]).toEqual(['2/B 3/A', 'berjalan 1']);
  });

  test('only by whoever did it, and only while nobody has done anything since', () => {
    const kantor = diperiksa();
    kantor.lakukan('terima', 'kabid.a', { bidang: 'A' });
    const lain = kantor.coba('urungkan', 'rencana');
    expect([kodeTolak(lain), pesanTolak(lain)]).toEqual([
      'TIDAK-DAPAT-DIURUNGKAN',
      expect.stringContaining('oleh pelakunya sendiri'),
    ]);
    kantor.lakukan('serahkan', 'staf.b', { bidang: 'B' });
    expect(kodeTolak(kantor.coba('urungkan', 'kabid.a'))).toBe('TIDAK-DAPAT-DIURUNGKAN');
  });

  test('once: what was taken back, and taking back itself, cannot be taken back', () => {
    const kantor = diperiksa();
    kantor.lakukan('terima', 'kabid.a', { bidang: 'A' });
    kantor.lakukan('urungkan', 'kabid.a');
    expect(kodeTolak(kantor.coba('urungkan', 'kabid.a'))).toBe('TIDAK-DAPAT-DIURUNGKAN');
  });

  test('skipping and gathering can; handing in, freezing, signing and the end cannot', () => {
    const kantor = diperiksa();
    kantor.lakukan('terima', 'kabid.a', { bidang: 'A' });
    kantor.lakukan('lewatiBidang', 'rencana', { bidang: 'B' });
    kantor.lakukan('urungkan', 'rencana');
    expect(kantor.siklus().bidang.get('B')?.dilewati).toBeNull();
    kantor.lakukan('lewatiBidang', 'rencana', { bidang: 'B' });
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('urungkan', 'rencana');
    expect([kantor.siklus().himpun, aktif(kantor)]).toEqual([null, '4']);
    kantor.lakukan('himpun', 'rencana');
    for (const [aksi, nama] of [
      ['selesaikan', 'sekretaris'],
      ['sahkan', 'kepala'],
      ['selesaikan', 'rencana'],
    ] as const) {
      kantor.lakukan(aksi, nama);
      expect([aksi, nama, boleh(kantor, nama)]).toEqual([aksi, nama, false]);
    }
  });

  test('wherever a walk through an SOP stands, undoing gives back exactly what was there', () => {
    const langkah = [
      ['selesaikan', 'kepala', ''],
      ['selesaikan', 'rencana', ''],
      ['bagikan', 'rencana', ''],
      ['selesaikan', 'rencana', ''],
      ['selesaikan', 'rencana', ''],
      ['serahkan', 'staf.a', 'A'],
      ['serahkan', 'staf.b', 'B'],
      ['selesaikan', 'tim', ''],
      ['himpun', 'rencana', ''],
      ['selesaikan', 'rencana', ''],
      ['selesaikan', 'sekretaris', ''],
    ] as const;
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }), (urung) => {
        const kantor = bukaKantor(sopSeed('bakesbangpol-pengumpulan'));
        langkah.forEach(([aksi, nama, bidang], i) => {
          const sebelum = isi(kantor);
          kantor.lakukan(aksi, nama, { bidang });
          if (!urung[i] || !boleh(kantor, nama)) return;
          kantor.lakukan('urungkan', nama);
          expect(isi(kantor)).toEqual(sebelum);
          kantor.lakukan(aksi, nama, { bidang });
        });
        expect(aktif(kantor)).toBe('10');
      }),
      { numRuns: 20 },
    );
  });
});
