const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/tools/jest-build.mjs',
  transform: {
    '^.+\\.ts$': '<rootDir>/tools/jest-typescript.mjs',
  },
};

// Most tests run the bundle, so it is built once before them.
export default {
  // Jest leaves one core unused by itself; a worker that has grown large is replaced.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '2GB',
  // Only against a test that hangs: bundling and cycles take long on a busy machine, and speed is the bench's matter.
  testTimeout: 300_000,
  projects: [
    {
      ...common,
      displayName: 'modul',
      roots: ['<rootDir>/test'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/cycle/'],
    },
    {
      ...common,
      displayName: 'siklus',
      roots: ['<rootDir>/test/cycle'],
    },
  ],
};
