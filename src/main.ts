/** The only global functions. Whatever is exported here can be called by anybody with the file open. */
import { endpoint } from './google/endpoint.ts';
import { guarded } from './google/layar.ts';
import { buildMenu } from './google/menu.ts';
import * as buku from './google/menu-buku.ts';
import { bukaPanel, showDialog } from './google/panel.ts';

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
  guarded(() => bukaPanel(null));
}

export function menuSiapkan(): void {
  guarded(() => showDialog('impor'));
}

export function menuBagikan(): void {
  guarded(() => bukaPanel('bagikan'));
}

export function menuPeriksa(): void {
  guarded(() => bukaPanel('periksa'));
}

export function menuSerahkan(): void {
  guarded(() => bukaPanel('serahkan'));
}

export function menuHimpun(): void {
  guarded(() => bukaPanel('himpun'));
}

export function menuSusun(): void {
  guarded(() => bukaPanel('susun'));
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
  guarded(() => bukaPanel('bantuan'));
}
