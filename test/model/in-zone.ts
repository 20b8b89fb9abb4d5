import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Minutes that each is behind UTC in December. */
const behind = {
  'Pacific/Kiritimati': -840,
  'America/Los_Angeles': 480,
  'Asia/Kathmandu': -345,
  // It has left out a whole day, the 30th of December 2011.
  'Pacific/Apia': -780,
} as const;

export type Zone = keyof typeof behind;
export const zones = Object.keys(behind) as readonly Zone[];

/**
 * What an expression is in a process of its own in another time zone, as JSON.
 *
 * @param module path from the root of the project; what it exports is `module` in the expression
 */
export const inZone = async (zone: Zone, module: string, expression: string): Promise<unknown> => {
  const code = `import * as module from './${module}';
    const minutes = new Date('2026-12-01').getTimezoneOffset();
    console.log(JSON.stringify({ minutes, value: ${expression} }));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', code],
    {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, TZ: zone },
    },
  );
  const { minutes, value } = JSON.parse(stdout) as { minutes: number; value: unknown };
  // Where a zone is not known, it would be UTC.
  assert.equal(minutes, behind[zone]);
  return value;
};
