/** What a checker looks at: the isian as it was handed in, and what changed since the round before. */
import { groupBy } from '../../domain/pemeriksaan/dunia.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { sebutIsian } from '../../domain/terbilang.ts';
import type { BarisPeriksa, PeriksaPanel } from '../../shared/panel.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import type { Tawaran } from '../../sop/mesin.ts';
import type { Buku, Jalan } from '../buku.ts';
import type { IsianBidang } from '../isian.ts';
import { tempatIsian } from './tempat.ts';

/** Cells that are compared between two rounds. */
const SEL = {
  teks: 'Realisasi',
  bukti: 'Bukti Dukung',
  pendorong: 'Faktor Pendorong',
  penghambat: 'Faktor Penghambat',
  tindakLanjut: 'Tindak Lanjut',
} as const;
const DAFTAR_SEL = Object.keys(SEL) as readonly (keyof typeof SEL)[];

/** Bidang whose isian lies before this person: by name of the langkah's unit, or all where the agency is checked as one. */
export function bidangDiperiksa({ siklus }: Jalan, tawaran: readonly Tawaran[]): readonly string[] {
  const putusan = tawaran.filter(({ aksi }) => aksi === 'terima' || aksi === 'kembalikan');
  return [...siklus.bidang.keys()].filter(
    (kode) =>
      keadaanBidang(siklus, kode).status === 'diserahkan' &&
      putusan.some(({ bidang }) => bidang === '' || bidang === kode),
  );
}

export function periksaPanel(
  buku: Buku,
  jalan: Jalan,
  isian: IsianBidang | undefined,
  potret: readonly BarisPotret[],
  bidang: string,
  temuan: readonly Temuan[],
): PeriksaPanel {
  const { putaran } = keadaanBidang(jalan.siklus, bidang);
  const kini = roundOf(potret, jalan, bidang, putaran);
  const lama = new Map(roundOf(potret, jalan, bidang, putaran - 1).map((baris) => [baris.kode, baris]));
  const letak = new Map((isian?.terbaca ?? []).map(({ mentah }) => [mentah.kode, mentah.baris]));
  const milik = groupBy(
    temuan.filter((t) => t.bidang === bidang && t.berat !== 'galat'),
    ({ indikator }) => indikator ?? '',
  );
  const baris = kini.map((satu): BarisPeriksa => {
    const nomor = letak.get(satu.kode);
    const tempat = nomor === undefined ? null : tempatIsian(buku, jalan, bidang, nomor);
    const peringatan = (milik.get(satu.kode) ?? []).map(({ berat, pesan }) => ({ berat, pesan }));
    return { ...barisPeriksa(satu), peringatan, berubah: selBerubah(lama.get(satu.kode), satu), tempat };
  });
  const berubah = baris.reduce((jumlah, satu) => jumlah + satu.berubah.length, 0);
  const sel = putaran > 1 ? { berubah, tetap: baris.length * DAFTAR_SEL.length - berubah } : null;
  return { bidang, putaran, baris, sel };
}

function roundOf(potret: readonly BarisPotret[], { siklus }: Jalan, bidang: string, putaran: number) {
  return potret.filter(
    (b) => b.siklus === siklus.id && b.tahap === 'diserahkan' && b.bidang === bidang && b.putaran === putaran,
  );
}

function barisPeriksa(baris: BarisPotret): Omit<BarisPeriksa, 'berubah' | 'tempat' | 'peringatan'> {
  const { kode, uraian, satuan, keadaan, teks, capaian, kategori, penjelasan } = baris;
  const { bukti, pendorong, penghambat, tindakLanjut } = baris;
  const target = baris.target?.teks ?? '';
  const hitungan = { keadaan, teks, dibaca: sebutIsian(baris), capaian, kategori, penjelasan };
  return { kode, uraian, satuan, target, ...hitungan, bukti, pendorong, penghambat, tindakLanjut };
}

function selBerubah(lama: BarisPotret | undefined, baru: BarisPotret): BarisPeriksa['berubah'] {
  if (!lama) return [];
  return DAFTAR_SEL.filter((kunci) => lama[kunci] !== baru[kunci]).map((kunci) => ({
    kolom: SEL[kunci],
    lama: lama[kunci],
    baru: baru[kunci],
  }));
}
