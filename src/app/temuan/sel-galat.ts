/** Formulas that failed, in cells whose words the papers print: figures have findings of their own. */
import { isNilaiGalat } from '../../domain/nilai-galat.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import { locateTab, nilaiTab, readBaris, type Snapshot } from '../../workbook/baca.ts';
import { TAB_ANGGARAN } from '../../workbook/tab/anggaran.ts';
import { TAB_BIDANG } from '../../workbook/tab/bidang.ts';
import { TAB_IKI, TAB_IKU } from '../../workbook/tab/indikator.ts';
import { TAB_NARASI } from '../../workbook/tab/narasi.ts';
import { TAB_PROFIL } from '../../workbook/tab/profil.ts';
import { TAB_RENCANA_AKSI } from '../../workbook/tab/rencana-aksi.ts';
import type { Tab } from '../../workbook/tab.ts';

const KATA_INDIKATOR = [
  'sasaran',
  'uraian',
  'definisiOperasional',
  'formulasi',
  'sumberData',
  'pemilik',
  'dasarPerubahan',
] as const;

const DICETAK: readonly (readonly [Tab, readonly string[]])[] = [
  [TAB_PROFIL, ['nilai']],
  [TAB_BIDANG, ['nama']],
  [TAB_IKU, KATA_INDIKATOR],
  [TAB_IKI, KATA_INDIKATOR],
  [TAB_NARASI, ['bagian', 'sasaran', 'teks']],
  [TAB_ANGGARAN, ['program', 'kegiatan', 'subKegiatan', 'sasaran']],
  [TAB_RENCANA_AKSI, ['aksi', 'kegiatan', 'penanggungJawab', 'tw1', 'tw2', 'tw3', 'tw4']],
];

export const checkSelGalat = (snapshot: Snapshot): readonly Temuan[] =>
  DICETAK.flatMap(([tab, dicetak]) => {
    const kolom = tab.kolom.filter(({ kunci }) => dicetak.includes(kunci));
    return readBaris(locateTab(tab, nilaiTab(snapshot, tab.nama))).flatMap(({ baris, teks }) =>
      kolom
        .filter(({ kunci }) => isNilaiGalat(teks(kunci)))
        .map(({ kunci, judul }) => {
          const pesan = `${judul} berisi “${teks(kunci)}”, hasil rumus yang gagal. Perbaiki rumusnya, atau ketik isinya.`;
          return createTemuan('SEL-GALAT', 'galat', { tab: tab.nama, baris, kolom: judul }, pesan);
        }),
    );
  });

export const nameSel = ({ tab, baris, kolom }: Temuan): string => `tab ${tab} baris ${baris}, kolom ${kolom}`;
