/** The menu; works in AuthMode.NONE, so it reads nothing. */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu('Himpun Kinerja')
    .addItem('Periksa isian', 'menuPeriksa')
    .addItem('Giliran siapa sekarang?', 'menuGiliran')
    .addToUi();
}
