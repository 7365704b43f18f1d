/** `dist`: folder of a finished build. */
export function packRelease(dist: string, setelan?: { addon?: boolean }): { name: string; zip: Uint8Array };
