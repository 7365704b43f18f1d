/** A cell to jump to; row and column count from 1. */
export interface Tempat {
  readonly sheetId: number;
  readonly baris: number;
  readonly kolom: number;
}
