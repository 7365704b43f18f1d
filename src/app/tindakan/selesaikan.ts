/** Selesaikan langkah: the SOP goes on; freezes the potret, or opens the Laporan Kinerja, where the SOP says so. */
import { samaAkun } from '../../domain/akun.ts';
import type { Email } from '../../domain/pengguna.ts';
import { formatTanggal, parseTanggal, tanggalOf } from '../../domain/waktu/kalender.ts';
import type { Tanggal } from '../../domain/waktu/periode.ts';
import { langkahNomor } from '../../sop/alur.ts';
import { LAPORAN_KINERJA } from '../../sop/definisi.ts';
import { kodePotret } from '../../sop/keadaan.ts';
import type { Verdict } from '../../sop/mesin.ts';
import { TAB_LAPORAN } from '../dokumen/data-laporan.ts';
import { berkasTercatat, planDokumen } from '../dokumen/dokumen-tersimpan.ts';
import { type AksiFor, type RencanaDokumen, refuse } from '../inti/aksi.ts';
import { type Buku, findRun, refuseRun, type SopRun } from '../inti/buku.ts';
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
  needs: (req) => ({ tab: TAB_LAPORAN, hak: true, ...withSiklus(req) }),
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
      kalimat: (j, verdict) => {
        const { posisi, akibat } = verdict;
        return `${uraianLangkah(j, posisi?.nomor)}${bidangKata(posisi?.unit ?? '')} diselesaikan.${surat === '' ? '' : ` Surat: ${surat}.`}${sisaKelengkapan(buku, j, posisi?.nomor)}${catatan(req.catatan)}${akibat.potret ? kataRevisi(buku, run, kini) : ''}${kataTanpaSalinan(buku, run, context.who, verdict)}`;
      },
      dokumen: (_, verdict) => dokumenSelesai(buku, run, context.who, verdict),
      bekukan: (sesudah, putaran) => freeze(buku, sesudah, kini, putaran),
    });
  },
  files: berkasTercatat,
};

/** The copies that go out, and the draft that the next SOP begins with. */
function dokumenSelesai(buku: Buku, run: SopRun, who: Email, { posisi, akibat }: Verdict): readonly RencanaDokumen[] {
  const salinan = posisi ? salinanKeluar(run, posisi.nomor, who) : null;
  const laporan = akibat.selesai !== undefined && opensLaporan(run);
  // The langkah is done whatever became of the seal, and says so.
  if ((!salinan && !laporan) || isSegelRusak(buku, run)) return [];
  return [
    ...(salinan ? [{ ...planDokumen(buku, run, 'pengukuran', 'salinan'), id: salinan.id }] : []),
    ...(laporan ? [planDokumen(buku, run, 'laporan')] : []),
  ];
}

const isSegelRusak = (buku: Buku, run: SopRun): boolean => frozenDamage(buku, run).segelRusak() !== null;

function kataTanpaSalinan(buku: Buku, run: SopRun, who: Email, { posisi }: Verdict): string {
  const salinan = posisi && salinanKeluar(run, posisi.nomor, who);
  return salinan && isSegelRusak(buku, run)
    ? ' Dokumennya belum digandakan karena segelnya tidak utuh: pemilik file menjalankan Periksa & perbaiki, lalu dokumen disusun lagi.'
    : '';
}

/**
 * Penggandaan: what was signed goes to everybody of the agency, once, at the first langkah that sends or files it. The scope
 * drive.file reaches only files that one has made oneself: whoever made the paper shares it, anybody else a copy of it.
 */
function salinanKeluar({ sop, siklus }: SopRun, nomor: number, who: Email): { readonly id: string | null } | null {
  const jenis = langkahNomor(sop, nomor)?.jenis;
  const kode = kodePotret(siklus);
  const seKode = siklus.dokumen.filter((satu) => satu.jenis === 'pengukuran' && satu.kode === kode);
  const keluar = jenis === 'pengiriman' || jenis === 'pengarsipan';
  if (!keluar || siklus.pengesahan === null || seKode.some(({ keadaan }) => keadaan === 'salinan')) return null;
  const milik = seKode.find(({ keadaan, oleh }) => keadaan === 'disahkan' && samaAkun(oleh, who));
  return { id: milik?.id ?? null };
}

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
