/** Types are checked once, by `tsc -b` (tools/check.mjs); here they are only taken away. */
const transform = {
  '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.base.json', useESM: true, diagnostics: false }],
};
const common = { testEnvironment: 'node', extensionsToTreatAsEsm: ['.ts'], transform };

/** Their tests run modules alone and wait for no bundle. */
const MODUL = ['domain', 'sop', 'pak', 'workbook', 'documents', 'samples', 'local/formula', 'local/xlsx'].map(
  (folder) => `<rootDir>/test/${folder}`,
);

export default {
  testSequencer: '<rootDir>/tools/jest-order.mjs',
  // Jest leaves one core unused by itself; a worker that has grown large is replaced.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '2GB',
  // Only against a test that hangs: bundling and cycles take long on a busy machine, and speed is the bench's matter.
  testTimeout: 300_000,
  projects: [
    {
      ...common,
      displayName: 'modul',
      roots: MODUL,
    },
    {
      ...common,
      displayName: 'bundel',
      roots: ['<rootDir>/test'],
      testPathIgnorePatterns: ['/node_modules/', ...MODUL.map((folder) => `${folder}/`)],
      globalSetup: '<rootDir>/tools/jest-build.mjs',
    },
  ],
};
