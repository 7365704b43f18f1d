/** What several aksi change, once they are allowed. What only one changes stands in its own file. */
import type { Akibat, PerubahanBidang } from '../domain/peristiwa.ts';
import { finishPosisi, langkahJalan, type Posisi, returnPosisi, unitLangkah } from './alur.ts';
import type { Langkah, Sop } from './definisi.ts';
import type { AksiRequest, Attempt, EngineInput } from './engine-input.ts';
import { keadaanBidang, keadaanLangkah } from './keadaan.ts';
import { isPenerima, penerimaanLangkah } from './penerimaan.ts';

/** Finishing a langkah: its mark, and what its jenis and flags do to data. */
export function akibatSelesai({ input, posisi, langkah, request }: Attempt): Akibat {
  if (!posisi || !langkah) return {};
  const { sop, siklus } = input;
  const { dampak, jenis } = langkah;
  const angka = angkaKini(input);
  return {
    ...finishPosisi(sop, siklus, posisi),
    bidang: diterima(penerimaanLangkah(sop, siklus, langkah, posisi.unit)),
    ...(jenis === 'himpun' || jenis === 'koreksi' ? { himpun: angka } : {}),
    ...(dampak.includes('membuka isian') ? { isian: 'terbuka' as const } : {}),
    ...(isMenutup(input, langkah, posisi) ? { isian: 'tertutup' as const } : {}),
    ...(dampak.includes('membekukan potret') ? { potret: { putaran: siklus.putaranPotret + 1, ...angka } } : {}),
    ...(dampak.includes('mengesahkan') && request.pengesahan ? { pengesahan: request.pengesahan } : {}),
    ...dikonfirmasi(input, request),
  };
}

/** The figures far off that the person said are right, with what they were. */
export function dikonfirmasi(
  { perluKonfirmasi }: EngineInput,
  { konfirmasi }: AksiRequest,
): Pick<Akibat, 'konfirmasi'> {
  const milik = perluKonfirmasi.filter(({ kode }) => konfirmasi.includes(kode));
  return milik.length === 0 ? {} : { konfirmasi: Object.fromEntries(milik.map(({ kode, angka }) => [kode, angka])) };
}

/** What Riwayat keeps of the figures. */
export function angkaKini({ sidikKini, kendaliKini }: EngineInput): NonNullable<Akibat['himpun']> {
  return { sidik: sidikKini ?? '', ...(kendaliKini ? { kendali: kendaliKini } : {}) };
}

export const diterima = (bidang: readonly string[]): readonly PerubahanBidang[] =>
  bidang.map((kode) => ({ kode, status: 'diterima' }));

/** Isian that a return opened again closes with the mending, and at the latest when the figures are frozen. */
function isMenutup(input: EngineInput, langkah: Langkah, posisi: Posisi): boolean {
  if (langkah.jenis === 'koreksi' || langkah.dampak.includes('membekukan potret')) return true;
  return langkah.dampak.includes('menutup isian') && isUnitTerakhir(input, langkah, posisi);
}

function isUnitTerakhir({ siklus }: EngineInput, langkah: Langkah, posisi: Posisi): boolean {
  return unitLangkah(langkah, siklus).every(
    (unit) =>
      unit === posisi.unit ||
      keadaanBidang(siklus, unit).dilewati !== null ||
      keadaanLangkah(siklus, langkah.nomor, unit).status === 'selesai',
  );
}

export function bidangKembali(
  bidang: readonly string[],
  alasan: string,
  semua: AksiRequest['barisKembali'] = new Map(),
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
export function isianKembali(input: EngineInput, bidang: readonly string[], alasan: string): Akibat {
  const { sop, siklus } = input;
  const ke = langkahJalan(sop).find((langkah) => isMemakaiIsian(sop, langkah))?.nomor ?? Number.POSITIVE_INFINITY;
  const jalur = { dari: Math.max(...langkahTersentuh(input), 0), ke, lewat: null };
  return { ...returnPosisi(sop, siklus, jalur, bidang), ...bidangKembali(bidang, alasan), isian: 'terbuka' };
}

function isMemakaiIsian(sop: Sop, langkah: Langkah): boolean {
  return langkah.jenis === 'pengisian' || langkah.jenis === 'himpun' || isPenerima(sop, langkah);
}

/** Numbers of the langkah that somebody has begun, in any bidang. */
function langkahTersentuh({ sop, siklus }: EngineInput): readonly number[] {
  const mulai = langkahJalan(sop).filter((langkah) =>
    unitLangkah(langkah, siklus).some((unit) => keadaanLangkah(siklus, langkah.nomor, unit).status !== 'belum'),
  );
  return mulai.map(({ nomor }) => nomor);
}
