import { defineConfig } from 'vitest/config';

/** Real programs open what hrd writes: slow, and only as many as are installed. Not part of `npm test`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/consumers/**/*.consumer.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    fileParallelism: false,
    env: { NO_COLOR: '1', TZ: 'UTC' },
  },
});
