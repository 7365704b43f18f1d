import type { Actor, Draft } from './draft.ts';
import type { Refusal } from './refusals.ts';

/** One request of a batch: changes the draft, or refuses and leaves the batch without effect. */
export type Handler<Request> = (draft: Draft, request: Request, actor: Actor) => Refusal | undefined;
