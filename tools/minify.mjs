/** The bundle in as few letters as we can say it, without a change of what it does. */
import { minify } from '@swc/wasm';
import { shapesOnce, textsOnce } from './say-once.mjs';

const SETELAN = {
  // A script and no module: the name at its top stays.
  module: false,
  ecma: 2020,
  mangle: true,
  compress: { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false },
};

/**
 * esbuild has put the files together and dropped what nobody uses; swc and we say the rest in fewer letters.
 * @param code `const … = { part(…) { … }, … }`
 */
export const minifyCode = async (code) => textsOnce(shapesOnce((await minify(code, SETELAN)).code));
