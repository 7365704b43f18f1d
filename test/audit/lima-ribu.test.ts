/**
 * 5,000 packs, from sound to absurd, through reading, registry, isian and consolidation: never a crash, never a loss in
 * silence. More runs: AUDIT_RUNS=100000 node --experimental-vm-modules node_modules/jest/bin/jest.js test/audit/lima-ribu
 */
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { compareGabung, compareJumlah } from '../../src/domain/himpun/beda-kendali.ts';
import { sumPerSatuan, totalKendali } from '../../src/domain/himpun/kendali.ts';
import { type Periode, parsePeriode } from '../../src/domain/waktu/periode.ts';
import { daftarSoal, PERIODE, pakOf } from './acak.ts';
import { type Putusan, periksaPak, type TabelTeks } from './buku-audit.ts';
import { hitungUlang, type Jawab } from './hitung-ulang.ts';
import { rusakkan } from './rusak.ts';

jest.setTimeout(3_600_000);
const KALI = Number(process.env.AUDIT_RUNS ?? 5000);

const SUMBER = { bidang: '', dari: 'diserahkan', ke: 'dihimpun' };

/** What ended how, over all packs. */
const nasib = { 'bukan paket': 0, angka: 0, kosong: 0, temuan: 0 };

test('each indikator ends as a value, as empty, or with a finding, and the control totals hold', () => {
  const acak = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
  const soal = daftarSoal.map((daftar) => daftar.slice(0, 3));
  const kejadian = fc.tuple(soal, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }), acak);
  fc.assert(
    fc.property(kejadian, ([daftar, ke, parah, angka]) => {
      let urutan = 0;
      let pak = parah === 0 ? pakOf(daftar) : leaveOut(pakOf(daftar), angka);
      for (let kali = 0; kali < parah; kali++) pak = rusakkan(pak, () => angka[urutan++ % angka.length] ?? 0);
      judge(pak, PERIODE[ke] ?? 'TW I', parah === 0 ? daftar.map((soal) => [soal.kode, hitungUlang(soal, ke)]) : []);
    }),
    { numRuns: KALI },
  );
  console.info(`${KALI} paket:`, nasib);
  expect(Object.values(nasib).filter((kali) => kali < KALI / 200)).toEqual([]);
});

/** Some answers that nobody has given yet. */
function leaveOut(pak: TabelTeks, angka: readonly number[]): TabelTeks {
  const Isian = (pak.Isian ?? []).map((row, ke) =>
    ke > 0 && (angka[ke % angka.length] ?? 0) % 9 === 0 ? row.map((sel, kolom) => (kolom < 3 ? sel : '')) : row,
  );
  return { ...pak, Isian };
}

/** Plain conditions: expect() on every cell of thousands of packs takes longer than the packs. */
function judge(pak: TabelTeks, periode: Periode, harap: readonly (readonly [string, Jawab])[]): void {
  const putusan = periksaPak(pak, periode);
  if ('bukanPak' in putusan) {
    nasib['bukan paket']++;
    claim(
      putusan.bukanPak.every(({ pesan, tab }) => pesan.includes(`"${tab}"`) && /[.]$/.test(pesan)),
      putusan,
    );
    return;
  }
  const { diserahkan, himpun } = putusan;
  const angka = diserahkan.flatMap(({ realisasi }) => realisasi ?? []);
  claim(angka.every(Number.isFinite), diserahkan);
  const beda = compareJumlah(SUMBER, sumPerSatuan(diserahkan), himpun.kendali.masuk);
  claim(beda.length === 0, beda);
  claim(compareGabung(himpun.baris).length === 0, compareGabung(himpun.baris));
  const { masuk, diterima } = totalKendali(himpun.kendali);
  claim(masuk === diserahkan.length && diterima === diserahkan.length, himpun.kendali);
  for (const hasil of himpun.baris)
    for (const satu of [hasil.potret.realisasi, hasil.potret.capaian, hasil.potret.realisasiTahun])
      claim(satu === null || Number.isFinite(satu), hasil.potret);
  for (const [kode, jawab] of harap) {
    const potret = himpun.baris.find((baris) => baris.potret.kode === kode)?.potret;
    for (const apa of ['realisasi', 'capaian', 'realisasiTahun', 'capaianTahun'] as const)
      claim(isDekat(potret?.[apa] ?? null, jawab[apa]), [potret, jawab]);
  }
  judgeRows(putusan, periode);
}

/** Every row that was typed for this period in a bidang that has a tab. */
function judgeRows(putusan: Putusan, periode: string): void {
  for (const { nilai } of putusan.isian) {
    const { Bidang = '', Kode = '', Realisasi = '', Pembilang = '', Penyebut = '' } = nilai;
    if (parsePeriode(nilai.Periode ?? '') !== periode || !putusan.bidang.includes(Bidang)) continue;
    const teks = [Realisasi, Pembilang, Penyebut].filter((sel) => /[\p{L}\p{N}#]/u.test(sel));
    const potret = putusan.diserahkan.filter((baris) => baris.bidang === Bidang && baris.kode === Kode);
    const temuan = putusan.temuan.filter(
      ({ indikator, bidang, pesan }) =>
        indikator === Kode || (bidang === Bidang && teks.some((sel) => pesan.includes(sel.slice(0, 20).trim()))),
    );
    const bernilai = potret.some(({ realisasi, keadaan }) => realisasi !== null || /belum|berlaku/.test(keadaan));
    if (bernilai) nasib.angka++;
    else if (teks.length === 0) nasib.kosong++;
    else nasib.temuan++;
    const ditagih = potret.some(({ target }) => target !== null);
    const hampa = teks.every((sel) => /^(?:n[./]?\s?a\.?|rp\.?)$/i.test(sel.trim()));
    claim(bernilai || temuan.length > 0 || (hampa && !ditagih), nilai);
  }
}

const isDekat = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(b));

function claim(benar: boolean, isi: unknown): void {
  if (!benar) throw new Error(JSON.stringify(isi)?.slice(0, 2000));
}
