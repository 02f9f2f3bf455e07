import { defaultExclude, mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** Tests that answer within two minutes: those that run the whole command, whole worlds and each fixture are left out. */
export default mergeConfig(config, {
  test: {
    exclude: [
      ...defaultExclude,
      'test/{agreement,bench,cases,command,countries,investigate,library,properties,quiet-town,selftest,store,twins}/**',
      'test/patterns/fixtures/**',
      'test/entities/{entities-command,explain-kinds,people-cases}.test.ts',
      'test/extracts/national-numbers.test.ts',
      'test/networks/networks.test.ts',
      'test/timeline/sectors.test.ts',
    ],
  },
});
