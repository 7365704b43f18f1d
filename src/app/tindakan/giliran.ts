/** Giliran Anda: all that the panel's first view needs, in one answer. */
import * as z from 'zod/mini';
import { nameByEmail, samaAkun } from '../../domain/akun.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { DAFTAR_PERIODE, type Tanggal, triwulanBerakhir } from '../../domain/waktu/periode.ts';
import type { Giliran, Saya } from '../../kontrak/giliran.ts';
import type { KeputusanPanel } from '../../kontrak/keputusan.ts';
import { MULAI_SIKLUS } from '../../sop/aksi/mulai-siklus.ts';
import type { Sop } from '../../sop/definisi.ts';
import { isBertugas } from '../../sop/pelaksana.ts';
import type { AksiSop } from '../../sop/tabel-aksi.ts';
import { type Offer, screenAksi } from '../../sop/tawaran.ts';
import { penggunaDitolak } from '../../sop/wewenang.ts';
import { bidangPanel, temuanPanel } from '../giliran/bidang.ts';
import { keputusanPanel } from '../giliran/keputusan.ts';
import { catatanPelaku } from '../giliran/pelaku.ts';
import { rekomendasiPanel } from '../giliran/rekomendasi.ts';
import { langkahPanel, riwayatPanel, siklusPanel } from '../giliran/siklus.ts';
import { siklusSaya } from '../giliran/siklus-saya.ts';
import { bidangDiperiksa, telaahPanel } from '../giliran/telaah.ts';
import { usulanPanel } from '../giliran/usulan.ts';
import { type Context, refuse, type TanyaFor } from '../inti/aksi.ts';
import { type Buku, createEngineInput, findRun, type SopRun } from '../inti/buku.ts';
import { refuseProfil } from '../inti/siklus-baru.ts';
import { withSiklus } from '../inti/skema.ts';
import { composePapan } from '../papan/papan.ts';
import { diakuiSejak } from '../perbaiki/kata-putus.ts';
import { isPemilik } from '../perbaiki/pemilik.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import { checkPotret, describeDihitung } from '../potret/temuan-potret.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';
import { readRegistriSiklus, teksBeda } from '../registri/registri-siklus.ts';
import { frozenDamage } from '../segel/periksa-beku.ts';
import { ralatRedaksi } from '../segel/redaksi.ts';
import { checkSegel } from '../segel/temuan-segel.ts';
import { checkKepala } from '../temuan/kepala-rangkap.ts';
import { listPerluKonfirmasi } from '../temuan/perlu-konfirmasi.ts';
import { checkSemua, readSemuaIsian } from '../temuan/temuan-buku.ts';
import { TAB_PEMERIKSAAN } from '../temuan/temuan-pemeriksaan.ts';
import { checkTulisan } from '../tulisan/kata-disunting.ts';
import { TAB_TULISAN } from '../tulisan/tab-disunting.ts';

const skema = z.object({ siklus: z.optional(z.string()) });

export const GILIRAN: TanyaFor<'giliran', typeof skema> = {
  skema,
  needs: (req) => ({
    tab: [...TAB_REGISTRI, ...TAB_PEMERIKSAAN],
    bilaAda: TAB_TULISAN,
    isian: 'semua',
    ...withSiklus(req),
  }),
  understand: (buku, { who, now }, req) => {
    const milik = req.siklus === undefined ? siklusSaya(buku, who, tanggalOf(now, buku.profil.zona)) : undefined;
    return milik === undefined ? req : { siklus: milik };
  },
  answer: (buku, context, { siklus }) => {
    const tanggal = tanggalOf(context.now, buku.profil.zona);
    const asing = penggunaDitolak({ pengguna: buku.pengguna, tanggal }, context.who);
    // Whoever owns the file may adopt people, also when nobody wrote him into the tab.
    if (asing && !isPemilik(buku, context.who)) return refuse(asing);
    const run = asing ? null : findRun(buku, siklus);
    const saya = sayaPanel(buku, context.who, tanggal);
    const awal = awalPanel(buku, saya, context, tanggal);
    const isi = run && isiPanel(buku, run, context, saya);
    return {
      ok: true,
      jawaban: isi ? { ...awal, ...isi, halangan: [...awal.halangan, ...isi.halangan] } : awal,
    };
  },
};

