/** Who acts, what time it is, and beginning anew. */
import { join } from 'node:path';
import * as z from 'zod/mini';
import { call, change } from './call.ts';
import { anHourLater, workingDaysLater } from './clock.ts';
import { restart } from './desk.ts';
import { saveSkenario } from './recording.ts';

const STEPS = ['jam', 'hari', '2hari'] as const;

export const maju = change(z.object({ step: z.enum(STEPS) }), ({ google }, _session, { step }) => {
  const now = google.now();
  const later = step === 'jam' ? anHourLater(now) : workingDaysLater(now, step === 'hari' ? 1 : 2, google.look());
  google.setNow(later);
  return { ok: true };
});

export const mulaiUlang = change(z.object({}), async (desk) => {
  await restart(desk);
  return { ok: true };
});

/** Where it lies, and how it is played. */
export const simpanSkenario = call(z.object({}), ({ folder }) => {
  const saved = saveSkenario(folder);
  const files = `--buku ${join(saved.folder, 'buku-kerja.json')} --langkah ${join(saved.folder, 'langkah.jsonl')}`;
  return { ...saved, perintah: `npm run skenario -- ${files} --out ${join(saved.folder, 'hasil')}` };
});
