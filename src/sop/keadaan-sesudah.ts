/** What one peristiwa makes of the state before it. */
import type { Email } from '../domain/pengguna.ts';
import type { BarisRiwayat, PerubahanBidang, PerubahanLangkah, StatusBidang } from '../domain/peristiwa.ts';
import type { Instant } from '../domain/waktu/kalender.ts';
import {
  BIDANG_BARU,
  type KeadaanBidang,
  type KeadaanSiklus,
  kunciLangkah,
  LANGKAH_BARU,
  type PotretBeku,
} from './keadaan.ts';
import { barisAksi, isAksiSop } from './tabel-aksi.ts';

type Catatan = Pick<BarisRiwayat, 'nomor' | 'hashSebelum' | 'aksi' | 'akibat' | 'waktu' | 'oleh'>;

export function applyAkibat(siklus: KeadaanSiklus, catatan: Catatan): KeadaanSiklus {
  const { nomor, aksi, akibat, waktu, oleh } = catatan;
  return {
    ...siklus,
    langkah: withLangkah(siklus.langkah, akibat.langkah ?? [], waktu, oleh),
    bidang: withBidang(siklus.bidang, akibat.bidang ?? [], waktu, oleh),
    dibagikan: siklus.dibagikan || (isAksiSop(aksi) && barisAksi(aksi).membagikan === true),
    isianTerbuka: akibat.isian === undefined ? siklus.isianTerbuka : akibat.isian === 'terbuka',
    himpun: akibat.himpun ? { ...akibat.himpun, pada: waktu } : siklus.himpun,
    ...withPotret(siklus, catatan),
    koreksi: akibat.koreksi === undefined ? siklus.koreksi : akibat.koreksi,
    ...withPengesahan(siklus, catatan),
    ralat: akibat.ralat ? [...siklus.ralat, { ...akibat.ralat, putaran: siklus.putaranSah }] : siklus.ralat,
    revisi: akibat.revisi ? [...siklus.revisi, akibat.revisi] : siklus.revisi,
    putaranDirevisi: akibat.revisi ? siklus.putaranSah : siklus.putaranDirevisi,
    kelengkapan: replaceBy('jenis', siklus.kelengkapan, akibat.kelengkapan),
    dokumen: [...siklus.dokumen, ...(akibat.dokumen ?? []).map((satu) => ({ ...satu, nomor, oleh, waktu }))],
    rekomendasi: replaceBy('kode', siklus.rekomendasi, akibat.rekomendasi && { ...akibat.rekomendasi, pada: waktu }),
    selesai: akibat.selesai || akibat.batal !== undefined ? waktu : akibat.revisi ? null : siklus.selesai,
    batal: akibat.batal ?? siklus.batal,
    konfirmasi: akibat.konfirmasi ? { ...siklus.konfirmasi, ...akibat.konfirmasi } : siklus.konfirmasi,
  };
}

/** As it will be: of an akibat that stands in no row yet, so that neither time nor person is known. */
export const keadaanKelak = (siklus: KeadaanSiklus, akibat: Catatan['akibat']): KeadaanSiklus =>
  applyAkibat(siklus, { nomor: 0, hashSebelum: '', aksi: '', waktu: 0, oleh: '', akibat });

/** The newest stands last, in place of the one before. */
function replaceBy<K extends string, T extends Readonly<Record<K, string>>>(kunci: K, lama: readonly T[], baru?: T) {
  return baru ? [...lama.filter((satu) => satu[kunci] !== baru[kunci]), baru] : lama;
}

const BELUM_SAH = { pengesahan: null, disahkanPada: null, disahkanNomor: 0, disahkanSebelum: '' };

/** A signature is of one frozen potret: opened for revisi or returned over, it no longer stands. */
function withPengesahan(siklus: KeadaanSiklus, { nomor, hashSebelum, akibat, waktu }: Catatan) {
  if (akibat.pengesahan) {
    const putaranSah = akibat.potret?.putaran ?? siklus.putaranPotret;
    const satu = { putaran: putaranSah, ke: siklus.revisi.length, tanggal: akibat.pengesahan.tanggal, nomor };
    const sah = [...siklus.sah, satu];
    const tercatat = { disahkanPada: waktu, disahkanNomor: nomor, disahkanSebelum: hashSebelum };
    return { pengesahan: akibat.pengesahan, ...tercatat, putaranSah, sah };
  }
  if (akibat.revisi || akibat.potret === null) return BELUM_SAH;
  return {};
}

