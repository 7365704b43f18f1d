/** The bundle in as few letters as we can say it, without a change of what it does. */
import { minify } from '@swc/wasm';
import { arrowsWhereShort, functionsWhereLong } from './function-forms.mjs';
import { shapesOnce, textsOnce } from './say-once.mjs';
import { partsOnce } from './say-parts.mjs';

const SETELAN = {
  // A script and no module: the name at its top stays.
  module: false,
  ecma: 2020,
  mangle: true,
  compress: { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false },
};

/** Letters: tried, at 250 evaluating the bundle costs what it did when every function had the form of its source. */
const SHORT = 150;
const LONG = 250;

/**
 * esbuild has put the files together and dropped what nobody uses; swc and we say the rest in fewer letters.
 * @param code `const … = { part(…) { … }, … }`
 */
export async function minifyCode(code) {
  const { code: once } = await minify(code, SETELAN);
  // After the first turn, which puts a function that is called once where it is called.
  const { code: twice } = await minify(arrowsWhereShort(once, SHORT), SETELAN);
  return functionsWhereLong(textsOnce(partsOnce(shapesOnce(twice))), LONG);
}
