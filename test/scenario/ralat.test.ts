import { describe, expect, test } from '@jest/globals';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { berlakukan, type Kantor, kantorDepok, mulaiDepok, terimaDepok } from './kantor-daring.ts';
import { teksDocx } from './kertas.ts';

const TW1 = 'depok-pengumpulan 2026 TW I';
const KERTAS = 'pengukuran-kinerja.docx';

const potret = (kantor: Kantor) => kantor.keadaan({ siklus: TW1 }).siklus.potret;
const status = (kantor: Kantor) => kantor.keadaan({ siklus: TW1 }).langkah.map((satu) => satu.status);
const panel = (kantor: Kantor, nama: string) => kantor.harus(nama, 'giliran').data as unknown as Giliran;
const tombol = (kantor: Kantor, nama: string) => panel(kantor, nama).tawaran.map(({ aksi }) => aksi);

describe('perbaikan redaksional: a text mended before the signature', () => {
  test('one press seals it again: the same figures, nothing reopened, and the Kepala is asked about the new code', () => {
    const kantor = kantorDepok('dibekukan');
    const [lama, langkah] = [potret(kantor), status(kantor)];
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'uraian', 'Jumlah dokumen yang terbit');
    kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', 'Jalan Contoh 10');
    const { data } = kantor.harus('rencana', 'perbaikanRedaksional');
    expect(data.teks).toEqual([
      { tempat: 'alamat instansi', semula: 'Jalan Contoh 1', menjadi: 'Jalan Contoh 10' },
      { tempat: 'uraian IKU-1', semula: 'Indikator IKU-1', menjadi: 'Jumlah dokumen yang terbit' },
    ]);
    const riwayat = kantor.tabel('Riwayat');
    expect(riwayat.at(-2)?.kalimat).toBe(
      'Perbaikan redaksional 2 teks, semua angka tetap: alamat instansi semula “Jalan Contoh 1” menjadi “Jalan Contoh 10”; uraian IKU-1 semula “Indikator IKU-1” menjadi “Jumlah dokumen yang terbit”.',
    );
    expect(riwayat.at(-1)?.kalimat).toContain('dicatat: Alamat: Nilai Jalan Contoh 1 → Jalan Contoh 10.');
    expect(status(kantor)).toEqual(langkah);
    expect(potret(kantor)?.putaran).toBe(2);
    expect(kantor.minta('kepala', 'sahkan', { sidik: lama?.sidik }).kode).toBe('POTRET-BERUBAH');
    kantor.harus('kepala', 'sahkan', { sidik: potret(kantor)?.sidik });
    const kertas = teksDocx(kantor, KERTAS);
    expect(kertas).toContain('Jumlah dokumen yang terbit');
    expect(kertas).toContain('Jalan Contoh 10');
    expect(kertas).not.toContain('Indikator IKU-1');
  });

  test('a figure is refused by its name, old and new', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'uraian', 'Jumlah dokumen yang terbit');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '5');
    expect(kantor.minta('rencana', 'perbaikanRedaksional')).toMatchObject({
      kode: 'ANGKA-BUKAN-REDAKSI',
      pesan: expect.stringContaining('Angka bukan redaksi: target IKU-2 semula “10” menjadi “5”.'),
    });
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '10');
    kantor.harus('sekretaris', 'perbaikanRedaksional');
  });

  test('an IKU that goes to another sasaran is refused; a sasaran renamed in all its rows is mended', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'sasaran', 'Meningkatnya pengawasan');
    expect(kantor.minta('rencana', 'perbaikanRedaksional')).toMatchObject({
      kode: 'ANGKA-BUKAN-REDAKSI',
      pesan: expect.stringMatching(
        /^Angka bukan redaksi: sasaran IKU-2 berpindah kelompok, semula “Meningkatnya layanan” menjadi “Meningkatnya pengawasan”\. .* serentak di semua barisnya/,
      ),
    });
    for (const kode of ['IKU-1', 'IKU-3']) kantor.ubah('IKU', { kode }, 'sasaran', 'Meningkatnya pengawasan');
    kantor.ubah('IKI', { kode: 'IKI-1' }, 'sasaran', 'Meningkatnya pengawasan');
    kantor.harus('rencana', 'perbaikanRedaksional');
  });

  test('a satuan is a figure, also where the targets cannot be read in it', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', 'Jalan Contoh 10');
    for (const satuan of ['Orang', 'Predikat']) {
      kantor.ubah('IKU', { kode: 'IKU-2' }, 'satuan', satuan);
      expect(kantor.minta('rencana', 'perbaikanRedaksional')).toMatchObject({
        kode: 'ANGKA-BUKAN-REDAKSI',
        pesan: expect.stringContaining(`satuan IKU-2 semula “Dokumen” menjadi “${satuan}”`),
      });
    }
  });

  test('what the next quarter aims at is no matter of this paper: nothing of it is sealed, no warning neither', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw2', '35');
    kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', 'Jalan Contoh 10');
    expect(kantor.harus('rencana', 'perbaikanRedaksional').data.teks).toEqual([
      { tempat: 'alamat instansi', semula: 'Jalan Contoh 1', menjadi: 'Jalan Contoh 10' },
    ]);
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
    expect(teksDocx(kantor, KERTAS)).not.toContain('IKU-2: target');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw2', 'dua puluh');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'uraian', 'Jumlah dokumen yang terbit');
    expect(kantor.minta('rencana', 'perbaikanRedaksional').pesan).toMatch(/^Angka bukan redaksi: IKU-2: TW II: /);
  });

  test('a formula that failed and an emptied name are refused by their place', () => {
    const kantor = kantorDepok('dibekukan', (pak) => {
      pak.Narasi = [{ Bagian: 'Simpulan', Sasaran: '', Teks: 'Tercapai.', Penyusun: '' }];
    });
    kantor.ubah('Narasi', { bagian: 'Simpulan' }, 'teks', '#DIV/0!');
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'uraian', '');
    expect(kantor.minta('rencana', 'perbaikanRedaksional')).toMatchObject({
      kode: 'TEKS-RUSAK',
      pesan:
        'Teks ini tidak dapat dicetak: uraian IKU-1 kosong; Simpulan berisi “#DIV/0!”, hasil rumus yang gagal. Betulkan selnya di tab asalnya, lalu ulangi.',
    });
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'uraian', 'Indikator IKU-1');
    kantor.ubah('Narasi', { bagian: 'Simpulan' }, 'teks', 'Tercapai 2 kali.');
    expect(kantor.harus('rencana', 'perbaikanRedaksional').data.teks).toEqual([
      { tempat: 'Simpulan', semula: 'Tercapai.', menjadi: 'Tercapai 2 kali.' },
    ]);
  });

  test('a formula that failed is a galat with its place: not gathered, not frozen', () => {
    const kantor = kantorDepok('dibagikan', (pak) => {
      pak.Narasi = [{ Bagian: 'Simpulan', Sasaran: '', Teks: 'Tercapai.', Penyusun: '' }];
    });
    for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang);
    kantor.ubah('Narasi', { bagian: 'Simpulan' }, 'teks', '#REF!');
    expect(kantor.minta('rencana', 'himpun').kode).toBe('ADA-GALAT');
    expect(kantor.harus('rencana', 'periksa').data.temuan).toContainEqual(
      expect.objectContaining({
        kode: 'SEL-GALAT',
        berat: 'galat',
        tab: 'Narasi',
        baris: 5,
        kolom: 'Teks',
        pesan: 'Teks berisi “#REF!”, hasil rumus yang gagal. Perbaiki rumusnya, atau ketik isinya.',
      }),
    );
    kantor.ubah('Narasi', { bagian: 'Simpulan' }, 'teks', 'Tercapai.');
    kantor.harus('rencana', 'himpun');
    kantor.ubah('Narasi', { bagian: 'Simpulan' }, 'teks', '#REF!');
    expect(kantor.minta('sekretaris', 'selesaikan')).toMatchObject({
      kode: 'TEKS-RUSAK',
      pesan: expect.stringContaining('tab Narasi baris 5, kolom Teks'),
    });
    kantor.ubah('Narasi', { bagian: 'Simpulan' }, 'teks', 'Tercapai.');
    kantor.harus('sekretaris', 'selesaikan');
  });

  test('nothing to mend is refused with what to do; others have no such button', () => {
    const kantor = kantorDepok('dibekukan');
    expect(kantor.minta('rencana', 'perbaikanRedaksional')).toMatchObject({
      kode: 'TANPA-TEKS-BERUBAH',
      pesan: expect.stringMatching(/Betulkan dahulu teksnya di tab .* Teks isian .* sesudah Kembalikan/),
    });
    expect(tombol(kantor, 'rencana')).toContain('perbaikanRedaksional');
    expect(tombol(kantor, 'kepala')).not.toContain('perbaikanRedaksional');
    expect(kantor.minta('kepala', 'perbaikanRedaksional').kode).toBe('BUKAN-GILIRAN');
  });

  test('returned and frozen again, the paper keeps the mended word', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'uraian', 'Jumlah dokumen yang terbit');
    kantor.harus('rencana', 'perbaikanRedaksional');
    kantor.harus('kepala', 'kembalikan', { alasan: 'mohon dilihat lagi' });
    expect(kantor.minta('sekretaris', 'selesaikan')).toMatchObject({
      kode: 'HIMPUN-BASI',
      pesan: expect.stringContaining('Himpun ulang'),
    });
    kantor.harus('rencana', 'himpunUlang');
    kantor.harus('sekretaris', 'selesaikan');
    kantor.harus('kepala', 'sahkan', { sidik: potret(kantor)?.sidik });
    expect(teksDocx(kantor, KERTAS)).toContain('Jumlah dokumen yang terbit');
  });

  test('what is typed into a collection tab after the freeze is no text of the paper', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ketik('TW I', 'A', { 'IKU-1': '9' });
    expect(kantor.minta('rencana', 'perbaikanRedaksional').kode).toBe('TANPA-TEKS-BERUBAH');
  });
});

