/** Something that the user can mend: each line goes to stderr, the exit code is 2, and nobody sees a stack trace. */
export class Mistake extends Error {
  readonly lines: readonly string[];
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Mistake';
    this.lines = lines;
  }
}
