// Says which tests exist and how they run: rules (pure, and the house's structure) and house (both databases, mail, a real Chromium).
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'rules', include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/{integration,browser}/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/support/databases.setup.ts',
        },
      },
    ],
    environment: 'node',
    css: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
