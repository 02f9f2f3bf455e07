import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // all cores: by itself one is left idle, which on two is half
    maxWorkers: '100%',
    globalSetup: ['test/command/built-command.ts'],
  },
});
