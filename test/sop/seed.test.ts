import { describe, expect, test } from '@jest/globals';
import { DAFTAR_DAMPAK, type Dampak, LAPORAN_KINERJA, type Sop } from '../../src/sop/definisi.ts';
import { sopById } from '../../src/sop/seed/daftar.ts';
import { listSop } from '../../src/sop/seed/semua.ts';
import { langkahSeed, sopSeed } from './seed-langkah.ts';

const ID = [
  'depok-pengumpulan',
  'bakesbangpol-pengumpulan',
  'probolinggo-pengumpulan',
  'lumajang-pengumpulan',
  'lumajang-pengukuran',
] as const;
const SETIAP_SOP = listSop().map((sop) => [sop.id, sop] as const);

const nomorDengan = (sop: Sop, dampak: Dampak) =>
  sop.langkah.filter((langkah) => langkah.dampak.includes(dampak)).map((langkah) => langkah.nomor);

describe('every SOP holds together', () => {
  test('the five SOPs are found by their ids, and an unknown id is null', () => {
    expect(listSop().map((sop) => sop.id)).toEqual(ID);
    expect(sopById('garut-pengumpulan')).toBeNull();
  });

  test.each(SETIAP_SOP)('%s: numbering runs 1..n without gaps', (_id, sop) => {
    expect(sop.langkah.map((langkah) => langkah.nomor)).toEqual(sop.langkah.map((_langkah, urutan) => urutan + 1));
  });

  test.each(SETIAP_SOP)('%s: the active langkah reach an end that nobody returns from', (_id, sop) => {
    const aktif = sop.langkah.filter((langkah) => langkah.aktif);
    expect(aktif.map((langkah) => langkah.nomor)).toEqual(aktif.map((_langkah, urutan) => urutan + 1));
    expect([aktif.at(-1)?.kembaliKe, sop.langkah.at(-1)?.kembaliKe]).toEqual([null, null]);
  });

  test.each(SETIAP_SOP)('%s: a return goes back or stays, and passes only through a correction', (_id, sop) => {
    for (const langkah of sop.langkah) {
      if (langkah.kembaliKe !== null) {
        expect(langkah.kembaliKe).toBeGreaterThanOrEqual(1);
        expect(langkah.kembaliKe).toBeLessThanOrEqual(langkah.nomor);
      }
      if (langkah.lewat !== null) {
        expect(langkah.kembaliKe).not.toBeNull();
        expect(langkahSeed(sop.id, langkah.lewat).hanyaKoreksi).toBe(true);
      }
    }
  });

  test.each(SETIAP_SOP)('%s: every correction langkah is passed through by some return', (_id, sop) => {
    const koreksi = sop.langkah.filter((langkah) => langkah.hanyaKoreksi).map((langkah) => langkah.nomor);
    expect(sop.langkah.flatMap((langkah) => langkah.lewat ?? [])).toEqual(koreksi);
  });

  test.each(SETIAP_SOP)('%s: who does a langkah is a column of the SOP, and every column has work', (_id, sop) => {
    const kolom = sop.pelaksana.map((pelaksana) => pelaksana.nama);
    const pelaku = new Set(sop.langkah.flatMap((langkah) => langkah.pelaksana));
    expect([...pelaku].sort()).toEqual([...kolom].sort());
    expect(sop.langkah.filter((langkah) => langkah.pelaksana.length === 0)).toEqual([]);
  });

  test.each(SETIAP_SOP)('%s: data opens before it closes, freezes before it is signed', (_id, sop) => {
    const sekali = DAFTAR_DAMPAK.filter((dampak) => dampak !== 'butuh diserahkan' && dampak !== 'butuh diterima');
    for (const dampak of sekali) expect(nomorDengan(sop, dampak).length).toBeLessThanOrEqual(1);
    const urut = sekali.flatMap((dampak) => nomorDengan(sop, dampak));
    expect(urut).toEqual([...urut].sort((kiri, kanan) => kiri - kanan));
    if (nomorDengan(sop, 'mengesahkan').length > 0) expect(nomorDengan(sop, 'membekukan potret')).toHaveLength(1);
    expect(nomorDengan(sop, 'menutup isian')).toHaveLength(1);
  });

  test.each(SETIAP_SOP)('%s: perkiraan names known columns, and no langkah is wajib by itself', (_id, sop) => {
    const kolom = [
      ...['pelaksana', 'cakupan', 'jenis', 'kembali ke', 'lewat'],
      ...['dampak', 'waktu', 'output', 'kelengkapan', 'keterangan'],
    ];
    for (const langkah of sop.langkah) {
      expect(kolom).toEqual(expect.arrayContaining([...langkah.perkiraan]));
      expect(new Set(langkah.perkiraan).size).toBe(langkah.perkiraan.length);
      expect(langkah.kelengkapan.filter((kelengkapan) => kelengkapan.wajib)).toEqual([]);
    }
  });

  test.each(SETIAP_SOP)('%s: papers belong to a jenis of the Dokumen register', (_id, sop) => {
    const register = [
      ...['RPJMD', 'Renstra', 'SK Reviu Renstra', 'Renja/RKT', 'RKA', 'DPA', 'Perjanjian Kinerja', 'Rencana Aksi'],
      ...['SK IKU', 'IKI dan SK IKI', 'SK Tim', 'Pedoman', 'Disposisi', 'Undangan', 'Notulen', 'Format Isian'],
      ...['Data Kinerja', 'Draf Dokumen', 'Dokumen', 'Laporan Hasil Evaluasi'],
    ];
    const jenis = sop.langkah.flatMap((langkah) => langkah.kelengkapan.flatMap((butir) => butir.dokumen ?? []));
    expect(register).toEqual(expect.arrayContaining(jenis));
  });

  test.each(SETIAP_SOP)('%s: no written langkah lacks a text that its SOP has', (_id, sop) => {
    // Bakesbangpol 8 and 9 have no Mutu Baku at all.
    const tanpaMutu = sop.langkah.filter((langkah) => !langkah.usulan && langkah.waktu.jumlah === null);
    expect(tanpaMutu.map((langkah) => langkah.nomor)).toEqual(sop.id === 'bakesbangpol-pengumpulan' ? [8, 9] : []);
    for (const langkah of sop.langkah) {
      expect(langkah.uraian.trim()).not.toBe('');
      if (langkah.usulan || tanpaMutu.includes(langkah)) continue;
      expect([...langkah.output, langkah.waktu.teks, ...langkah.kelengkapan.map((butir) => butir.teks)]).not.toContain(
        '',
      );
      expect(langkah.output.length).toBeGreaterThan(0);
      expect(langkah.kelengkapan.length).toBeGreaterThan(0);
    }
  });

  test.each(SETIAP_SOP)(
    '%s: keterkaitan points to another seed, to the Laporan Kinerja, or is only a name',
    (id, sop) => {
      for (const kaitan of sop.keterkaitan) {
        expect(kaitan.teks).toMatch(/^SOP /);
        if (kaitan.sop === null) continue;
        expect([...ID.filter((lain) => lain !== id), LAPORAN_KINERJA]).toContain(kaitan.sop);
      }
    },
  );
});

