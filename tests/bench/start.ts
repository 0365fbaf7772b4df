// Starts the bench as the tests are started, so that it may use what the house is made of: npm run bench [-- --quick].
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');
await runnerImport(join(root, 'tests/bench/run.ts'), { configFile: false, root, logLevel: 'error' });
