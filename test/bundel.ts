/** The add-in as it is deployed and the desk's page, made once before all tests by tools/jest-build.mjs. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const UJI = resolve(import.meta.dirname, '../build/uji');

export const TERBANGUN = { dist: join(UJI, 'dist'), page: join(UJI, 'meja') } as const;

export const kodeBundel = (): string => readFileSync(join(TERBANGUN.dist, 'Code.js'), 'utf8');
