import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { langkahJalan, posisiAktif, unitLangkah } from '../../src/sop/alur.ts';
import type { Sop } from '../../src/sop/definisi.ts';
import type { KeadaanSiklus } from '../../src/sop/keadaan.ts';
import { keadaanLangkah } from '../../src/sop/keadaan.ts';
import { allowedAksi, type Offer } from '../../src/sop/tawaran.ts';
import { bukaKantor, type Kantor, namaTawaran, ORANG, orang } from './kantor.ts';
import { sopSeed } from './seed-langkah.ts';

/** Two people for each peran that hands in or checks, so that four eyes can always be had. */
const ORANGNYA = [...ORANG, orang('rencana.dua', 'perencana'), orang('staf.s', 'staf', ['S'])];

interface Langkahkan {
  readonly nama: string;
  readonly tawaran: Offer;
}

function semuaTawaran(kantor: Kantor): readonly Langkahkan[] {
  const input = kantor.dunia();
  return ORANGNYA.flatMap(({ email }) =>
    allowedAksi(input, email)
      .filter(({ aksi }) => aksi !== 'susun')
      .map((tawaran) => ({ nama: email.slice(0, email.indexOf('@')), tawaran })),
  );
}

function jalankan(kantor: Kantor, { nama, tawaran }: Langkahkan, bidangKembali: readonly string[]): void {
  const { aksi, langkah, bidang } = tawaran;
  kantor.lakukan(aksi, nama, { langkah, bidang, bidangKembali: aksi === 'bukaRevisi' ? ['A'] : bidangKembali });
}

const MUNDUR = new Set([
  'kembalikan',
  'kembalikanIsian',
  'tarik',
  'bukaRevisi',
  'lewatiBidang',
  'bagikanUlang',
  'himpunUlang',
  'urungkan',
  'kelengkapan',
  'rekomendasi',
]);

/** Somebody who only goes forward; gathers again only when the langkah itself refuses. */
function selesaikanSaja(kantor: Kantor): void {
  for (let n = 0; n < 120 && kantor.siklus().selesai === null; n++) {
    const ada = semuaTawaran(kantor);
    const maju = ada.find(({ tawaran }) => !MUNDUR.has(tawaran.aksi));
    const pilih = maju ?? ada.find(({ tawaran }) => tawaran.aksi === 'himpunUlang');
    if (!pilih) throw new Error(`stuck: ${ada.map(({ tawaran }) => namaTawaran(tawaran)).join(', ')}`);
    jalankan(kantor, pilih, []);
  }
}

function periksaKeadaan(kantor: Kantor, dulu: KeadaanSiklus): void {
  const { sop } = kantor;
  const kini = kantor.siklus();
  for (const langkah of langkahJalan(sop)) {
    for (const unit of unitLangkah(langkah, kini)) {
      const [a, b] = [keadaanLangkah(dulu, langkah.nomor, unit), keadaanLangkah(kini, langkah.nomor, unit)];
      expect(b.putaran).toBeGreaterThanOrEqual(a.putaran);
      expect(b.selesai !== null).toBe(b.status === 'selesai');
    }
  }
  // Whoever is waited for can see it: the langkah shows as running or returned, with its clock running.
  for (const { nomor, unit } of posisiAktif(sop, kini)) {
    const { status, mulai } = keadaanLangkah(kini, nomor, unit);
    expect(['berjalan', 'dikembalikan']).toContain(status);
    expect(mulai).not.toBeNull();
  }
  for (const [kode, bidang] of kini.bidang) {
    expect(['A', 'B', 'S']).toContain(kode);
    expect(bidang.putaran).toBeGreaterThanOrEqual(dulu.bidang.get(kode)?.putaran ?? 0);
  }
  expect(kini.putaranPotret).toBeGreaterThanOrEqual(dulu.putaranPotret);
  if (kini.pengesahan) expect(kini.potret).not.toBeNull();
  expect(kini.putaranSah).toBeGreaterThanOrEqual(dulu.putaranSah);
  if (kini.pengesahan) expect(kini.putaranSah).toBe(kini.potret?.putaran);
  expect(kini.dibagikan || !dulu.dibagikan).toBe(true);
  if (kini.potret) {
    expect(kini.isianTerbuka).toBe(false);
    for (const { status, dilewati } of kini.bidang.values())
      if (dilewati === null) expect(['diserahkan', 'diterima']).toContain(status);
  }
  if (kini.selesai === null) expect(posisiAktif(sop, kini).length).toBeGreaterThan(0);
}

const probolinggo = sopSeed('probolinggo-pengumpulan');
const SOP: readonly [string, Sop][] = [
  ['Depok', sopSeed('depok-pengumpulan')],
  ['Bakesbangpol', sopSeed('bakesbangpol-pengumpulan')],
  ['Probolinggo', probolinggo],
  ['Probolinggo with its tail', { ...probolinggo, langkah: probolinggo.langkah.map((l) => ({ ...l, aktif: true })) }],
  ['Lumajang collecting', sopSeed('lumajang-pengumpulan')],
  ['Lumajang measuring', sopSeed('lumajang-pengukuran')],
];

describe('whatever people do, in any order, the work stays sound and can be finished', () => {
  test.each(SOP)('%s', (_, sop) => {
    const status = sop.id === 'lumajang-pengukuran' ? 'diterima' : 'belum mengisi';
    const awal = ['A', 'B', 'S'].map((kode) => ({ kode, status }) as const);
    const langkah = fc.record({ pilih: fc.nat(), kembali: fc.subarray(['A', 'B', 'S']) });
    fc.assert(
      fc.property(fc.array(langkah, { maxLength: 45 }), (perjalanan) => {
        const kantor = bukaKantor(sop, { awal, pengguna: ORANGNYA });
        for (const { pilih, kembali } of perjalanan) {
          const ada = semuaTawaran(kantor);
          const satu = ada[pilih % Math.max(ada.length, 1)];
          if (!satu) break;
          const dulu = kantor.siklus();
          const masuk = kembali.filter((kode) => {
            const b = dulu.bidang.get(kode);
            return b?.dilewati === null && (b.status === 'diserahkan' || b.status === 'diterima');
          });
          jalankan(kantor, satu, satu.tawaran.aksi === 'kembalikan' ? masuk : []);
          periksaKeadaan(kantor, dulu);
        }
        selesaikanSaja(kantor);
        expect(kantor.siklus().selesai).not.toBeNull();
      }),
      { numRuns: 25 },
    );
  });
});
