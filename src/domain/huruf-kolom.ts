/** As spreadsheets name columns: 0 → A, 26 → AA. */
export function hurufKolom(indeks: number): string {
  const depan = Math.floor(indeks / 26);
  return (depan > 0 ? hurufKolom(depan - 1) : '') + String.fromCharCode(65 + (indeks % 26));
}
