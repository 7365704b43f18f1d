/** Which aksi a script of the desk came to, as a line of a skenario. */
import * as z from 'zod/mini';

export interface ScriptEnd {
  readonly result?: unknown;
  readonly isFailed?: true;
  /** Something in the workbook is no longer as it was. */
  readonly isChanged: boolean;
}

const REQUEST = z.object({ aksi: z.string(), idAksi: z.string(), data: z.optional(z.unknown()) });
const REPLY = z.object({ ok: z.boolean() });

/** Null for what only looks, such as the panel when it opens. */
export function deedOf(
  name: string,
  args: readonly unknown[],
  answers: readonly (string | null)[],
  { result, isFailed, isChanged }: ScriptEnd,
): object | null {
  if (name === 'menuPerbaiki') return isChanged ? { aksi: 'perbaiki' } : null;
  if (name === 'menuUndang') return readUndang(answers[0] ?? '', isChanged);
  const request = name === 'jalankan' ? REQUEST.safeParse(parsed(args[0])) : null;
  if (!request?.success) return null;
  const reply = REPLY.safeParse(parsed(result));
  const isRefused = reply.success && !reply.data.ok;
  return isChanged || isFailed || isRefused ? request.data : null;
}

/** Nothing typed invites everybody who is new, unless the question was closed. */
function readUndang(email: string, isChanged: boolean): object | null {
  if (email !== '') return { aksi: 'undang', data: { email } };
  return isChanged ? { aksi: 'undang', data: {} } : null;
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
