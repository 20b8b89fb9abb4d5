import { answerIn } from '../i18n/answer.js';
import { formatDuration } from '../i18n/format-duration.js';
import type { Words } from '../i18n/words.js';
import type { FoundPhase } from '../model/find-phase.js';
import { rankedLevels } from '../model/level.js';
import type { Faq, Phase, Promo, Roadmap, Topic } from '../model/roadmap.js';
import { linkOf, type Target } from '../model/safe-url.js';
import { Markup, markup } from './markup.js';

const heading = (level: number, content: string | Markup): Markup => {
  const tag = new Markup(`h${String(Math.min(level, 6))}`);
  return markup`<${tag}>${content}</${tag}>`;
};

const link = (text: string, target: Target | undefined): Markup => {
  if (!target) return markup`${text}`;
  const rel = target.rel ? markup` rel="${target.rel}"` : undefined;
  return markup`<a href="${target.href}"${rel}>${text}</a>`;
};

/** Text that is there or not, in a paragraph. */
const paragraph = (text: string | undefined): Markup | undefined =>
  text ? markup`<p>${text}</p>` : undefined;

/** A boolean attribute. */
const openWhen = (open: boolean): Markup => new Markup(open ? ' open' : '');

export interface LightOptions {
  readonly roadmap: Roadmap;
  readonly words: Words;
  /** Language of the page around it, as far as it is known. */
  readonly lang?: string | undefined;
  readonly headingLevel: number;
  readonly isOpen: (id: string) => boolean;
}

/** The language of what is said, where it is not that of the page. */
export const langOf = ({ roadmap, lang }: LightOptions): Markup | undefined =>
  roadmap.lang !== undefined && roadmap.lang !== lang ? markup` lang="${roadmap.lang}"` : undefined;

/** The widget's own words among those of the roadmap, which may be in another language. */
const own = ({ words, roadmap, lang }: LightOptions, text: string): Markup =>
  words.locale === (roadmap.lang ?? lang)
    ? markup`${text}`
    : markup`<span lang="${words.locale}">${text}</span>`;

const topicItem = (topic: Topic): Markup =>
  markup`<li><b>${link(topic.title, linkOf(topic))}</b>${topic.detail ? ` — ${topic.detail}` : undefined}</li>\n`;

const list = (items: readonly Markup[]): Markup => markup`<ul>\n${items}</ul>\n`;

/** What a phase opens to: its first list has its name on what opens it. */
const phaseBody = (
  { id, topics, tools = [] }: Phase,
  hideTools: boolean,
  options: LightOptions,
): Markup | undefined => {
  const { words, headingLevel, isOpen } = options;
  const lists = [
    { name: words.topics, items: topics.map(topicItem) },
    {
      name: words.tools,
      items: hideTools
        ? []
        : tools.map((tool) => markup`<li>${link(tool.name, linkOf(tool))}</li>\n`),
    },
  ];
  const [first, ...others] = lists.filter(({ items }) => items.length > 0);
  return (
    first &&
    markup`<details data-phase="${id}"${openWhen(isOpen(id))}>
<summary>${own(options, first.name)}</summary>
${list(first.items)}${others.map(
      ({ name, items }) => markup`${heading(headingLevel + 1, own(options, name))}\n${list(items)}`,
    )}</details>\n`
  );
};

/**
 * One phase as plain HTML. Its heading stands before what opens: inside, browsers without a style put it below the mark
 * that opens it, and where nothing opens, as in e-mail, it reads the same.
 */
export const lightPhase = (
  { phase, number }: FoundPhase,
  hideTools: boolean,
  options: LightOptions,
): Markup => {
  const { roadmap, words, headingLevel } = options;
  const { title, tagline, level, duration } = phase;
  const name = markup`${own(options, words.phase(String(number)))}: ${title}`;
  const levelName = rankedLevels(roadmap).get(level)?.name;
  return markup`<div${langOf(options)}>
${heading(headingLevel, name)}
${paragraph(tagline)}
<p>${levelName} · ${own(options, formatDuration(duration, words))}</p>
${phaseBody(phase, hideTools, options)}</div>\n`;
};

/** The questions as plain HTML. */
export const lightFaq = ({ title, summary, items }: Faq, options: LightOptions): Markup => {
  const { words, headingLevel, isOpen } = options;
  const answerWord = own(options, answerIn(words.locale));
  return markup`<div${langOf(options)}>
${heading(headingLevel, title)}
${paragraph(summary)}
${items.map(
  ({ id, question, answer }) => markup`<div>
${heading(headingLevel + 1, question)}
<details data-question="${id}"${openWhen(isOpen(id))}>
<summary>${answerWord}</summary>
<p>${answer}</p>
</details>
</div>\n`,
)}</div>\n`;
};

/** The line above the roadmap, as plain HTML. */
export const lightAnnouncement = (
  { announcement, action }: Promo,
  target: Target,
  options: LightOptions,
): Markup => markup`<p${langOf(options)}>${announcement} ${link(action, target)}</p>\n`;

/** What the roadmap is, as plain HTML. */
export const lightHeader = (parentTarget: Target | undefined, options: LightOptions): Markup => {
  const { roadmap, words, headingLevel } = options;
  const { parent, category, title, summary, duration, phases } = roadmap;
  const facts = [
    ...(duration ? [formatDuration(duration, words)] : []),
    words.phases(phases.length),
  ];
  return markup`<div${langOf(options)}>
${parent && parentTarget ? markup`<p>${link(parent.title, parentTarget)}</p>\n` : undefined}
${paragraph(category)}
${heading(headingLevel, title)}
${paragraph(summary)}
<ul>${facts.map((fact) => markup`<li>${own(options, fact)}</li>`)}</ul>
</div>\n`;
};

/** The interview-prep card as plain HTML. */
export const lightPromo = (
  { category, title, text, action }: Promo,
  target: Target | undefined,
  options: LightOptions,
): Markup => markup`<div${langOf(options)}>
<p>${category}</p>
${heading(options.headingLevel, title)}
<p>${text}</p>
${target ? markup`<p>${link(action, target)}</p>\n` : undefined}</div>\n`;
