/** Selesaikan langkah: the SOP goes on; freezes the potret, or opens the Laporan Kinerja, where the SOP says so. */
import { LAPORAN_KINERJA } from '../../sop/definisi.ts';
import { appendPotret } from '../../workbook/tab/potret.ts';
import type { Aksi } from '../aksi.ts';
import { frozenRows } from '../bekukan.ts';
import { findJalan, type Jalan } from '../buku.ts';
import { susunBerkas, TAB_LAPORAN } from '../laporan.ts';
import { decideAksi } from '../putuskan.ts';
import { himpunKini, readRegistri } from '../registri.ts';
import {
  bidangKata,
  catatan,
  type PermintaanLangkah,
  sisaKelengkapan,
  skemaLangkah,
  uraianLangkah,
  withSiklus,
} from './umum-langkah.ts';

/** Selesaikan: also freezes the potret where the langkah says so, from the same figures that were consolidated. */
export const SELESAIKAN: Aksi<PermintaanLangkah> = {
  skema: skemaLangkah,
  needs: (req) => ({ tab: TAB_LAPORAN, ...withSiklus(req) }),
  decide: (buku, konteks, req) => {
    const jalan = findJalan(buku, req.siklus);
    const kini = jalan ? himpunKini(buku, jalan, readRegistri(buku).indikator) : null;
    return decideAksi(buku, konteks, {
      aksi: 'selesaikan',
      siklus: req.siklus,
      permintaan: { langkah: req.langkah ?? null, bidang: req.bidang },
      ...(kini ? { hitungan: { sidikKini: kini.sidik } } : {}),
      kalimat: (j, { posisi }) =>
        `${uraianLangkah(j, posisi?.nomor)}${bidangKata(posisi?.unit ?? '')} diselesaikan.${sisaKelengkapan(buku, j, posisi?.nomor)}${catatan(req.catatan)}`,
      perubahan: (_, { akibat }) =>
        akibat.potret && kini ? [appendPotret(buku.snapshot, frozenRows(kini, akibat.potret.putaran))] : [],
    });
  },
  files: (buku, { siklus, waktu, akibat }) => {
    const jalan = findJalan(buku, siklus);
    return jalan && akibat.selesai && opensLaporan(jalan) ? susunBerkas(buku, jalan, ['laporan'], waktu) : [];
  },
};

/** Lumajang's measurement ends by preparing the Laporan Kinerja: its draft is opened then. */
function opensLaporan({ sop }: Jalan): boolean {
  return sop.keterkaitan.some((kaitan) => kaitan.jenis === 'dilanjutkan' && kaitan.sop === LAPORAN_KINERJA);
}
