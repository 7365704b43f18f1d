/** An office of invented people that runs one SOP through the engine, with the ledger as its only memory. */
import { peristiwaMulai } from '../../src/app/inti/siklus-baru.ts';
import type { Pengguna, Peran } from '../../src/domain/pengguna.ts';
import { isPenolakan, type Penolakan } from '../../src/domain/penolakan.ts';
import type { Akibat, BarisRiwayat, Pengesahan, PerubahanBidang } from '../../src/domain/peristiwa.ts';
import { posisiAktif } from '../../src/sop/alur.ts';
import type { Langkah, Sop } from '../../src/sop/definisi.ts';
import { type AksiRequest, BELUM_DIHITUNG, EMPTY_REQUEST, type EngineInput } from '../../src/sop/engine-input.ts';
import { type KeadaanSiklus, keadaanBidang, keadaanLangkah } from '../../src/sop/keadaan.ts';
import { foldRiwayat } from '../../src/sop/lipat.ts';
import { applyAksi } from '../../src/sop/mesin.ts';
import { type AksiSop, TABEL_AKSI } from '../../src/sop/tabel-aksi.ts';
import { allowedAksi, type Offer } from '../../src/sop/tawaran.ts';

export function orang(nama: string, peran: Peran, bidang: string[] = [], lain: Partial<Pengguna> = {}): Pengguna {
  return {
    email: `${nama}@example.go.id`,
    nama: nama[0]?.toUpperCase() + nama.slice(1),
    nip: '',
    pangkat: '',
    jabatan: peran,
    peran,
    bidang,
    mulai: null,
    selesai: null,
    nomorSk: '',
    bimtekSakip: '',
    ...lain,
  };
}

export const ORANG: readonly Pengguna[] = [
  orang('rencana', 'perencana', ['S']),
  orang('staf.a', 'staf', ['A']),
  orang('staf.b', 'staf', ['B']),
  orang('kabid.a', 'kabid', ['A']),
  orang('kabid.b', 'kabid', ['B']),
  orang('sekretaris', 'sekretaris', ['S']),
  orang('kepala', 'kepala'),
  orang('tim', 'tim'),
  orang('organisasi', 'bagian-organisasi'),
  orang('inspektur', 'inspektur'),
];

const BIDANG = [
  { kode: 'A', nama: 'Bidang A' },
  { kode: 'B', nama: 'Bidang B' },
  { kode: 'S', nama: 'Sekretariat' },
];

const SAH: Pengesahan = {
  penandaTangan: { nama: 'Kepala', nip: '', pangkat: '', jabatan: 'Kepala Dinas' },
  kapasitas: 'Kepala Dinas',
  nomorSk: '',
  tanggal: '2026-04-20',
  cara: 'aplikasi',
  dicatatOleh: '',
  tautanPindaian: '',
};

export interface Pilihan {
  readonly bidang?: readonly string[];
  readonly awal?: readonly PerubahanBidang[];
  readonly pengguna?: readonly Pengguna[];
}

export interface Kantor {
  /** Replaced freely by tests: the world outside the ledger. */
  sop: Sop;
  pengguna: readonly Pengguna[];
  tanggal: string;
  bolehPeriksaSendiri: boolean;
  wajibKurang: readonly string[];
  galat: number;
  /** Fingerprint of the figures now; a handing in changes it. */
  angka: string;
  readonly baris: BarisRiwayat[];
  siklus(): KeadaanSiklus;
  dunia(): EngineInput;
  coba(aksi: AksiSop, nama: string, isi?: Partial<AksiRequest>): Penolakan | Akibat;
  /** Throws when refused. */
  lakukan(aksi: AksiSop, nama: string, isi?: Partial<AksiRequest>): void;
}

export function bukaKantor(sop: Sop, { bidang = ['A', 'B'], awal, pengguna = ORANG }: Pilihan = {}): Kantor {
  const peserta = awal ?? bidang.map((kode): PerubahanBidang => ({ kode, status: 'belum mengisi' }));
  const baris: BarisRiwayat[] = [];
  const catat = (peristiwa: ReturnType<typeof peristiwaMulai>, oleh: string): void => {
    const nomor = baris.length + 1;
    baris.push({ ...peristiwa, nomor, waktu: nomor * 60_000, oleh, idAksi: `${nomor}`, hashSebelum: '', hash: '' });
  };
  const mulai = peristiwaMulai(sop, { tahun: 2026, periode: 'TW I', bidang: peserta }, '');
  catat(mulai, 'rencana@example.go.id');
  let terlipat: KeadaanSiklus | undefined;
  let sampai = 0;
  const kantor: Kantor = {
    sop,
    pengguna,
    tanggal: '2026-04-20',
    bolehPeriksaSendiri: false,
    wajibKurang: [],
    galat: 0,
    angka: 'angka-1',
    baris,
    siklus: () => {
      if (sampai !== baris.length) terlipat = foldRiwayat(baris).get(mulai.siklus);
      sampai = baris.length;
      if (!terlipat) throw new Error('no siklus');
      return terlipat;
    },
    dunia: () => ({
      sop: kantor.sop,
      siklus: kantor.siklus(),
      pengguna: kantor.pengguna,
      bidang: BIDANG,
      tanggal: kantor.tanggal,
      zona: 'WIB',
      bolehPeriksaSendiri: kantor.bolehPeriksaSendiri,
      kelengkapanKurang: () => ({ wajib: kantor.wajibKurang, lain: [] }),
      ...BELUM_DIHITUNG,
      galat: kantor.galat,
      sidikKini: kantor.angka,
    }),
    coba: (aksi, nama, isi = {}) => {
      const hasil = applyAksi(kantor.dunia(), aksi, `${nama}@example.go.id`, lengkap(kantor, aksi, isi));
      return hasil.ok ? hasil.verdict.akibat : hasil.penolakan;
    },
    lakukan: (aksi, nama, isi = {}) => {
      const hasil = applyAksi(kantor.dunia(), aksi, `${nama}@example.go.id`, lengkap(kantor, aksi, isi));
      if (!hasil.ok) throw new Error(`${aksi} ${nama}: ${hasil.penolakan.kode} ${hasil.penolakan.pesan}`);
      const { akibat, posisi, peran } = hasil.verdict;
      const siklus = kantor.siklus().id;
      const tempat = { langkah: posisi?.nomor ?? null, bidang: posisi?.unit ?? isi.bidang ?? '' };
      catat({ aksi, siklus, ...tempat, peran, kalimat: '', akibat }, `${nama}@example.go.id`);
      if (aksi === 'serahkan') kantor.angka = `angka-${baris.length}`;
    },
  };
  return kantor;
}

