/** The only global functions. Whatever is exported here can be called by anybody with the file open. */
import { endpoint } from './google/endpoint.ts';
import { guarded } from './google/layar.ts';
import { buildMenu } from './google/menu.ts';
import * as buku from './google/menu-buku.ts';
import { openPanel, showDialog } from './google/panel.ts';
import { ujiGoogle } from './google/uji/uji.ts';

export function onOpen(): void {
  buildMenu();
}

export function onInstall(): void {
  buildMenu();
}

export function jalankan(json: string): string {
  return endpoint(json);
}

export function menuPanel(): void {
  guarded(() => openPanel(null));
}

export function menuSiapkan(): void {
  guarded(() => showDialog('impor'));
}

export function menuBagikan(): void {
  guarded(() => openPanel('bagikan'));
}

export function menuPeriksa(): void {
  guarded(() => openPanel('periksa'));
}

export function menuSerahkan(): void {
  guarded(() => openPanel('serahkan'));
}

export function menuHimpun(): void {
  guarded(() => openPanel('himpun'));
}

export function menuSusun(): void {
  guarded(() => openPanel('susun'));
}

export function menuSahkan(): void {
  guarded(() => showDialog('keputusan'));
}

export function menuUndang(): void {
  guarded(buku.undang);
}

export function menuPerbaiki(): void {
  guarded(buku.perbaiki);
}

export function menuBantuan(): void {
  guarded(() => openPanel('bantuan'));
}

/** A menu item hands over nothing; who calls it from the editor or a test may choose the bodies' sizes. */
export function menuUjiGoogle(ukuranMB?: unknown): void {
  guarded(() => ujiGoogle(Array.isArray(ukuranMB) ? ukuranMB.map(Number) : [2, 6, 9]));
}
