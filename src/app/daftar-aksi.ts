/** Every action and question by name: what the panel, the menu and the command line may ask for. */
import type { NamaAksi, Reply, ReplyData, RequestData } from '../kontrak/kontrak.ts';
import type { Aksi, Context, Question } from './inti/aksi.ts';
import type { Store } from './inti/store.ts';
import { type Layar, runAksi, runQuestion } from './inti/transaksi.ts';
import { akuiKerusakan, kerusakanRiwayat } from './tindakan/akui-kerusakan.ts';
import { BAGIKAN, BAGIKAN_ULANG } from './tindakan/bagikan.ts';
import { BATALKAN_SIKLUS } from './tindakan/batalkan-siklus.ts';
import { berlakukan } from './tindakan/berlakukan.ts';
import { KELENGKAPAN, REKOMENDASI } from './tindakan/catat.ts';
import { gantiPemilik } from './tindakan/ganti-pemilik.ts';
import { GILIRAN } from './tindakan/giliran.ts';
import { HIMPUN, HIMPUN_ULANG } from './tindakan/himpun.ts';
import { KEADAAN } from './tindakan/keadaan.ts';
import { KEMBALIKAN, KEMBALIKAN_ISIAN, LEWATI_BIDANG, TARIK, TERIMA, URUNGKAN } from './tindakan/langkah.ts';
import { MULAI_SIKLUS } from './tindakan/mulai-siklus.ts';
import { PAKAI_DEFINISI } from './tindakan/pakai-definisi.ts';
import { inspectBuku, perbaiki } from './tindakan/perbaiki.ts';
import { PERIKSA, TULIS_TEMUAN } from './tindakan/periksa.ts';
import { RALAT } from './tindakan/ralat.ts';
import { PERBAIKAN_REDAKSIONAL } from './tindakan/redaksi.ts';
import { BUKA_REVISI } from './tindakan/revisi.ts';
import { CATAT_PENGESAHAN, SAHKAN } from './tindakan/sahkan.ts';
import { SELESAIKAN } from './tindakan/selesaikan.ts';
import { SERAHKAN } from './tindakan/serahkan.ts';
import { siapkan } from './tindakan/siapkan.ts';
import { SUSUN } from './tindakan/susun.ts';
import { TERIMA_KERTAS } from './tindakan/terima-kertas.ts';
import { undang } from './tindakan/undang.ts';
import { verifikasi } from './tindakan/verifikasi.ts';

type Handler<Res> = (
  store: Store,
  data: unknown,
  context: Context,
  layar?: RequestData<'giliran'> | undefined,
) => Reply<Res>;

const write =
  <Req, Res>(aksi: Aksi<Req, Res>): Handler<Res> =>
  (store, data, context, layar) =>
    runAksi(store, aksi, data, context, layar ? layarOf(layar, context) : null);
const ask =
  <Req, Res>(tanya: Question<Req, Res>): Handler<Res> =>
  (store, data, context) =>
    runQuestion(store, tanya, data, context);

function layarOf(data: RequestData<'giliran'>, context: Context): Layar {
  return {
    needs: GILIRAN.needs(data),
    compose: (store) => {
      const reply = runQuestion(store, GILIRAN, data, context);
      return reply.ok ? reply.data : null;
    },
  };
}

export const DAFTAR_AKSI: { readonly [N in NamaAksi]: Handler<ReplyData<N>> } = {
  siapkan,
  mulaiSiklus: write(MULAI_SIKLUS),
  bagikan: write(BAGIKAN),
  bagikanUlang: write(BAGIKAN_ULANG),
  pakaiDefinisi: write(PAKAI_DEFINISI),
  serahkan: write(SERAHKAN),
  tarik: write(TARIK),
  selesaikan: write(SELESAIKAN),
  terima: write(TERIMA),
  terimaKertas: write(TERIMA_KERTAS),
  kembalikan: write(KEMBALIKAN),
  kembalikanIsian: write(KEMBALIKAN_ISIAN),
  lewatiBidang: write(LEWATI_BIDANG),
  himpun: write(HIMPUN),
  himpunUlang: write(HIMPUN_ULANG),
  susun: write(SUSUN),
  sahkan: write(SAHKAN),
  catatPengesahan: write(CATAT_PENGESAHAN),
  perbaikanRedaksional: write(PERBAIKAN_REDAKSIONAL),
  ralat: write(RALAT),
  bukaRevisi: write(BUKA_REVISI),
  batalkanSiklus: write(BATALKAN_SIKLUS),
  urungkan: write(URUNGKAN),
  kelengkapan: write(KELENGKAPAN),
  rekomendasi: write(REKOMENDASI),
  tulisTemuan: write(TULIS_TEMUAN),
  periksa: ask(PERIKSA),
  keadaan: ask(KEADAAN),
  giliran: ask(GILIRAN),
  verifikasi: (store, _, context) => verifikasi(store, context),
  perbaiki,
  periksaBuku: inspectBuku,
  akuiKerusakan,
  kerusakanRiwayat,
  gantiPemilik,
  undang,
  berlakukan: (store, data, context, layar) => berlakukan(store, data, context, layar ? layarOf(layar, context) : null),
};
