/** What the page may ask of the server: a name, a shape for its data, and the answer. */
import * as z from 'zod/mini';
import type { Desk, Session } from './desk.ts';

export type Answer = (desk: Desk, session: Session, data: unknown) => unknown;

/** Data of another shape than `shape` is an error of the page. */
export function call<Data>(
  shape: z.ZodMiniType<Data>,
  answer: (desk: Desk, session: Session, data: Data) => unknown,
): Answer {
  return (desk, session, data) => answer(desk, session, z.parse(shape, data));
}

/** The same for what changes something that others see. */
export function change<Data>(
  shape: z.ZodMiniType<Data>,
  answer: (desk: Desk, session: Session, data: Data) => unknown,
): Answer {
  return call(shape, (desk, session, data) => {
    try {
      return answer(desk, session, data);
    } finally {
      desk.version += 1;
    }
  });
}
