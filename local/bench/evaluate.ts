/** What evaluating the bundle costs before a menu action can do anything, beside the docx library alone. */
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { createBareContext } from '../bare-context.ts';

export interface Evaluation {
  /** Median milliseconds to compile and evaluate. */
  readonly bundelMs: number;
  readonly docxMs: number;
}

const TIMES = 15;

export async function evaluateBundle(code: string): Promise<Evaluation> {
  const docx = await docxAlone();
  const bundel: number[] = [];
  const lain: number[] = [];
  // Turn by turn, so that a busy moment of the machine meets both.
  for (let ke = 0; ke < TIMES; ke++) {
    bundel.push(evaluateOnce(code, ke));
    lain.push(evaluateOnce(docx, ke));
  }
  return { bundelMs: median(bundel), docxMs: median(lain) };
}

/** The whole library as one minified script, built as our bundle is. */
async function docxAlone(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export * from 'docx'", resolveDir: process.cwd() },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'Docx',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

function evaluateOnce(code: string, ke: number): number {
  const context = createBareContext(() => undefined);
  // A comment makes each text new to V8's cache of compiled scripts.
  const text = `${code}\n//${ke}`;
  const start = performance.now();
  context.load(new Script(text));
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
