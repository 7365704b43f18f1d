import { readKept } from '../../../local/desk/keep.ts';
import type { Kept } from '../../../local/services/kept.ts';
import { DAFTAR_SIMPANAN, readSimpanan, unpackMeja } from '../../simpanan/simpanan.ts';
import { bukaMap, rampingkan, tulis, ubahKertas, verify } from './berkas.ts';

/** The office in a folder: workbook, properties, and the last paper of each name. */
function tulisKantor({ workbook, properties, files }: Kept) {
  const map = bukaMap();
  tulis(map, 'properti.json', JSON.stringify({ properti: properties }));
  const perNama = new Map(files.map(({ name, bytes }) => [name, Uint8Array.from(bytes)]));
  const kertas = new Map([...perNama].map(([nama, bytes]) => [nama, tulis(map, nama, bytes)]));
  return { buku: tulis(map, 'buku-kerja.json', JSON.stringify(rampingkan(workbook))), kertas, perNama };
}

const baca = (nama: string): Kept => {
  const kept = nama === 'meja' ? readKept(unpackMeja())?.kept : readSimpanan(nama);
  if (!kept) throw new Error(`nobody kept ${nama}`);
  return kept;
};

describe('a workbook that an earlier build kept', () => {
  it.each([...DAFTAR_SIMPANAN, 'meja'])('is whole: %s', async (nama) => {
    const { kode, err, out } = await verify(tulisKantor(baca(nama)).buku);
    expect({ kode, err }).toEqual({ kode: 0, err: [] });
    expect(out.slice(1).every((baris) => /tidak tersegel|dicatat versi lama tanpa sidik/.test(baris))).toBe(true);
  });

  it.each(['probolinggo-selesai', 'depok-dua-triwulan', 'depok-revisi'])(
    'proves the figures of its papers without a seal: %s',
    async (nama) => {
      const { buku, kertas, perNama } = tulisKantor(baca(nama));
      const { kode, err, out } = await verify(buku, ...kertas.values());
      expect({ kode, err }).toEqual({ kode: 0, err: [] });
      expect(out).toContainEqual(
        expect.stringMatching(/pengukuran-kinerja\.docx .* hanya angka (\d+) dari \1 indikator/),
      );
      const asli = perNama.get('pengukuran-kinerja.docx') ?? new Uint8Array();
      const palsu = ubahKertas(asli, /document/, /(?<t><w:t[^>]*>)\d+,\d\d</, '$<t>199,99<');
      const kata = await verify(buku, tulis(bukaMap(), 'palsu.docx', palsu));
      expect(kata.err).toEqual([
        expect.stringMatching(/^palsu\.docx, tabel indikator, baris "IK.*: tercetak "199,99"/),
      ]);
    },
  );

  it('names the paper of a round that was returned', async () => {
    const { buku, kertas } = tulisKantor(baca('depok-pengembalian'));
    expect((await verify(buku, kertas.get('pengukuran-kinerja.docx') ?? '')).err).toEqual([
      expect.stringContaining('tidak pernah disahkan; ia dikembalikan pada Riwayat nomor 32'),
    ]);
  });
});
