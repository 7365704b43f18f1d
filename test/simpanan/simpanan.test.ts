import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { keptAgency } from '../../local/desk/agency.ts';
import { readKept } from '../../local/desk/keep.ts';
import type { StandIn } from '../../local/stand-in.ts';
import { kodeBundel } from '../bundel.ts';
import { lanjutkan } from './lanjutan.ts';
import { type Makna, maknaOf, orangPeran, tanya } from './makna.ts';
import {
  AKHIRAN,
  DAFTAR_SIMPANAN,
  FOLDER,
  MEJA,
  openSimpanan,
  packMeja,
  packSimpanan,
  unpackMeja,
} from './simpanan.ts';

// A whole quarter takes seconds; nothing here is about speed.
jest.setTimeout(240_000);

const KODE = kodeBundel();

/** What the office's own build said of it; see README.md. */
const makna = (path: string): Makna => JSON.parse(readFileSync(join(FOLDER, `${path}.makna.json`), 'utf8'));

const bytes = (berkas: string): Buffer => readFileSync(join(FOLDER, berkas));

/** Left beside the build, for whoever changes on purpose what a paper says. */
function maknaKini(path: string, google: StandIn): Makna {
  const kini = maknaOf(google);
  const berkas = join('build/simpanan', `${path}.makna.json`);
  mkdirSync(join(berkas, '..'), { recursive: true });
  writeFileSync(berkas, JSON.stringify(kini));
  return kini;
}

function samaDengan(path: string, google: StandIn): void {
  const { kertas, ...lain } = maknaKini(path, google);
  const { kertas: kertasDulu, ...dulu } = makna(path);
  expect(lain).toMatchObject(dulu);
  expect(kertas).toEqual(kertasDulu);
}

describe.each(DAFTAR_SIMPANAN)('the office %s, kept by an earlier build', (nama) => {
  test('is where it was: same state, same figures, a whole ledger, papers with the same words', () => {
    samaDengan(nama, openSimpanan(nama, KODE));
  });

  test('was kept whole: opened and kept again, it gives the same bytes', () => {
    expect(bytes(`${nama}${AKHIRAN}`).equals(packSimpanan(openSimpanan(nama, KODE)))).toBe(true);
  });

  test('goes on: every SOP that was running comes to its end, and the next quarter begins', () => {
    const google = openSimpanan(nama, KODE);
    lanjutkan(google, makna(nama));
    expect(tanya(google, orangPeran(google, 'perencana'), 'verifikasi')).toMatchObject({ utuh: true });
  });
});

describe('the folder of the desk, kept by an earlier build', () => {
  const files = { code: KODE, html: () => '' };

  test('was kept whole', () => {
    expect(bytes(MEJA).equals(packMeja(unpackMeja()))).toBe(true);
  });

  test('opens with the person who acted last, and the office goes on', () => {
    const kept = readKept(unpackMeja());
    if (!kept) throw new Error('the desk keeps nothing');
    const google = keptAgency(kept.kept, files);
    expect(kept.person).toBe(orangPeran(google, 'perencana'));
    samaDengan('meja/meja', google);
    lanjutkan(google, makna('meja/meja'));
  });
});
