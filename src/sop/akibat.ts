/** What each aksi changes, once it is allowed. */
import type { Akibat, PerubahanBidang } from '../domain/peristiwa.ts';
import { isKerjaBidang, kembalikanPosisi, langkahJalan, type Posisi, selesaikanPosisi, unitLangkah } from './alur.ts';
import type { Langkah, Sop } from './definisi.ts';
import type { Dunia, Permintaan, Upaya } from './dunia.ts';
import { keadaanBidang, keadaanLangkah } from './keadaan.ts';
import { isPenerima, penerimaanLangkah, penerimaanUlang } from './penerimaan.ts';
import { langkahSerah } from './syarat-isian.ts';
import { bidangDikembalikan } from './syarat-kembali.ts';
import type { AksiSop } from './tabel-aksi.ts';

/** The consequence of one allowed aksi, before langkah that now begin are added. */
export function akibatAksi(aksi: AksiSop, upaya: Upaya): Akibat {
  const { bukti } = upaya.permintaan;
  return { ...akibatSaja(aksi, upaya), ...(bukti.length > 0 ? { bukti } : {}) };
}

function akibatSaja(aksi: AksiSop, upaya: Upaya): Akibat {
  const { dunia, posisi, langkah, permintaan } = upaya;
  switch (aksi) {
    case 'serahkan':
      return akibatSerahkan(dunia, permintaan);
    case 'tarik':
      return akibatTarik(dunia, permintaan.bidang);
    case 'kembalikan':
      return posisi && langkah ? akibatKembalikan(dunia, posisi, langkah, permintaan) : {};
    case 'kembalikanIsian':
      return isianKembali(dunia, [permintaan.bidang], permintaan.alasan);
    case 'lewatiBidang':
      return { bidang: [{ kode: permintaan.bidang, dilewati: permintaan.alasan.trim() }] };
    case 'bukaRevisi':
      return akibatRevisi(dunia, permintaan);
    case 'himpunUlang':
      return { himpun: { sidik: dunia.sidikKini ?? '' }, bidang: diterima(penerimaanUlang(dunia.sop, dunia.siklus)) };
    case 'urungkan':
      return { urung: true };
    case 'kelengkapan':
    case 'rekomendasi':
      return permintaan.catat;
    case 'bagikanUlang':
    case 'pakaiDefinisi':
    case 'susun':
      return {};
    default:
      return posisi && langkah ? akibatSelesai(upaya, posisi, langkah) : {};
  }
}

/** Finishing a langkah: its mark, and what its jenis and flags do to data. */
function akibatSelesai({ dunia, permintaan }: Upaya, posisi: Posisi, langkah: Langkah): Akibat {
  const { sop, siklus } = dunia;
  const { dampak, jenis } = langkah;
  const sidik = dunia.sidikKini ?? '';
  return {
    ...selesaikanPosisi(sop, siklus, posisi),
    bidang: diterima(penerimaanLangkah(sop, siklus, langkah, posisi.unit)),
    ...(jenis === 'himpun' || jenis === 'koreksi' ? { himpun: { sidik } } : {}),
    ...(dampak.includes('membuka isian') ? { isian: 'terbuka' as const } : {}),
    ...(isMenutup(dunia, langkah, posisi) ? { isian: 'tertutup' as const } : {}),
    ...(dampak.includes('membekukan potret') ? { potret: { putaran: siklus.putaranPotret + 1, sidik } } : {}),
    ...(dampak.includes('mengesahkan') && permintaan.pengesahan ? { pengesahan: permintaan.pengesahan } : {}),
  };
}

const diterima = (bidang: readonly string[]): readonly PerubahanBidang[] =>
  bidang.map((kode) => ({ kode, status: 'diterima' }));

/** Isian that a return opened again closes with the mending, and at the latest when the figures are frozen. */
function isMenutup(dunia: Dunia, langkah: Langkah, posisi: Posisi): boolean {
  if (langkah.jenis === 'koreksi' || langkah.dampak.includes('membekukan potret')) return true;
  return langkah.dampak.includes('menutup isian') && isUnitTerakhir(dunia, langkah, posisi);
}

