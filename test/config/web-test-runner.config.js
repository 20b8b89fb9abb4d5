import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { testAnswers } from './answers.js';
import { findEngines } from './browsers.js';
import { commandPlugins } from './commands/index.js';
import { createLaunchers } from './launchers.js';
import { lendFiles } from './lent.js';
import { serveUnderPath } from './sub-path.js';

const rootDir = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {{ type: string, args: unknown[] }} log
 * @returns {boolean}
 */
function isWorthReading({ type, args }) {
  if (type !== 'error' && type !== 'warn') return false;
  return !String(args[0]).startsWith('Lit is in dev mode');
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/hosts/**'].map((pattern) =>
    pattern.startsWith('!') ? `!${rootDir}${pattern.slice(1)}` : rootDir + pattern,
  ),
  browsers: await createLaunchers(findEngines()),
  nodeResolve: true,
  middleware: [serveUnderPath, testAnswers, lendFiles],
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json` }),
    ...commandPlugins,
  ],
  // Real keys and clicks reach the focused page only, so each engine runs one file at a time; the engines run side by side.
  concurrency: 1,
  concurrentBrowsers: Math.min(3, Math.max(1, availableParallelism() - 1)),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: '10000' } },
  browserLogs: true,
  filterBrowserLogs: isWorthReading,
};
