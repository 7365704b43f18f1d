/** The menu. Building it works in AuthMode.NONE, so it reads nothing. */
const ISI = [
  ['Buka panel', 'menuPanel'],
  ['Siapkan buku kerja…', 'menuSiapkan'],
  ['Bagikan format isian', 'menuBagikan'],
  ['Periksa isian', 'menuPeriksa'],
  ['Serahkan isian bidang saya', 'menuSerahkan'],
  ['Himpun & rekap', 'menuHimpun'],
  ['Susun dokumen', 'menuSusun'],
  ['Tinjau & sahkan', 'menuSahkan'],
  ['Undang pengguna', 'menuUndang'],
  ['Periksa & perbaiki buku kerja', 'menuPerbaiki'],
  ['Bantuan', 'menuBantuan'],
  ['Uji di Google (untuk petugas TI)…', 'menuUjiGoogle'],
] as const;

/** Chosen by the build. An add-on has its menu under Ekstensi, with the add-on's name. */
declare const ADDON: boolean;

export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ADDON ? ui.createAddonMenu() : ui.createMenu('Himpun Kinerja');
  for (const [label, fungsi] of ISI) menu.addItem(label, fungsi);
  menu.addToUi();
}
