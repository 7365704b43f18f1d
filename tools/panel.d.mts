/** Each page of sidebar/ and its size in bytes, compressed. */
export function buildPanel(): Promise<readonly { readonly name: string; readonly gzip: number }[]>;
