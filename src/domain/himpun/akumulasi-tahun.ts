import { formatAngka } from '../angka/tulis-angka.ts';
import type { Akumulasi } from '../indikator.ts';
import { DAFTAR_TRIWULAN, type Triwulan } from '../waktu/periode.ts';
import { komponenOf, mean, type NilaiJelas, type NilaiPeriode, nilaiOf, rasioDari, sum } from './akumulasi.ts';

/** A quarter in which something was filled in. */
interface TriwulanTerisi {
  readonly triwulan: Triwulan;
  readonly nilai: number;
  readonly periode: NilaiPeriode;
}

/**
 * The year so far. `triwulan` holds TW I up to the period, in order (null = no isian); `tahunan` the annual isian, which
 * wins wherever it has a value, because it is the agency's own figure for the year.
 */
export function realisasiSampai(
  akumulasi: Akumulasi,
  satuan: string,
  triwulan: readonly (NilaiPeriode | null)[],
  tahunan: NilaiPeriode | null,
): NilaiJelas {
  const nilaiTahunan = tahunan && nilaiOf(tahunan, akumulasi, satuan);
  if (nilaiTahunan !== null) {
    return { nilai: nilaiTahunan, penjelasan: `Nilai Tahunan yang diisi: ${formatAngka(nilaiTahunan)}` };
  }
  if (akumulasi === 'tahunan') return readTahunan(satuan, triwulan[3] ?? null);
  const [pertama, ...lain] = listTerisi(akumulasi, satuan, triwulan);
  if (pertama === undefined) return { nilai: null, penjelasan: 'Belum ada triwulan yang terisi' };
  return combine(akumulasi, satuan, [pertama, ...lain]);
}

function listTerisi(
  akumulasi: Akumulasi,
  satuan: string,
  daftar: readonly (NilaiPeriode | null)[],
): readonly TriwulanTerisi[] {
  return DAFTAR_TRIWULAN.flatMap((triwulan, urutan): readonly TriwulanTerisi[] => {
    const periode = daftar[urutan] ?? null;
    const nilai = periode && nilaiOf(periode, akumulasi, satuan);
    return periode === null || nilai === null ? [] : [{ triwulan, nilai, periode }];
  });
}

function combine(
  akumulasi: Exclude<Akumulasi, 'tahunan'>,
  satuan: string,
  terisi: readonly [TriwulanTerisi, ...TriwulanTerisi[]],
): NilaiJelas {
  const nilai = terisi.map((t) => t.nilai);
  switch (akumulasi) {
    case 'jumlah':
      return tell(sum(nilai), `Jumlah ${list(terisi)}`);
    case 'rata-rata':
      return tell(mean(nilai), `Rata-rata ${list(terisi)}`);
    case 'rasio':
      return combineRasio(satuan, terisi);
    case 'kumulatif':
    case 'akhir':
      return latest(terisi, akumulasi === 'kumulatif' ? 'Nilai kumulatif' : 'Posisi akhir');
  }
}

function combineRasio(satuan: string, terisi: readonly [TriwulanTerisi, ...TriwulanTerisi[]]): NilaiJelas {
  const komponen = terisi.map(({ periode }) => komponenOf(periode)).filter((k) => k !== null);
  if (komponen.length < terisi.length) {
    return latest(
      terisi,
      'Pembilang dan penyebut tidak lengkap, rasio setahun tidak dapat dihitung ulang; dipakai nilai',
    );
  }
  const { nilai, penjelasan } = rasioDari(komponen, satuan);
  return { nilai, penjelasan: `${terisi.map((t) => t.triwulan).join(', ')}: ${penjelasan}` };
}

function latest(terisi: readonly [TriwulanTerisi, ...TriwulanTerisi[]], sebutan: string): NilaiJelas {
  const { triwulan, nilai } = terisi[terisi.length - 1] ?? terisi[0];
  return tell(nilai, `${sebutan} ${triwulan}`);
}

/** Measured once a year: TW I–III say nothing about it, and that is not 0. */
function readTahunan(satuan: string, akhir: NilaiPeriode | null): NilaiJelas {
  const nilai = akhir && nilaiOf(akhir, 'tahunan', satuan);
  if (nilai === null) return { nilai, penjelasan: 'Diukur setahun sekali: belum ada nilai' };
  return tell(nilai, 'Diukur setahun sekali, nilai TW IV');
}

const list = (terisi: readonly TriwulanTerisi[]): string =>
  terisi.map((t) => `${t.triwulan} ${formatAngka(t.nilai)}`).join(', ');

const tell = (nilai: number, cara: string): NilaiJelas => ({ nilai, penjelasan: `${cara} = ${formatAngka(nilai)}` });
