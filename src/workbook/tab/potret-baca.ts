/** Reads the Potret. What it holds this program wrote; a word in it that it never writes is a defect. */
import { DAFTAR_AKUMULASI, DAFTAR_ARAH, DAFTAR_GABUNG, DAFTAR_RUMUS, type Target } from '../../domain/indikator.ts';
import { SKALA_KATEGORI } from '../../domain/kategori.ts';
import { DAFTAR_PERIODE } from '../../domain/periode.ts';
import type { BarisPotret, KeadaanIsian, TahapPotret } from '../../domain/potret.ts';
import { type BarisTab, locateTab, readBaris, readOnce, type Sel, type Snapshot } from '../baca.ts';
import { TAB_POTRET } from './potret.ts';

/** Figures: handed in, frozen, taken over. */
export const readPotret = (snapshot: Snapshot): readonly BarisPotret[] => readSemua(snapshot).angka;

/** What was agreed to be measured, in the order in which it was agreed. */
export const readDefinisi = (snapshot: Snapshot): readonly BarisPotret[] => readSemua(snapshot).definisi;

const readSemua = readOnce('Potret', (nilai) => {
  const angka: BarisPotret[] = [];
  const definisi: BarisPotret[] = [];
  for (const baris of readBaris(locateTab(TAB_POTRET, nilai))) {
    const satu = readRow(baris);
    if (satu.tahap === 'definisi') definisi.push(Object.assign(satu, readKata(baris)));
    else angka.push(satu);
  }
  return { angka, definisi };
});

const readKata = ({ teks }: BarisTab) => ({
  definisiOperasional: teks('definisiOperasional'),
  formulasi: teks('formulasi'),
  sumberData: teks('sumberData'),
});

const angka = (sel: Sel): number | null => (typeof sel === 'number' ? sel : null);

function pilih<T extends string>(teks: string, daftar: readonly T[]): T {
  const cocok = daftar.find((pilihan) => pilihan === teks);
  if (cocok === undefined) throw new Error(`Potret holds "${teks}", which this program never writes`);
  return cocok;
}

const KEADAAN: readonly KeadaanIsian[] = ['terisi', 'kosong', 'belum rilis', 'tidak berlaku', 'tidak ditargetkan'];
const DAFTAR_KATEGORI = SKALA_KATEGORI.map(({ nama }) => nama);
const TAHAP: readonly TahapPotret[] = ['diserahkan', 'dibekukan', 'riwayat', 'definisi'];

function readRow(baris: BarisTab): BarisPotret {
  const { teks, sel } = baris;
  return {
    siklus: teks('siklus'),
    tahun: angka(sel('tahun')) ?? 0,
    periode: pilih(teks('periode'), DAFTAR_PERIODE),
    tahap: pilih(teks('tahap'), TAHAP),
    putaran: angka(sel('putaran')) ?? 0,
    bidang: teks('bidang'),
    kode: teks('kode'),
    jenis: teks('jenis') === 'IKI' ? 'IKI' : 'IKU',
    induk: teks('induk'),
    sasaran: teks('sasaran'),
    uraian: teks('uraian'),
    satuan: teks('satuan'),
    arah: pilih(teks('arah'), DAFTAR_ARAH),
    rumus: pilih(teks('rumus'), DAFTAR_RUMUS),
    akumulasi: pilih(teks('akumulasi'), DAFTAR_AKUMULASI),
    gabung: teks('gabung') === '' ? null : pilih(teks('gabung'), DAFTAR_GABUNG),
    target: selToTarget(baris, 'target'),
    targetTahun: selToTarget(baris, 'targetTahun'),
    keadaan: pilih(teks('keadaan'), KEADAAN),
    teks: teks('teks'),
    realisasi: angka(sel('realisasi')),
    pembilang: angka(sel('pembilang')),
    penyebut: angka(sel('penyebut')),
    bukti: teks('bukti'),
    pendorong: teks('pendorong'),
    penghambat: teks('penghambat'),
    tindakLanjut: teks('tindakLanjut'),
    capaian: angka(sel('capaian')),
    kategori: teks('kategori') === '' ? null : pilih(teks('kategori'), DAFTAR_KATEGORI),
    realisasiTahun: angka(sel('realisasiTahun')),
    capaianTahun: angka(sel('capaianTahun')),
    penjelasan: teks('penjelasan'),
    penjelasanTahun: teks('penjelasanTahun'),
  };
}

function selToTarget(baris: BarisTab, kunci: 'target' | 'targetTahun'): Target | null {
  const teks = baris.teks(kunci);
  const bawah = angka(baris.sel(`${kunci}Bawah`));
  const atas = angka(baris.sel(`${kunci}Atas`));
  if (bawah === null) return null;
  return atas === null ? { jenis: 'angka', nilai: bawah, teks } : { jenis: 'rentang', bawah, atas, teks };
}
