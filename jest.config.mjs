// The workers' common ancestor: Neo4j servers that tests start end with it.
process.env.CATALYZER_TEST_RUN ??= String(process.pid);

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  maxWorkers: 2,
  // Modules of ended suites stay in memory: a worker that holds more begins anew.
  workerIdleMemoryLimit: '1.5GB',
  // A machine under load takes several times longer; a test that hangs still ends.
  testTimeout: 900_000,
};
