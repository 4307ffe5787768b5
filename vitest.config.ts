import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Colour and locale of the machine must not reach an expected output.
    env: { NO_COLOR: '1', LC_ALL: 'C', TZ: 'UTC' },
  },
});
