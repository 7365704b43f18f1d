import { renderDocx } from '../../../src/documents/docx/berkas.ts';
import { pengukuranKinerja } from '../../../src/documents/pengukuran/pengukuran-kinerja.ts';
import type { DataLaporan } from '../../../src/domain/laporan.ts';
import { teksDocx, teksPinggir } from '../baca-docx.ts';
import { buatBaris, DI_KERTAS, DRAF, FINAL, REVISI, SIAP, TAHUNAN } from '../contoh.ts';

const cetak = (data: DataLaporan): string => teksDocx(renderDocx(pengukuranKinerja(data)));

describe('the paper that the Kepala signs', () => {
  const teks = cetak(FINAL);

  it('is titled as the SOP names it, with the agency and the period', () => {
    expect(teks).toContain('PENGUKURAN KINERJA\n');
    expect(teks).toContain('DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU\n');
    expect(teks).toContain('TRIWULAN I TAHUN 2026\n');
  });

  it('prints each IKU for the quarter and for the year so far', () => {
    expect(teks).toContain(
      '1 | Meningkatnya realisasi investasi daerah | IKU-1 Persentase pertumbuhan nilai realisasi investasi | % | 6 | 5 | 83,33 | Tinggi | 12 | 5 | 41,67 |',
    );
    expect(teks).toContain(
      'Rp juta | 4.000.000 | 6.821.000,5 | 170,53 | Sangat Tinggi | 16.000.000 | 6.821.000,5 | 42,63 |',
    );
    expect(teks).toContain('hari | 7–8 | 9 | 87,50 | Tinggi | 7–8 | 9 | 87,50 |');
  });

  it('groups the IKI under bidang and owner', () => {
    expect(teks).toContain('Bidang Penanaman Modal – Kepala Bidang Penanaman Modal | ');
    expect(teks).toContain(
      '1 | IKU-1 | IKI-1 Jumlah pelaku usaha yang didampingi mengisi LKPM | pelaku usaha | 120 | 0 | 0,00 |',
    );
  });

  it('says in words why there is no figure, and never prints a missing one as 0', () => {
    expect(teks).toContain(
      '2 | IKU-3 | IKI-2 Persentase pengaduan yang ditindaklanjuti | % | 6 | belum masuk | – | – | 12 | – | – |',
    );
    expect(teks).toContain('Indeks | – | tidak ditargetkan pada periode ini | – | – |');
    for (const keadaan of ['belum rilis', 'tidak berlaku'] as const) {
      const indikator = [buatBaris({ keadaan, realisasi: null, capaian: null, kategori: null })];
      expect(cetak({ ...FINAL, indikator })).toContain(`% | 6 | ${keadaan} | – | – |`);
    }
    const rusak = [buatBaris({ teks: 'lima', realisasi: null, capaian: null, kategori: null })];
    expect(cetak({ ...FINAL, indikator: rusak })).toContain('% | 6 | tidak terbaca | – | – |');
  });

  it('prints a predikat as it was written', () => {
    const indikator = [buatBaris({ satuan: 'Predikat', teks: 'BB', realisasi: 5, realisasiTahun: 5 })];
    expect(cetak({ ...FINAL, indikator })).toContain('Predikat | 6 | BB | 83,33 | Tinggi | 12 | BB | 41,67 |');
  });

  it('tells the signer who was skipped and why, who checked himself, and which warnings are open', () => {
    expect(teks).toContain(
      'Bidang Pengendalian dan Pengaduan – alasan: server pengaduan rusak sejak 2 April; belum masuk pada IKI-2',
    );
    expect(teks).toContain('Bidang yang diperiksa oleh penyusunnya sendiri:\nBidang Pelayanan Terpadu Satu Pintu\n');
    expect(teks).toContain('IKU-2: realisasi 170,53% dari target – alasan: satu investasi besar masuk lebih awal');
  });

  it('prints the control: isian of each bidang, and the sums of each satuan, never of all together', () => {
    expect(teks).toContain('Bidang Pengendalian dan Pengaduan | 1 | 0 | 0 | 1 | \nJumlah | 6 | 5 | 5 | 1 |');
    expect(teks).toContain('hari | 1 dari 1 | 9 | 1 dari 1 | 9 |');
    expect(teks).toContain('Rp juta | 1 dari 1 | 6.821.000,5 | 1 dari 1 | 6.821.000,5 |');
    const tanpaNilai = [{ satuan: 'Indeks', baris: 1, bernilai: 0, nilai: '0' }];
    const kosong = cetak({ ...FINAL, kendali: { bidang: [], masuk: tanpaNilai, hasil: tanpaNilai } });
    expect(kosong).toContain('Indeks | 0 dari 1 | – | 0 dari 1 | – |');
    expect(teks).toContain('saat diserahkan, dihimpun, dan dibekukan, lalu dicocokkan');
    expect(cetak({ ...FINAL, kendali: null })).not.toContain('Angka Kendali');
  });

  it('names a bidang that has not handed in yet', () => {
    const [pertama, ...lain] = FINAL.bidang;
    const bidang = pertama ? [{ ...pertama, status: 'draf' }, ...lain] : [];
    expect(cetak({ ...FINAL, bidang })).toContain('belum diserahkan:\nBidang Penanaman Modal (draf)\n');
  });

  it('averages the IKU and says how many counted, had no value or were capped', () => {
    // (83,3333 + 120 + 87,5) / 3 and (41,6667 + 42,6313 + 87,5) / 3
    expect(teks).toContain('periode ini: 96,94% (3 dihitung, 1 tanpa nilai, 1 dihitung sebesar batas 120%)');
    expect(teks).toContain('tahun berjalan: 57,27% (3 dihitung, 1 tanpa nilai, 0 dihitung sebesar batas 120%)');
    expect(teks).toContain('Dari 4 IKU: 1 mencapai target, 2 belum mencapai target, 1 tanpa nilai.');
  });

  it('prints what staff wrote about each indikator with its arithmetic', () => {
    expect(teks).toContain('Realisasi: 5%\n');
    expect(teks).toContain('Perhitungan: R ÷ T × 100 = 5 ÷ 6 × 100 = 83,33\n');
    expect(teks).toContain('Faktor penghambat: Sebagian pelaku usaha terlambat melapor.\n');
    expect(teks).toContain('Bukti dukung: (tidak diisi)\n');
  });

  it('prints only the rules that were used', () => {
    expect(teks).toContain('Arah naik: capaian = R ÷ T × 100. Dipakai untuk IKU-1, IKU-2, IKU-4, IKI-1, IKI-2.');
    expect(teks).toContain(
      '(2T − R) ÷ T × 100, paling rendah 0 (PermenPANRB 8/2021, kondisi khusus). Dipakai untuk IKU-3.',
    );
    expect(teks).toContain('Target berupa rentang');
    expect(teks).toContain('> 90 Sangat Tinggi, > 75 Tinggi, > 65 Sedang, > 50 Rendah');
    for (const takDipakai of ['T ÷ R', 'Arah stabil', 'Target nol']) expect(teks).not.toContain(takDipakai);
  });

  it('is signed by who approved, on that date, and carries the code of the potret on every page', () => {
    expect(teks).toContain('Sukamaju, 20 April 2026\nKepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu,\n');
    expect(teks).toContain('Dra. Ratna Kusumawardhani, M.Si.\nPembina Utama Muda\nNIP 197003121995032001\n');
    const kaki = teksPinggir(renderDocx(pengukuranKinerja(FINAL)), 'footer');
    expect(kaki).toHaveLength(2);
    for (const satu of kaki) expect(satu).toContain('Kode potret 7F3A-91C2 · Riwayat no. 48');
  });
});

