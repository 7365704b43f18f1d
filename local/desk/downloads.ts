/** What can be taken home: the workbook as .xlsx, and the papers in the emulated Drive. */
import { writeWorkbookXlsx } from '../xlsx/write-workbook.ts';
import type { Desk } from './desk.ts';

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function downloadOf({ google }: Desk, path: string): Promise<Download | null> {
  if (path === '/unduh/buku-kerja.xlsx')
    return { name: 'buku-kerja.xlsx', type: XLSX, bytes: await writeWorkbookXlsx(google.workbook()) };
  const [, id] = /^\/unduh\/drive\/([\w-]+)$/.exec(path) ?? [];
  const file = google.files.find((one) => one.id === id);
  return file ? { name: fileName(file.name), type: DOCX, bytes: file.bytes } : null;
}

function fileName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|]/g, '_');
  return plain.endsWith('.docx') ? plain : `${plain}.docx`;
}
