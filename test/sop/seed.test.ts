import { describe, expect, test } from '@jest/globals';
import { DAFTAR_DAMPAK, type Dampak, type Langkah, type Sop } from '../../src/sop/definisi.ts';
import { DAFTAR_SOP, sopById } from '../../src/sop/seed/daftar.ts';

const ID = [
  'depok-pengumpulan',
  'bakesbangpol-pengumpulan',
  'probolinggo-pengumpulan',
  'lumajang-pengumpulan',
  'lumajang-pengukuran',
] as const;
const SETIAP_SOP = DAFTAR_SOP.map((sop) => [sop.id, sop] as const);

function ambil(id: string): Sop {
  const sop = sopById(id);
  if (sop === null) throw new Error(`tidak ada ${id}`);
  return sop;
}

function langkahKe(id: string, nomor: number): Langkah {
  const langkah = ambil(id).langkah[nomor - 1];
  if (langkah === undefined) throw new Error(`tidak ada langkah ${nomor} di ${id}`);
  return langkah;
}

const nomorDengan = (sop: Sop, dampak: Dampak) =>
  sop.langkah.filter((langkah) => langkah.dampak.includes(dampak)).map((langkah) => langkah.nomor);

describe('every SOP holds together', () => {
  test('the five SOPs are found by their ids, and an unknown id is null', () => {
    expect(DAFTAR_SOP.map((sop) => sop.id)).toEqual(ID);
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
        expect(langkahKe(sop.id, langkah.lewat).hanyaKoreksi).toBe(true);
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
      ...['pelaksana', 'cakupan', 'jenis', 'kembaliKe', 'lewat'],
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

  test.each(SETIAP_SOP)('%s: keterkaitan points to another seed or is only a name', (id, sop) => {
    for (const kaitan of sop.keterkaitan) {
      expect(kaitan.teks).toMatch(/^SOP /);
      if (kaitan.sop !== null) expect(ID.filter((lain) => lain !== id)).toContain(kaitan.sop);
    }
  });
});

describe('the durations are those of the SOPs', () => {
  const teksWaktu = (id: string) => ambil(id).langkah.map((langkah) => langkah.waktu.teks);

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
    const jumlah = ambil(id).langkah.reduce(
      (total, { waktu }) => total + (waktu.satuan === null ? 0 : (waktu.jumlah ?? 0) * panjang[waktu.satuan]),
      0,
    );
    expect(jumlah).toBe(menit);
  });
});

