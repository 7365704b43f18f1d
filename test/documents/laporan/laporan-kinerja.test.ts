import { renderDocx } from '../../../src/documents/docx/berkas.ts';
import { laporanKinerja } from '../../../src/documents/laporan/laporan-kinerja.ts';
import type { DataLaporan } from '../../../src/domain/laporan.ts';
import { bongkar, teksDocx, teksPinggir } from '../baca-docx.ts';
import { ANGGARAN, buatBaris, DRAF, FINAL, NARASI, TAHUNAN } from '../contoh.ts';

const cetak = (data: DataLaporan): string => teksDocx(renderDocx(laporanKinerja(data)));

/** The text from one heading to the next of the same kind. */
function antara(teks: string, dari: string, sampai: string): string {
  const awal = teks.lastIndexOf(dari);
  return teks.slice(awal, teks.indexOf(sampai, awal));
}

describe('the Laporan Kinerja of PermenPANRB 53/2014', () => {
  const naskah = laporanKinerja(TAHUNAN);
  const judul = naskah.bagian.flatMap(({ isi }) => isi).flatMap((blok) => (blok.jenis === 'judul' ? [blok] : []));

  it('has its parts in the order of the regulation', () => {
    expect(judul.filter(({ tingkat }) => tingkat === 1).map(({ teks }) => teks)).toEqual([
      'Kata Pengantar',
      'Ikhtisar Eksekutif',
      'Daftar Isi',
      'Bab I Pendahuluan',
      'Bab II Perencanaan Kinerja',
      'Bab III Akuntabilitas Kinerja',
      'Bab IV Penutup',
      'Lampiran 1 Perjanjian Kinerja Tahun 2026',
      'Lampiran 2 Rencana Aksi',
      'Lampiran 3 Capaian Indikator Kinerja Individu',
    ]);
  });

  it('closes with what the Tim recommended, and says nothing where it said nothing', () => {
    const kosong = { kode: 'IKU-1', catatan: '', rekomendasi: '', pic: '', batas: '' } as const;
    const saran = { rekomendasi: 'Lampirkan berita acara', pic: 'Kabid Pelayanan', batas: '2026-06-30' } as const;
    const tim = [kosong, { ...kosong, catatan: 'Bukti sebagian berupa foto.', ...saran }, { ...kosong, ...saran }];
    const indikator = FINAL.indikator.map((baris, ke) => ({ ...baris, rekomendasi: tim[ke] ?? null }));
    const penutup = (data: DataLaporan): string => antara(cetak(data), 'B. Langkah ke Depan', 'Lampiran 1');
    const kode = indikator.map((baris) => baris.kode);
    const kata = 'Rekomendasi: Lampirkan berita acara (PIC: Kabid Pelayanan; batas waktu: 30 Juni 2026)';
    const teks = penutup({ ...FINAL, indikator });
    expect(teks).toContain(`${kode[1]}: Bukti sebagian berupa foto. ${kata}`);
    expect(teks).toContain(`${kode[2]}: ${kata}`);
    expect(teks).not.toContain(`${kode[0]}:`);
    expect(penutup(FINAL)).not.toContain('Tim');
  });

  it('makes the seven analyses for each sasaran', () => {
    const teks = judul.map((satu) => satu.teks);
    const awal = teks.indexOf('Sasaran 2: Meningkatnya kualitas pelayanan perizinan');
    expect(teks.slice(awal + 1, awal + 9)).toEqual([
      '1. Perbandingan target dan realisasi kinerja tahun ini',
      '2. Perbandingan realisasi dan capaian kinerja tahun ini dengan tahun lalu dan beberapa tahun terakhir',
      '3. Perbandingan realisasi kinerja sampai dengan tahun ini dengan target jangka menengah',
      '4. Perbandingan realisasi kinerja tahun ini dengan standar nasional',
      '5. Analisis penyebab keberhasilan/kegagalan atau peningkatan/penurunan kinerja serta alternatif solusi',
      '6. Analisis atas efisiensi penggunaan sumber daya',
      '7. Analisis program/kegiatan yang menunjang keberhasilan ataupun kegagalan pencapaian kinerja',
      'B. Realisasi Anggaran',
    ]);
  });

  it('lists bab and subbab with links to them', () => {
    const xml = bongkar(renderDocx(naskah)).get('word/document.xml') ?? '';
    const tautan = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map((cocok) => cocok[1]);
    expect(tautan).toHaveLength(judul.filter(({ tingkat }) => tingkat < 3).length);
    for (const jangkar of tautan) expect(xml.split(`w:name="${jangkar}"`)).toHaveLength(2);
  });

  it('numbers the tables within each bab', () => {
    const nomor = [...cetak(TAHUNAN).matchAll(/^Tabel (\S+) /gm)].map((cocok) => cocok[1]);
    expect(nomor.slice(0, 4)).toEqual(['2.1', '3.1', '3.2', '3.3']);
    expect(new Set(nomor).size).toBe(nomor.length);
    expect(nomor).toContain('L1.1');
  });

  it('judges the change against last year by the arah', () => {
    const teks = cetak(TAHUNAN);
    // IKU-1 naik: 10,5 → 5, earlier capaian 8,4/9 and 10,5/10; IKU-3 turun: 8 → 9, last year's target unknown.
    expect(teks).toContain('| % | 8,4 | 10,5 | 5 | turun (memburuk) |');
    expect(teks).toContain('| % | 93,33 | 105,00 | 41,67 |');
    expect(teks).toContain('| hari | 8 | 9 | naik (memburuk) |');
    expect(teks).toContain('| hari | – | 87,50 |');
    expect(teks).toContain('| hari | 5 | 9 | di atas standar (belum mencapai) |');
    expect(teks).toContain('| % | 15 | 5 | 33,33 |');
  });

  it('sets capaian beside serapan only where budget is mapped to the sasaran', () => {
    const teks = cetak(TAHUNAN);
    // Capaian (41,6667 + 42,6313) / 2 = 42,149; serapan 1.705.250.000 of 6.821.000.000.
    expect(teks).toContain(
      'capaian sasaran terhadap target tahun 42,15% dengan anggaran Rp1.705.250.000 dari pagu Rp6.821.000.000 (serapan 25,00%). Capaian 17,15 poin di atas serapan.',
    );
    expect(teks).toContain('Efisiensi tidak dapat dihitung: tidak ada baris anggaran yang dipetakan ke sasaran ini.');
  });

  it('prints the budget with sums in which a missing realisasi is not 0', () => {
    const teks = cetak(TAHUNAN);
    expect(teks).toContain('Pelayanan perizinan dan nonperizinan | 3.000.000.000 | – | – |');
    // 25% of the 6.821.000.000 that have a realisasi, not of the 9.821.000.000 that stand beside it.
    expect(teks).toContain('Jumlah | 9.821.000.000 | 1.705.250.000 | 25,00 * |');
    expect(teks).toContain('* Dihitung dari baris yang realisasinya sudah terisi saja; 1 baris belum terisi.');
    expect(teks).toContain(
      'Rp1.705.250.000, menyerap 25,00% dari pagu Rp6.821.000.000 yang realisasinya sudah terisi.',
    );
    expect(teks).toContain('Pagu Rp3.000.000.000 dari Rp9.821.000.000 (1 baris) belum dipetakan ke sasaran');
  });

  it('annexes the perjanjian kinerja with the pagu of each program', () => {
    const lampiran = antara(cetak(TAHUNAN), 'Lampiran 1 Perjanjian', 'Lampiran 2');
    expect(lampiran).toContain('transparan dan akuntabel serta berorientasi pada hasil');
    expect(lampiran).toContain(
      '3 | Meningkatnya kualitas pelayanan perizinan | IKU-3 Rata-rata waktu penyelesaian izin | hari | 12 |',
    );
    expect(lampiran).toContain('1 | Program Promosi Penanaman Modal | 6.821.000.000 |');
    // Whoever held the office when it was signed is not in these data, so nobody is named.
    expect(lampiran).toContain('naskah aslinya nomor 060/008/2026 tanggal 15 Januari 2026');
    expect(lampiran.split('L1.1')[0]).not.toContain(TAHUNAN.profil.kepala.nama);
  });

  it('shows both targets where a PK Perubahan changed one', () => {
    const indikator = [buatBaris({ targetPerubahan: { jenis: 'angka', nilai: 14, teks: '14' } })];
    expect(cetak({ ...TAHUNAN, indikator })).toContain(
      'Persentase pertumbuhan nilai realisasi investasi | % | 12 | 14 |',
    );
  });
});

