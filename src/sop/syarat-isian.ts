/** The conditions on isian: who may still hand in, and what must have come in before a langkah. */
import { langkahJalan, posisiAktif } from './alur.ts';
import type { Dampak, Langkah } from './definisi.ts';
import type { Syarat, Upaya } from './syarat-input.ts';
import { TOLAK } from './penolakan-sop.ts';
import { keadaanBidang, keadaanLangkah } from './keadaan.ts';
import { pelaksanaLangkah } from './pelaksana.ts';
import { isPenerima } from './penerimaan.ts';
import { bidangTerkait, unless } from './syarat.ts';

export const isianTerbuka: Syarat = ({ dunia }) => unless(dunia.siklus.isianTerbuka, TOLAK.isianTertutup);

export const isianTerbukaAtauSusulan: Syarat = ({ dunia, permintaan }) => {
  const dilewati = keadaanBidang(dunia.siklus, permintaan.bidang).dilewati !== null;
  return unless(dunia.siklus.isianTerbuka || dilewati, TOLAK.isianTertutup);
};

export const tanpaGalat: Syarat = ({ dunia }) => unless(dunia.galat === 0, () => TOLAK.adaGalat(dunia.galat));

export const belumDilewati: Syarat = ({ dunia, permintaan }) =>
  unless(keadaanBidang(dunia.siklus, permintaan.bidang).dilewati === null, () =>
    TOLAK.sudahDilewati(permintaan.bidang),
  );

/** Gates of a langkah follow from its flags, never from its number. */
export const gerbangData: Syarat = (upaya) => {
  const { dunia, langkah } = upaya;
  const dampak = langkah?.dampak ?? [];
  const status = (kode: string) => keadaanBidang(dunia.siklus, kode).status;
  const terkait = bidangTerkait(upaya);
  const belumTerima = terkait.filter((kode) => status(kode) !== 'diterima');
  const belumSerah = belumTerima.filter((kode) => status(kode) !== 'diserahkan');
  const menerima = langkah !== null && isPenerima(dunia.sop, langkah);
  if (dampak.includes('butuh diterima') && !menerima && belumTerima.length > 0) return TOLAK.belumDiterima(belumTerima);
  const perlu = menerima || JENIS_BUTUH_SERAH.includes(langkah?.jenis ?? '') || dampak.some(isButuhSerah);
  return perlu && belumSerah.length > 0 ? TOLAK.belumDiserahkan(belumSerah) : null;
};

/** What was handed in is checked, gathered, mended or frozen: so it must have been handed in. */
const JENIS_BUTUH_SERAH: readonly string[] = ['pemeriksaan', 'himpun', 'koreksi'];
const isButuhSerah = (dampak: Dampak): boolean => dampak === 'butuh diserahkan' || dampak === 'membekukan potret';

/** Where handing in is itself a langkah (Lumajang 4), it waits for its turn. */
export const giliranMenyerahkan: Syarat = ({ dunia, permintaan }) => {
  const langkah = langkahSerah(dunia, permintaan.bidang);
  if (!langkah || keadaanBidang(dunia.siklus, permintaan.bidang).dilewati !== null) return null;
  const aktif = posisiAktif(dunia.sop, dunia.siklus);
  const giliran = aktif.some(({ nomor, unit }) => nomor === langkah.nomor && unit === permintaan.bidang);
  return unless(giliran, () => TOLAK.langkahTidakBerjalan(langkah.nomor, 'langkah sebelumnya'));
};

/** The langkah that handing in finishes, when the SOP gives it to the staff themselves. */
export function langkahSerah(dunia: Upaya['dunia'], bidang: string) {
  return langkahJalan(dunia.sop).find(
    (langkah) =>
      langkah.jenis === 'pengisian' && langkah.cakupan === 'per bidang' && isPekerjaanStaf(dunia, langkah, bidang),
  );
}

function isPekerjaanStaf(dunia: Upaya['dunia'], langkah: Langkah, bidang: string): boolean {
  const kolom = dunia.sop.pelaksana.find(({ nama }) => nama === langkah.pelaksana[0]);
  if (kolom?.orang.length === 0) return kolom.peran === 'staf';
  return pelaksanaLangkah(dunia.sop, langkah, bidang, dunia).some(({ peran }) => peran === 'staf');
}

/** Withdrawing is for isian that nobody has begun to use. */
export const belumDipakai: Syarat = ({ dunia }) => {
  const dipakai = langkahJalan(dunia.sop).some(
    (langkah) =>
      langkah.cakupan === 'instansi' &&
      (langkah.dampak.includes('butuh diserahkan') || langkah.jenis === 'himpun') &&
      keadaanLangkah(dunia.siklus, langkah.nomor, '').status === 'selesai',
  );
  return unless(!dipakai, TOLAK.isianTertutup);
};

/** Nothing can be read where the tab is gone. */
export const tabIsianAda: Syarat = ({ dunia, permintaan: { bidang } }) =>
  unless(dunia.adaTabIsian(bidang), () => TOLAK.tabIsianHilang(bidang));

/** Every bidang types in a tab of its own. */
export const tanpaTabBentrok: Syarat = ({ dunia: { tabBentrok } }) =>
  tabBentrok === null ? null : TOLAK.kodeBidangBentrok(tabBentrok);