describe('each SOP keeps its own order of work', () => {
  const dampakBerurut = (id: string) =>
    ambil(id).langkah.flatMap((langkah) => langkah.dampak.map((dampak) => `${langkah.nomor} ${dampak}`));
  const kembali = (id: string) =>
    ambil(id).langkah.flatMap((langkah) =>
      langkah.kembaliKe === null ? [] : [`${langkah.nomor}→${langkah.kembaliKe}`],
    );

  test('Depok accepts per bidang, then gathers, reviews, signs and sends', () => {
    expect(dampakBerurut('depok-pengumpulan')).toEqual([
      '1 membuka isian',
      '2 butuh diserahkan',
      '4 butuh diterima',
      '4 menutup isian',
      '5 membekukan potret',
      '6 mengesahkan',
    ]);
    expect(kembali('depok-pengumpulan')).toEqual(['3→2', '5→4', '6→5']);
  });

  test('Bakesbangpol gathers before it validates, and a correction passes through 11 back to 9', () => {
    expect(dampakBerurut('bakesbangpol-pengumpulan')).toEqual([
      '3 membuka isian',
      '6 butuh diserahkan',
      '7 menutup isian',
      '9 membekukan potret',
      '12 mengesahkan',
    ]);
    expect(kembali('bakesbangpol-pengumpulan')).toEqual(['7→6', '10→9']);
    expect(langkahKe('bakesbangpol-pengumpulan', 10).lewat).toBe(11);
    expect(langkahKe('bakesbangpol-pengumpulan', 5).pelaksana).toHaveLength(4);
  });

  test('Probolinggo ends at 6; its tail is a suggestion that is off and estimated in every column', () => {
    expect(dampakBerurut('probolinggo-pengumpulan')).toEqual([
      '4 membuka isian',
      '5 butuh diserahkan',
      '6 butuh diterima',
      '6 menutup isian',
      '6 membekukan potret',
      '8 mengesahkan',
    ]);
    expect(kembali('probolinggo-pengumpulan')).toEqual(['5→5', '8→6', '9→6', '10→9']);
    const ekor = ambil('probolinggo-pengumpulan').langkah.filter((langkah) => langkah.usulan);
    expect(ekor.map((langkah) => langkah.nomor)).toEqual([7, 8, 9, 10, 11]);
    for (const langkah of ekor)
      expect([langkah.aktif, langkah.waktu.teks, langkah.perkiraan.length]).toEqual([false, '', 10]);
  });

  test('only Probolinggo has suggestions, and only they are off', () => {
    for (const sop of DAFTAR_SOP) {
      expect(sop.langkah.filter((langkah) => langkah.aktif === langkah.usulan)).toEqual([]);
      expect(sop.langkah.some((langkah) => langkah.usulan)).toBe(sop.id === 'probolinggo-pengumpulan');
    }
  });

  test('Lumajang collects without signing and hands over to its measurement, which signs', () => {
    expect(dampakBerurut('lumajang-pengumpulan')).toEqual([
      '1 membuka isian',
      '4 butuh diserahkan',
      '6 butuh diterima',
      '6 menutup isian',
    ]);
    expect(dampakBerurut('lumajang-pengukuran')).toEqual([
      '1 butuh diterima',
      '2 menutup isian',
      '2 membekukan potret',
      '4 mengesahkan',
    ]);
    expect([...kembali('lumajang-pengumpulan'), ...kembali('lumajang-pengukuran')]).toEqual(['5→4', '3→2']);
    expect(ambil('lumajang-pengumpulan').keterkaitan[0]).toEqual({
      teks: 'SOP Pengukuran Kinerja',
      jenis: 'dilanjutkan',
      sop: 'lumajang-pengukuran',
    });
    expect(ambil('lumajang-pengukuran').keterkaitan).toEqual([
      { teks: 'SOP Pengumpulan Data Kinerja', jenis: 'mendahului', sop: 'lumajang-pengumpulan' },
      { teks: 'SOP Penyusunan Laporan Kinerja', jenis: 'dilanjutkan', sop: null },
    ]);
  });

  test('each SOP that collects opens the isian exactly once', () => {
    const pengumpulan = DAFTAR_SOP.filter((sop) => sop.id.endsWith('-pengumpulan'));
    expect(pengumpulan.map((sop) => nomorDengan(sop, 'membuka isian'))).toEqual([[1], [3], [4], [1]]);
  });

  test('work per bidang is marked in the langkah that run side by side', () => {
    const perBidang = (id: string) =>
      ambil(id)
        .langkah.filter((langkah) => langkah.cakupan === 'per bidang')
        .map((langkah) => langkah.nomor);
    expect(ID.map(perBidang)).toEqual([[2, 3], [], [5], [2, 3, 4, 5, 6], []]);
  });
});

