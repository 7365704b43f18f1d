/** The papers of a siklus: of a frozen round from its seal and Riwayat alone, else a draft of what was handed in. */
import { renderDocx } from '../../documents/docx/berkas.ts';
import { laporanKinerja } from '../../documents/laporan/laporan-kinerja.ts';
import { pengukuranKinerja } from '../../documents/pengukuran/pengukuran-kinerja.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import type { IsiSegel } from '../../domain/segel/isi-segel.ts';
import { kodeSidik } from '../../domain/sidik.ts';
import { type Instant, tanggalOf } from '../../domain/waktu/kalender.ts';
import type { JenisDokumen } from '../../kontrak/requests.ts';
import { type PotretBeku, sidikPotret } from '../../sop/keadaan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import type { Berkas } from '../inti/store.ts';
import { himpunKini } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { frozenRound, readSegelBeku } from '../segel/putaran-beku.ts';
import { composeIsi } from './data-laporan.ts';

const NAMA_BERKAS: Readonly<Record<JenisDokumen, string>> = {
  pengukuran: 'pengukuran-kinerja.docx',
  laporan: 'laporan-kinerja.docx',
};

/** Bytes of the papers asked for. `pada`: the moment of the peristiwa that a draft belongs to, so that a repeat makes the same bytes. */
export function composeBerkas(
  buku: Buku,
  run: SopRun,
  dokumen: readonly JenisDokumen[],
  pada: Instant,
): readonly Berkas[] {
  if (dokumen.length === 0) return [];
  const data = dataLaporan(buku, run, pada);
  const naskah = { pengukuran: pengukuranKinerja, laporan: laporanKinerja };
  return dokumen.map((jenis) => ({ nama: NAMA_BERKAS[jenis], isi: renderDocx(naskah[jenis](data)) }));
}

function dataLaporan(buku: Buku, run: SopRun, pada: Instant): DataLaporan {
  const { potret } = run.siklus;
  return potret ? dataBeku(buku, run, potret) : dataDraf(buku, run, pada);
}

/** A pure function of the seal and of what Riwayat says of its approval: made again in ten years it says the same. */
function dataBeku(buku: Buku, run: SopRun, beku: PotretBeku): DataLaporan {
  const { disahkanPada, disahkanNomor, pengesahan } = run.siklus;
  const segel = readSegelBeku(buku.snapshot, beku);
  if (typeof segel === 'string')
    throw new Error(`the seal of round ${beku.putaran} is not whole, which the aksi should have refused`);
  return {
    ...withTim(
      run,
      segel ?? composeIsi(buku, run, frozenRound(buku.snapshot, run.siklus, beku.putaran) ?? [], beku.putaran),
    ),
    pengesahan,
    ralat: run.siklus.ralat.filter(({ putaran }) => putaran === beku.putaran),
    tersegel: segel !== null,
    sidikPotret: kodeSidik(sidikPotret(beku)),
    nomorRiwayat: disahkanNomor || beku.nomor,
    disusunTanggal: tanggalOf(disahkanPada ?? beku.pada, buku.profil.zona),
  };
}

function dataDraf(buku: Buku, run: SopRun, pada: Instant): DataLaporan {
  const baris = himpunKini(buku, run, readRegistriSiklus(buku, run).indikator).baris.map((b) => b.potret);
  return {
    ...withTim(run, composeIsi(buku, run, baris, 0)),
    pengesahan: null,
    ralat: [],
    tersegel: false,
    sidikPotret: '',
    nomorRiwayat: buku.head.nomor,
    disusunTanggal: tanggalOf(pada, buku.profil.zona),
  };
}

/** What the Tim said until the approval stands in Riwayat. */
function withTim({ siklus }: SopRun, isi: IsiSegel) {
  const { rekomendasi, disahkanPada } = siklus;
  const tercetak = rekomendasi.filter(({ pada }) => disahkanPada === null || pada <= disahkanPada);
  const perKode = new Map(tercetak.map((satu) => [satu.kode, satu]));
  return { ...isi, indikator: isi.indikator.map((b) => ({ ...b, rekomendasi: perKode.get(b.kode) ?? null })) };
}