function isUnitTerakhir({ siklus }: Dunia, langkah: Langkah, posisi: Posisi): boolean {
  return unitLangkah(langkah, siklus).every(
    (unit) =>
      unit === posisi.unit ||
      keadaanBidang(siklus, unit).dilewati !== null ||
      keadaanLangkah(siklus, langkah.nomor, unit).status === 'selesai',
  );
}

function akibatSerahkan(dunia: Dunia, { bidang, sidik }: Permintaan): Akibat {
  const susulan = keadaanBidang(dunia.siklus, bidang).dilewati !== null;
  const perubahan: PerubahanBidang = {
    kode: bidang,
    status: 'diserahkan',
    sidik,
    ...(susulan ? { dilewati: null, susulan: true as const } : {}),
  };
  const langkah = langkahSerah(dunia, bidang);
  if (!langkah) return { bidang: [perubahan] };
  return { ...selesaikanPosisi(dunia.sop, dunia.siklus, { nomor: langkah.nomor, unit: bidang }), bidang: [perubahan] };
}

/** Withdrawing puts the bidang's own langkah back to where it was, without a new putaran. */
function akibatTarik(dunia: Dunia, bidang: string): Akibat {
  const langkah = langkahJalan(dunia.sop)
    .filter((l) => isKerjaBidang(l) && keadaanLangkah(dunia.siklus, l.nomor, bidang).status !== 'belum')
    .map((l) => ({ nomor: l.nomor, unit: bidang, status: 'belum' as const }));
  return { langkah, bidang: [{ kode: bidang, status: 'draf' }] };
}

function akibatKembalikan(dunia: Dunia, posisi: Posisi, langkah: Langkah, permintaan: Permintaan): Akibat {
  const bidang = bidangDikembalikan(posisi.unit, permintaan);
  const jalur = { dari: posisi.nomor, ke: langkah.kembaliKe ?? posisi.nomor, lewat: langkah.lewat };
  const akibat = kembalikanPosisi(dunia.sop, dunia.siklus, jalur, bidang);
  const kembali = bidangKembali(bidang, permintaan.alasan, permintaan.barisKembali);
  return { ...akibat, ...kembali, ...(bidang.length > 0 ? { isian: 'terbuka' } : {}) };
}

function bidangKembali(
  bidang: readonly string[],
  alasan: string,
  semua: Permintaan['barisKembali'] = new Map(),
): Pick<Akibat, 'bidang'> {
  if (bidang.length === 0) return {};
  return {
    bidang: bidang.map((kode): PerubahanBidang => {
      const baris = semua.get(kode);
      return { kode, status: 'dikembalikan', alasan: alasan.trim(), ...(baris ? { baris } : {}) };
    }),
  };
}

/** Isian that goes back to its bidang takes every later langkah with it, for that bidang and for the agency. */
function isianKembali(dunia: Dunia, bidang: readonly string[], alasan: string): Akibat {
  const { sop, siklus } = dunia;
  const ke = langkahJalan(sop).find((langkah) => isMemakaiIsian(sop, langkah))?.nomor ?? Number.POSITIVE_INFINITY;
  const jalur = { dari: Math.max(...langkahTersentuh(dunia), 0), ke, lewat: null };
  return { ...kembalikanPosisi(sop, siklus, jalur, bidang), ...bidangKembali(bidang, alasan), isian: 'terbuka' };
}

function isMemakaiIsian(sop: Sop, langkah: Langkah): boolean {
  return langkah.jenis === 'pengisian' || langkah.jenis === 'himpun' || isPenerima(sop, langkah);
}

/** Numbers of the langkah that somebody has begun, in any bidang. */
function langkahTersentuh({ sop, siklus }: Dunia): readonly number[] {
  const mulai = langkahJalan(sop).filter((langkah) =>
    unitLangkah(langkah, siklus).some((unit) => keadaanLangkah(siklus, langkah.nomor, unit).status !== 'belum'),
  );
  return mulai.map(({ nomor }) => nomor);
}

/** A revisi keeps the old potret and lets only the named bidang's isian be handed in again. */
function akibatRevisi(dunia: Dunia, { bidangKembali: bidang, alasan, indikator }: Permintaan): Akibat {
  const ke = dunia.siklus.revisi.length + 1;
  return {
    ...isianKembali(dunia, bidang, `Revisi ke-${ke}: ${alasan.trim()}`),
    potret: null,
    revisi: { ke, alasan: alasan.trim(), indikator },
  };
}
