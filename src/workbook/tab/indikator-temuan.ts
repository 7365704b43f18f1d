/** Checks over the whole registry: codes, bidang, and the tree of IKU and IKI. */
import type { KodeTemuan } from '../../domain/kode-temuan.ts';
import type { Bidang } from '../../domain/pengguna.ts';
import { type Berat, createTemuan, type Temuan } from '../../domain/temuan.ts';
import type { IndikatorTerbaca } from './indikator-baca.ts';

export function checkIndikator(daftar: readonly IndikatorTerbaca[], bidang: readonly Bidang[]): readonly Temuan[] {
  return [...duplicateKode(daftar), ...unknownBidang(daftar, bidang), ...brokenInduk(daftar)];
}

function temuan(t: IndikatorTerbaca, kode: KodeTemuan, berat: Berat, kolom: string, pesan: string): Temuan {
  const { kode: milik, bidang } = t.indikator;
  const tempat = { tab: t.tab, baris: t.baris, kolom, bidang: bidang[0] ?? null, indikator: milik || null };
  return createTemuan(kode, berat, tempat, `${milik}: ${pesan}`);
}

function duplicateKode(daftar: readonly IndikatorTerbaca[]): readonly Temuan[] {
  const pertama = new Map<string, IndikatorTerbaca>();
  const ganda: Temuan[] = [];
  for (const t of daftar) {
    const lama = pertama.get(t.indikator.kode);
    if (!lama) pertama.set(t.indikator.kode, t);
    else if (t.indikator.kode !== '') {
      const pesan = `Kode "${t.indikator.kode}" sudah dipakai di tab ${lama.tab} baris ${lama.baris}. Beri salah satunya kode lain.`;
      ganda.push(temuan(t, 'KODE-GANDA', 'galat', 'Kode', pesan));
    }
  }
  return ganda;
}

function unknownBidang(daftar: readonly IndikatorTerbaca[], bidang: readonly Bidang[]): readonly Temuan[] {
  const dikenal = new Set(bidang.map(({ kode }) => kode));
  return daftar.flatMap((t) => {
    if (t.indikator.bidang.length === 0) {
      return [
        temuan(
          t,
          'BIDANG-KOSONG',
          'galat',
          'Bidang',
          'Bidang kosong, jadi tidak ada yang mengisi. Isi kode bidang dari tab Bidang.',
        ),
      ];
    }
    const asing = t.indikator.bidang.filter((kode) => !dikenal.has(kode));
    if (asing.length === 0) return [];
    return [
      temuan(
        t,
        'BIDANG-TIDAK-DIKENAL',
        'galat',
        'Bidang',
        `Bidang "${asing.join(', ')}" tidak ada di tab Bidang. Perbaiki kodenya.`,
      ),
    ];
  });
}

function brokenInduk(daftar: readonly IndikatorTerbaca[]): readonly Temuan[] {
  const induk = new Map(daftar.map(({ indikator }) => [indikator.kode, indikator.induk]));
  return daftar
    .filter(({ tab }) => tab === 'IKI')
    .flatMap((t) => {
      const milik = t.indikator.induk;
      if (milik === null)
        return [
          temuan(
            t,
            'INDUK-KOSONG',
            'peringatan',
            'Induk',
            'IKI ini tidak menginduk ke IKU mana pun. Isi kode IKU yang didukung, atau jelaskan.',
          ),
        ];
      if (!induk.has(milik))
        return [
          temuan(
            t,
            'INDUK-TIDAK-ADA',
            'galat',
            'Induk',
            `Induk "${milik}" tidak ada di tab IKU atau IKI. Perbaiki kodenya.`,
          ),
        ];
      return berputar(t.indikator.kode, induk)
        ? [
            temuan(
              t,
              'INDUK-BERPUTAR',
              'galat',
              'Induk',
              `Induk "${milik}" akhirnya kembali ke ${t.indikator.kode} sendiri. Arahkan ke IKU.`,
            ),
          ]
        : [];
    });
}

function berputar(kode: string, induk: ReadonlyMap<string, string | null>): boolean {
  const lewat = new Set<string>();
  for (let kini = induk.get(kode) ?? null; kini !== null; kini = induk.get(kini) ?? null) {
    if (kini === kode) return true;
    if (lewat.has(kini)) return false;
    lewat.add(kini);
  }
  return false;
}
