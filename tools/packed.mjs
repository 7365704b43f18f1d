/** A text as the bundle keeps it small: deflated, in base64. */
import { resolve } from 'node:path';
import { deflateSync } from 'fflate';

export const packText = (text) => Buffer.from(deflateSync(Buffer.from(text), { level: 9, mem: 12 })).toString('base64');

/** The head of a module that has `unpack` for such a text. */
export const WITH_UNPACK = `
import { inflateSync, strFromU8 } from 'fflate';
import { fromBasis64 } from ${JSON.stringify(resolve(import.meta.dirname, '../src/domain/basis64.ts'))};
const unpack = (packed) => strFromU8(inflateSync(fromBasis64(packed)));`;
