/** The papers of a frozen round: a pure function of its seal and of what Riwayat says of its approval. */
import { laporanKinerja } from '../../documents/laporan/laporan-kinerja.ts';
import type { Naskah } from '../../documents/naskah.ts';
import { pengukuranKinerja } from '../../documents/pengukuran/pengukuran-kinerja.ts';
import type { JenisDokumen } from '../../domain/dokumen.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import type { IsiSegel } from '../../domain/segel/isi-segel.ts';
import { kodeSidik } from '../../domain/sidik.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { type KeadaanSiklus, type PotretBeku, sidikPotret } from '../../sop/keadaan.ts';

export const NASKAH: Readonly<Record<JenisDokumen, (data: DataLaporan) => Naskah>> = {
  pengukuran: pengukuranKinerja,
  laporan: laporanKinerja,
};

/** `siklus`: as the ledger had it when the paper was made. Made again in ten years it says the same. */
export function dataBeku(isi: IsiSegel, siklus: KeadaanSiklus, beku: PotretBeku): DataLaporan {
  const { disahkanPada, disahkanNomor, disahkanSebelum, pengesahan } = siklus;
  const terbukti = withTim(siklus, isi);
  return {
    ...terbukti,
    ...(beku.diakui && { catatanPeringatan: [...terbukti.catatanPeringatan, kataDiakui(beku)] }),
    pengesahan,
    ralat: siklus.ralat.filter(({ putaran }) => putaran === beku.putaran),
    tersegel: beku.segel !== null,
    sidikPotret: kodeSidik(sidikPotret(beku)),
    nomorRiwayat: disahkanNomor || beku.nomor,
    sidikRiwayat: kodeSidik(disahkanNomor === 0 ? beku.hashSebelum : disahkanSebelum),
    disusunTanggal: tanggalOf(disahkanPada ?? beku.pada, isi.profil.zona),
  };
}

const kataDiakui = (beku: PotretBeku): string =>
  `Catatan pembekuan angka ini hilang dari riwayat buku kerja; angkanya diambil dari segelnya (${kodeSidik(sidikPotret(beku))}) saat hal itu diakui.`;

/** What the Tim said until the approval stands in Riwayat. */
export function withTim({ rekomendasi, disahkanPada }: KeadaanSiklus, isi: IsiSegel): IsiSegel {
  const tercetak = rekomendasi.filter(({ pada }) => disahkanPada === null || pada <= disahkanPada);
  const perKode = new Map(tercetak.map((satu) => [satu.kode, satu]));
  const indikator = isi.indikator.map((baris) => {
    const tim = perKode.get(baris.kode);
    return tim ? { ...baris, rekomendasi: tim } : baris;
  });
  return { ...isi, indikator };
}