describe('a paper that is not, or not so simply, approved', () => {
  it('says DRAF on every page and leaves the signature open', () => {
    const bytes = renderDocx(pengukuranKinerja(DRAF));
    const kepala = teksPinggir(bytes, 'header');
    expect(kepala).toHaveLength(2);
    for (const satu of kepala) expect(satu).toContain('DRAF – belum disahkan');
    expect(teksDocx(bytes)).toContain('(belum disahkan)');
    expect(teksDocx(bytes)).not.toContain('20 April 2026');
    for (const satu of teksPinggir(renderDocx(pengukuranKinerja(FINAL)), 'header')) expect(satu).not.toContain('DRAF');
  });

  it('says that its figures are not frozen yet, instead of a code', () => {
    expect(cetak(DRAF)).toContain('Angka berasal dari isian yang belum dibekukan.');
    for (const satu of teksPinggir(renderDocx(pengukuranKinerja(DRAF)), 'footer')) {
      expect(satu).toContain('Belum ada potret · Riwayat no. 48');
    }
  });

  it('frozen, leaves room to be signed: with its kode on every page, no mark of a draft and no word of approval', () => {
    const bytes = renderDocx(pengukuranKinerja(SIAP));
    expect([teksDocx(bytes), ...teksPinggir(bytes, 'header')].join()).not.toMatch(/DRAF|disahkan/i);
    for (const satu of teksPinggir(bytes, 'footer'))
      expect(satu).toContain(`Kode potret ${SIAP.sidikPotret} · Riwayat`);
  });

  it('says of what an earlier build froze that only its figures are sealed', () => {
    const kaki = (data: DataLaporan) => teksPinggir(renderDocx(pengukuranKinerja(data)), 'footer').join();
    expect(kaki({ ...FINAL, tersegel: false })).toContain('teks dan anggaran tidak tersegel');
    expect(kaki(FINAL)).not.toContain('tersegel');
  });

  it('says that it was approved on paper, by which Plt and with which SK, and who recorded it', () => {
    const teks = cetak(DI_KERTAS);
    expect(teks).toContain(
      'Plt. Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu,\n(SK Nomor 821/77/2026)\n',
    );
    expect(teks).toContain(
      'Disahkan di atas kertas pada 20 April 2026, dicatat oleh Budi Santoso, pindaian: https://drive.example.go.id/pindaian/1',
    );
    expect(teks).not.toContain('disahkan dalam Himpun Kinerja');
  });

  it('prints a revised figure as old → new with the reason', () => {
    const teks = cetak(REVISI);
    expect(teks).toContain('REVISI KE-1');
    expect(teks).toContain('| 4,5 → 5 | 75,00 → 83,33 | Sedang → Tinggi |');
    expect(teks).toContain('| 4,5 → 5 | 37,50 → 41,67 |');
    expect(teks).toContain('% | 6 | 4,5 → 5 | 75,00 → 83,33 |');
    expect(teks).toContain('Revisi ke-1 untuk indikator IKU-1. Alasan: LKPM susulan dari dua perusahaan');
    expect(teks).toContain('4.000.000 | 6.821.000,5 | 170,53 |');
  });

  it('calls the year by its name', () => {
    expect(cetak(TAHUNAN)).toContain(
      'PENGUKURAN KINERJA\nDINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU\nTAHUN 2026\n',
    );
  });
});
