/** What the context menu of cells offers for an area. */
import { cellName, columnLetters } from '../cell-name.ts';
import type { MenuItem } from './context-menu.tsx';
import type { DeskState } from './desk-types.ts';
import { onCells } from './gestures.ts';
import type { Area } from './place.ts';

/** `cut`: what waits to be pasted. */
export function groupsFor(
  desk: DeskState,
  area: Area,
  cut: Area | null,
  setCut: (cut: Area | null) => void,
): readonly (readonly MenuItem[])[] {
  const { row, column, height, width } = area;
  const item = (label: string, gerak: string, more?: object): MenuItem => ({
    label,
    act: () => void onCells(desk, gerak, area, more),
  });
  const rows = height === 1 ? `baris ${row + 1}` : `baris ${row + 1}–${row + height}`;
  const columns =
    width === 1
      ? `kolom ${columnLetters(column)}`
      : `kolom ${columnLetters(column)}–${columnLetters(column + width - 1)}`;
  const paste = async (potongan: Area): Promise<void> => {
    setCut(null);
    await onCells(desk, 'tempelPotongan', area, { potongan });
  };
  return [
    [
      { label: 'Potong', act: () => setCut(area) },
      ...(cut ? [{ label: `Tempel potongan ${nameOf(cut)}`, act: () => void paste(cut) }] : []),
    ],
    [
      item(`Sisipkan ${height} baris di atas`, 'sisipBarisAtas'),
      item(`Sisipkan ${height} baris di bawah`, 'sisipBarisBawah'),
      item(`Sisipkan ${width} kolom di kiri`, 'sisipKolomKiri'),
      item(`Sisipkan ${width} kolom di kanan`, 'sisipKolomKanan'),
    ],
    [item(`Hapus ${rows}`, 'hapusBaris'), item(`Hapus ${columns}`, 'hapusKolom')],
    [
      ...(row > 0 ? [item(`Pindahkan ${rows} ke atas`, 'pindahBarisAtas')] : []),
      item(`Pindahkan ${rows} ke bawah`, 'pindahBarisBawah'),
    ],
    [
      ...(height > 1 ? [item(`Urutkan rentang ${nameOf(area)}, A→Z`, 'urutNaik')] : []),
      ...(height > 1 ? [item(`Urutkan rentang ${nameOf(area)}, Z→A`, 'urutTurun')] : []),
      item(`Urutkan sheet menurut kolom ${columnLetters(column)}, A→Z`, 'urutTabNaik'),
      item(`Urutkan sheet menurut kolom ${columnLetters(column)}, Z→A`, 'urutTabTurun'),
    ],
    [{ label: 'Cari & ganti…', act: () => void replace(desk, area) }],
  ];
}

export function nameOf({ row, column, height, width }: Area): string {
  const [first, last] = [cellName(row, column), cellName(row + height - 1, column + width - 1)];
  return first === last ? first : `${first}:${last}`;
}

async function replace(desk: DeskState, area: Area): Promise<void> {
  const cari = await desk.prompt('Cari di tab ini:');
  if (cari === null || cari === '') return;
  const ganti = await desk.prompt(`Ganti "${cari}" dengan:`);
  if (ganti !== null) await onCells(desk, 'cariGanti', area, { cari, ganti });
}
