import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbookXlsx } from '../../../local/xlsx/write-workbook.ts';
import { bukaMap, tulis, ubahKertas, ubahSel, verify } from './berkas.ts';
import { KEPT, kertas, RAMPING, tulisBuku } from './kantor.ts';
import { palsukan } from './palsukan.ts';

const DOKUMEN = readFileSync(join(import.meta.dirname, '../../../docs/verifikasi.md'), 'utf8');

/** Hashes are those of the office that was played when the page was written. */
const tanpaSidik = (teks: string): string =>
  teks.replace(/\b[0-9A-F]{4}-[0-9A-F]{4}\b/g, '····').replace(/sidik [0-9a-f]{8}/g, 'sidik ····');

describe('docs/verifikasi.md', () => {
  it('shows what verify says', async () => {
    const map = bukaMap();
    const dokumen = tulis(map, 'pengukuran.docx', kertas('pengukuran'));
    const ekspor = tulis(map, 'ekspor-april.xlsx', await writeWorkbookXlsx(RAMPING));
    const palsu = ubahKertas(kertas('pengukuran'), /document/, '<w:t>80,00</w:t>', '<w:t>98,00</w:t>');
    const buku = tulisBuku({ ...KEPT, workbook: RAMPING });
    const diubah = ubahSel(RAMPING, 'Potret', { tahap: 'dibekukan', kode: 'IKU-1' }, 'realisasi', 99);
    const dipalsukan = tulisBuku(palsukan({ ...KEPT, workbook: RAMPING }, 'IKU-1', 99));
    const kata = [
      await verify(buku, dokumen),
      await verify(tulisBuku({ ...KEPT, workbook: diubah })),
      await verify(buku, tulis(bukaMap(), 'pengukuran.docx', palsu)),
      await verify(dipalsukan, dokumen),
      await verify(dipalsukan, ekspor),
    ];
    for (const { out, err } of kata)
      expect(tanpaSidik(DOKUMEN)).toContain(`\n    ${tanpaSidik([...out, ...err].join('\n'))}\n`);
  });
});
