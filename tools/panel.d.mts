/** Each page of sidebar/ and its size in bytes, compressed. `out`: the folder, build/sidebar when absent. */
export function buildPanel(out?: string): Promise<readonly { readonly name: string; readonly gzip: number }[]>;
