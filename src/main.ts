/** The only global functions. Whatever is exported here can be called by anybody with the file open. */
import { endpoint } from './google/endpoint.ts';
import { buildMenu } from './google/menu.ts';

export function onOpen(): void {
  buildMenu();
}

export function onInstall(): void {
  buildMenu();
}

export function jalankan(json: string): string {
  return endpoint(json);
}