function awalPanel(buku: Buku, saya: Saya, context: Context, hariIni: Tanggal): Giliran {
  const berjalan = [...buku.siklus.values()].some(({ selesai }) => selesai === null);
  const bolehMulai = saya.peran.some((satu) => MULAI_SIKLUS.siapa.includes(satu));
  const tolak = bolehMulai ? refuseProfil(buku) : null;
  const id = buku.snapshot.struktur.spreadsheetId;
  return {
    saya,
    instansi: buku.profil.singkatan || buku.profil.namaInstansi,
    hariIni,
    urlBuku: id === undefined ? '' : `https://docs.google.com/spreadsheets/d/${id}/edit`,
    sopTersedia: bolehMulai && !tolak ? pilihanSop(buku) : [],
    daftarSiklus: daftarSiklus(buku),
    periodeUsulan: triwulanBerakhir(buku.profil.tahun, hariIni),
    siklus: null,
    tawaran: [],
    halangan: tolak && !berjalan ? [tolak.pesan] : [],
    langkah: [],
    bidang: [],
    temuan: [],
    periksa: [],
    keputusan: null,
    konfirmasi: [],
    definisi: [],
    ralat: [],
    rekomendasi: { indikator: [], kini: [], lalu: [] },
    riwayat: [],
    catatan: [],
    usulan: usulanPanel(buku, context),
  };
}

/** What collects comes before what only measures. */
function pilihanSop({ sop }: Buku): Giliran['sopTersedia'] {
  const membuka = (satu: Sop): boolean =>
    satu.langkah.some(({ aktif, dampak }) => aktif && dampak.includes('membuka isian'));
  return [...sop.filter(membuka), ...sop.filter((satu) => !membuka(satu))].map(({ id, nama }) => ({ id, nama }));
}

/** The newest period first; also those of closed years, of which a checkpoint keeps a line alone. */
function daftarSiklus({ siklus, awal, sop: semua }: Buku): Giliran['daftarSiklus'] {
  const ada = [...awal.tutup.map((satu) => ({ ...satu, selesai: true })), ...siklus.values()];
  const daftar = ada.map(({ id, sop, tahun, periode, selesai }) => ({
    id,
    sop: semua.find((satu) => satu.id === sop)?.nama ?? sop,
    tahun,
    periode,
    selesai: selesai !== null,
  }));
  const urutan = (satu: (typeof daftar)[number]): number => satu.tahun * 10 + DAFTAR_PERIODE.indexOf(satu.periode);
  return daftar.sort((a, b) => urutan(b) - urutan(a) || (a.id < b.id ? -1 : 1));
}

function sayaPanel({ pengguna }: Buku, who: string, tanggal: string): Saya {
  const baris = pengguna.filter((p) => samaAkun(p.email, who) && isBertugas(p, tanggal));
  // As the tab writes it, so that screens find this person among those who are waited for.
  const { email = who, nama = '', jabatan = '' } = baris[0] ?? {};
  const peran = [...new Set(baris.map((p) => p.peran))];
  return { email, nama, jabatan, peran, bidang: [...new Set(baris.flatMap((p) => p.bidang))] };
}

type IsiPanel = Omit<
  Giliran,
  'usulan' | 'saya' | 'instansi' | 'hariIni' | 'urlBuku' | 'sopTersedia' | 'daftarSiklus' | 'periodeUsulan'
>;

