import { formatDuration } from '../i18n/format-duration.js';
import type { Words } from '../i18n/words.js';
import type { FoundPhase } from '../model/find-phase.js';
import { rankedLevels } from '../model/level.js';
import type { Faq, Promo, Roadmap, Topic } from '../model/roadmap.js';
import { Markup, markup } from './markup.js';

const heading = (level: number, content: string | Markup): Markup => {
  const tag = new Markup(`h${String(Math.min(level, 6))}`);
  return markup`<${tag}>${content}</${tag}>`;
};

const link = (text: string, url: string | undefined): Markup =>
  url ? markup`<a href="${url}">${text}</a>` : markup`${text}`;

/** Text that is there or not, in a paragraph. */
const paragraph = (text: string | undefined): Markup | undefined =>
  text ? markup`<p>${text}</p>` : undefined;

/** A boolean attribute. */
const openWhen = (open: boolean): Markup => new Markup(open ? ' open' : '');

/** The widget's own words among those of the roadmap, which may be in another language. */
export const own = ({ locale }: Words, text: string, { lang }: Roadmap): Markup =>
  locale === lang ? markup`${text}` : markup`<span lang="${locale}">${text}</span>`;

const topicItem = ({ title, detail, url }: Topic): Markup =>
  markup`<li><b>${link(title, url)}</b>${detail ? ` — ${detail}` : undefined}</li>\n`;

export interface LightOptions {
  readonly roadmap: Roadmap;
  readonly words: Words;
  readonly headingLevel: number;
  readonly isOpen: (id: string) => boolean;
}

/** One phase as plain HTML. */
export const lightPhase = (
  { phase, number }: FoundPhase,
  hideTools: boolean,
  { roadmap, words, headingLevel, isOpen }: LightOptions,
): Markup => {
  const { id, title, tagline, level, duration, topics, tools = [] } = phase;
  const say = (text: string): Markup => own(words, text, roadmap);
  const name = markup`${say(words.phase(String(number)))}: ${title}`;
  const levelName = rankedLevels(roadmap).get(level)?.name;
  return markup`<details data-phase="${id}"${openWhen(isOpen(id))}>
<summary>${heading(headingLevel, name)}</summary>
${paragraph(tagline)}
<p>${levelName} · ${say(formatDuration(duration, words))}</p>
${
  topics.length > 0
    ? markup`${heading(headingLevel + 1, say(words.topics))}\n<ul>\n${topics.map(topicItem)}</ul>\n`
    : undefined
}${
    tools.length > 0 && !hideTools
      ? markup`${heading(headingLevel + 1, say(words.tools))}\n<ul>\n${tools.map(
          (tool) => markup`<li>${link(tool.name, tool.url)}</li>\n`,
        )}</ul>\n`
      : undefined
  }</details>\n`;
};

/** The questions as plain HTML. */
export const lightFaq = (
  { title, summary, items }: Faq,
  { headingLevel, isOpen }: LightOptions,
): Markup => markup`${heading(headingLevel, title)}
${paragraph(summary)}
<ol>
${items.map(
  ({ id, question, answer }) => markup`<li><details data-question="${id}"${openWhen(isOpen(id))}>
<summary>${heading(headingLevel + 1, question)}</summary>
<p>${answer}</p>
</details></li>\n`,
)}</ol>\n`;

/** What the roadmap is, as plain HTML. */
export const lightHeader = (
  parentHref: string | undefined,
  { roadmap, words, headingLevel }: LightOptions,
): Markup => {
  const { parent, category, title, summary, duration, phases } = roadmap;
  const facts = [
    ...(duration ? [formatDuration(duration, words)] : []),
    words.phases(phases.length),
  ];
  return markup`${parent && parentHref ? markup`<p>${link(parent.title, parentHref)}</p>\n` : undefined}
${paragraph(category)}
${heading(headingLevel, title)}
${paragraph(summary)}
<ul>${facts.map((fact) => markup`<li>${own(words, fact, roadmap)}</li>`)}</ul>\n`;
};

/** The interview-prep card as plain HTML. */
export const lightPromo = (
  { category, title, text, action }: Promo,
  href: string | undefined,
  headingLevel: number,
): Markup => markup`<p>${category}</p>
${heading(headingLevel, title)}
<p>${text}</p>
${href ? markup`<p>${link(action, href)}</p>\n` : undefined}`;
