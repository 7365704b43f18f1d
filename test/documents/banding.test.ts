import { perubahan, terhadapStandar } from '../../src/documents/banding.ts';

const angka = (nilai: number) => ({ jenis: 'angka', nilai, teks: `${nilai}` }) as const;
const RENTANG = { jenis: 'rentang', bawah: 7, atas: 8, teks: '7-8' } as const;

describe('words for a comparison', () => {
  it('call a change better or worse by the arah', () => {
    expect(perubahan('naik', 5, 4)).toBe('naik (membaik)');
    expect(perubahan('naik', 4, 5)).toBe('turun (memburuk)');
    expect(perubahan('turun', 4, 5)).toBe('turun (membaik)');
    expect(perubahan('turun', 5, 4)).toBe('naik (memburuk)');
    expect(perubahan('stabil', 5, 4)).toBe('naik');
    expect(perubahan('naik', 5, 5)).toBe('tetap');
  });

  it('place a figure beside the national standard', () => {
    expect(terhadapStandar('naik', 6, angka(5))).toBe('di atas standar (lebih baik)');
    expect(terhadapStandar('naik', 4, angka(5))).toBe('di bawah standar (belum mencapai)');
    expect(terhadapStandar('turun', 4, angka(5))).toBe('di bawah standar (lebih baik)');
    expect(terhadapStandar('turun', 9, RENTANG)).toBe('di atas standar (belum mencapai)');
    expect(terhadapStandar('turun', 8, RENTANG)).toBe('sesuai standar');
    expect(terhadapStandar('stabil', 6, RENTANG)).toBe('di bawah standar');
  });
});
