/** A Penjelasan answers what stood at its row when it was handed in; a figure far off is accepted by name alone. */
import { kodeBundel } from '../bundel.ts';
import { openSimpanan } from '../simpanan/simpanan.ts';
import { ISIAN_A, type Kantor, kantorDepok, kantorDi, PEMILIK, terimaDepok } from './kantor-daring.ts';

interface Temuan {
  readonly kode: string;
  readonly berat: string;
  readonly indikator: string;
  readonly pesan: string;
}

const BUKTI = { 'IKU-1.bukti': 'BA-12/2026', 'IKU-3.bukti': 'BA-13/2026', 'IKI-1.bukti': 'BA-14/2026' };
const A = { ...ISIAN_A, ...BUKTI, 'IKU-1': '10', 'IKI-1': '10' };

const diminta = (kantor: Kantor, indikator: string): readonly string[] =>
  (kantor.harus('rencana', 'periksa').data.temuan as readonly Temuan[])
    .filter((satu) => satu.indikator === indikator && satu.berat === 'peringatan')
    .map(({ kode }) => kode);

/** `10` is the target of a quarter. */
function serahkan(isi: Readonly<Record<string, string>>): Kantor {
  const kantor = kantorDepok('dibagikan');
  kantor.ketik('TW I', 'A', { ...A, ...isi });
  kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
  return kantor;
}

test('words in a Faktor answer nothing; the Penjelasan beside the figure does', () => {
  const kantor = kantorDepok('dibagikan');
  kantor.ketik('TW I', 'A', { ...A, 'IKU-3': '16', 'IKU-3.pendorong': 'Ada program baru' });
  expect(diminta(kantor, 'IKU-3')).toEqual(['JAUH-DARI-TARGET']);
  kantor.ketik('TW I', 'A', { 'IKU-3.penjelasanBidang': 'Enam dokumen sisa tahun lalu ikut selesai' });
  expect(diminta(kantor, 'IKU-3')).toEqual([]);
});

test('taken back and changed, the figure is asked about again until there are new words; as it was, it stays answered', () => {
  const kantor = serahkan({ 'IKU-3': '16', 'IKU-3.penjelasanBidang': 'Sisa tahun lalu' });
  expect(diminta(kantor, 'IKU-3')).toEqual([]);
  kantor.harus('staf.a', 'tarik', { bidang: 'A' });
  expect(diminta(kantor, 'IKU-3')).toEqual([]);
  kantor.ketik('TW I', 'A', { 'IKU-3': '18' });
  expect(diminta(kantor, 'IKU-3')).toEqual(['JAUH-DARI-TARGET']);
  kantor.ketik('TW I', 'A', { 'IKU-3.penjelasanBidang': 'Delapan dokumen sisa tahun lalu' });
  expect(diminta(kantor, 'IKU-3')).toEqual([]);
});

test('words about one thing do not answer what arises later at the same row', () => {
  const kantor = serahkan({ 'IKU-3': '12', 'IKU-3.penjelasanBidang': 'Sudah dicocokkan' });
  kantor.harus('staf.a', 'tarik', { bidang: 'A' });
  kantor.ketik('TW I', 'A', { 'IKU-3': '16' });
  expect(diminta(kantor, 'IKU-3')).toEqual(['JAUH-DARI-TARGET']);
});

describe('a figure more than twenty times its target', () => {
  const diperiksa = (isi: Readonly<Record<string, string>> = {}): Kantor => {
    const kantor = serahkan({ 'IKU-3': '8590', ...isi });
    kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
    return kantor;
  };

  test('is not accepted without its name, whatever the Penjelasan says, and the refusal says what to do', () => {
    const kantor = diperiksa({ 'IKU-3.penjelasanBidang': 'Benar begitu' });
    const tolak = kantor.minta('kabid.a', 'terima', { bidang: 'A' });
    expect(tolak.kode).toBe('PERLU-KONFIRMASI');
    expect(tolak.pesan).toMatch(/^IKU-3: realisasi 8\.590 terlalu jauh dari target 10\..*bila keliru, kembalikan/);
    expect(kantor.minta('kabid.a', 'terima', { bidang: 'A', konfirmasi: ['IKU-1'] }).kode).toBe('PERLU-KONFIRMASI');
    expect(kantor.harus('kabid.a', 'giliran').data.konfirmasi).toMatchObject([{ kode: 'IKU-3', bidang: ['A'] }]);
  });

  test('confirmed by name it is accepted, on record, asked of nobody again, and told to the Kepala', () => {
    const kantor = diperiksa();
    kantor.harus('kabid.a', 'terima', { bidang: 'A', konfirmasi: ['IKU-3'] });
    const riwayat = kantor.tabel('Riwayat').map(({ kalimat }) => kalimat);
    expect(riwayat.at(-1)).toContain('Dipastikan benar: IKU-3 (A 8590).');
    terimaDepok(kantor, 'B');
    kantor.harus('rencana', 'himpun');
    kantor.harus('sekretaris', 'selesaikan');
    const { keputusan } = kantor.harus('kepala', 'giliran').data as { keputusan: { peringatan: readonly string[] } };
    expect(keputusan.peringatan.filter((satu) => satu.startsWith('IKU-3'))).toEqual([
      expect.stringMatching(/8\.590 terlalu jauh.*Dipastikan benar saat diperiksa\.$/),
    ]);
  });

  test('changed after it was confirmed it is asked about again', () => {
    const kantor = diperiksa();
    kantor.harus('kabid.a', 'terima', { bidang: 'A', konfirmasi: ['IKU-3'] });
    kantor.harus('rencana', 'kembalikanIsian', { bidang: 'A', alasan: 'Angkanya berubah' });
    kantor.ketik('TW I', 'A', { 'IKU-3': '8600' });
    kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
    kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
    expect(kantor.minta('kabid.a', 'terima', { bidang: 'A' }).kode).toBe('PERLU-KONFIRMASI');
  });

  test('is confirmed too where the paraf on paper is recorded', () => {
    const kantor = diperiksa();
    const kertas = { bidang: 'A', tanggal: '2026-04-01', tautanPindaian: 'https://contoh.example.go.id/paraf.pdf' };
    expect(kantor.minta('rencana', 'terimaKertas', kertas).kode).toBe('PERLU-KONFIRMASI');
    kantor.harus('rencana', 'terimaKertas', { ...kertas, konfirmasi: ['IKU-3'] });
  });
});

test('a workbook of an earlier build is read without the column, gets it by Periksa & perbaiki, and keeps what is typed there', () => {
  const kantor = kantorDi(openSimpanan('depok-tengah', kodeBundel()), 900);
  kantor.harus('rencana', 'periksa');
  kantor.harus(PEMILIK, 'perbaiki');
  kantor.ketik('TW I', 'B', { 'IKU-2.penjelasanBidang': 'Sudah dicocokkan dengan daftar hadir' });
  kantor.harus('staf.b', 'serahkan', { bidang: 'B' });
  expect(kantor.tabel('Potret').at(-1)).toMatchObject({
    kode: 'IKU-2',
    penjelasanBidang: 'Sudah dicocokkan dengan daftar hadir',
  });
  expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ utuh: true });
  expect(kantor.harus('rencana', 'periksa').data.temuan).not.toEqual(
    expect.arrayContaining([expect.objectContaining({ kode: 'POTRET-RUSAK' })]),
  );
});