/** A request with everything that a person would type or see: reason, letter, the potret on the screen. */
function lengkap(kantor: Kantor, aksi: AksiSop, isi: Partial<AksiRequest>): AksiRequest {
  const layar = {
    alasan: 'alasan yang jelas',
    surat: '005/12, 20 April 2026',
    sidik: kantor.siklus().potret?.sidik ?? '',
  };
  const paraf = { tanggal: kantor.tanggal, tautanPindaian: 'https://drive.example.go.id/paraf', kode: '' };
  const kertas = aksi === 'terimaKertas' ? paraf : null;
  return { ...EMPTY_REQUEST, ...layar, kertas, pengesahan: SAH, indikator: ['IKU-1'], ...isi };
}

/** "selesaikan 2/A", "lewatiBidang A", "susun". */
export function namaTawaran({ aksi, langkah, bidang }: Pick<Offer, 'aksi' | 'langkah' | 'bidang'>): string {
  const tempat = [langkah === null ? '' : String(langkah), bidang].filter((teks) => teks !== '').join('/');
  return tempat === '' ? aksi : `${aksi} ${tempat}`;
}

/** These hardly depend on where the work stands; tests of their own look at them. */
const SAMPINGAN: readonly string[] = ['susun', 'kelengkapan', 'rekomendasi', 'batalkanSiklus', 'urungkan'];

/** Buttons of one person that move the work. */
export function tawaran(kantor: Kantor, nama: string): readonly string[] {
  return allowedAksi(kantor.dunia(), `${nama}@example.go.id`)
    .map(namaTawaran)
    .filter((satu) => !SAMPINGAN.includes(satu))
    .sort();
}

/** Every aksi at every place that it could name: what the engine does not refuse. */
export function diizinkan(kantor: Kantor, nama: string): readonly string[] {
  const ada: string[] = [];
  for (const aksi of Object.keys(TABEL_AKSI) as AksiSop[]) {
    if (SAMPINGAN.includes(aksi)) continue;
    for (const tempat of tempatAksi(kantor, aksi)) {
      const hasil = kantor.coba(aksi, nama, tempat);
      if (!isPenolakan(hasil)) ada.push(namaTawaran({ aksi, ...tempat }));
    }
  }
  return ada.sort();
}

/** Places that exist, whether or not it is their turn. */
function tempatAksi({ sop, siklus }: Kantor, aksi: AksiSop) {
  const bidang = [...siklus().bidang.keys()];
  const { objek } = TABEL_AKSI[aksi];
  if (objek === 'siklus') return [{ langkah: null, bidang: '' }];
  if (objek === 'bidang') return bidang.map((kode) => ({ langkah: null, bidang: kode }));
  return sop.langkah.flatMap((l) => unit(l, bidang).map((kode) => ({ langkah: l.nomor, bidang: kode })));
}

const unit = ({ cakupan }: Langkah, bidang: readonly string[]) => (cakupan === 'instansi' ? [''] : bidang);

/** "2/A 3/B": where somebody is waited for. */
export const aktif = ({ sop, siklus }: Kantor): string =>
  posisiAktif(sop, siklus())
    .map(({ nomor, unit: kode }) => (kode === '' ? `${nomor}` : `${nomor}/${kode}`))
    .join(' ');

export const status = (kantor: Kantor, kode: string): string => keadaanBidang(kantor.siklus(), kode).status;

/** "dikembalikan 2": status and putaran of a langkah. */
export function langkahnya(kantor: Kantor, nomor: number, kode = ''): string {
  const { status: s, putaran } = keadaanLangkah(kantor.siklus(), nomor, kode);
  return `${s} ${putaran}`;
}

export const kodeTolak = (hasil: Penolakan | Akibat): string => (isPenolakan(hasil) ? hasil.kode : 'boleh');
export const pesanTolak = (hasil: Penolakan | Akibat): string => (isPenolakan(hasil) ? hasil.pesan : '');
