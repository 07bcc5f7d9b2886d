import { defineConfig } from 'vitest/config';

// A machine that does other work besides takes its time; what hangs is still told.
export default defineConfig({ test: { testTimeout: 30_000 } });
