/** The conditions on what a person fills in. */
import { parseTanggal, tanggalOf } from '../domain/waktu/kalender.ts';
import type { Attempt, Syarat } from './engine-input.ts';
import { bukanPenandaTangan, kepalaBertugas } from './penanda-tangan.ts';
import { TOLAK } from './penolakan-sop.ts';
import { isAlasan, unless } from './syarat.ts';

/** One cell of Riwayat holds 50.000 characters, and a row says most of it twice. */
const DAFTAR_MAKS = 15_000;

export const tidakTerlaluPanjang: Syarat = ({ request: { bukti, barisKembali } }) =>
  unless(JSON.stringify([bukti, ...barisKembali]).length <= DAFTAR_MAKS, TOLAK.terlaluPanjang);

export const ralatMuat: Syarat = ({ request: { catat } }) =>
  unless(JSON.stringify(catat.ralat ?? '').length <= DAFTAR_MAKS, TOLAK.terlaluPanjang);

/** The first indikator of a request that is not whose it should be; '' = of any bidang. */
function asingDari({ input: { bidangPerKode } }: Attempt, bidang: string, kode: readonly string[]): string | undefined {
  return kode.find((satu) => bidangPerKode && !isMilik(bidangPerKode.get(satu), bidang));
}

const isMilik = (milik: readonly string[] | undefined, bidang: string): boolean =>
  milik !== undefined && (bidang === '' || milik.includes(bidang));

export const buktiMiliknya: Syarat = (attempt) => {
  const { bidang, bukti } = attempt.request;
  const asing = asingDari(attempt, bidang, bukti);
  return asing === undefined ? null : TOLAK.bukanMiliknya(asing, bidang);
};

export const barisMiliknya: Syarat = (attempt) => {
  for (const [bidang, baris] of attempt.request.barisKembali) {
    const kode = baris.map((satu) => satu.kode);
    const asing = bidang === '' ? kode[0] : asingDari(attempt, bidang, kode);
    if (asing !== undefined) return TOLAK.bukanMiliknya(asing, bidang);
  }
  return null;
};

export const rekomendasiMiliknya: Syarat = (attempt) => {
  const { rekomendasi } = attempt.request.catat;
  const asing = rekomendasi && asingDari(attempt, '', [rekomendasi.kode]);
  return asing === undefined ? null : TOLAK.bukanMiliknya(asing, '');
};

/** The date on the sheet: not to come, and not before the figures were frozen. */
export const tanggalKertas: Syarat = ({ input, request: { kertas } }) => {
  if (!kertas) return null;
  const tanggal = parseTanggal(kertas.tanggal);
  if (tanggal === null || tanggal > input.tanggal) return TOLAK.tanggalPengesahanSalah(kertas.tanggal);
  const beku = input.siklus.potret?.pada;
  const terlaluAwal = beku !== undefined && tanggal < tanggalOf(beku, input.zona);
  return unless(!terlaluAwal, () => TOLAK.pengesahanSebelumBeku(kertas.tanggal));
};

export const pindaianAda: Syarat = ({ request: { kertas } }) =>
  unless(!kertas || /^https:\/\/\S+$/.test(kertas.tautanPindaian), TOLAK.pindaianWajib);

/** Of those in office on that day the one who signed it had the right to. */
export const penandaTanganKertas: Syarat = ({ input: { pengguna }, request: { pengesahan, kertas } }) => {
  if (!kertas || pengesahan) return null;
  const { tanggal, penandaTangan } = kertas;
  const orang = { pengguna, tanggal };
  const disebut = penandaTangan ?? kepalaBertugas(orang)[0]?.email;
  const ditolak = disebut === undefined ? null : bukanPenandaTangan(orang, disebut);
  return ditolak && ditolak.kode !== 'BUKAN-KEPALA' ? ditolak : TOLAK.kepalaTidakAda(tanggal);
};

/** A paper that some langkah asks for; where it does not apply, it is said why. */
export const kelengkapanDikenal: Syarat = ({ input, request: { catat } }) => {
  const { jenis, status, alasan } = catat.kelengkapan ?? {};
  const dikenal = input.sop.langkah.some(({ kelengkapan }) => kelengkapan.some(({ dokumen }) => dokumen === jenis));
  if (jenis !== undefined && !dikenal) return TOLAK.kelengkapanAsing(jenis);
  return unless(status !== 'tidak berlaku' || isAlasan(alasan ?? ''), TOLAK.alasanWajib);
};

/** Whoever is to follow it up has to know who and until when. */
export const rekomendasiLengkap: Syarat = ({ request: { catat } }) => {
  const { rekomendasi = '', pic, batas } = catat.rekomendasi ?? {};
  return unless(rekomendasi === '' || (pic !== '' && batas !== ''), TOLAK.rekomendasiKurang);
};

/** Bagian Organisasi and the Inspektur answer by letter, which the Perencana records. */
export const suratPihakLuar: Syarat = ({ langkah, request }) =>
  unless(langkah?.jenis !== 'pihak luar' || request.surat.trim().length >= 5, TOLAK.suratWajib);
