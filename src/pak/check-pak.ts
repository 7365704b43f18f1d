/** What the workbook's own readers will say of a pack's tables once they are cells; rows are those of the tabs. */
import type { Temuan } from '../domain/temuan.ts';
import type { Snapshot } from '../workbook/baca.ts';
import { readBidang } from '../workbook/tab/bidang.ts';
import { readIndikator } from '../workbook/tab/indikator-baca.ts';
import { checkIndikator } from '../workbook/tab/indikator-temuan.ts';
import { rowsFromPak, snapshotOf } from './ke-tab.ts';
import type { Pak } from './pak.ts';
import { NAMA_TAB_PAK, TAB_PAK } from './tab-pak.ts';

const NAMA = NAMA_TAB_PAK.filter((nama) => nama !== 'Isian');

export function snapshotOfPak({ tabel }: Pak): Snapshot {
  const isi = NAMA.map((nama) => {
    const { tab } = TAB_PAK[nama];
    const baris = tabel[nama].map(({ nilai }) => nilai);
    return [tab, rowsFromPak(tab, baris)] as const;
  });
  return snapshotOf(new Map(isi));
}

export function checkPak(snapshot: Snapshot): readonly Temuan[] {
  return [
    ...NAMA.flatMap((nama) => TAB_PAK[nama].read(snapshot).temuan),
    ...checkIndikator(readIndikator(snapshot).isi, readBidang(snapshot).isi),
  ];
}
