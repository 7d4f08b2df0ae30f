import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'tests/{bench,contract,content}/**/*.test.ts'], environment: 'node' },
});
