/** What reading and judging typed rows costs alone, beside JSON.parse and JSON.stringify of the same rows. */
import { PREDIKAT_BAKU } from '../../src/domain/angka/predikat.ts';
import type { Indikator } from '../../src/domain/indikator.ts';
import { readIsian } from '../../src/domain/isian.ts';
import type { IsianMentah } from '../../src/domain/isian-mentah.ts';
import { readTarget } from '../../src/domain/target.ts';
import { type Agency, buildAgency, PERIODE, TAHUN } from './agency.ts';
import { median } from './evaluate.ts';
import { jsonMs } from './payloads.ts';
import { growthPower, round } from './report.ts';

export interface Reading {
  /** Rows of isian. */
  readonly baris: number;
  readonly ms: number;
  readonly jsonMs: number;
  readonly rasio: number;
  /** p in time = c · rows^p; 1 = linear. */
  readonly pangkat: number | null;
}

const TIMES = 5;

/** With half and double the indikator too, for the growth. */
export function measureReading(bidang: number, indikator: number): Reading {
  const sizes = [Math.max(1, Math.floor(indikator / 2)), indikator, indikator * 2];
  const runs = sizes.map((size) => ({ indikator: size, ...readAgency(buildAgency(bidang, size)) }));
  const { rows = 0, bundelMs = 0, json = 0 } = runs[1] ?? {};
  return {
    baris: rows,
    ms: round(bundelMs),
    jsonMs: round(json),
    rasio: round(bundelMs / json),
    pangkat: growthPower(runs),
  };
}

function readAgency(agency: Agency): { readonly rows: number; readonly bundelMs: number; readonly json: number } {
  const rows = rowsOf(agency);
  const masa = { tahun: TAHUN, periode: PERIODE, predikat: PREDIKAT_BAKU } as const;
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    for (const { mentah, indikator } of rows) readIsian(mentah, indikator, masa);
    return performance.now() - start;
  });
  return {
    rows: rows.length,
    bundelMs: median(times),
    json: jsonMs([JSON.stringify(rows.map(({ mentah }) => mentah))]),
  };
}

interface Row {
  readonly mentah: IsianMentah;
  readonly indikator: Indikator;
}

function rowsOf({ tabel, answers }: Agency): readonly Row[] {
  const registri = new Map([...(tabel.IKU ?? []), ...(tabel.IKI ?? [])].map(({ nilai }) => [nilai.Kode, nilai]));
  return [...answers].flatMap(([bidang, daftar]) =>
    daftar.map(({ kode, figures, texts }, i) => {
      const [realisasi, pembilang, penyebut] = figures;
      const [bukti, pendorong, penghambat, tindakLanjut] = texts;
      const ketikan = {
        realisasi,
        pembilang,
        penyebut,
        bukti,
        pendorong,
        penghambat,
        tindakLanjut,
        penjelasanBidang: '',
      };
      const mentah = { bidang, tab: `${PERIODE} ${bidang}`, baris: i + 5, kode, ...ketikan };
      return { mentah, indikator: indikatorOf(registri.get(kode) ?? {}) };
    }),
  );
}

const TANPA = { 'TW I': null, 'TW II': null, 'TW III': null, 'TW IV': null };

function indikatorOf(row: Readonly<Record<string, string>>): Indikator {
  const satuan = row.Satuan ?? '';
  const reading = readTarget(row.Target ?? '', satuan);
  const target = 'target' in reading ? reading.target : null;
  return {
    kode: row.Kode ?? '',
    jenis: 'IKU',
    induk: null,
    pemilik: '',
    sasaran: row.Sasaran ?? '',
    uraian: row.Indikator ?? '',
    definisiOperasional: '',
    formulasi: '',
    sumberData: '',
    satuan,
    arah: row.Arah === 'turun' ? 'turun' : 'naik',
    rumus: '2T-R',
    akumulasi: row.Akumulasi === 'rasio' ? 'rasio' : 'akhir',
    gabung: null,
    bidang: [row.Bidang ?? ''],
    target,
    targetPerubahan: null,
    berlakuSejak: null,
    dasarPerubahan: '',
    triwulan: { ...TANPA, [PERIODE]: target },
    triwulanPerubahan: TANPA,
    realisasiTahunLalu: null,
    targetRenstra: null,
    standarNasional: null,
  };
}
