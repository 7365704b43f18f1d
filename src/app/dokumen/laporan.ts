/** The papers of a siklus: of a frozen round from its seal and Riwayat alone, else a draft of what was handed in. */
import { renderDocx } from '../../documents/docx/berkas.ts';
import type { Naskah } from '../../documents/naskah.ts';
import { sidikNaskah, teksNaskah } from '../../documents/teks-naskah.ts';
import type { JenisDokumen } from '../../domain/dokumen.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import type { IsiSegel } from '../../domain/segel/isi-segel.ts';
import { type Instant, tanggalOf } from '../../domain/waktu/kalender.ts';
import type { PotretBeku } from '../../sop/keadaan.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { himpunKini } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { SegelRusak, sealDamage } from '../segel/periksa-beku.ts';
import { frozenRound, readSegelBeku } from '../segel/putaran-beku.ts';
import { composeIsi } from './data-laporan.ts';
import { dataBeku, NASKAH, withTim } from './naskah-beku.ts';

/** Bytes of the papers asked for. `pada`: the moment of the peristiwa that a draft belongs to, so that a repeat makes the same bytes. */
export function composeBerkas(
  buku: Buku,
  run: SopRun,
  dokumen: readonly JenisDokumen[],
  pada: Instant,
): readonly Uint8Array[] {
  if (dokumen.length === 0) return [];
  const data = dataLaporan(buku, run, pada);
  return dokumen.map((jenis) => renderDocx(naskahOf(jenis, data, buku.snapshot)));
}

/** Of the words of what is approved: a later build, which may lay it out otherwise, can still tell the signed paper. */
export const sidikDokumen = (buku: Buku, run: SopRun, pada: Instant): string =>
  sidikNaskah(teksNaskah(naskahOf('pengukuran', dataLaporan(buku, run, pada), buku.snapshot)));

/** What is approved is asked for twice: for the hash of its words, and to be printed. */
const disahkan = new WeakMap<Snapshot, { readonly nomorRiwayat: number; readonly naskah: Naskah }>();

function naskahOf(jenis: JenisDokumen, data: DataLaporan, snapshot: Snapshot): Naskah {
  const sudah = disahkan.get(snapshot);
  if (jenis === 'pengukuran' && sudah && sudah.nomorRiwayat === data.nomorRiwayat) return sudah.naskah;
  const naskah = NASKAH[jenis](data);
  if (jenis === 'pengukuran' && data.pengesahan) disahkan.set(snapshot, { nomorRiwayat: data.nomorRiwayat, naskah });
  return naskah;
}

function dataLaporan(buku: Buku, run: SopRun, pada: Instant): DataLaporan {
  const { potret } = run.siklus;
  return potret ? dataBeku(isiBeku(buku, run, potret), run.siklus, potret) : dataDraf(buku, run, pada);
}

function isiBeku(buku: Buku, run: SopRun, beku: PotretBeku): IsiSegel {
  const segel = readSegelBeku(buku.snapshot, beku);
  if (typeof segel === 'string') throw new SegelRusak(sealDamage(buku.snapshot, run.siklus, beku) ?? '');
  const baris = (): readonly BarisPotret[] => frozenRound(buku.snapshot, run.siklus, beku.putaran) ?? [];
  return segel ?? composeIsi(buku, run, { baris: baris(), kendali: beku.kendali ?? null }, beku.putaran);
}

function dataDraf(buku: Buku, run: SopRun, pada: Instant): DataLaporan {
  const { baris, kendali } = himpunKini(buku, run, readRegistriSiklus(buku, run).indikator);
  const angka = { baris: baris.map(({ potret }) => potret), kendali };
  return {
    ...withTim(run.siklus, composeIsi(buku, run, angka, 0)),
    pengesahan: null,
    ralat: [],
    tersegel: false,
    sidikPotret: '',
    nomorRiwayat: buku.head.nomor,
    sidikRiwayat: '',
    disusunTanggal: tanggalOf(pada, buku.profil.zona),
  };
}
