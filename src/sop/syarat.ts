/** The conditions that the table of aksi names. Each is null when it holds, otherwise the refusal. */
import type { Penolakan } from '../domain/penolakan.ts';
import { langkahJalan, posisiAktif } from './alur.ts';
import type { Syarat, Upaya } from './dunia.ts';
import { TOLAK } from './kata.ts';
import { keadaanBidang, keadaanLangkah } from './keadaan.ts';
import { pelaksanaLangkah } from './pelaksana.ts';

const unless = (benar: boolean, penolakan: () => Penolakan): Penolakan | null => (benar ? null : penolakan());

/** Bidang that an aksi is about: the one of its langkah or request, or all that were not skipped. */
function bidangTerkait({ dunia, posisi, permintaan }: Upaya): readonly string[] {
  const satu = posisi?.unit || permintaan.bidang;
  if (satu !== '') return [satu];
  return [...dunia.siklus.bidang].filter(([, b]) => b.dilewati === null).map(([kode]) => kode);
}

export const isianTerbuka: Syarat = ({ dunia }) => unless(dunia.siklus.isianTerbuka, TOLAK.isianTertutup);

export const isianTerbukaAtauSusulan: Syarat = ({ dunia, permintaan }) => {
  const dilewati = keadaanBidang(dunia.siklus, permintaan.bidang).dilewati !== null;
  return unless(dunia.siklus.isianTerbuka || dilewati, TOLAK.isianTertutup);
};

export const potretBelumBeku: Syarat = ({ dunia }) => unless(dunia.siklus.potret === null, TOLAK.potretBeku);

export const potretAda: Syarat = ({ dunia }) => unless(dunia.siklus.potret !== null, TOLAK.belumBeku);

export const potretYangDilihat: Syarat = ({ dunia, permintaan }) =>
  unless(dunia.siklus.potret?.sidik === permintaan.sidik, TOLAK.potretBerubah);

export const sudahDihimpun: Syarat = ({ dunia }) => unless(dunia.siklus.himpun !== null, TOLAK.belumDihimpun);

export const sudahSah: Syarat = ({ dunia }) => unless(dunia.siklus.pengesahan !== null, TOLAK.belumDisahkan);

export const tanpaGalat: Syarat = ({ dunia }) => unless(dunia.galat === 0, () => TOLAK.adaGalat(dunia.galat));

export const adaAlasan: Syarat = ({ permintaan }) =>
  unless(permintaan.alasan.trim().length >= 5, () => TOLAK.alasanWajib('Kembalikan, lewati, atau revisi'));

export const adaJalurKembali: Syarat = ({ langkah }) =>
  unless(langkah?.kembaliKe != null, () => TOLAK.tidakDapatKembali(langkah?.nomor ?? 0));

/** A checker returns what was handed in, not a bidang that has yet to hand in. */
export const adaYangDikembalikan: Syarat = ({ dunia, posisi, langkah }) => {
  if (!posisi || posisi.unit === '' || langkah?.jenis !== 'pemeriksaan') return null;
  const { status } = keadaanBidang(dunia.siklus, posisi.unit);
  return unless(status === 'diserahkan', () => TOLAK.statusBidang(posisi.unit, status, 'kembalikan'));
};

export const kelengkapanWajibAda: Syarat = ({ dunia, langkah }) => {
  const kurang = langkah ? dunia.kelengkapanKurang(langkah).wajib : [];
  return unless(kurang.length === 0, () => TOLAK.kelengkapanWajib(kurang));
};

/** Gates of a langkah follow from its flags, never from its number. */
export const gerbangData: Syarat = (upaya) => {
  const { dunia, langkah } = upaya;
  const dampak = langkah?.dampak ?? [];
  const status = (kode: string) => keadaanBidang(dunia.siklus, kode).status;
  const terkait = bidangTerkait(upaya);
  const belumTerima = terkait.filter((kode) => status(kode) !== 'diterima');
  if (dampak.includes('butuh diterima') && belumTerima.length > 0) return TOLAK.belumDiterima(belumTerima);
  const belumSerah = belumTerima.filter((kode) => status(kode) !== 'diserahkan');
  const perlu = dampak.includes('butuh diserahkan') || langkah?.jenis === 'pemeriksaan' || langkah?.jenis === 'himpun';
  return perlu && belumSerah.length > 0 ? TOLAK.belumDiserahkan(belumSerah) : null;
};

/** Freezing copies what was consolidated: it must be there, and nothing may have changed since. */
export const potretSiapDibekukan: Syarat = ({ dunia, langkah }) => {
  if (!langkah?.dampak.includes('membekukan potret') || langkah.jenis === 'himpun') return null;
  if (dunia.siklus.himpun === null) return TOLAK.belumDihimpun();
  return unless(dunia.sidikKini === dunia.siklus.himpun.sidik, TOLAK.himpunBasi);
};

/** Whoever submitted does not approve, unless a tiny office allows it in Profil. */
export const bukanPenyerah: Syarat = (upaya) => {
  const { dunia, email, langkah } = upaya;
  const memutus = langkah?.jenis !== 'himpun' && langkah?.jenis !== 'koreksi' ? true : langkah.kembaliKe !== null;
  if (dunia.bolehPeriksaSendiri || !memutus) return null;
  const sendiri = bidangTerkait(upaya).find((kode) => keadaanBidang(dunia.siklus, kode).diserahkanOleh === email);
  return sendiri === undefined ? null : TOLAK.memeriksaSendiri(sendiri);
};

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
      langkah.jenis === 'pengisian' &&
      langkah.cakupan === 'per bidang' &&
      pelaksanaLangkah(dunia.sop, langkah, bidang, dunia).some(({ peran }) => peran === 'staf'),
  );
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
