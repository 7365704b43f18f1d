import { beforeAll, describe, expect, test } from '@jest/globals';
import { readAngka } from '../../src/domain/angka/angka.ts';
import {
  type Baris,
  indikator,
  isian,
  kolom,
  kunci,
  openPak,
  openPersen,
  type Pak,
  perbaiki,
  tab,
  wajibIsi,
} from './pak-contoh.ts';

let dpmptsp: Pak;
let perbaikan: Pak;

beforeAll(async () => {
  dpmptsp = await openPak('dpmptsp');
  perbaikan = await openPak('dpmptsp-perbaikan');
});

/** Typed texts of realisasi that are neither a number nor empty, each with what the reader of the add-in says. */
function takTerbaca(baris: readonly Baris[]): string[] {
  return baris.flatMap(({ Kode, Realisasi, Periode }) => {
    const milik = indikator(dpmptsp).find((i) => i.Kode === Kode);
    if (typeof Realisasi !== 'string' || !milik) return [];
    const nilai = milik[String(Periode)];
    const target = typeof nilai === 'number' ? ({ jenis: 'angka', nilai, teks: String(nilai) } as const) : null;
    const { jenis } = readAngka(Realisasi, { satuan: String(milik.Satuan), target });
    return jenis === 'angka' ? [] : [`${Kode} ${Realisasi}: ${jenis}`];
  });
}

describe('the isian of the DPMPTSP pack', () => {
  test('shows in TW I the mess that people type', () => {
    const realisasi = Object.fromEntries(isian(dpmptsp, 'TW I').map((b) => [b.Kode, b.Realisasi]));
    expect(realisasi).toMatchObject({
      'IKU-01': '1.234,5',
      'IKU-08': 'Rp 6.821.000.000,-',
      'IKU-09': 0.3144,
      'IKI-SEK-02': '18,58%',
      'IKI-SEK-03': ' 59 ',
      'IKI-SEK-04': '12 Lap',
      'IKI-YAN-01': '1O24',
      'IKI-YAN-02': '#REF!',
      'IKI-DAL-02': '7 4',
      'IKI-PROM-04': '1.250',
      'IKI-SEK-06': null,
    });
  });

  test('stores 31,44% as a cell that only shows per cent', async () => {
    expect(await openPersen('dpmptsp', 'Isian')).toEqual([0.3144, 0.3385, 0.865]);
  });

  test('has exactly four texts in TW I that no reader can be sure of', () => {
    expect(takTerbaca(isian(dpmptsp, 'TW I')).sort()).toEqual([
      'IKI-DAL-02 7 4: rusak',
      'IKI-PROM-04 1.250: taksa',
      'IKI-YAN-01 1O24: rusak',
      'IKI-YAN-02 #REF!: rusak',
    ]);
  });

  test('has a TW II that can be read', () => {
    expect(takTerbaca(isian(dpmptsp, 'TW II'))).toEqual([]);
  });

  test('misses in TW I all of one bidang, and one kode that was mistyped', () => {
    const terisi = isian(dpmptsp, 'TW I').map(kunci);
    const kurang = wajibIsi(dpmptsp).filter((k) => !terisi.includes(k));
    expect(kurang).toEqual([
      'DATIN IKI-DATIN-01',
      'DATIN IKI-DATIN-02',
      'DATIN IKI-DATIN-03',
      'DATIN IKU-06',
      'DATIN IKU-10',
      'SEK IKI-SEK-05',
    ]);
    expect(terisi.filter((k) => !wajibIsi(dpmptsp).includes(k))).toEqual(['SEK IKI-SEK-50']);
  });

  test('is whole and readable in TW I once the second file has been typed in', () => {
    const jadi = perbaiki(isian(dpmptsp, 'TW I'), tab(perbaikan, 'Isian'));
    expect(jadi.map(kunci).sort()).toEqual(wajibIsi(dpmptsp));
    expect(takTerbaca(jadi)).toEqual([]);
  });

  test('leaves realisasi empty after the mend only where there is no target this quarter or components stand instead', () => {
    const jadi = perbaiki(isian(dpmptsp, 'TW I'), tab(perbaikan, 'Isian'));
    const kosong = jadi.filter((b) => b.Realisasi === null && b.Pembilang === null).map((b) => String(b.Kode));
    const tanpaTarget = kolom(
      indikator(dpmptsp).filter((i) => i['TW I'] === null),
      'Kode',
    );
    expect(kosong.sort()).toEqual(['IKI-PROM-02', 'IKI-PROM-03', 'IKU-11', 'IKU-12']);
    expect(kosong.filter((k) => !tanpaTarget.includes(k))).toEqual([]);
  });
});
