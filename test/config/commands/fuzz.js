import process from 'node:process';

/** @typedef {import('@web/test-runner').TestRunnerPlugin} TestRunnerPlugin */

/**
 * @param {string} name
 * @returns {number | undefined}
 */
function numberFrom(name) {
  const value = process.env[name];
  return value === undefined ? undefined : Number(value);
}

/**
 * What is asked for in the environment, which a page does not see.
 *
 * @returns {TestRunnerPlugin}
 */
export function fuzzPlugin() {
  return {
    name: 'fuzz-command',
    executeCommand({ command }) {
      if (command !== 'fuzz') return undefined;
      return {
        seed: numberFrom('FUZZ_SEED'),
        numRuns: numberFrom('FUZZ_RUNS'),
        path: process.env['FUZZ_PATH'],
      };
    },
  };
}