describe('the durations are those of the SOPs', () => {
  const teksWaktu = (id: string) => sopSeed(id).langkah.map((langkah) => langkah.waktu.teks);

  test('each langkah shows its time as the SOP writes it', () => {
    expect(teksWaktu('depok-pengumpulan')).toEqual([
      '2 hari',
      '14 hari',
      '7 hari',
      '7 hari',
      '3 hari',
      '3 hari',
      '2 hari',
    ]);
    expect(teksWaktu('bakesbangpol-pengumpulan')).toEqual([
      '15',
      '60',
      '25',
      '30',
      '120',
      '120',
      '240',
      '',
      '',
      '60',
      '25',
      '10',
      '15',
      '25',
      '10',
    ]);
    expect(teksWaktu('probolinggo-pengumpulan')).toEqual([
      '1 jam',
      '1 hari',
      '1 hari',
      '1 jam',
      '5 hari',
      '3 hari',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(teksWaktu('lumajang-pengumpulan')).toEqual([
      '5 menit',
      '5 menit',
      '15 menit',
      '2 hari',
      '8 jam',
      '15 menit',
    ]);
    expect(teksWaktu('lumajang-pengukuran')).toEqual(['4 Jam', '8 Jam', '4 Jam', '15 Menit', '15 Menit']);
  });

  test.each(SETIAP_SOP)('%s: the number and unit say what the text says', (id, sop) => {
    for (const { waktu } of sop.langkah) {
      const bawaan = id === 'bakesbangpol-pengumpulan' ? 'menit' : '';
      const [jumlah, satuan = bawaan] = waktu.teks.split(' ');
      expect(waktu).toEqual({
        teks: waktu.teks,
        jumlah: jumlah ? Number(jumlah) : null,
        satuan: jumlah ? satuan.toLowerCase() : null,
      });
    }
  });

  // At 450 working minutes a day (Perpres 21/2023).
  test.each([
    ['depok-pengumpulan', 38 * 450],
    ['bakesbangpol-pengumpulan', 755],
    ['probolinggo-pengumpulan', 4620],
    ['lumajang-pengumpulan', 1420],
    ['lumajang-pengukuran', 990],
  ])('%s takes %d working minutes', (id, menit) => {
    const panjang = { menit: 1, jam: 60, hari: 450 };
    const jumlah = sopSeed(id).langkah.reduce(
      (total, { waktu }) => total + (waktu.satuan === null ? 0 : (waktu.jumlah ?? 0) * panjang[waktu.satuan]),
      0,
    );
    expect(jumlah).toBe(menit);
  });
});
