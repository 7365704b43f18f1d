/** Formulas that failed, in cells whose words the papers print: figures have findings of their own. */
import { isNilaiGalat } from '../../domain/nilai-galat.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { locateTab, type Nilai, nilaiTab, readBaris, type Snapshot } from '../../workbook/baca.ts';
import { DAFTAR_TAB } from '../../workbook/daftar-tab.ts';
import { NAMA_TAB, type NamaTab, type Tab } from '../../workbook/tab.ts';

const KATA_INDIKATOR = [
  'sasaran',
  'uraian',
  'definisiOperasional',
  'formulasi',
  'sumberData',
  'pemilik',
  'dasarPerubahan',
] as const;

const DICETAK: Readonly<Partial<Record<NamaTab, readonly string[]>>> = {
  Profil: ['nilai'],
  Bidang: ['nama'],
  Dokumen: ['nomor', 'tanggal'],
  IKU: KATA_INDIKATOR,
  IKI: KATA_INDIKATOR,
  Narasi: ['bagian', 'sasaran', 'teks'],
  Anggaran: ['program', 'kegiatan', 'subKegiatan', 'sasaran'],
  'Rencana Aksi': ['aksi', 'kegiatan', 'penanggungJawab', 'tw1', 'tw2', 'tw3', 'tw4'],
};

export const checkSelGalat = (snapshot: Snapshot): readonly Temuan[] =>
  NAMA_TAB.flatMap((nama) => {
    const dicetak = DICETAK[nama] ?? [];
    const tab = DAFTAR_TAB.find((satu) => satu.nama === nama);
    return tab && dicetak.length > 0 ? checkTab(tab, nilaiTab(snapshot, nama), dicetak) : [];
  });

function checkTab(tab: Tab, nilai: Nilai, dicetak: readonly string[]): readonly Temuan[] {
  const kolom = tab.kolom.filter(({ kunci }) => dicetak.includes(kunci));
  return readBaris(locateTab(tab, nilai)).flatMap(({ baris, teks }) =>
    kolom
      .filter(({ kunci }) => isNilaiGalat(teks(kunci)))
      .map(({ kunci, judul }) => {
        const pesan = `${judul} berisi “${teks(kunci)}”, hasil rumus yang gagal. Perbaiki rumusnya, atau ketik isinya.`;
        return createTemuan('SEL-GALAT', 'galat', { tab: tab.nama, baris, kolom: judul }, pesan);
      }),
  );
}

export const nameSel = ({ tab, baris, kolom }: Temuan): string => `tab ${tab} baris ${baris}, kolom ${kolom}`;