function withPotret(siklus: KeadaanSiklus, { nomor, hashSebelum, aksi, akibat: { potret, redaksi }, waktu }: Catatan) {
  if (potret === undefined) return {};
  if (potret === null) return { potret: null, redaksi: [] };
  const nomorAngka = (redaksi && siklus.potret?.nomorAngka) || nomor;
  const letak = {
    nomor,
    hashSebelum,
    nomorAngka,
    pada: waktu,
    ...(aksi === 'akuiKerusakan' && { diakui: true as const }),
  };
  const baru: PotretBeku = { ...potret, segel: potret.segel ?? null, ...letak };
  return {
    potret: baru,
    redaksi: redaksi ? [...siklus.redaksi, ...redaksi] : [],
    putaranPotret: potret.putaran,
    beku: new Map([...siklus.beku, [potret.putaran, baru]]),
  };
}

function withLangkah(
  lama: KeadaanSiklus['langkah'],
  perubahan: readonly PerubahanLangkah[],
  waktu: Instant,
  oleh: Email,
): KeadaanSiklus['langkah'] {
  if (perubahan.length === 0) return lama;
  const baru = new Map(lama);
  for (const { nomor, unit, status, ulang } of perubahan) {
    const kunci = kunciLangkah(nomor, unit);
    const dulu = baru.get(kunci) ?? LANGKAH_BARU;
    const usai = status === 'selesai';
    const mulai = status === 'berjalan' || status === 'dikembalikan';
    const mulaiLama = ulang ? null : dulu.mulaiPutaran;
    baru.set(kunci, {
      status,
      oleh: usai && !dulu.oleh.includes(oleh) ? [...dulu.oleh, oleh] : dulu.oleh,
      mulai: mulai ? (dulu.mulai ?? waktu) : dulu.mulai,
      mulaiPutaran: mulai ? (mulaiLama ?? waktu) : mulaiLama,
      selesai: usai ? waktu : status === 'dilewati' ? dulu.selesai : null,
      putaran: dulu.putaran + (ulang ? 1 : 0),
    });
  }
  return baru;
}

const kertasOf = (kertas: PerubahanBidang['kertas'], dicatatOleh: Email) =>
  kertas ? { tanggal: kertas.tanggal, dicatatOleh } : null;

/** What was accepted is nobody's to check again; what is handed in after that is checked anew. */
function penyerahKini({ status, penyerah }: KeadaanBidang, baru: StatusBidang | undefined, oleh: Email | null) {
  const belum = status === 'diterima' && baru !== undefined && baru !== 'diterima' ? [] : penyerah;
  return oleh === null || belum.includes(oleh) ? belum : [...belum, oleh];
}

function withBidang(
  lama: KeadaanSiklus['bidang'],
  perubahan: readonly PerubahanBidang[],
  waktu: Instant,
  oleh: Email,
): KeadaanSiklus['bidang'] {
  if (perubahan.length === 0) return lama;
  const baru = new Map(lama);
  for (const { kode, status, dilewati, alasan, baris, sidik, jumlah, susulan, kertas, asal, terjawab } of perubahan) {
    const dulu = baru.get(kode) ?? BIDANG_BARU;
    const serah = status === 'diserahkan' && sidik !== undefined && asal === undefined;
    const kembali = status === 'dikembalikan';
    baru.set(kode, {
      status: status ?? dulu.status,
      putaran: dulu.putaran + (serah ? 1 : 0),
      diserahkanOleh: serah ? oleh : dulu.diserahkanOleh,
      penyerah: penyerahKini(dulu, status, serah ? oleh : null),
      diserahkanPada: serah ? waktu : dulu.diserahkanPada,
      diterimaOleh: status === 'diterima' ? (kertas?.oleh ?? oleh) : dulu.diterimaOleh,
      diterimaKertas: status === 'diterima' ? kertasOf(kertas, oleh) : dulu.diterimaKertas,
      alasanKembali: kembali ? (alasan ?? '') : status === undefined ? dulu.alasanKembali : '',
      barisKembali: kembali ? (baris ?? []) : status === 'diterima' ? [] : dulu.barisKembali,
      putaranKembali: kembali ? dulu.putaran : dulu.putaranKembali,
      dilewati: dilewati === undefined ? dulu.dilewati : dilewati,
      susulan: dulu.susulan || susulan === true,
      sidik: sidik ?? dulu.sidik,
      jumlah: jumlah ?? (serah ? null : dulu.jumlah),
      terjawab: terjawab ?? (serah ? {} : dulu.terjawab),
      ...asal,
    });
  }
  return baru;
}
