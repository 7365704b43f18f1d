/** Himpun & rekap: consolidates what was handed in, writes Rekap and Temuan, and freezes where the langkah says so. */

import * as z from 'zod/mini';
import { frozenRows, type HasilHimpun } from '../../domain/himpun/himpun.ts';
import { isGalat, type Temuan } from '../../domain/temuan.ts';
import type { JawabHimpun } from '../../kontrak/replies.ts';
import { langkahNomor, posisiAktif } from '../../sop/alur.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { penerimaanLangkah, penerimaanUlang } from '../../sop/penerimaan.ts';
import { aksiLangkah } from '../../sop/tabel-aksi.ts';
import { appendPotret } from '../../workbook/tab/potret.ts';
import { writeRekap } from '../../workbook/tab/rekap.ts';
import { writeTemuan } from '../../workbook/tab/temuan.ts';
import { type AksiFor, type Keputusan, type Konteks, type ParsedRequest, refuse } from '../inti/aksi.ts';
import { type Buku, findJalan, type Jalan } from '../inti/buku.ts';
import { TAB_PEMERIKSAAN } from '../temuan/temuan-pemeriksaan.ts';
import { checkSemua, readSemuaIsian } from '../temuan/temuan-buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { himpunKini, TAB_REGISTRI } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { frozenOutsideRevisi } from '../isian/revisi.ts';
import { withSiklus } from '../inti/skema.ts';

const skema = z.object({ siklus: z.optional(z.string()), langkah: z.optional(z.number()) });
type Req = ParsedRequest<'himpun' | 'himpunUlang', typeof skema>;

function aksiHimpun(aksi: 'himpun' | 'himpunUlang'): AksiFor<'himpun' | 'himpunUlang', typeof skema> {
  return {
    skema,
    needs: (req) => ({
      tab: [...TAB_REGISTRI, ...TAB_PEMERIKSAAN, 'Rekap', 'Temuan'],
      isian: 'semua',
      ...withSiklus(req),
    }),
    decide: (buku, konteks, req) => decideHimpun(aksi, buku, konteks, req),
  };
}

export const HIMPUN = aksiHimpun('himpun');
export const HIMPUN_ULANG = aksiHimpun('himpunUlang');

function decideHimpun(aksi: 'himpun' | 'himpunUlang', buku: Buku, konteks: Konteks, req: Req): Keputusan<JawabHimpun> {
  const jalan = findJalan(buku, req.siklus);
  if (!jalan) return refuse(TOLAK.belumAdaSiklus());
  const registri = readRegistriSiklus(buku, jalan);
  const hasil = himpunKini(buku, jalan, registri.indikator, akanDiterima(aksi, jalan));
  const temuan = checkSemua(buku, jalan, registri, readSemuaIsian(buku, jalan, registri));
  const galat = temuan.filter(isGalat);
  const keputusan = decideAksi(buku, konteks, {
    aksi,
    siklus: req.siklus,
    permintaan: { langkah: req.langkah ?? null },
    hitungan: {
      galat: galat.length,
      sidikKini: hasil.sidik,
      diLuarRevisi: frozenOutsideRevisi(buku, jalan, hasil),
    },
    kalimat: ({ sop }, { posisi }) => kalimat(hasil, posisi ? langkahNomor(sop, posisi.nomor)?.uraian : undefined),
    jawaban: jawaban(hasil, temuan),
    perubahan: (_, { akibat }) => [
      writeRekap(buku.snapshot, hasil),
      writeTemuan(buku.snapshot, temuan),
      ...(akibat.potret ? [appendPotret(buku.snapshot, frozenRows(hasil, akibat.potret.putaran))] : []),
    ],
  });
  return keputusan.ok ? keputusan : refuse({ ...keputusan.penolakan, temuan });
}

/** Gathering that validates accepts what was handed in; Rekap counts it as accepted. */
function akanDiterima(aksi: 'himpun' | 'himpunUlang', { sop, siklus }: Jalan): readonly string[] {
  if (aksi === 'himpunUlang') return penerimaanUlang(sop, siklus);
  return posisiAktif(sop, siklus).flatMap(({ nomor, unit }) => {
    const langkah = langkahNomor(sop, nomor);
    return langkah && aksiLangkah(langkah.jenis) === 'himpun' ? penerimaanLangkah(sop, siklus, langkah, unit) : [];
  });
}

function kalimat({ kendali }: HasilHimpun, uraian: string | undefined): string {
  const { masuk, diharapkan, diterima } = kendali;
  return `${uraian ?? 'Himpun ulang'}: ${masuk} dari ${diharapkan} isian masuk, ${diterima} diterima.`;
}

function jawaban({ kendali, baris }: HasilHimpun, temuan: readonly Temuan[]) {
  const { diharapkan, masuk, diterima, jumlahKontrol } = kendali;
  return { indikator: baris.length, diharapkan, masuk, diterima, jumlahKontrol, temuan: temuan.length };
}
