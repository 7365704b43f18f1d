/** A sealed round with the words of the tabs as they are now. Its figures and warnings stay; numbers of the tabs come along to be compared. */
import type { Indikator } from '../../domain/indikator.ts';
import { joinKode } from '../../domain/kelompok.ts';
import type { BarisSegel, IsiSegel } from '../../domain/segel/isi-segel.ts';
import { composeBaris } from '../../domain/susun-laporan.ts';
import { targetTahunUntuk, targetUntuk } from '../../domain/target.ts';
import { readIndikator } from '../../workbook/tab/indikator-baca.ts';
import { isiRujukan } from '../dokumen/data-laporan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';

export function retypedIsi(buku: Buku, { sop }: SopRun, dulu: IsiSegel): IsiSegel {
  const { profil, bidang } = buku;
  const { nama, judulDokumen } = buku.sop.find(({ id }) => id === sop.id) ?? sop;
  return {
    ...dulu,
    profil: { ...profil, zona: dulu.profil.zona, bolehPeriksaSendiri: dulu.profil.bolehPeriksaSendiri },
    sop: { ...dulu.sop, nama, judulDokumen },
    bidang: dulu.bidang.map((satu) => ({ ...satu, nama: bidang.find((b) => b.kode === satu.kode)?.nama ?? satu.nama })),
    indikator: retypedBaris(buku, dulu.indikator),
    ...isiRujukan(buku),
  };
}

/** A row of the registry that is gone says nothing new; of one that cannot be used, what can be read counts as read. */
function retypedBaris({ snapshot }: Buku, dulu: readonly BarisSegel[]): readonly BarisSegel[] {
  const daftar = new Map<string, Indikator>();
  for (const { terbaca } of readIndikator(snapshot).isi)
    if (!daftar.has(terbaca.kode)) daftar.set(terbaca.kode, terbaca);
  const baru = composeBaris(
    dulu.map((baris) => withDasar(baris, daftar.get(baris.kode))),
    [...daftar.values()],
    null,
  );
  return dulu.map((lama, ke) => {
    const kini = daftar.has(lama.kode) ? baru[ke] : undefined;
    return kini ? { ...kini, sebelumRevisi: lama.sebelumRevisi } : lama;
  });
}

function withDasar(baris: BarisSegel, indikator: Indikator | undefined): BarisSegel {
  if (!indikator) return baris;
  const { jenis, induk, sasaran, uraian, satuan, arah, rumus, akumulasi, gabung, bidang } = indikator;
  return {
    ...baris,
    ...{ jenis, induk: induk ?? '', sasaran, uraian, satuan, arah, rumus, akumulasi, gabung, bidang: joinKode(bidang) },
    target: targetUntuk(indikator, baris.periode, baris.tahun),
    targetTahun: targetTahunUntuk(indikator, baris.periode, baris.tahun),
  };
}
