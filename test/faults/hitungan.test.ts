/** What each action costs: at most two reads and one write, whoever asks, at every moment, refused or not. */
import { jest } from '@jest/globals';
import type { Call } from '../../local/services/execution.ts';
import { DAFTAR_AKSI } from '../../src/app/daftar-aksi.ts';
import { kodeBundel } from '../bundel.ts';
import { AKSI_UTAMA, type Kantor, openKantor, panggilan, SIKLUS, tekan } from './kantor.ts';

jest.setTimeout(300_000);

let kantor: Kantor;
beforeAll(async () => {
  kantor = await openKantor(kodeBundel());
});

/** They mend, or tell what is to be mended: they read all that there is. */
const MELIHAT_WARNA = ['perbaiki', 'periksaBuku', 'akuiKerusakan', 'kerusakanRiwayat'];
/** They look at who may change what; colour rules matter to those alone that mend. */
const MELIHAT_LINDUNG = ['siapkan', 'berlakukan', 'bagikan', 'bagikanUlang', 'undang', ...MELIHAT_WARNA];
/** Of the locks these ask only whether this person may enter a paper in tab Dokumen. */
const MELIHAT_HAK = ['selesaikan', 'susun', 'sahkan'];

/** Of the structure reads, which ask for protections and for colour rules. */
const diminta = (dibuat: readonly Call[]) => {
  const get = dibuat.filter(({ panggilan: nama }) => nama === 'Sheets.Spreadsheets.get');
  const minta = (isi: string) => get.some((satu) => JSON.stringify(satu.isi).includes(isi));
  const hak = minta('protectedRanges(warningOnly,requestingUserCanEdit)');
  return { lindung: minta('protectedRanges') && !hak, hak, warna: minta('conditionalFormats') };
};

const NAMA = Object.keys(DAFTAR_AKSI);
const SAAT = ['terima', 'himpun', 'sahkan'] as const;

/** Enough for any action to go as far as it can. */
function dataUntuk(aksi: string): object {
  const utama = AKSI_UTAMA.find((nama) => nama === aksi);
  const alasan = 'diminta untuk diperbaiki';
  const umum = { siklus: SIKLUS, bidang: 'SEK', alasan, indikator: [], email: kantor.adegan.sahkan.email };
  return utama ? { ...umum, ...kantor.adegan[utama].data } : umum;
}

test.each(NAMA)('%s', (aksi) => {
  const { google, adegan } = kantor;
  const orang = [...new Set([adegan.mulaiSiklus, adegan.serahkan, adegan.sahkan].map(({ email }) => email))];
  for (const saat of SAAT)
    for (const email of orang) {
      adegan[saat].kembali();
      const dibuat = panggilan(google, () => tekan(google, { email, aksi, data: dataUntuk(aksi) }, 'hitung'));
      const hitung = (jenis: string) => dibuat.filter((satu) => satu.jenis === jenis).length;
      expect({ saat, email, baca: Math.max(2, hitung('baca')), tulis: Math.max(1, hitung('tulis')) }).toEqual({
        saat,
        email,
        baca: 2,
        tulis: 1,
      });
      expect({ saat, email, ...diminta(dibuat) }).toEqual({
        saat,
        email,
        lindung: MELIHAT_LINDUNG.includes(aksi),
        hak: MELIHAT_HAK.includes(aksi),
        warna: MELIHAT_WARNA.includes(aksi),
      });
    }
});
