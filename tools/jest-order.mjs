/** The longest tests first, so that no core waits for the last: jest goes by size where it has no record, and files that play whole offices are small. */
import Sequencer from '@jest/test-sequencer';

const LONG = ['faults', 'cycle', 'local/desk', 'audit', 'sidebar', 'scenario'].map((folder) => `/test/${folder}/`);

const rank = ({ path }) => {
  const at = LONG.findIndex((folder) => path.includes(folder));
  return at < 0 ? LONG.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
