import { type IRunOptions, TextRun } from 'docx';
import { teksAman } from './teks-aman.ts';

/** The lines of a text as runs with line breaks between them. */
export function larik(teks: string, gaya: IRunOptions = {}): TextRun[] {
  return teksAman(teks)
    .split('\n')
    .map((potong, ke) => new TextRun({ ...gaya, text: potong, ...(ke > 0 ? { break: 1 } : {}) }));
}
