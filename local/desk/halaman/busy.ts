/** For whoever drives the page: whether something is being asked of the server or done in the grid. */
let underway = 0;

function count(change: number): void {
  underway += change;
  document.documentElement.dataset.diam = underway === 0 ? 'ya' : 'tidak';
}

export function whileBusy<Answer>(work: Promise<Answer>): Promise<Answer> {
  count(1);
  return work.finally(() => count(-1));
}
