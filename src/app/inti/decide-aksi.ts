/** From an aksi of the table to a Keputusan: asks the engine, writes the sentence, opens the SOP that follows. */

import type { Akibat, Peristiwa, PerubahanBidang } from '../../domain/peristiwa.ts';
import type { JawabAksi } from '../../kontrak/replies.ts';
import { langkahNomor } from '../../sop/alur.ts';
import { type Dunia, PERMINTAAN_KOSONG, type Permintaan } from '../../sop/syarat-input.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { type KeadaanSiklus, siklusId } from '../../sop/keadaan.ts';
import { applyAksi, type Putusan } from '../../sop/mesin.ts';
import type { AksiSop, HitunganAksi } from '../../sop/tabel-aksi.ts';
import type { Change } from '../../workbook/tulis.ts';
import { type Keputusan, type Konteks, refuse } from './aksi.ts';
import { type Buku, buatDunia, findJalan, type Jalan } from './buku.ts';
import { peristiwaMulai } from './siklus-baru.ts';

export interface Rancangan<A extends AksiSop> {
  readonly aksi: A;
  readonly siklus: string | undefined;
  readonly permintaan: Partial<Permintaan>;
  readonly hitungan: HitunganAksi<A>;
  readonly kalimat: (jalan: Jalan, putusan: Putusan) => string;
  /** Cells that change besides ledger and Kendali. */
  readonly perubahan?: (jalan: Jalan, putusan: Putusan) => readonly Change[];
}

/** What is added to the sentence in the reply. */
interface Tambahan<Lagi> {
  readonly jawaban: Lagi;
}

export function decideAksi<A extends AksiSop>(
  buku: Buku,
  konteks: Konteks,
  rancangan: Rancangan<A>,
): Keputusan<JawabAksi>;
export function decideAksi<A extends AksiSop, Lagi extends object>(
  buku: Buku,
  konteks: Konteks,
  rancangan: Rancangan<A> & Tambahan<Lagi>,
): Keputusan<JawabAksi & Lagi>;
export function decideAksi<A extends AksiSop>(
  buku: Buku,
  konteks: Konteks,
  rancangan: Rancangan<A> & Partial<Tambahan<object>>,
): Keputusan<JawabAksi> {
  const jalan = findJalan(buku, rancangan.siklus);
  if (!jalan) return refuse(TOLAK.belumAdaSiklus());
  const dunia = buatDunia(buku, jalan, konteks, rancangan.hitungan);
  const permintaan = { ...PERMINTAAN_KOSONG, ...rancangan.permintaan };
  const hasil = applyAksi(dunia, rancangan.aksi, konteks.who, permintaan);
  if (!hasil.ok) return hasil;
  const { putusan } = hasil;
  const utama: Peristiwa = {
    aksi: rancangan.aksi,
    siklus: jalan.siklus.id,
    langkah: putusan.posisi?.nomor ?? null,
    bidang: putusan.posisi?.unit || permintaan.bidang,
    peran: putusan.peran,
    kalimat: rancangan.kalimat(jalan, putusan),
    akibat: putusan.akibat,
  };
  return {
    ok: true,
    jawaban: { kalimat: utama.kalimat, kelengkapanKurang: missingPapers(dunia, putusan), ...rancangan.jawaban },
    peristiwa: [utama, ...openLanjutan(buku, jalan, putusan.akibat)],
    perubahan: rancangan.perubahan?.(jalan, putusan) ?? [],
  };
}

/** Papers of the finished langkah that the register does not have: let pass, but said. */
function missingPapers({ sop, kelengkapanKurang }: Dunia, { posisi }: Putusan): readonly string[] {
  const langkah = posisi ? langkahNomor(sop, posisi.nomor) : undefined;
  return langkah ? kelengkapanKurang(langkah).lain : [];
}

/** An SOP that ends hands over to the one it names, when the agency has loaded it; otherwise that is only a name. */
function openLanjutan(buku: Buku, { sop, siklus }: Jalan, akibat: Akibat): readonly Peristiwa[] {
  if (!akibat.selesai) return [];
  return sop.keterkaitan.flatMap((kaitan) => {
    const lanjutan = buku.sop.find(({ id }) => kaitan.jenis === 'dilanjutkan' && id === kaitan.sop);
    if (!lanjutan || buku.siklus.has(siklusId(lanjutan.id, siklus.tahun, siklus.periode))) return [];
    return [
      peristiwaMulai(
        lanjutan,
        { tahun: siklus.tahun, periode: siklus.periode, bidang: bawaBidang(siklus) },
        `${lanjutan.nama} ${siklus.periode} ${siklus.tahun} dibuka karena ${sop.nama} selesai.`,
      ),
    ];
  });
}

/** What was collected is taken over as it stands, with who handed it in: four eyes hold across SOPs. */
function bawaBidang({ bidang }: KeadaanSiklus): readonly PerubahanBidang[] {
  return [...bidang].map(([kode, { status, dilewati, sidik, putaran, diserahkanOleh, diterimaOleh }]) => ({
    kode,
    status,
    dilewati,
    sidik,
    asal: { putaran, diserahkanOleh, diterimaOleh },
  }));
}
