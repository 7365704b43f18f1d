/** Giliran Anda: all that the panel's first view needs, in one answer. */

import * as z from 'zod/mini';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { type Tanggal, triwulanBerakhir } from '../../domain/waktu/periode.ts';
import type { Giliran, Saya } from '../../kontrak/giliran.ts';
import { isBertugas } from '../../sop/pelaksana.ts';
import { halanganAksi, type Tawaran, tawaranLayar } from '../../sop/tawaran.ts';
import { penggunaDitolak } from '../../sop/wewenang.ts';
import { readPotret } from '../../workbook/tab/potret-baca.ts';
import { type Konteks, refuse, type TanyaFor } from '../inti/aksi.ts';
import { type Buku, buatDunia, findJalan, type Jalan } from '../inti/buku.ts';
import { bidangPanel, type Sebut, temuanPanel } from '../giliran/bidang.ts';
import { keputusanPanel } from '../giliran/keputusan.ts';
import { bidangDiperiksa, periksaPanel } from '../giliran/telaah.ts';
import { rekomendasiPanel } from '../giliran/rekomendasi.ts';
import { langkahPanel, riwayatPanel, siklusPanel } from '../giliran/siklus.ts';
import { isPotretUtuh } from '../dokumen/laporan.ts';
import { mulaiDitolak } from '../inti/siklus-baru.ts';
import { susunPapan } from '../papan/papan.ts';
import { TAB_PEMERIKSAAN } from '../temuan/temuan-pemeriksaan.ts';
import { checkSemua, readSemuaIsian } from '../temuan/temuan-buku.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';
import { readRegistriSiklus, teksBeda } from '../registri/registri-siklus.ts';
import { withSiklus } from '../inti/skema.ts';

const skema = z.object({ siklus: z.optional(z.string()) });

export const GILIRAN: TanyaFor<'giliran', typeof skema> = {
  skema,
  needs: (req) => ({
    tab: [...TAB_REGISTRI, ...TAB_PEMERIKSAAN],
    isian: 'semua',
    ...withSiklus(req),
  }),
  answer: (buku, konteks, { siklus }) => {
    const tanggal = tanggalOf(konteks.now, buku.profil.zona);
    const asing = penggunaDitolak({ pengguna: buku.pengguna, tanggal }, konteks.who);
    if (asing) return refuse(asing);
    const jalan = findJalan(buku, siklus);
    const saya = sayaPanel(buku, konteks.who, tanggal);
    const kepala = kepalaPanel(buku, saya, konteks, tanggal);
    const isi = jalan && isiPanel(buku, jalan, konteks, saya);
    return {
      ok: true,
      jawaban: isi ? { ...kepala, ...isi, halangan: [...kepala.halangan, ...isi.halangan] } : kepala,
    };
  },
};

/** Names instead of addresses, where the address is known. */
const penyebut =
  ({ pengguna }: Buku): Sebut =>
  (email) =>
    pengguna.find((p) => p.email === email)?.nama || email;

function kepalaPanel(buku: Buku, saya: Saya, konteks: Konteks, hariIni: Tanggal): Giliran {
  const berjalan = [...buku.siklus.values()].some(({ selesai }) => selesai === null);
  const giliranMulai = saya.peran.includes('perencana') && !berjalan;
  const tolak = giliranMulai ? mulaiDitolak(buku, konteks) : null;
  const id = buku.snapshot.struktur.spreadsheetId;
  return {
    saya,
    instansi: buku.profil.singkatan || buku.profil.namaInstansi,
    hariIni,
    urlBuku: id === undefined ? '' : `https://docs.google.com/spreadsheets/d/${id}/edit`,
    sopTersedia: giliranMulai && !tolak ? buku.sop.map(({ id: sop, nama }) => ({ id: sop, nama })) : [],
    periodeUsulan: triwulanBerakhir(buku.profil.tahun, hariIni),
    siklus: null,
    tawaran: [],
    halangan: tolak ? [tolak.pesan] : [],
    langkah: [],
    bidang: [],
    temuan: [],
    periksa: [],
    keputusan: null,
    definisi: [],
    rekomendasi: { indikator: [], kini: [], lalu: [] },
    riwayat: [],
    catatan: [],
  };
}

function sayaPanel({ pengguna }: Buku, who: string, tanggal: string): Saya {
  const baris = pengguna.filter((p) => p.email === who && isBertugas(p, tanggal));
  const { nama = '', jabatan = '' } = baris[0] ?? {};
  const peran = [...new Set(baris.map((p) => p.peran))];
  return { email: who, nama, jabatan, peran, bidang: [...new Set(baris.flatMap((p) => p.bidang))] };
}

type Isi = Omit<Giliran, 'saya' | 'instansi' | 'hariIni' | 'urlBuku' | 'sopTersedia' | 'periodeUsulan'>;

function isiPanel(buku: Buku, jalan: Jalan, konteks: Konteks, saya: Saya): Isi {
  const registri = readRegistriSiklus(buku, jalan);
  const potret = readPotret(buku.snapshot);
  const semuaIsian = readSemuaIsian(buku, jalan, registri);
  const isian = new Map(semuaIsian.map((satu) => [satu.bidang, satu]));
  const semua = checkSemua(buku, jalan, registri, semuaIsian);
  const temuan = semua.map((satu) => temuanPanel(buku, jalan, registri, satu));
  const papan = susunPapan(buku, jalan, konteks.now);
  const dunia = buatDunia(buku, jalan, konteks, {
    adaBedaDefinisi: registri.perbedaan.length > 0,
    potretUtuh: () => isPotretUtuh(buku, jalan),
    adaTabIsian: (kode) => isian.has(kode),
  });
  const tawaran = tawaranLayar(dunia, konteks.who);
  const sebut = penyebut(buku);
  return {
    siklus: siklusPanel(jalan),
    tawaran,
    halangan: halanganAksi(dunia, konteks.who).map(({ pesan }) => pesan),
    langkah: papan.langkah.map((baris) => langkahPanel(jalan, baris, sebut)),
    bidang: papan.bidang.map((satu) => bidangPanel(buku, satu, jalan, isian.get(satu.kode), temuan, sebut)),
    temuan: temuan.filter(terlihat(saya)),
    periksa: bidangDiperiksa(jalan, tawaran).map((kode) =>
      periksaPanel(buku, jalan, isian.get(kode), potret, kode, semua),
    ),
    keputusan: isPenentu(saya, tawaran) ? keputusanPanel(buku, jalan, registri, potret) : null,
    definisi: registri.perbedaan.map(({ indikator: { kode }, beda }) => ({
      kode,
      beda: beda.map(teksBeda).join('; '),
    })),
    rekomendasi: rekomendasiPanel(buku, jalan, isian, registri.indikator.filter(terlihat(saya)), tawaran),
    riwayat: riwayatPanel(buku, jalan, sebut),
    catatan: papan.catatan,
  };
}

/** Who only fills in is shown the findings of their own bidang. */
const terlihat =
  ({ peran, bidang }: Saya) =>
  (satu: { readonly bidang: readonly string[] }): boolean =>
    peran.some((p) => p !== 'staf' && p !== 'kabid') || satu.bidang.some((kode) => bidang.includes(kode));

const isPenentu = ({ peran }: Saya, tawaran: readonly Tawaran[]): boolean =>
  peran.includes('kepala') ||
  tawaran.some(({ aksi, bidang }) => aksi === 'catatPengesahan' || (aksi === 'kembalikan' && bidang === ''));
