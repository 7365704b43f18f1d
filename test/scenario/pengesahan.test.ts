import { describe, expect, test } from '@jest/globals';
import { kodeSidik } from '../../src/domain/sidik.ts';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { bekukanDepok, type Kantor, kantorDepok, type Pak, terimaDepok } from './kantor-daring.ts';
import { teksDocx } from './kertas.ts';

function siapSah(ubahPak?: (pak: Pak) => void): { kantor: Kantor; sidik: string } {
  const kantor = kantorDepok('dibekukan', ubahPak);
  return { kantor, sidik: kantor.keadaan().siklus.potret?.sidik ?? '' };
}

describe('who signs, and what the paper then says', () => {
  test('the Plt signs in his term, in his capacity and with his SK', () => {
    const { kantor, sidik } = siapSah();
    kantor.tanggal('2026-04-14');
    kantor.harus('plt', 'sahkan', { sidik });
    const kertas = teksDocx(kantor, 'pengukuran-kinerja.docx');
    expect(kertas).toMatch(/Plt\. Kepala Dinas/);
    expect(kertas).toMatch(/800\/7\/2026/);
    expect(kertas).not.toMatch(/DRAF/);
  });

  test('a Plt before or after his term is refused with a sentence that says until when', () => {
    const { kantor, sidik } = siapSah();
    expect(kantor.minta('plt', 'sahkan', { sidik })).toMatchObject({ ok: false, kode: 'MASA-TUGAS-BERAKHIR' });
    kantor.tanggal('2026-05-04');
    const { kode, pesan } = kantor.minta('plt', 'sahkan', { sidik });
    expect(kode).toBe('MASA-TUGAS-BERAKHIR');
    expect(pesan).toMatch(/13 April 2026 s\.d\. 30 April 2026/);
  });

  describe('where the pack has no column Nomor SK', () => {
    const tanpaKolomSk = (pak: Pak): void => {
      for (const orang of pak.Pengguna ?? []) delete (orang as Record<string, string>)['Nomor SK'];
    };
    const KALIMAT =
      'Plt (Plt. Kepala Dinas) belum dapat mengesahkan karena Nomor SK-nya kosong. Isi kolom Nomor SK pada barisnya di tab Pengguna, lalu ulangi.';
    const panel = (kantor: Kantor) =>
      kantor.harus('plt', 'giliran').data as { tawaran: { aksi: string }[]; catatan: string[] };
    const bolehSahkan = (kantor: Kantor) => panel(kantor).tawaran.some(({ aksi }) => aksi === 'sahkan');

    test('the Kepala himself signs, and nothing is said of an SK', () => {
      const { kantor, sidik } = siapSah(tanpaKolomSk);
      expect(kantor.keadaan().catatan).not.toContain(KALIMAT);
      kantor.harus('kepala', 'sahkan', { sidik });
    });

    test('a Plt reads in the panel why he has no button, and signs once the number is in tab Pengguna', () => {
      const { kantor, sidik } = siapSah(tanpaKolomSk);
      kantor.tanggal('2026-04-14');
      expect(panel(kantor).catatan).toContain(KALIMAT);
      expect(bolehSahkan(kantor)).toBe(false);
      expect(kantor.minta('plt', 'sahkan', { sidik })).toMatchObject({ kode: 'SK-WAJIB', pesan: KALIMAT });
      kantor.ubah('Pengguna', { email: 'plt@example.go.id' }, 'nomorSk', '800/7/2026');
      expect(kantor.minta('rencana', 'berlakukan', { alasan: 'SK sudah terbit' })).toMatchObject({
        kode: 'BUKAN-WEWENANG',
        pesan: expect.stringContaining('Kepala, Sekretaris, atau pemilik file'),
      });
      kantor.harus('sekretaris', 'berlakukan', { alasan: 'SK sudah terbit' });
      expect(panel(kantor).catatan).not.toContain(KALIMAT);
      expect(bolehSahkan(kantor)).toBe(true);
      kantor.harus('plt', 'sahkan', { sidik });
      expect(teksDocx(kantor, 'pengukuran-kinerja.docx')).toContain(
        'Pejabat penanda tangan dicatat oleh Sekretaris, sekretaris.',
      );
    });

    test('nor is his signature on paper recorded without it', () => {
      const { kantor, sidik } = siapSah(tanpaKolomSk);
      kantor.tanggal('2026-04-14');
      const kertas = {
        sidik,
        kode: kodeSidik(sidik),
        tanggal: '2026-04-14',
        tautanPindaian: 'https://drive.example.go.id/pindaian',
      };
      const oleh = (nama: string) => ({ ...kertas, penandaTangan: `${nama}@example.go.id` });
      expect(kantor.minta('rencana', 'catatPengesahan', oleh('plt'))).toMatchObject({ kode: 'SK-WAJIB' });
      kantor.harus('rencana', 'catatPengesahan', oleh('kepala'));
    });
  });

  test('an approval on paper is recorded as such, with scan and date, and printed so', () => {
    const { kantor, sidik } = siapSah();
    kantor.tanggal('2026-04-10');
    const tautanPindaian = 'https://drive.example.go.id/pindaian';
    const isi = { sidik, kode: kodeSidik(sidik), tanggal: '2026-04-09', tautanPindaian };
    expect(kantor.minta('tim', 'catatPengesahan', isi).kode).toBe('BUKAN-GILIRAN');
    expect(kantor.minta('rencana', 'catatPengesahan', { ...isi, tautanPindaian: 'di map' }).kode).toBe(
      'PINDAIAN-WAJIB',
    );
    expect(kantor.minta('rencana', 'catatPengesahan', { ...isi, tanggal: '2026-04-11' }).kode).toBe('TANGGAL-SALAH');
    expect(kantor.minta('rencana', 'catatPengesahan', { ...isi, tanggal: '2026-03-31' }).kode).toBe('TANGGAL-SALAH');
    kantor.harus('rencana', 'catatPengesahan', isi);
    expect(kantor.tabel('Kendali')[0]?.status).toBe('disahkan di kertas');
    expect(kantor.tabel('Riwayat').at(-1)).toMatchObject({
      aksi: 'catatPengesahan',
      peran: 'perencana',
      kalimat: expect.stringContaining('disahkan di kertas oleh Kepala pada 9 April 2026, dicatat Rencana'),
    });
    const kertas = teksDocx(kantor, 'pengukuran-kinerja.docx');
    expect(kertas).toMatch(/kertas/);
    expect(kertas).toMatch(/drive\.example\.go\.id\/pindaian/);
    expect(kertas).toMatch(/9 April 2026/);
  });

  test('what was signed on paper is told by the kode that is printed on it', () => {
    const { kantor, sidik } = siapSah();
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
    const [, kode = ''] = /kode ([0-9A-F]{4}-[0-9A-F]{4})/.exec(teksDocx(kantor, 'pengukuran-kinerja.docx')) ?? [];
    expect(kode).toBe(kodeSidik(sidik));
    const isi = { sidik, tanggal: '2026-04-01', tautanPindaian: 'https://drive.example.go.id/pindaian' };
    const tolak = (tertulis: string) => kantor.minta('rencana', 'catatPengesahan', { ...isi, kode: tertulis });
    expect(tolak('')).toMatchObject({ kode: 'KODE-LAIN', pesan: expect.stringContaining('Tulis kode potret') });
    expect(tolak('0000-0000')).toMatchObject({ kode: 'KODE-LAIN', pesan: expect.stringContaining('putaran lain') });
    kantor.harus('rencana', 'catatPengesahan', { ...isi, kode: ` ${kode.toLowerCase().replace('-', ' ')} ` });
  });

  test('a frozen paper is ready to be signed: with its kode, without a mark of draft and without a word of approval', () => {
    const { kantor } = siapSah();
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran', 'laporan'] });
    const siap = teksDocx(kantor, 'pengukuran-kinerja.docx');
    expect(siap).toMatch(/kode [0-9A-F]{4}-[0-9A-F]{4}/);
    expect(siap).not.toMatch(/DRAF|disahkan/i);
    expect(teksDocx(kantor, 'laporan-kinerja.docx')).toContain('DRAF – belum disahkan');
  });

  test('nobody signs with a stale screen', () => {
    const { kantor, sidik } = siapSah();
    kantor.harus('kepala', 'kembalikan', { alasan: 'angka IKU-1 janggal' });
    kantor.harus('sekretaris', 'kembalikan', { alasan: 'mohon diperiksa', bidangKembali: ['A'] });
    terimaDepok(kantor, 'A', 'TW I', { 'IKU-1': '7' });
    const baru = bekukanDepok(kantor);
    expect(baru).not.toBe(sidik);
    expect(kantor.minta('kepala', 'sahkan', { sidik }).kode).toBe('POTRET-BERUBAH');
    kantor.harus('kepala', 'sahkan', { sidik: baru });
  });

  test('a cell of the Potret edited by hand stops the signature', () => {
    const { kantor, sidik } = siapSah();
    kantor.ubah('Potret', { tahap: 'dibekukan', kode: 'IKU-1' }, 'realisasi', '9');
    const { tawaran, halangan } = kantor.harus('kepala', 'giliran').data as unknown as Giliran;
    expect(tawaran.map(({ aksi }) => aksi)).not.toContain('sahkan');
    expect(halangan.join()).toContain('Isi tab Potret tidak sama dengan yang tercatat di Riwayat');
    expect(kantor.minta('kepala', 'sahkan', { sidik }).kode).toBe('POTRET-RUSAK');
    expect(
      kantor.minta('sekretaris', 'catatPengesahan', {
        sidik,
        kode: kodeSidik(sidik),
        tanggal: '2026-04-01',
        tautanPindaian: 'https://x.example.go.id/1',
      }).kode,
    ).toBe('POTRET-RUSAK');
    kantor.ubah('Potret', { tahap: 'dibekukan', kode: 'IKU-1' }, 'realisasi', '8');
    kantor.harus('kepala', 'sahkan', { sidik });
  });

  test('a galat that appears after freezing stops the signature', () => {
    const { kantor, sidik } = siapSah((pak) => {
      pak.Anggaran = [{ Bidang: 'A', Program: 'Program A', Pagu: '1000', Realisasi: '10' }];
    });
    kantor.ubah('Anggaran', { bidang: 'A' }, 'pagu', 'seribu lebih');
    expect(kantor.minta('kepala', 'sahkan', { sidik }).kode).toBe('ADA-GALAT');
  });

  test('one that is only proposed stops nobody, and cannot be adopted', () => {
    const { kantor, sidik } = siapSah();
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'arah', 'miring');
    expect(kantor.minta('rencana', 'berlakukan', { alasan: 'coba-coba', sementara: true })).toMatchObject({
      kode: 'ADA-GALAT',
      pesan: expect.stringContaining('miring'),
    });
    kantor.harus('kepala', 'sahkan', { sidik });
  });
});