function isiPanel(buku: Buku, run: SopRun, context: Context, saya: Saya): IsiPanel {
  const registri = readRegistriSiklus(buku, run);
  const potret = readAngka(buku, run.siklus.tahun);
  const semuaIsian = readSemuaIsian(buku, run, registri);
  const isian = new Map(semuaIsian.map((satu) => [satu.bidang, satu]));
  const disunting = checkTulisan(buku);
  const rusakPotret = describeDihitung(buku, run);
  const semua = [
    ...checkPotret(buku, run),
    ...checkSegel(buku, run.siklus.tahun),
    ...disunting,
    ...checkKepala(buku, context.now),
    ...checkSemua(buku, run, registri, semuaIsian),
  ];
  const temuan = semua.map((satu) => temuanPanel(buku, run, registri, satu));
  const papan = composePapan(buku, run, context.now);
  const input = createEngineInput(buku, run, context, {
    adaBedaDefinisi: registri.perbedaan.length > 0,
    ...frozenDamage(buku, run),
    rusakPotret: () => rusakPotret,
    adaTabIsian: (kode) => isian.has(kode),
  });
  const { tawaran, halangan } = screenAksi(input, context.who);
  const sebut = nameByEmail(buku.pengguna);
  return {
    siklus: siklusPanel(run, saya),
    tawaran,
    halangan: halangan.map(({ pesan }) => pesan),
    langkah: papan.langkah.map((baris) => langkahPanel(run, baris, sebut)),
    bidang: papan.bidang.map((satu) => bidangPanel(buku, satu, run, isian.get(satu.kode), temuan, sebut)),
    temuan: temuan.filter(terlihat(saya)),
    periksa: bidangDiperiksa(run, tawaran).map((kode) => telaahPanel(buku, run, isian.get(kode), potret, kode, semua)),
    keputusan: isPenentu(saya, tawaran)
      ? withCatatan(keputusanPanel(buku, run, registri, potret), [
          ...diakuiSejak(buku.riwayat, run.siklus),
          ...disunting.map(({ pesan }) => pesan),
          ...catatanPelaku(buku, run, tanggalOf(context.now, buku.profil.zona)),
        ])
      : null,
    konfirmasi: tawaran.some(({ aksi }) => MEMASTIKAN.includes(aksi)) ? listPerluKonfirmasi(buku, run, registri) : [],
    definisi: registri.perbedaan.map(({ indikator: { kode }, beda }) => ({
      kode,
      beda: beda.map(teksBeda).join('; '),
    })),
    ralat: ralatPanel(buku, run, tawaran),
    rekomendasi: rekomendasiPanel(buku, run, isian, registri.indikator.filter(terlihat(saya)), tawaran),
    riwayat: riwayatPanel(buku, run, sebut),
    catatan: papan.catatan,
  };
}

/** They ask whether figures far off are right. */
const MEMASTIKAN: readonly AksiSop[] = ['terima', 'terimaKertas', 'himpun', 'himpunUlang'];

/** Rekap is what the Kepala reads beside his panel; what was lost of Riwayat and who did whose work he knows before he signs. */
const withCatatan = (keputusan: KeputusanPanel | null, lagi: readonly string[]): KeputusanPanel | null =>
  keputusan && { ...keputusan, peringatan: [...lagi, ...keputusan.peringatan] };

function ralatPanel(buku: Buku, run: SopRun, tawaran: readonly Offer[]): Giliran['ralat'] {
  const boleh = tawaran.some(({ aksi }) => aksi === 'ralat');
  const butir = (boleh && ralatRedaksi(buku, run)?.butir) || [];
  return butir.map(({ kode, awal, tempat, semula, menjadi }) => ({ kode, awal, tempat, semula, menjadi }));
}

/** Who only fills in is shown the findings of their own bidang. */
const terlihat =
  ({ peran, bidang }: Saya) =>
  (satu: { readonly bidang: readonly string[] }): boolean =>
    peran.some((p) => p !== 'staf' && p !== 'kabid') || satu.bidang.some((kode) => bidang.includes(kode));

const isPenentu = ({ peran }: Saya, tawaran: readonly Offer[]): boolean =>
  peran.includes('kepala') ||
  tawaran.some(({ aksi, bidang }) => aksi === 'catatPengesahan' || (aksi === 'kembalikan' && bidang === ''));
