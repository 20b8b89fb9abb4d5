import { defineConfig, type UserConfig } from 'vite';
import { beside } from './test/config/vite/beside.js';
import { builder } from './test/config/vite/builder.js';
import { commandLine } from './test/config/vite/command-line.js';
import { demo } from './test/config/vite/demo.js';
import { embed } from './test/config/vite/embed.js';
import { modules } from './test/config/vite/modules.js';
import { onDemand } from './test/config/vite/on-demand.js';
import { script } from './test/config/vite/script.js';

const builds: Readonly<Record<string, UserConfig>> = {
  builder,
  'mlops-roadmap': script('mlops-roadmap', 'index', [
    'mlops-roadmap',
    'roadmap-phase',
    'roadmap-faq',
  ]),
  'roadmap-phase': script('roadmap-phase', 'define/roadmap-phase', ['roadmap-phase']),
  'roadmap-faq': script('roadmap-faq', 'define/roadmap-faq', ['roadmap-faq']),
  ...Object.fromEntries(
    Object.entries(onDemand).map(([entry, file]) => [file.replace('.js', ''), beside(entry, file)]),
  ),
  'roadmap-embed': embed,
  cli: commandLine,
  esm: modules,
};

/** The mode names what to build; without one of these names it is the server of the demo pages. */
export default defineConfig(({ mode }) => builds[mode] ?? demo);
