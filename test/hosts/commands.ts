import { execFile } from 'node:child_process';
import process from 'node:process';

/** Variables of the environment, added to those of this process. */
export type Environment = Readonly<Record<string, string>>;

/** Says why a host cannot be tried on this machine. */
export class NotTried extends Error {}

/** The environment without that of the npm that runs this, and without news and reports: tools speak of the site alone. */
const quietEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(?!config_registry$)|NODE_(ENV|OPTIONS)$)/.test(name),
    ),
  ),
  ...{ CI: 'true', NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' },
  ...{ NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
});

/** The environment of a site's tools. */
export const environmentOf = (added: Environment): NodeJS.ProcessEnv => {
  const own = quietEnvironment();
  return { ...own, ...added, PATH: [added['PATH'], own['PATH']].filter(Boolean).join(':') };
};

/** Runs a command in a folder, and gives what it printed. */
export const run = (
  folder: string,
  environment: Environment,
  command: string,
  ...args: readonly string[]
): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = {
      cwd: folder,
      env: environmentOf(environment),
      maxBuffer: 2 ** 26,
      shell: process.platform === 'win32',
    };
    execFile(command, args, options, (error, stdout, stderr) => {
      const output = stdout + stderr;
      if (error?.code === 'ENOENT') reject(new NotTried(`There is no ${command} on this machine.`));
      else if (error)
        reject(new Error(`${command} ${args.join(' ')}\n${output}`, { cause: error }));
      else resolve(output);
    });
  });