describe('ralat: a text put right after the signature', () => {
  const alasan = 'salah ketik nama jalan';

  test('the Kepala sees the list, and papers made later print what was signed and what it should read', () => {
    const kantor = kantorDepok('disahkan');
    kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', 'Jalan Contoh 10');
    const { ralat } = panel(kantor, 'kepala');
    expect(ralat).toMatchObject([
      { tempat: 'alamat instansi', semula: 'Jalan Contoh 1', menjadi: 'Jalan Contoh 10', awal: true },
    ]);
    expect(panel(kantor, 'rencana').ralat).toEqual([]);
    const sebelum = potret(kantor);
    kantor.harus('kepala', 'ralat', { alasan, butir: ralat.map(({ kode }) => kode) });
    expect(potret(kantor)).toEqual(sebelum);
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
    expect(teksDocx(kantor, KERTAS)).toContain(
      'Ralat ke-1 (1 April 2026): pada alamat instansi semula “Jalan Contoh 1” menjadi “Jalan Contoh 10”, oleh Kepala, Kepala Dinas.',
    );
    expect(kantor.minta('kepala', 'ralat', { alasan }).kode).toBe('TANPA-TEKS-BERUBAH');
  });

  test('several add up: the second begins where the first ended, and may take it back', () => {
    const kantor = kantorDepok('disahkan');
    for (const isi of ['Jalan Contoh 10', 'Jalan Contoh 11', 'Jalan Contoh 1']) {
      kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', isi);
      kantor.harus('kepala', 'ralat', { alasan });
    }
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
    const kertas = teksDocx(kantor, KERTAS);
    expect(kertas).toContain(
      'Ralat ke-2 (1 April 2026): pada alamat instansi semula “Jalan Contoh 10” menjadi “Jalan Contoh 11”',
    );
    expect(kertas).toContain(
      'Ralat ke-3 (1 April 2026): pada alamat instansi semula “Jalan Contoh 11” menjadi “Jalan Contoh 1”',
    );
  });

  test('a Plt Kepala with his SK may, and is named with it', () => {
    const kantor = kantorDepok('disahkan');
    kantor.tanggal('2026-04-14');
    kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', 'Jalan Contoh 10');
    kantor.harus('plt', 'ralat', { alasan });
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
    expect(teksDocx(kantor, KERTAS)).toContain('oleh Plt, Plt. Kepala Dinas (SK Nomor 800/7/2026).');
  });

  test('of a long text the part that differs is told, in the paper that prints it', () => {
    const panjang = 'Puji syukur ke hadirat Tuhan Yang Maha Esa. '.repeat(20);
    const kantor = kantorDepok('dibekukan', (pak) => {
      pak.Narasi = [{ Bagian: 'Simpulan', Sasaran: '', Teks: `${panjang}Wali Kota A hadir. ${panjang}`, Penyusun: '' }];
    });
    kantor.harus('kepala', 'sahkan', { sidik: potret(kantor)?.sidik });
    kantor.ubah('Narasi', { bagian: 'Simpulan' }, 'teks', `${panjang}Wali Kota B hadir. ${panjang}`);
    kantor.harus('kepala', 'ralat', { alasan });
    const cetak = (jenis: string, nama: string) => {
      kantor.harus('rencana', 'susun', { dokumen: [jenis] });
      return teksDocx(kantor, nama);
    };
    expect(cetak('laporan', 'laporan-kinerja.docx')).toMatch(
      /pada Simpulan semula “….{0,40}Wali Kota A hadir\..{0,40}…” menjadi “….{0,40}Wali Kota B hadir/,
    );
    expect(cetak('pengukuran', KERTAS)).not.toContain('Wali Kota');
  });

  test('a figure is a revisi, and only the Kepala may', () => {
    const kantor = kantorDepok('disahkan');
    kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', 'Jalan Contoh 10');
    expect(kantor.minta('rencana', 'ralat', { alasan }).kode).toBe('BUKAN-GILIRAN');
    expect(kantor.minta('kepala', 'ralat', { alasan: '' }).kode).toBe('ALASAN-WAJIB');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '5');
    expect(kantor.minta('kepala', 'ralat', { alasan })).toMatchObject({
      kode: 'ANGKA-BUKAN-REDAKSI',
      pesan: expect.stringContaining('Kepala membuka revisi'),
    });
  });

  test('a text that no paper can print holds back only a ralat that picks it', () => {
    const kantor = kantorDepok('disahkan');
    kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', 'Jalan Contoh 10');
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'uraian', '#DIV/0!');
    const { ralat } = panel(kantor, 'kepala');
    const [alamat, uraian] = ralat.map(({ kode }) => kode);
    expect(kantor.minta('kepala', 'ralat', { alasan, butir: [alamat, uraian] })).toMatchObject({
      kode: 'TEKS-RUSAK',
      pesan: expect.stringContaining('uraian IKU-1 berisi “#DIV/0!”'),
    });
    kantor.harus('kepala', 'ralat', { alasan, butir: [alamat] });
  });

  test('not before the signature', () => {
    const kantor = kantorDepok('dibekukan');
    expect(kantor.minta('kepala', 'ralat', { alasan })).toMatchObject({
      kode: 'BELUM-DISAHKAN',
      pesan: expect.stringContaining('Perbaikan redaksional'),
    });
    expect(tombol(kantor, 'kepala')).not.toContain('ralat');
  });

  test('nor do those of a new year, once Profil is of that year', () => {
    const kantor = kantorDepok('disahkan');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '5');
    kantor.ubah('Profil', { kunci: 'Tahun' }, 'nilai', '2027');
    berlakukan(kantor);
    kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', 'Jalan Contoh 10');
    const { ralat } = panel(kantor, 'kepala');
    kantor.harus('kepala', 'ralat', { alasan, butir: ralat.map(({ kode }) => kode) });
  });

  test('once a later quarter has begun its figures forbid nothing, and the Kepala picks the texts', () => {
    const kantor = kantorDepok('disahkan');
    kantor.tanggal('2026-07-01');
    mulaiDepok(kantor, 'TW II');
    kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', 'Jalan Contoh 10');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '5');
    expect(kantor.minta('kepala', 'ralat', { siklus: TW1, alasan }).pesan).toMatch(/centang teks/);
    const { ralat } = kantor.harus('kepala', 'giliran', { siklus: TW1 }).data as unknown as Giliran;
    expect(ralat.map(({ awal }) => awal)).toEqual([false]);
    kantor.harus('kepala', 'ralat', { siklus: TW1, alasan, butir: ralat.map(({ kode }) => kode) });
  });
});
