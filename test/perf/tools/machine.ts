import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';

const versionOf = (name: string): string => {
  const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

/** Where and with what something was measured, and how busy the machine was before. */
export const machineLine = (browserVersion: string): string => {
  const [cpu] = cpus();
  const [load = 0] = loadavg();
  return [
    `${String(availableParallelism())} cores${cpu ? ` (${cpu.model.trim()})` : ''}`,
    `${String(Math.round(totalmem() / 2 ** 30))} GiB`,
    `${platform()} ${arch()}`,
    browserVersion.replace('Headless', '').replace('/', ' '),
    `Lit ${versionOf('lit')}`,
    `load ${load.toFixed(1)} at the start`,
  ].join(', ');
};
