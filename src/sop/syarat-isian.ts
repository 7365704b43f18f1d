/** The conditions on isian: who may still hand in, and what must have come in before a langkah. */
import { langkahJalan, posisiAktif } from './alur.ts';
import type { Dampak, Langkah, Sop } from './definisi.ts';
import type { Attempt, Syarat } from './engine-input.ts';
import { keadaanBidang, keadaanLangkah } from './keadaan.ts';
import { pelaksanaLangkah } from './pelaksana.ts';
import { isPenerima } from './penerimaan.ts';
import { TOLAK } from './penolakan-sop.ts';
import { bidangTerkait, unless } from './syarat.ts';

export const isianTerbuka: Syarat = ({ input }) => unless(input.siklus.isianTerbuka, TOLAK.isianTertutup);

export const isianTerbukaAtauSusulan: Syarat = ({ input, request }) => {
  const dilewati = keadaanBidang(input.siklus, request.bidang).dilewati !== null;
  return unless(input.siklus.isianTerbuka || dilewati, TOLAK.isianTertutup);
};

export const tanpaGalat: Syarat = ({ input }) => unless(input.galat === 0, () => TOLAK.adaGalat(input.galat));

export const belumDilewati: Syarat = ({ input, request }) =>
  unless(keadaanBidang(input.siklus, request.bidang).dilewati === null, () => TOLAK.sudahDilewati(request.bidang));

/** A figure twenty times off is right only when somebody who checks it says so, by its kode. */
export const angkaDikonfirmasi: Syarat = (attempt) => {
  const terkait = bidangTerkait(attempt);
  const belum = attempt.input.perluKonfirmasi.filter(
    ({ kode, bidang }) => bidang.some((satu) => terkait.includes(satu)) && !attempt.request.konfirmasi.includes(kode),
  );
  return unless(belum.length === 0, () => TOLAK.perluKonfirmasi(belum.map(({ pesan }) => pesan)));
};

/** Gates of a langkah follow from its flags, never from its number. */
export const gerbangData: Syarat = (attempt) => {
  const { input, langkah } = attempt;
  const dampak = langkah?.dampak ?? [];
  const status = (kode: string) => keadaanBidang(input.siklus, kode).status;
  const terkait = bidangTerkait(attempt);
  const belumTerima = terkait.filter((kode) => status(kode) !== 'diterima');
  const belumSerah = belumTerima.filter((kode) => status(kode) !== 'diserahkan');
  const menerima = langkah !== null && isPenerima(input.sop, langkah);
  if (dampak.includes('butuh diterima') && !menerima && belumTerima.length > 0) return TOLAK.belumDiterima(belumTerima);
  const perlu = langkah !== null && isButuhSerah(input.sop, langkah);
  return perlu && belumSerah.length > 0 ? TOLAK.belumDiserahkan(belumSerah) : null;
};

/** What was handed in is checked, gathered, mended or frozen: so it must have been handed in. */
const JENIS_BUTUH_SERAH: readonly string[] = ['pemeriksaan', 'himpun', 'koreksi'];
const DAMPAK_BUTUH_SERAH: readonly Dampak[] = ['butuh diserahkan', 'membekukan potret'];
const isButuhSerah = (sop: Sop, langkah: Langkah): boolean =>
  isPenerima(sop, langkah) ||
  JENIS_BUTUH_SERAH.includes(langkah.jenis) ||
  langkah.dampak.some((satu) => DAMPAK_BUTUH_SERAH.includes(satu));

/** It waits for isian, handed in or accepted. */
export const isButuhIsian = (sop: Sop, langkah: Langkah): boolean =>
  isButuhSerah(sop, langkah) || langkah.dampak.includes('butuh diterima');

/** Where handing in is itself a langkah (Lumajang 4), it waits for its turn. */
export const giliranMenyerahkan: Syarat = ({ input, request }) => {
  const langkah = langkahSerah(input, request.bidang);
  if (!langkah || keadaanBidang(input.siklus, request.bidang).dilewati !== null) return null;
  const aktif = posisiAktif(input.sop, input.siklus);
  const giliran = aktif.some(({ nomor, unit }) => nomor === langkah.nomor && unit === request.bidang);
  return unless(giliran, () => TOLAK.langkahTidakBerjalan(langkah.nomor, 'langkah sebelumnya'));
};

/** The langkah that handing in finishes, when the SOP gives it to the staff themselves. */
export function langkahSerah(input: Attempt['input'], bidang: string) {
  return langkahJalan(input.sop).find(
    (langkah) =>
      langkah.jenis === 'pengisian' && langkah.cakupan === 'per bidang' && isPekerjaanStaf(input, langkah, bidang),
  );
}

function isPekerjaanStaf(input: Attempt['input'], langkah: Langkah, bidang: string): boolean {
  const kolom = input.sop.pelaksana.find(({ nama }) => nama === langkah.pelaksana[0]);
  if (kolom?.orang.length === 0) return kolom.peran === 'staf';
  return pelaksanaLangkah(input.sop, langkah, bidang, input).some(({ peran }) => peran === 'staf');
}

/** Withdrawing is for isian that nobody has begun to use. */
export const belumDipakai: Syarat = ({ input }) => {
  const dipakai = langkahJalan(input.sop).some(
    (langkah) =>
      langkah.cakupan === 'instansi' &&
      (langkah.dampak.includes('butuh diserahkan') || langkah.jenis === 'himpun') &&
      keadaanLangkah(input.siklus, langkah.nomor, '').status === 'selesai',
  );
  return unless(!dipakai, TOLAK.isianTertutup);
};

/** Nothing can be read where the tab is gone. */
export const tabIsianAda: Syarat = ({ input, request: { bidang } }) =>
  unless(input.adaTabIsian(bidang), () => TOLAK.tabIsianHilang(bidang));

/** Every bidang types in a tab of its own. */
export const tanpaTabBentrok: Syarat = ({ input: { tabBentrok } }) =>
  tabBentrok === null ? null : TOLAK.kodeBidangBentrok(tabBentrok);