describe('the seeds speak in their own words', () => {
  test.each([
    [
      'depok-pengumpulan',
      3,
      'Memeriksa Laporan Data Kinerja yang disusun oleh Kasubag berdasarkan Kinerja yang sudah dilaksanakan',
    ],
    [
      'depok-pengumpulan',
      5,
      'Menganalisa Laporan Data Kinerja tersebut dan melaporkan kepada Kepala Dinas untuk pengesahan',
    ],
    [
      'bakesbangpol-pengumpulan',
      4,
      'Mengundang Kepala bakesbangpol dan pejabat terkait untuk rapat pembahasan pengumpulan kinerja',
    ],
    ['bakesbangpol-pengumpulan', 7, 'Perencana Menghimpun dan memvalidasi data kinerja'],
    [
      'bakesbangpol-pengumpulan',
      10,
      'Kepala Badan mengoreksi Dokumen data Kinerja koreksi dikembalikan kepada Sekretaris',
    ],
    [
      'probolinggo-pengumpulan',
      5,
      'Pengumpulan data kinerja dari masing-masing Bidang ke Kasubbag Program dan diteruskan ke tim evaluasi internal SAKIP',
    ],
    ['lumajang-pengumpulan', 1, 'Menugaskan Kabid/Sekretaris untuk mengumpulkan data kinerja setiap triwulan'],
    [
      'lumajang-pengukuran',
      1,
      'Mempersiapkan data kinerja, Indikator Kinerja Utama (IKU) dan Indikator Kinerja Individu (IKI) yang telah ditetapkan dalam perjanjian kinerja',
    ],
  ])('%s langkah %d', (id, nomor, uraian) => {
    expect(langkahKe(id, nomor).uraian).toBe(uraian);
  });

  test('the identity block stands as scanned, with number, date, signatory and NIP', () => {
    const identitas = (id: string) => {
      const sop = ambil(id);
      return [sop.nomor, sop.tanggalEfektif, sop.disahkanOleh.nama, sop.disahkanOleh.nip];
    };
    expect(ID.map(identitas)).toEqual([
      ['01//SOP-PK-DPMP TSP', '2 Januari 2020', 'Dra. Hj. Yulistiani Mochtar, MM', '196907311981032003'],
      ['', '', '', ''],
      ['104 Tahun 2020', '4 Maret 2020', 'DWI HERMANTO, S.Sos, M.Si', ''],
      ['427.59/ 1 / 1 / 04 /2023', '04 / 04 / 2023', 'ARI MURGONO, S.STP., M.Si.', '19780216 199703 1 001'],
      ['427.59/ 1 / 1 / 05 /2023', '04 / 04 / 2023', 'ARI MURCENO, S.STP., M.Si.', '780216 199703 1 001'],
    ]);
  });

  test('the lists of the identity block have as many entries as the SOP', () => {
    const panjang = (sop: Sop) =>
      [sop.dasarHukum, sop.kualifikasi, sop.keterkaitan, sop.peralatan, sop.peringatan, sop.pencatatan].map(
        (daftar) => daftar.length,
      );
    expect(DAFTAR_SOP.map(panjang)).toEqual([
      [5, 1, 1, 3, 0, 0],
      [3, 5, 4, 7, 1, 1],
      [5, 2, 1, 11, 1, 1],
      [2, 4, 2, 3, 1, 1],
      [3, 4, 2, 3, 1, 1],
    ]);
  });

  test('the signed paper bears the name that the SOP gives it', () => {
    expect(DAFTAR_SOP.map((sop) => sop.judulDokumen)).toEqual([
      'Laporan Data Kinerja',
      'Dokumen Pengumpulan Data Kinerja',
      'Laporan Hasil Evaluasi',
      'Data Kinerja',
      'Dokumen Pengukuran Kinerja',
    ]);
  });

  test('what cannot be right in a seed is flagged with its text', () => {
    const ditandai = DAFTAR_SOP.map((sop) => sop.cacat.map((cacat) => cacat.teks));
    expect(ditandai[0]).toEqual(
      expect.arrayContaining(['01//SOP-PK-DPMP TSP', '196907311981032003', 'NO:PER/21/M.PAN/11/2008']),
    );
    expect(ditandai[2]).toContain('NIP.');
    expect(ditandai[3]).toEqual(expect.arrayContaining(['ARI MURGONO, S.STP., M.Si.', 'Catatan pebagian tugas']));
    expect(ditandai[4]).toEqual(expect.arrayContaining(['ARI MURCENO, S.STP., M.Si.', '780216 199703 1 001']));
    for (const cacat of DAFTAR_SOP.flatMap((sop) => sop.cacat)) {
      expect([cacat.tempat, cacat.catatan]).not.toContain('');
    }
  });

  test('Lumajang’s Sub Koordinator is shown as covered by the Kabid', () => {
    expect(ambil('lumajang-pengumpulan').pelaksana[2]).toEqual({
      nama: 'Kasubbag/ Sub Koordinator',
      peran: 'kabid',
      catatan: 'merangkap: dikerjakan Kabid bidangnya',
      orang: [],
    });
  });
});