describe('the report of a quarter', () => {
  it('is an interim one with the same headings, and leaves the judgement of the year to the annual report', () => {
    const teks = cetak(FINAL);
    expect(teks).toContain('LAPORAN KINERJA INTERIM TRIWULAN I\nTAHUN 2026\n');
    expect(teks).toContain('7. Analisis program/kegiatan');
    expect(teks).toContain('analisis setahun penuh disajikan dalam Laporan Kinerja tahunan');
    expect(teks).not.toContain('memburuk');
    expect(cetak(TAHUNAN)).not.toContain('Laporan Kinerja tahunan');
    expect(cetak(TAHUNAN)).toContain('LAPORAN KINERJA\nTAHUN 2026\n');
  });

  it('says DRAF on every page before approval', () => {
    const kepala = teksPinggir(renderDocx(laporanKinerja(DRAF)), 'header');
    expect(kepala.length).toBe(laporanKinerja(DRAF).bagian.length);
    for (const satu of kepala) expect(satu).toContain('DRAF – belum disahkan');
  });
});

describe('text that people write', () => {
  it('prints what is missing in its place and lists it at the end, each once', () => {
    const teks = cetak({ ...FINAL, narasi: NARASI.filter(({ bagian }) => bagian === 'Simpulan') });
    expect(teks).toContain('Ikhtisar Eksekutif\n(belum diisi: Ikhtisar Eksekutif)\n');
    const daftar = teks.slice(teks.lastIndexOf('Daftar yang Belum Diisi'));
    expect(daftar.match(/Kata Pengantar\n/g)).toHaveLength(1);
    expect(daftar).toContain('Analisis Penyebab – sasaran Meningkatnya realisasi investasi daerah\n');
    expect(daftar).not.toContain('Simpulan');
    expect(cetak(FINAL)).not.toContain('Daftar yang Belum Diisi');
  });

  it('belongs to its sasaran, spelled with any case and spaces, and a general text stands once', () => {
    const khusus = {
      bagian: 'Analisis Penyebab',
      sasaran: ' meningkatnya  KUALITAS pelayanan perizinan',
      penyusun: '',
    };
    const teks = cetak({ ...FINAL, narasi: [...NARASI, { ...khusus, teks: 'Antrean loket berkurang.' }] });
    expect(antara(teks, 'Sasaran 2:', 'B. Realisasi')).toContain('Antrean loket berkurang.');
    expect(antara(teks, 'Sasaran 1:', 'Sasaran 2:')).toContain('Lihat uraian umum pada awal subbab ini.');
    expect(teks.match(/Analisis Penyebab: Uraian ini/g)).toHaveLength(1);
  });

  it('is the latest budget line up to the period', () => {
    const [promosi] = ANGGARAN;
    const anggaran = promosi
      ? ['TW I', 'TW II'].map((periode, ke) => ({ ...promosi, periode, realisasi: (ke + 1) * 1000 }))
      : [];
    expect(cetak({ ...FINAL, anggaran })).toContain('Jumlah | 6.821.000.000 | 1.000 | 0,00 |');
    expect(cetak({ ...FINAL, periode: 'TW III', anggaran })).toContain('Jumlah | 6.821.000.000 | 2.000 | 0,00 |');
    expect(cetak({ ...FINAL, anggaran: [] })).toContain('Realisasi anggaran belum dicatat pada tab Anggaran.');
    const kosong = anggaran.map((satu) => ({ ...satu, realisasi: null }));
    expect(cetak({ ...FINAL, anggaran: kosong })).toContain(
      'belum dapat dihitung: pagu Rp6.821.000.000, realisasi belum dicatat.',
    );
    const tanpaPagu = anggaran.map((satu) => ({ ...satu, pagu: null }));
    expect(cetak({ ...FINAL, anggaran: tanpaPagu })).toContain(
      'belum dapat dihitung: pagu belum dicatat, realisasi Rp1.000.',
    );
  });
});
