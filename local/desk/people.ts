/** Who may be played at the desk: the owner, the people of Pengguna, and somebody whom nobody knows. */
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { OWNER } from '../cli/office.ts';
import type { Spreadsheet } from '../services/types.ts';
import { STRANGER } from './agency.ts';
import { recordsOf } from './records.ts';

export interface Person {
  readonly email: string;
  readonly nama: string;
  /** Peran and bidang, or why the account is on the list. */
  readonly tugas: string;
}

export function peopleOf(book: Spreadsheet): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { email = '', nama = '', peran = '', bidang = '' } of recordsOf(book, SHEET_ID.Pengguna)) {
    const known = people.get(email.toLowerCase());
    const tugas = [peran, bidang].filter((text) => text !== '').join(' ');
    if (email !== '')
      people.set(email.toLowerCase(), { email, nama, tugas: known ? `${known.tugas}, ${tugas}` : tugas });
  }
  return [
    ...people.values(),
    { email: OWNER, nama: 'Pemilik berkas', tugas: 'menyiapkan buku kerja' },
    { email: STRANGER, nama: 'Orang lain', tugas: 'tidak tercatat di Pengguna' },
  ];
}
