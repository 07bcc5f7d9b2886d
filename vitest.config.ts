import { defineConfig } from 'vitest/config';
import { scannerModule, scannerName } from './build/scanner.js';

/** Without it every test runs on the reader that needs no WebAssembly. */
const withScanner = process.env.SPANCO_SCANNER !== 'off';

const scanner = {
  name: 'scanner',
  resolveId: (id: string) => (id === scannerName ? `\0${id}` : null),
  load: (id: string) =>
    id !== `\0${scannerName}` ? null : withScanner ? scannerModule() : "export const base64 = '';",
};

export default defineConfig({
  plugins: [scanner],
  test: {
    // A machine that does other work besides takes its time; what hangs is still told.
    testTimeout: 30_000,
    // Left to itself vitest keeps one core for its own, which of two is half.
    maxWorkers: '100%',
  },
});
