/** What each aksi changes, once it is allowed. */
import type { Akibat, PerubahanBidang } from '../domain/peristiwa.ts';
import {
  isKerjaBidang,
  kembalikanPosisi,
  langkahJalan,
  type Posisi,
  posisiAktif,
  selesaikanPosisi,
  unitLangkah,
} from './alur.ts';
import type { Langkah } from './definisi.ts';
import type { Dunia, Permintaan, Upaya } from './dunia.ts';
import { keadaanBidang, keadaanLangkah } from './keadaan.ts';
import { langkahSerah } from './syarat.ts';
import type { AksiSop } from './tabel-aksi.ts';

/** The consequence of one allowed aksi, before langkah that now begin are added. */
export function akibatAksi(aksi: AksiSop, upaya: Upaya): Akibat {
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
      return { himpun: { sidik: dunia.sidikKini ?? '' } };
    case 'bagikanUlang':
    case 'susun':
      return {};
    default:
      return posisi && langkah ? akibatSelesai(upaya, posisi, langkah) : {};
  }
}

/** Finishing a langkah: its mark, and what its jenis and flags do to data. */
function akibatSelesai({ dunia, permintaan }: Upaya, posisi: Posisi, langkah: Langkah): Akibat {
  const { dampak, jenis } = langkah;
  const dasar = selesaikanPosisi(dunia.sop, dunia.siklus, posisi);
  const sidik = dunia.sidikKini ?? '';
  return {
    ...dasar,
    ...(jenis === 'pemeriksaan' ? { bidang: [{ kode: posisi.unit, status: 'diterima' as const }] } : {}),
    ...(jenis === 'himpun' || jenis === 'koreksi'
      ? { himpun: { sidik }, bidang: bidangDivalidasi(dunia, langkah) }
      : {}),
    ...(dampak.includes('membuka isian') ? { isian: 'terbuka' as const } : {}),
    ...(dampak.includes('menutup isian') && isUnitTerakhir(dunia, langkah, posisi)
      ? { isian: 'tertutup' as const }
      : {}),
    ...(dampak.includes('membekukan potret') ? { potret: { putaran: dunia.siklus.putaranPotret + 1, sidik } } : {}),
    ...(dampak.includes('mengesahkan') && permintaan.pengesahan ? { pengesahan: permintaan.pengesahan } : {}),
  };
}

/** Gathering that may also return (Bakesbangpol 7: menghimpun dan memvalidasi) is the acceptance. */
function bidangDivalidasi(dunia: Dunia, langkah: Langkah): readonly PerubahanBidang[] {
  if (langkah.kembaliKe === null && langkah.jenis !== 'koreksi') return [];
  return [...dunia.siklus.bidang]
    .filter(([, { status, dilewati }]) => status === 'diserahkan' && dilewati === null)
    .map(([kode]) => ({ kode, status: 'diterima' }));
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
  const bidang = posisi.unit === '' ? permintaan.bidangKembali : [posisi.unit];
  const jalur = { dari: posisi.nomor, ke: langkah.kembaliKe ?? posisi.nomor, lewat: langkah.lewat };
  const akibat = kembalikanPosisi(dunia.sop, dunia.siklus, jalur, bidang);
  return { ...akibat, ...bidangKembali(bidang, permintaan.alasan), ...(bidang.length > 0 ? { isian: 'terbuka' } : {}) };
}

function bidangKembali(bidang: readonly string[], alasan: string): Pick<Akibat, 'bidang'> {
  if (bidang.length === 0) return {};
  return { bidang: bidang.map((kode) => ({ kode, status: 'dikembalikan', alasan: alasan.trim() })) };
}

/** Isian that goes back to its bidang takes every later langkah of the agency with it. */
function isianKembali(dunia: Dunia, bidang: readonly string[], alasan: string): Akibat {
  const terakhir = Math.max(...langkahTersentuh(dunia), 1);
  const ke = langkahJalan(dunia.sop).find(
    (l) => l.jenis === 'himpun' || (l.jenis === 'pengisian' && l.cakupan === 'instansi'),
  );
  const jalur = { dari: terakhir, ke: Math.min(ke?.nomor ?? terakhir, terakhir), lewat: null };
  const akibat = kembalikanPosisi(dunia.sop, dunia.siklus, jalur, bidang);
  return { ...akibat, ...bidangKembali(bidang, alasan), isian: 'terbuka' };
}

function langkahTersentuh({ sop, siklus }: Dunia): readonly number[] {
  const aktif = posisiAktif(sop, siklus).map(({ nomor }) => nomor);
  const selesai = langkahJalan(sop).filter((l) => keadaanLangkah(siklus, l.nomor, '').status === 'selesai');
  return [...aktif, ...selesai.map(({ nomor }) => nomor)];
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
