import type { Metafile } from 'esbuild';

export interface HasilBundel {
  readonly bytes: number;
  /** Of the global functions, as the entry exports them. */
  readonly names: readonly string[];
  readonly metafile: Metafile;
}

export function bundleCode(setelan: { entry: string; outfile: string; minify?: boolean }): Promise<HasilBundel>;
