/** What `npm run build` makes is what clasp pushes, and what `npm run cycle` runs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { deploy } from '../../tools/deploy.mjs';

jest.setTimeout(120_000);

const home = mkdtempSync(join(tmpdir(), 'rumah-'));

function run(command: string, args: readonly string[], cwd = '.') {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, HOME: home },
  });
  return { status, stdout, stderr };
}

test('clasp pushes the bundle, the manifest and the pages of the panel, nothing else', () => {
  const { status, stdout } = run(process.execPath, [
    'node_modules/@google/clasp/build/src/index.js',
    ...['--project', '.clasp.contoh.json', 'show-file-status', '--json'],
  ]);
  expect(status).toBe(0);
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
  // docs/pasang.md shows this list, so that whoever installs can compare.
  const listed = readFileSync('docs/pasang.md', 'utf8').match(/dist\/[\w.-]+/g) ?? [];
  expect(filesToPush).toHaveLength(6);
  expect(listed).toEqual(expect.arrayContaining(filesToPush));
});

test('the manifest asks for four scopes and the two services that the bundle calls', () => {
  const { oauthScopes, dependencies, runtimeVersion } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
  expect(oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
    'spreadsheets',
    'script.container.ui',
    'userinfo.email',
    'drive.file',
  ]);
  expect(dependencies.enabledAdvancedServices.map((each: { userSymbol: string }) => each.userSymbol)).toEqual([
    'Sheets',
    'Drive',
  ]);
  expect(runtimeVersion).toBe('V8');
});

test('the bundle has the functions that Google calls by name', () => {
  const code = readFileSync('dist/Code.js', 'utf8');
  for (const name of ['onOpen', 'onInstall', 'jalankan']) expect(code).toContain(`\nfunction ${name}(`);
});

test.each([join(home, 'tidak-ada.json'), '.clasp.contoh.json'])(
  'deploy with no project to push to (%s) says how to get one, and does nothing',
  async (tujuan) => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await deploy({}, tujuan)).toBe(2);
    expect(said.mock.calls.join()).toContain('npx clasp create-script --type sheets');
    expect(said.mock.calls.join()).toContain('.clasp.contoh.json');
    said.mockRestore();
  },
);

describe('npm run', () => {
  const npm = (...args: readonly string[]) => run('npm', ['run', '--silent', ...args]);

  test('cycle ends with exit code 2 and one sentence when it is asked for what does not exist', () => {
    const args = ['--sop', 'bandung', '--input', 'samples/bakesbangpol.xlsx', '--period', 'TW I', '--out', 'hasil/uji'];
    const { status, stderr } = npm('cycle', '--', ...args);
    expect(status).toBe(2);
    expect(stderr.split('\n').filter((line) => line.startsWith('--sop "bandung" tidak dikenal'))).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('cycle takes paths from the folder in which it was called', () => {
    const sop = ['--sop', 'lumajang-pengukuran', '--period', 'TW I', '--out', join(home, 'hasil')];
    const prefix = ['--prefix', process.cwd()];
    const { status } = run(
      'npm',
      [...prefix, 'run', '--silent', 'cycle', '--', ...sop, '--input', 'bakesbangpol.xlsx'],
      'samples',
    );
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(join(home, 'hasil', 'ringkasan.json'), 'utf8')).sop).toBe('lumajang-pengukuran');
  });
});
