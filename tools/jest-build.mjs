/** Before the cycle tests: dist/ as it is deployed, from the sources as they are now. */
import { buildDist } from './build.mjs';

export default () => buildDist();
