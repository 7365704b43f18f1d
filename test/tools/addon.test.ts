import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { OWNER } from '../../local/cli/office.ts';
import { createStandIn } from '../../local/stand-in.ts';
import { bundleCode } from '../../tools/bundle.mjs';

const folder = mkdtempSync(join(tmpdir(), 'menu-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [false, 'a menu of its own'],
  [true, 'the menu of the add-on under Ekstensi'],
])('built with addon %s, opening the file makes %s', async (addon) => {
  const outfile = join(folder, 'Code.js');
  await bundleCode({ entry: 'src/main.ts', outfile, minify: false, addon });
  const standIn = createStandIn({ owner: OWNER, now: 0, code: readFileSync(outfile, 'utf8') });
  standIn.run(OWNER, 'onOpen', []);
  const [menu] = standIn.screen;
  expect(menu).toMatchObject({ kind: 'menu', content: { title: 'Himpun Kinerja' } });
  const { isAddon = false } = (menu?.content ?? {}) as { readonly isAddon?: boolean };
  expect(isAddon).toBe(addon);
  standIn.run(OWNER, 'onInstall', []);
  expect(standIn.screen[1]).toEqual(menu);
});
