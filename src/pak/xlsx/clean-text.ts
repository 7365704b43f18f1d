/** Non-breaking spaces, marks without width, Word's line breaks and Windows' line ends come along when people paste. */
export function cleanText(text: string): string {
  const clean = text
    .replace(/_x00([01][0-9A-F])_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\p{Cc}/gu, (sign) => CONTROL[sign] ?? ' ')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[\u00AD\u200B\u200E\u200F\uFEFF]/g, '')
    .trim();
  // A date as strict files hold it.
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z?$/.exec(clean) ?? [];
  return date === undefined ? clean : date < '1900' ? (time ?? '') : date;
}

/** A NUL stays: it is refused by name. The last two are Word's hyphens: one that never breaks, one only at a line's end. */
const CONTROL: Readonly<Record<string, string>> = {
  '\u0000': '\u0000',
  '\t': '\t',
  '\n': '\n',
  '\v': '\n',
  '\f': '\n',
  '\u0085': '\n',
  '\u001E': '-',
  '\u001F': '',
};
