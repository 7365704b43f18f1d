/**
 * Random packs against an oracle, and absurd ones against the promise that nothing is lost in silence.
 * More runs: AUDIT_RUNS=5000 node --experimental-vm-modules node_modules/jest/bin/jest.js test/audit/acak
 */
import fc from 'fast-check';
import { compareGabung } from '../../src/domain/himpun/beda-kendali.ts';
import { totalKendali } from '../../src/domain/himpun/kendali.ts';
import { daftarSoal, PERIODE, pakOf, teksBatas } from './acak.ts';
import { periksaPak } from './buku-audit.ts';
import { hitungUlang } from './hitung-ulang.ts';
import { rusakkan } from './rusak.ts';

const KALI = Number(process.env.AUDIT_RUNS ?? 200);

const dekat = (a: number | null | undefined, b: number | null): boolean =>
  a === null || a === undefined || b === null ? (a ?? null) === b : Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(b));

test('sound packs: every figure, count and control total is the oracle’s', () => {
  fc.assert(
    fc.property(daftarSoal, fc.integer({ min: 0, max: 4 }), (daftar, ke) => {
      const putusan = periksaPak(pakOf(daftar), PERIODE[ke] ?? 'TW I');
      if ('bukanPak' in putusan) throw new Error(JSON.stringify(putusan.bukanPak));
      expect(putusan.temuan.filter(({ berat }) => berat === 'galat')).toEqual([]);
      for (const soal of daftar) {
        const harap = hitungUlang(soal, ke);
        const potret = putusan.himpun.baris.find((baris) => baris.potret.kode === soal.kode)?.potret;
        const angka = putusan.angka.find(({ kode }) => kode === soal.kode);
        const teksTarget = harap.target === null ? null : teksBatas(harap.target);
        expect([
          soal.kode,
          angka?.target === null ? null : String(angka?.target).replace('.', ',').replace('%', ''),
        ]).toEqual([soal.kode, teksTarget]);
        for (const hasil of [angka, potret]) {
          expect([soal.kode, hasil?.kategori]).toEqual([soal.kode, harap.kategori]);
          for (const apa of ['realisasi', 'capaian', 'realisasiTahun', 'capaianTahun'] as const)
            expect([soal.kode, apa, hasil?.[apa], harap[apa], dekat(hasil?.[apa], harap[apa])]).toEqual([
              soal.kode,
              apa,
              hasil?.[apa],
              harap[apa],
              true,
            ]);
        }
      }
      const { kendali } = putusan.himpun;
      const isian = daftar.flatMap(({ bidang }) => bidang).length;
      expect(totalKendali(kendali)).toEqual({ diharapkan: isian, masuk: isian, diterima: isian });
      for (const { satuan, nilai } of kendali.masuk) {
        const total = daftar
          .filter((soal) => soal.satuan === satuan)
          .flatMap(({ jawaban }) => jawaban[ke] ?? [])
          .map(([p = 0, q]) => (q === undefined ? p : (p / q) * (satuan === '%' ? 100 : 1)));
        const jumlah = total.reduce((a, b) => a + b, 0);
        expect([satuan, nilai, jumlah, dekat(Number(nilai), jumlah)]).toEqual([satuan, nilai, jumlah, true]);
      }
      expect(compareGabung(putusan.himpun.baris)).toEqual([]);
    }),
    { numRuns: KALI },
  );
});

test('absurd packs: read or refused, and what has no figure has a finding', () => {
  fc.assert(
    fc.property(daftarSoal, fc.integer({ min: 0, max: 4 }), fc.infiniteStream(fc.nat()), (daftar, ke, acak) => {
      const pak = rusakkan(pakOf(daftar), () => acak.next().value);
      const putusan = periksaPak(pak, PERIODE[ke] ?? 'TW I');
      if ('bukanPak' in putusan) {
        for (const { pesan, tab } of putusan.bukanPak) expect(pesan).toContain(tab);
        return;
      }
      for (const { nama, angka } of putusan.angka.flatMap((satu) =>
        (['realisasi', 'capaian', 'realisasiTahun', 'capaianTahun'] as const).map((nama) => ({
          nama,
          angka: satu[nama],
        })),
      ))
        expect([nama, angka === null || Number.isFinite(angka)]).toEqual([nama, true]);
      for (const { pesan, indikator, berat } of putusan.temuan) {
        expect(['galat', 'peringatan', 'info']).toContain(berat);
        if (indikator !== null) expect(pesan).toContain(indikator);
      }
      for (const { tab, baris, kolom, pesan, kode } of putusan.temuan.filter((satu) =>
        satu.kode.startsWith('ISIAN-'),
      )) {
        const isi = baris === null || kolom === null ? '' : putusan.sel(tab, baris, kolom).trim();
        const tampak = isi.slice(0, 20).replace(/[^\p{L}\p{N}.,%/ ()-].*/su, '');
        if (!/KOMPONEN/.test(kode)) expect([kode, pesan]).toEqual([kode, expect.stringContaining(tampak)]);
      }
      expectNothingLost(pak, putusan, PERIODE[ke] ?? 'TW I');
    }),
    { numRuns: KALI },
  );
});

/** An indikator of which this period's row says something that is neither value nor empty is named by a galat. */
function expectNothingLost(
  pak: ReturnType<typeof pakOf>,
  putusan: Exclude<ReturnType<typeof periksaPak>, { bukanPak: unknown }>,
  periode: string,
): void {
  const galat = putusan.temuan.filter(({ berat }) => berat === 'galat');
  if (galat.length > 0) return;
  for (const { kode, realisasi } of putusan.angka) {
    const baris = (pak.Isian ?? []).filter(
      (row) => row.includes(kode) && row.includes(periode) && row.some((sel) => putusan.bidang.includes(sel)),
    );
    const isi = baris.map((row) => row.slice(3, 6).join('').trim()).filter((teks) => /\d/.test(teks));
    if (realisasi === null)
      expect([
        kode,
        isi,
        putusan.temuan.filter(({ indikator }) => indikator === kode).length > 0 || isi.length === 0,
      ]).toEqual([kode, isi, true]);
  }
}
