/** The conditions that the table of aksi names. Each is null when it holds, otherwise the refusal. */
import type { Penolakan } from '../domain/penolakan.ts';
import { langkahJalan, posisiAktif } from './alur.ts';
import type { Dampak, Langkah } from './definisi.ts';
import type { Syarat, Upaya } from './dunia.ts';
import { TOLAK } from './kata.ts';
import { keadaanBidang, keadaanLangkah } from './keadaan.ts';
import { bertugasSebagai, isTanpaSk, pelaksanaLangkah } from './pelaksana.ts';
import { isPenerima, penerimaanLangkah, penerimaanUlang } from './penerimaan.ts';

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

export const adaBedaDefinisi: Syarat = ({ dunia }) => unless(dunia.adaBedaDefinisi, TOLAK.tanpaBedaDefinisi);

const isAlasan = (alasan: string): boolean => alasan.trim().length >= 5;

export const adaAlasan: Syarat = ({ permintaan }) => unless(isAlasan(permintaan.alasan), TOLAK.alasanWajib);

/** Whose isian goes back: naming a row of a bidang names the bidang. */
export function bidangDikembalikan(
  unit: string,
  { bidangKembali, barisKembali }: Upaya['permintaan'],
): readonly string[] {
  return unit === '' ? [...new Set([...bidangKembali, ...barisKembali.keys()])] : [unit];
}

/** Every bidang that gets isian back is told why: at each of its rows, or once for all. */
export const adaAlasanKembali: Syarat = (upaya) => {
  const bidang = bidangDikembalikan(upaya.posisi?.unit ?? '', upaya.permintaan);
  const perBaris = bidang.every((kode) =>
    upaya.permintaan.barisKembali.get(kode)?.every(({ alasan }) => isAlasan(alasan)),
  );
  return bidang.length > 0 && perBaris ? null : adaAlasan(upaya);
};

export const adaJalurKembali: Syarat = ({ langkah }) =>
  unless(langkah?.kembaliKe != null, () => TOLAK.tidakDapatKembali(langkah?.nomor ?? 0));

/** A checker returns what was handed in, not a bidang that has yet to hand in. */
export const adaYangDikembalikan: Syarat = ({ dunia, posisi, langkah }) => {
  if (!posisi || posisi.unit === '' || langkah?.jenis !== 'pemeriksaan') return null;
  const { status } = keadaanBidang(dunia.siklus, posisi.unit);
  return unless(status === 'diserahkan', () => TOLAK.statusBidang(posisi.unit, status, 'kembalikan'));
};

/** Only a bidang that has handed in can get its isian back. */
export const bidangKembaliDikenal: Syarat = ({ dunia, posisi, permintaan }) => {
  const unit = posisi?.unit ?? '';
  const asing = [...permintaan.barisKembali.keys()].find((kode) => unit !== '' && kode !== unit);
  if (asing !== undefined) return TOLAK.bidangTidakDikenal(asing);
  for (const kode of bidangDikembalikan('', permintaan)) {
    const bidang = dunia.siklus.bidang.get(kode);
    if (!bidang) return TOLAK.bidangTidakDikenal(kode);
    const ada = bidang.dilewati === null && (bidang.status === 'diserahkan' || bidang.status === 'diterima');
    if (!ada) return TOLAK.statusBidang(kode, bidang.dilewati === null ? bidang.status : 'dilewati', 'Kembalikan');
  }
  return null;
};

export const belumDilewati: Syarat = ({ dunia, permintaan }) =>
  unless(keadaanBidang(dunia.siklus, permintaan.bidang).dilewati === null, () =>
    TOLAK.sudahDilewati(permintaan.bidang),
  );

/** Changes within a siklus that has ended would be seen by nobody. */
export const belumSelesai: Syarat = ({ dunia }) =>
  unless(dunia.siklus.selesai === null, () => TOLAK.siklusSelesai(dunia.siklus.id));

/** A mapping in the SOP tab does not make anybody Kepala. */
export const penandaTanganKepala: Syarat = ({ dunia, email }) => {
  const kepala = bertugasSebagai(dunia, email, 'kepala');
  return kepala ? unless(!isTanpaSk(kepala), () => TOLAK.tanpaSk(kepala)) : TOLAK.bukanKepala();
};

