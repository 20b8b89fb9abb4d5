import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** @type {(() => void)[]} */
const undoSteps = [];

function undoAll() {
  for (const undo of undoSteps.splice(0).reverse()) {
    try {
      undo();
    } catch (error) {
      console.warn(error);
    }
  }
}

/**
 * Runs a step when this process ends, the last one first. The test runner ends each run, also a failed or an
 * interrupted one, by process.exit: only synchronous work is left then.
 *
 * @param {() => void} undo
 */
export function atExit(undo) {
  if (undoSteps.length === 0) {
    process.once('exit', undoAll);
    for (const [signal, code] of /** @type {const} */ ([
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ])) {
      process.once(signal, () => process.exit(code));
    }
  }
  undoSteps.push(undo);
}

/** @returns {string} a folder that is removed when this process ends */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'browser-test-'));
  // a browser that is just being killed may still write to its profile
  atExit(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });
  return folder;
}
