import { addUp, anggaranSampai, serapan } from '../../src/documents/anggaran.ts';
import type { BarisAnggaran } from '../../src/domain/profil.ts';

const buat = (isi: Partial<BarisAnggaran>): BarisAnggaran => ({
  bidang: 'PM',
  program: 'Program A',
  kegiatan: 'Kegiatan A',
  subKegiatan: '',
  sasaran: '',
  periode: '',
  pagu: 100,
  paguPerubahan: null,
  realisasi: 25,
  ...isi,
});

describe('the budget up to a period', () => {
  const baris = [
    buat({ periode: 'TW II', realisasi: 60 }),
    buat({ periode: 'Triwulan 1', realisasi: 30 }),
    buat({ periode: '', realisasi: 10 }),
    buat({ kegiatan: 'Kegiatan B', periode: 'Tahunan', realisasi: 99 }),
  ];

  it('takes the running total of the latest period that is not later', () => {
    expect(anggaranSampai(baris, 'TW I').map((satu) => satu.realisasi)).toEqual([30]);
    expect(anggaranSampai(baris, 'TW III').map((satu) => satu.realisasi)).toEqual([60]);
    expect(anggaranSampai(baris, 'Tahunan').map((satu) => satu.realisasi)).toEqual([60, 99]);
    expect(anggaranSampai([buat({})], 'TW I')).toHaveLength(1);
  });

  it('sums the pagu after its change and only what is filled in', () => {
    expect(addUp([buat({ paguPerubahan: 200 }), buat({ realisasi: null })])).toEqual({ pagu: 300, realisasi: 25 });
    expect(addUp([buat({ realisasi: null })])).toEqual({ pagu: 100, realisasi: null });
    expect(addUp([])).toEqual({ pagu: null, realisasi: null });
  });

  it('has a serapan over the lines with both figures, and none over a pagu of zero', () => {
    expect(serapan([buat({}), buat({ realisasi: null })])).toBe(25);
    expect(serapan([buat({ pagu: 0 })])).toBeNull();
    expect(serapan([buat({ realisasi: null })])).toBeNull();
  });
});
