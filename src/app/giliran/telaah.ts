/** What a checker looks at: the isian as it was handed in, and what changed since the round before. */
import { nameIsian } from '../../domain/angka/terbilang.ts';
import { groupBy } from '../../domain/kelompok.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { teksTarget } from '../../domain/target.ts';
import { isGalat, type Temuan } from '../../domain/temuan.ts';
import type { BarisTelaah, TelaahPanel } from '../../kontrak/telaah.ts';
import { langkahNomor } from '../../sop/alur.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import type { Offer } from '../../sop/tawaran.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import type { IsianBidang } from '../isian/isian.ts';
import { JUMLAH_SEL, roundOf, selBerubah } from '../isian/putaran-isian.ts';
import { tempatIsian } from './tempat.ts';

/**
 * Bidang whose isian lies before this person: by name of the langkah's unit, or all where the agency is checked as one.
 * Who may only return (a langkah after the checking) also looks at what was accepted; the Kepala has the potret for that.
 */
export function bidangDiperiksa({ sop, siklus }: SopRun, tawaran: readonly Offer[]): readonly string[] {
  const putusan = tawaran.filter(({ aksi }) => aksi === 'terima' || aksi === 'kembalikan');
  const telaah = putusan.some(
    ({ bidang, langkah }) => bidang === '' && langkahNomor(sop, langkah ?? 0)?.jenis !== 'pengesahan',
  );
  return [...siklus.bidang.keys()].filter((kode) => {
    const { status } = keadaanBidang(siklus, kode);
    if (status === 'diterima') return telaah;
    return status === 'diserahkan' && putusan.some(({ bidang }) => bidang === '' || bidang === kode);
  });
}

export function telaahPanel(
  buku: Buku,
  run: SopRun,
  isian: IsianBidang | undefined,
  potret: readonly BarisPotret[],
  bidang: string,
  temuan: readonly Temuan[],
): TelaahPanel {
  const { putaran, putaranKembali, barisKembali } = keadaanBidang(run.siklus, bidang);
  const kini = roundOf(potret, run, bidang, putaran);
  // What was withdrawn in between was never before the checker.
  const dulu = putaranKembali || putaran - 1;
  const lama = new Map(roundOf(potret, run, bidang, dulu).map((baris) => [baris.kode, baris]));
  const letak = new Map((isian?.terbaca ?? []).map(({ mentah }) => [mentah.kode, mentah.baris]));
  const diminta = new Map(barisKembali.map(({ kode, alasan }) => [kode, alasan]));
  const milik = groupBy(
    temuan.filter((t) => t.bidang === bidang && !isGalat(t)),
    ({ indikator }) => indikator ?? '',
  );
  const baris = kini.map((satu): BarisTelaah => {
    const nomor = letak.get(satu.kode);
    const tempat = nomor === undefined ? null : tempatIsian(buku, run, bidang, nomor);
    const peringatan = (milik.get(satu.kode) ?? []).map(({ berat, pesan }) => ({ berat, pesan }));
    const berubah = lama.size > 0 ? selBerubah(lama.get(satu.kode), satu) : [];
    return { ...barisTelaah(satu), peringatan, berubah, diminta: diminta.get(satu.kode) ?? '', tempat };
  });
  const berubah = baris.reduce((jumlah, satu) => jumlah + satu.berubah.length, 0);
  const sel = lama.size > 0 ? { berubah, tetap: baris.length * JUMLAH_SEL - berubah } : null;
  return { bidang, putaran, baris, sel };
}

function barisTelaah(baris: BarisPotret): Omit<BarisTelaah, 'berubah' | 'diminta' | 'tempat' | 'peringatan'> {
  const { kode, uraian, satuan, keadaan, teks, capaian, kategori, penjelasan } = baris;
  const { bukti, pendorong, penghambat, tindakLanjut, penjelasanBidang } = baris;
  const hitungan = { keadaan, teks, dibaca: nameIsian(baris), capaian, kategori, penjelasan };
  return {
    kode,
    uraian,
    target: baris.target && teksTarget(baris.target, satuan),
    ...hitungan,
    bukti,
    pendorong,
    penghambat,
    tindakLanjut,
    penjelasanBidang,
  };
}
