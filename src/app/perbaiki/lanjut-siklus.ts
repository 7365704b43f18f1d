/** Where each siklus goes on once damage to the ledger is acknowledged: nothing counts as done that nobody can prove. */
import { groupBy } from '../../domain/kelompok.ts';
import type { Akibat, BarisRiwayat, Peristiwa, PerubahanLangkah } from '../../domain/peristiwa.ts';
import { isianKembali } from '../../sop/akibat.ts';
import { langkahJalan, withLanjutan } from '../../sop/alur.ts';
import type { Sop } from '../../sop/definisi.ts';
import { type KeadaanSiklus, keadaanBidang, parseSiklusId, SIKLUS_BARU } from '../../sop/keadaan.ts';
import { keadaanKelak } from '../../sop/keadaan-sesudah.ts';
import { sopById } from '../../sop/seed/daftar.ts';
import { readIndikator } from '../../workbook/tab/indikator-baca.ts';
import type { Context } from '../inti/aksi.ts';
import { type Buku, createEngineInput } from '../inti/buku.ts';
import { catatanPotret, listTertinggal, type SegelTertinggal } from './segel-tertinggal.ts';

/** The peristiwa that follow the acknowledgement, one for each siklus that does not simply go on. */
export function continueSiklus(buku: Buku, context: Context): readonly Peristiwa[] {
  const riwayat = groupBy(buku.riwayat, ({ siklus }) => siklus);
  const tertinggal = listTertinggal(buku);
  const terbuka = [...buku.siklus.values()].flatMap((siklus) =>
    present(continueOne(buku, context, siklus, riwayat.get(siklus.id) ?? [])),
  );
  const beku = tertinggal.flatMap((segel) => present(readopt(buku, segel)));
  return [...beku, ...terbuka].map(([siklus, kalimat, akibat]): Peristiwa => {
    const { id } = siklus;
    return { aksi: 'akuiKerusakan', siklus: id, langkah: null, bidang: '', peran: 'pemilik', kalimat, akibat };
  });
}

const present = (satu: Lanjutan | null): readonly Lanjutan[] => (satu ? [satu] : []);

type Lanjutan = readonly [siklus: Pick<KeadaanSiklus, 'id'>, kalimat: string, akibat: Akibat];

const sopOf = (buku: Buku, id: string): Sop | null => buku.sop.find((satu) => satu.id === id) ?? sopById(id);

function continueOne(
  buku: Buku,
  context: Context,
  siklus: KeadaanSiklus,
  riwayat: readonly BarisRiwayat[],
): Lanjutan | null {
  const sop = sopOf(buku, siklus.sop);
  if (!sop || siklus.selesai !== null) return null;
  const peserta = riwayat.some(({ akibat }) => akibat.buka) ? [] : pesertaHilang(buku, siklus);
  const awal: Akibat = peserta.length > 0 ? { bidang: peserta } : {};
  const ikut = keadaanKelak(siklus, awal);
  const janggal = siklus.potret ? [] : tanpaSerahan(ikut, riwayat);
  const input = createEngineInput(buku, { sop, siklus: ikut }, context);
  const kembali = janggal.length > 0 ? isianKembali(input, janggal, ALASAN_KEMBALI) : {};
  const bidang = [...peserta, ...(kembali.bidang ?? [])];
  const akibat = withLanjutan(sop, ikut, { ...kembali, ...(bidang.length > 0 ? { bidang } : {}) });
  if (bidang.length + (akibat.langkah ?? []).length === 0 && !akibat.selesai) return null;
  const apa = janggal.length > 0 ? `, dan isian bidang ${janggal.join(', ')} diserahkan lagi: ${ALASAN_KEMBALI}` : '';
  return [siklus, `${sop.nama} ${siklus.periode} ${siklus.tahun} dilanjutkan${apa}.`, akibat];
}

const ALASAN_KEMBALI = 'catatan penyerahannya hilang dari Riwayat';

const pesertaHilang = ({ bidang, snapshot }: Buku, siklus: KeadaanSiklus) => {
  const punya = new Set(readIndikator(snapshot).isi.flatMap(({ indikator }) => indikator.bidang));
  return bidang
    .filter(({ kode }) => punya.has(kode) && !siklus.bidang.has(kode))
    .map(({ kode }) => ({ kode, status: 'belum mengisi' as const }));
};

/** Bidang that count as handed in although the row that says so is lost. */
function tanpaSerahan(siklus: KeadaanSiklus, riwayat: readonly BarisRiwayat[]): readonly string[] {
  const serah = new Set<string>();
  for (const { akibat } of riwayat)
    for (const { kode, status, sidik, asal } of akibat.bidang ?? []) {
      const dibawa = asal !== undefined || (akibat.buka !== undefined && status === 'diterima');
      if (dibawa || (status === 'diserahkan' && sidik !== undefined)) serah.add(kode);
      else if (status !== undefined && status !== 'diterima') serah.delete(kode);
    }
  return [...siklus.bidang.keys()].filter((kode) => {
    const { status, dilewati } = keadaanBidang(siklus, kode);
    return dilewati === null && (status === 'diserahkan' || status === 'diterima') && !serah.has(kode);
  });
}

/** A signature whose figures are lost, or a whole siklus: both stand on its seal again. */
function readopt(buku: Buku, segel: SegelTertinggal): Lanjutan | null {
  const { siklus: id, putaran } = segel.isi;
  const kini = buku.siklus.get(id);
  const milik = parseSiklusId(id);
  const sop = milik && sopOf(buku, milik.sop);
  if (!milik || !sop || (kini && (kini.potret || !kini.pengesahan))) return null;
  const nama = `${sop.nama} ${milik.periode} ${milik.tahun}`;
  const potret = catatanPotret(segel);
  if (kini?.pengesahan)
    return [
      { id },
      `Angka beku ${nama} putaran ${putaran} diambil dari segelnya.`,
      { potret, pengesahan: kini.pengesahan },
    ];
  const siklus: KeadaanSiklus = { id, ...milik, dibuka: 0, ...SIKLUS_BARU };
  const bidang = segel.isi.bidang.map(({ kode, alasanDilewati }) => ({
    kode,
    status: 'diterima' as const,
    ...(alasanDilewati === null ? {} : { dilewati: alasanDilewati }),
  }));
  const langkah = langkahSampaiBeku(
    sop,
    bidang.map(({ kode }) => kode),
  );
  const lengkap = { ...siklus, bidang: new Map(), langkah: new Map() };
  const akibat: Akibat = { buka: milik, bidang, langkah, isian: 'tertutup', potret };
  const sesudah = keadaanKelak(lengkap, akibat);
  const { langkah: mulai = [], selesai } = withLanjutan(sop, sesudah, {});
  return [
    { id },
    `${nama} dibuka lagi dari segel putaran ${putaran}; pengesahannya dicatat lagi.`,
    { ...akibat, langkah: [...langkah, ...mulai], ...(selesai ? { selesai } : {}) },
  ];
}

function langkahSampaiBeku(sop: Sop, bidang: readonly string[]): readonly PerubahanLangkah[] {
  const jalan = langkahJalan(sop);
  const beku = jalan.filter(({ dampak }) => dampak.includes('membekukan potret')).at(-1);
  return jalan
    .filter(({ nomor }) => nomor <= (beku?.nomor ?? 0))
    .flatMap(({ nomor, cakupan, hanyaKoreksi }) =>
      (cakupan === 'instansi' ? [''] : bidang).map(
        (unit): PerubahanLangkah => ({
          nomor,
          unit,
          status: hanyaKoreksi ? 'dilewati' : 'selesai',
        }),
      ),
    );
}
