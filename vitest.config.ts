import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // all cores: by itself one is left idle, which on two is half
    maxWorkers: '100%',
    // files share what they import: loading it took a second each, and a test that changes a module loads its own
    isolate: false,
    globalSetup: ['test/command/built-command.ts'],
  },
});
