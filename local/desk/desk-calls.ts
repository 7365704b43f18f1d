/** Who acts, what time it is, and beginning anew. */
import * as z from 'zod/mini';
import { change } from './call.ts';
import { anHourLater, workingDaysLater } from './clock.ts';
import { restart } from './desk.ts';

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