/** The same of whoever signed on paper. */
export const penandaTanganBerSk: Syarat = ({ permintaan: { pengesahan } }) => {
  if (!pengesahan) return null;
  const { penandaTangan, nomorSk } = pengesahan;
  return unless(!isTanpaSk({ ...penandaTangan, nomorSk }), () => TOLAK.tanpaSk(penandaTangan));
};

/** A paper that some langkah asks for; where it does not apply, it is said why. */
export const kelengkapanDikenal: Syarat = ({ dunia, permintaan: { catat } }) => {
  const { jenis, status, alasan } = catat.kelengkapan ?? {};
  const dikenal = dunia.sop.langkah.some(({ kelengkapan }) => kelengkapan.some(({ dokumen }) => dokumen === jenis));
  if (jenis !== undefined && !dikenal) return TOLAK.kelengkapanAsing(jenis);
  return unless(status !== 'tidak berlaku' || isAlasan(alasan ?? ''), TOLAK.alasanWajib);
};

/** Whoever is to follow it up has to know who and until when. */
export const rekomendasiLengkap: Syarat = ({ permintaan: { catat } }) => {
  const { rekomendasi = '', pic, batas } = catat.rekomendasi ?? {};
  return unless(rekomendasi === '' || (pic !== '' && batas !== ''), TOLAK.rekomendasiKurang);
};

/** Bagian Organisasi and the Inspektur answer by letter, which the Perencana records. */
export const suratPihakLuar: Syarat = ({ langkah, permintaan }) =>
  unless(langkah?.jenis !== 'pihak luar' || permintaan.surat.trim().length >= 5, TOLAK.suratWajib);

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
  const belumSerah = belumTerima.filter((kode) => status(kode) !== 'diserahkan');
  const menerima = langkah !== null && isPenerima(dunia.sop, langkah);
  if (dampak.includes('butuh diterima') && !menerima && belumTerima.length > 0) return TOLAK.belumDiterima(belumTerima);
  const perlu = menerima || JENIS_BUTUH_SERAH.includes(langkah?.jenis ?? '') || dampak.some(isButuhSerah);
  return perlu && belumSerah.length > 0 ? TOLAK.belumDiserahkan(belumSerah) : null;
};

/** What was handed in is checked, gathered, mended or frozen: so it must have been handed in. */
const JENIS_BUTUH_SERAH: readonly string[] = ['pemeriksaan', 'himpun', 'koreksi'];
const isButuhSerah = (dampak: Dampak): boolean => dampak === 'butuh diserahkan' || dampak === 'membekukan potret';

/** Freezing copies what was consolidated: it must be there, and nothing may have changed since (where that was computed). */
export const potretSiapDibekukan: Syarat = ({ dunia, langkah }) => {
  if (!langkah?.dampak.includes('membekukan potret') || langkah.jenis === 'himpun') return null;
  if (dunia.siklus.himpun === null) return TOLAK.belumDihimpun();
  return unless(dunia.sidikKini === null || dunia.sidikKini === dunia.siklus.himpun.sidik, TOLAK.himpunBasi);
};

/** Whoever submitted does not approve, unless a tiny office allows it in Profil. */
export const bukanPenyerah: Syarat = (upaya) => {
  const { dunia, email } = upaya;
  if (dunia.bolehPeriksaSendiri) return null;
  const sendiri = bidangDiputus(upaya).find((kode) => keadaanBidang(dunia.siklus, kode).diserahkanOleh === email);
  return sendiri === undefined ? null : TOLAK.memeriksaSendiri(sendiri);
};

/** Bidang whose isian this person would accept or sign. */
function bidangDiputus(upaya: Upaya): readonly string[] {
  const { dunia, langkah, posisi } = upaya;
  if (!langkah) return penerimaanUlang(dunia.sop, dunia.siklus);
  if (langkah.jenis === 'pengesahan') return bidangTerkait(upaya);
  return penerimaanLangkah(dunia.sop, dunia.siklus, langkah, posisi?.unit ?? '');
}

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
