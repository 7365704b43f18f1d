import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chainPeristiwa, EMPTY_HEAD, type Rantai, verifyRiwayat } from '../../../src/app/inti/riwayat.ts';
import type { Peristiwa } from '../../../src/domain/peristiwa.ts';
import type { SelRiwayat } from '../../../src/workbook/tab/riwayat.ts';

const peristiwa = (kalimat: string): Peristiwa => ({
  aksi: 'susun',
  siklus: 'depok-pengumpulan 2026 TW I',
  langkah: null,
  bidang: '',
  peran: 'perencana',
  kalimat,
  akibat: {},
});

function rantai(kalimat: readonly string[]): Rantai {
  const penulis = { waktu: 0, oleh: 'rencana@example.go.id', idAksi: 'a', zona: 'WIB' } as const;
  return chainPeristiwa(EMPTY_HEAD, kalimat.map(peristiwa), penulis);
}

const DELAPAN = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan'];
const UTUH = rantai(DELAPAN);
const verifikasi = (sel: readonly SelRiwayat[], kepala = UTUH.kepala) => verifyRiwayat(sel, kepala, null).rusak;

describe('the chain of the ledger', () => {
  test('is whole as it was written, also when it is empty', () => {
    expect(verifyRiwayat(UTUH.sel, UTUH.kepala, { nomor: 8, hash: UTUH.kepala.hash })).toEqual({
      jumlah: 8,
      kepala: UTUH.kepala.hash,
      rusak: null,
    });
    expect(verifyRiwayat([], EMPTY_HEAD, null).rusak).toBeNull();
  });

  test('goes on from the head that was read: one commit more, the last row, and the siklus that was opened', () => {
    const penulis = { waktu: 0, oleh: 'rencana@example.go.id', idAksi: 'b', zona: 'WIB' } as const;
    const buka = { sop: 'depok-pengumpulan', tahun: 2026, periode: 'TW II' } as const;
    const baru = { ...peristiwa('buka'), siklus: 'depok-pengumpulan 2026 TW II', akibat: { buka } };
    const dibuka = chainPeristiwa(UTUH.kepala, [baru, peristiwa('lalu')], penulis);
    expect(dibuka.kepala).toEqual({
      ...{ komit: UTUH.kepala.komit + 1, nomor: 10, hash: dibuka.sel[1]?.hash },
      ...{ siklus: 'depok-pengumpulan 2026 TW II', idAksi: 'b' },
    });
    const lanjut = chainPeristiwa(dibuka.kepala, [peristiwa('terus')], penulis);
    expect(lanjut.kepala.siklus).toBe('depok-pengumpulan 2026 TW II');
    expect(verifikasi([...UTUH.sel, ...dibuka.sel, ...lanjut.sel], lanjut.kepala)).toBeNull();
  });

  test('whatever is cut, doubled or moved, the first row that differs is named', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 7 }), { maxLength: 12 }), (urutan) => {
        const beda = urutan.findIndex((asal, tempat) => asal !== tempat);
        const pertama = beda >= 0 ? beda + 1 : urutan.length + 1;
        const rusak = verifikasi(urutan.flatMap((asal) => UTUH.sel[asal] ?? []));
        if (beda < 0 && urutan.length === 8) expect(rusak).toBeNull();
        else expect(rusak).toContain(`nomor ${pertama}`);
      }),
    );
  });

  test('a row written anew with a hash of its own breaks where the next one joins', () => {
    const palsu = rantai(DELAPAN.map((kata) => (kata === 'tiga' ? 'TIGA' : kata))).sel[2];
    const sel = UTUH.sel.map((baris, i) => (i === 2 && palsu ? palsu : baris));
    expect(verifikasi(sel)).toMatch(/nomor 4 tidak bersambung/);
  });

  test('a whole other history of the same length is not this file’s', () => {
    const lain = rantai(DELAPAN.map((kata) => `${kata}!`));
    expect(verifikasi(lain.sel)).toMatch(/nomor 8 bukan yang tercatat/);
  });

  test('an older copy shows against the highest number ever reached, also when it went on by itself', () => {
    const tinggi = { nomor: 8, hash: UTUH.kepala.hash };
    const lama = rantai(DELAPAN.slice(0, 5));
    expect(verifyRiwayat(lama.sel, lama.kepala, tinggi).rusak).toMatch(/versi lama.*nomor 8, sekarang 5/);
    const lanjut = rantai([...DELAPAN.slice(0, 5), 'lain', 'lain', 'lain', 'lain']);
    expect(verifyRiwayat(lanjut.sel, lanjut.kepala, tinggi).rusak).toMatch(/nomor 8 bukan yang pernah dicatat/);
  });
});
