/** Selesaikan langkah: the SOP goes on; freezes the potret, or opens the Laporan Kinerja, where the SOP says so. */
import { formatTanggal, parseTanggal, tanggalOf } from '../../domain/waktu/kalender.ts';
import type { Tanggal } from '../../domain/waktu/periode.ts';
import { LAPORAN_KINERJA } from '../../sop/definisi.ts';
import { TAB_LAPORAN } from '../dokumen/data-laporan.ts';
import { composeBerkas } from '../dokumen/laporan.ts';
import { type AksiFor, refuse } from '../inti/aksi.ts';
import { findRun, refuseRun, type SopRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { withSiklus } from '../inti/skema.ts';
import { frozenOutsideRevisi, kataRevisi } from '../isian/revisi.ts';
import { describeDihitung } from '../potret/temuan-potret.ts';
import { akanDiterima } from '../registri/akan-diterima.ts';
import { checkBeku } from '../registri/kendali.ts';
import { himpunKini } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { freeze } from '../segel/bekukan.ts';
import { frozenDamage } from '../segel/periksa-beku.ts';
import { checkSelGalat, nameSel } from '../temuan/sel-galat.ts';
import {
  bidangKata,
  catatan,
  type LangkahRequest,
  sisaKelengkapan,
  skemaLangkah,
  uraianLangkah,
} from './umum-langkah.ts';

/** Selesaikan: also freezes the potret where the langkah says so, from the same figures that were consolidated. */
export const SELESAIKAN: AksiFor<'selesaikan', typeof skemaLangkah> = {
  skema: skemaLangkah,
  needs: (req) => ({ tab: TAB_LAPORAN, ...withSiklus(req) }),
  decide: (buku, context, req) => {
    const run = findRun(buku, req.siklus);
    if (!run) return refuse(refuseRun(buku, req.siklus));
    const surat = kataSurat(req.surat, tanggalOf(context.now, buku.profil.zona));
    const kini = himpunKini(buku, run, readRegistriSiklus(buku, run).indikator, akanDiterima('selesaikan', run));
    return decideAksi(buku, context, {
      aksi: 'selesaikan',
      siklus: req.siklus,
      request: { langkah: req.langkah ?? null, bidang: req.bidang, surat },
      hitungan: {
        sidikKini: kini.sidik,
        diLuarRevisi: frozenOutsideRevisi(buku, run, kini),
        kendaliKini: kini.kendali,
        bedaKendali: checkBeku(buku, run, kini),
        rusakPotret: () => describeDihitung(buku, run),
        selGalat: () => checkSelGalat(buku.snapshot).map(nameSel),
      },
      kalimat: (j, { posisi, akibat }) =>
        `${uraianLangkah(j, posisi?.nomor)}${bidangKata(posisi?.unit ?? '')} diselesaikan.${surat === '' ? '' : ` Surat: ${surat}.`}${sisaKelengkapan(buku, j, posisi?.nomor)}${catatan(req.catatan)}${akibat.potret ? kataRevisi(buku, run, kini) : ''}`,
      bekukan: (sesudah, putaran) => freeze(buku, sesudah, kini, putaran),
    });
  },
  files: (buku, { siklus, waktu, akibat }) => {
    const run = findRun(buku, siklus);
    // The langkah is done by then: a seal that was touched is told by the checks, and refused by Susun.
    const utuh = run && frozenDamage(buku, run).segelRusak() === null;
    return utuh && akibat.selesai && opensLaporan(run) ? composeBerkas(buku, run, ['laporan'], waktu) : [];
  },
};

/** "065/12, 20 April 2026, https://…"; '' where something of it is missing or cannot be. */
function kataSurat(surat: LangkahRequest['surat'], hariIni: Tanggal): string {
  const { nomor = '', tautan = '' } = surat ?? {};
  const tanggal = parseTanggal(surat?.tanggal ?? '');
  if (nomor === '' || tanggal === null || tanggal > hariIni) return '';
  if (tautan !== '' && !tautan.startsWith('https://')) return '';
  return [nomor, formatTanggal(tanggal), ...(tautan === '' ? [] : [tautan])].join(', ');
}

/** Lumajang's measurement ends by preparing the Laporan Kinerja: its draft is opened then. */
function opensLaporan({ sop }: SopRun): boolean {
  return sop.keterkaitan.some((kaitan) => kaitan.jenis === 'dilanjutkan' && kaitan.sop === LAPORAN_KINERJA);
}
