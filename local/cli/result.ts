/** ringkasan.json: what the cycle came to, for programs. */
import type { Keadaan, RingkasRiwayat } from '../../src/kontrak/keadaan.ts';
import type { AngkaIndikator } from '../../src/kontrak/replies.ts';
import { langkahJalan } from '../../src/sop/alur.ts';
import type { Arguments } from './arguments.ts';
import type { Finding } from './findings.ts';
import type { ActionCost } from './office.ts';
import type { Pack } from './pack.ts';

export interface Ringkasan {
  readonly sop: string;
  readonly instansi: string;
  readonly tahun: number;
  readonly periode: string;
  readonly langkah: readonly RingkasanLangkah[];
  readonly bidang: readonly { readonly kode: string; readonly status: string }[];
  readonly indikator: readonly AngkaIndikator[];
  readonly temuan: readonly RingkasanTemuan[];
  readonly riwayat: RingkasRiwayat;
  readonly panggilan: readonly ActionCost[];
}

/** Times are ISO 8601 with offset; a tenggat is the end of its day. */
interface RingkasanLangkah {
  readonly nomor: number;
  readonly uraian: string;
  readonly pelaksana: string;
  readonly oleh: readonly string[];
  readonly status: string;
  readonly mulai: string | null;
  readonly selesai: string | null;
  readonly tenggat: string | null;
  readonly putaran: number;
}

type RingkasanTemuan = Pick<Finding, 'kode' | 'berat' | 'tab' | 'baris' | 'kolom' | 'pesan'>;

export interface Outcome {
  /** Null when the SOP run could not even begin. */
  readonly state: Keadaan | null;
  readonly findings: readonly Finding[];
  readonly indikator: readonly AngkaIndikator[];
  readonly riwayat: RingkasRiwayat;
  readonly costs: readonly ActionCost[];
}

export function summarise({ sop, period }: Arguments, pack: Pack, outcome: Outcome): Ringkasan {
  const { state, findings, indikator, riwayat, costs } = outcome;
  return {
    sop: sop.id,
    instansi: pack.instansi,
    tahun: pack.tahun,
    periode: period,
    langkah: state ? state.langkah.map((step) => shownStep(step)) : langkahJalan(sop).map(notBegun),
    bidang: state
      ? state.bidang.map(({ kode, status }) => ({ kode, status }))
      : pack.bidang.map((kode) => ({ kode, status: 'belum mengisi' })),
    indikator: indikator.map((each) => ({ ...each })),
    temuan: findings.map(({ kode, berat, tab, baris, kolom, pesan }) => ({ kode, berat, tab, baris, kolom, pesan })),
    riwayat: { jumlah: riwayat.jumlah, kepala: riwayat.kepala, utuh: riwayat.utuh },
    panggilan: costs,
  };
}

function shownStep(step: Keadaan['langkah'][number]): RingkasanLangkah {
  const { nomor, uraian, pelaksana, oleh, status, mulai, selesai, tenggat, putaran } = step;
  const offset = (mulai ?? '').slice(19);
  const akhirHari = tenggat === null ? null : `${tenggat.slice(0, 10)}T23:59:59${offset}`;
  return { nomor, uraian, pelaksana, oleh, status, mulai, selesai, tenggat: akhirHari, putaran };
}

function notBegun({ nomor, uraian, pelaksana }: Arguments['sop']['langkah'][number]): RingkasanLangkah {
  const nothing = { oleh: [], mulai: null, selesai: null, tenggat: null };
  return { nomor, uraian, pelaksana: pelaksana[0] ?? '', status: 'belum', putaran: 1, ...nothing };
}
