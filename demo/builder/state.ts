import { type Theme, themes } from '../../src/controllers/theme.js';
import { type Pace, paces } from '../../src/model/plan.js';
import type { Tag } from '../../src/prerender/tag.js';
import { type RoadmapPart, roadmapParts } from '../../src/model/roadmap-parts.js';
import { type KindId, kindIds } from './kinds.js';
import { themeFiles } from './theme-files.js';
import type { TokenValues } from './tokens.js';

export const tags: readonly Tag[] = ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq'];

export const languages = [
  ...(['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it'] as const),
  ...(['ja', 'ko', 'pl', 'pt', 'tr', 'uk', 'zh'] as const),
] as const;

export const hostIds = ['blog', 'documentation', 'course'] as const;
export type HostId = (typeof hostIds)[number];

/** The place a page gets the script from: a folder of its own, or the folder beside the builder. */
export const origins = ['own', 'here'] as const;
export type Origin = (typeof origins)[number];

/** Everything that can be chosen. */
export interface State {
  readonly element: Tag;
  /** Number or id. */
  readonly phase: string;
  /** As the attribute of `<mlops-roadmap>`; a single phase is open when it is `all`. */
  readonly open: string;
  readonly exclusive: boolean;
  readonly hide: readonly RoadmapPart[];
  readonly level: string;
  readonly headingLevel: string;
  readonly progress: boolean;
  readonly structuredData: boolean;
  readonly start: string;
  readonly pace: Pace;
  readonly promoHref: string;
  readonly parentHref: string;
  /** Address of a roadmap of one's own. */
  readonly src: string;
  /** Language of the widget's own words; empty for that of the page. */
  readonly lang: string;
  readonly theme: Theme;
  /** Name of a theme file, or none. */
  readonly style: string;
  readonly tokens: TokenValues;

  readonly kind: KindId;
  readonly from: Origin;
  /** Folder of the scripts where they come from a server of one's own; empty for one that is named by the version. */
  readonly folder: string;
  /** Turns the hash of the script on or off. `auto` adds one where the address names a version or leads to another site. */
  readonly integrity: 'auto' | 'on' | 'off';
  /** Whether a rule keeps the space free until the script is there. */
  readonly reserve: boolean;
  readonly fallback: boolean;

  readonly host: HostId;
  readonly scheme: 'light' | 'dark';
  /** Width of the preview; `auto` is as wide as suits the screen. */
  readonly width: 'auto' | 'phone' | 'tablet' | 'desktop';
}

export const initial: State = {
  element: 'mlops-roadmap',
  phase: '1',
  open: 'first',
  exclusive: false,
  hide: [],
  level: '',
  headingLevel: '',
  progress: false,
  structuredData: false,
  start: '',
  pace: 'steady',
  promoHref: '',
  parentHref: '',
  src: '',
  lang: '',
  theme: 'auto',
  style: '',
  tokens: {},
  kind: 'html',
  // Others reach it, wherever the builder itself is.
  from: 'own',
  folder: '',
  integrity: 'auto',
  reserve: true,
  fallback: false,
  host: 'blog',
  scheme: 'light',
  width: 'auto',
};

/** What each enumeration allows. */
export const allowed = {
  element: tags,
  pace: paces,
  theme: themes,
  style: themeFiles.map(({ name }) => name),
  kind: kindIds,
  from: origins,
  integrity: ['auto', 'on', 'off'],
  host: hostIds,
  scheme: ['light', 'dark'],
  width: ['auto', 'phone', 'tablet', 'desktop'],
  lang: languages,
  headingLevel: ['1', '2', '3', '4', '5', '6'],
  hide: roadmapParts,
} as const;
