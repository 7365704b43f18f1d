import type { Metafile } from 'esbuild';

export interface HasilBundel {
  readonly bytes: number;
  /** Of the global functions, as the entry exports them. */
  readonly names: readonly string[];
  readonly metafile: Metafile;
}

export interface SetelanBundel {
  readonly entry: string;
  readonly outfile: string;
  readonly minify?: boolean;
  /** For an add-on: its menu is the one under Ekstensi. */
  readonly addon?: boolean;
}

export function bundleCode(setelan: SetelanBundel): Promise<HasilBundel>;
