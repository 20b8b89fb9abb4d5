import { escapeMarkdown } from './escape-markdown.js';
import type { FoundPhase } from './find-phase.js';
import { rankedLevels } from './level.js';
import type { Duration, Faq, Promo, Roadmap, Tool, Topic } from './roadmap.js';
import { linkOf, type Target } from './safe-url.js';

/** The widget's own words, in any language. */
export interface MarkdownWords {
  readonly phase: (number: string) => string;
  readonly phases: (count: number) => string;
  readonly duration: (duration: Duration) => string;
  readonly topics: string;
  readonly tools: string;
}

export interface MarkdownOptions {
  /** Level of the title; what is below it follows. */
  readonly headingLevel: number;
  readonly hideTools?: boolean;
}

export interface RoadmapMarkdownOptions extends MarkdownOptions {
  readonly hideHeader?: boolean;
  readonly hidePromo?: boolean;
  readonly hideFaq?: boolean;
  readonly promoTarget?: Target | undefined;
  readonly parentTarget?: Target | undefined;
  /** Instead of the phases: Markdown of the author's own. */
  readonly content?: string | undefined;
}

export type Block = string | undefined;

/** Blocks of Markdown below one another. */
export const blocks = (all: readonly Block[]): string => all.filter(Boolean).join('\n\n');

/** Text at the start of a line, where some characters would begin a list or make a rule. */
const lineStart = (text: string): string =>
  escapeMarkdown(text).replace(/^(?:[-+]|\d+(?=[.)]))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );

export const paragraph = (text: string | undefined): Block => text && lineStart(text);

export const heading = (level: number, text: string): string =>
  `${'#'.repeat(Math.min(level, 6))} ${escapeMarkdown(text)}`;

/** An address in which nothing ends it, nor is taken for a character that is written in another way. */
const destination = ({ href }: Target): string =>
  href
    // A browser takes a backslash in a path for a slash.
    .replace(/^(?!mailto:)[^?#]*/i, (path) => path.replaceAll('\\', '/'))
    .replace(/[<>()`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    // Some parsers leave an ampersand with a backslash to the browser, which would read `&colon;` as a colon.
    .replace(/&/g, '&amp;');

/** Text of a link. Some parsers drop the backslashes before brackets there, which would make links and pictures of them. */
const label = (text: string): string =>
  escapeMarkdown(text).replace(/\\([[\]])/g, (_, bracket) => (bracket === '[' ? '&#91;' : '&#93;'));

const link = (text: string, target: Target | undefined): string =>
  target ? `[${label(text)}](${destination(target)})` : escapeMarkdown(text);

const list = (items: readonly string[]): Block => items.map((item) => `- ${item}`).join('\n');

const topic = (item: Topic): string => {
  const { title, detail } = item;
  return `**${link(title, linkOf(item))}**${detail ? ` — ${escapeMarkdown(detail)}` : ''}`;
};

const tool = (item: Tool): string => {
  const target = linkOf(item);
  return target ? link(item.name, target) : lineStart(item.name);
};

/** One phase in Markdown. */
export const phaseMarkdown = (
  { phase, number }: FoundPhase,
  roadmap: Roadmap,
  words: MarkdownWords,
  { headingLevel, hideTools = false }: MarkdownOptions,
): string => {
  const { title, tagline, level, duration, topics, tools = [] } = phase;
  const name = rankedLevels(roadmap).get(level)?.name ?? '';
  return blocks([
    heading(headingLevel, `${words.phase(String(number))} — ${title}`),
    paragraph(tagline),
    paragraph(`${name} · ${words.duration(duration)}`),
    ...(topics.length > 0
      ? [heading(headingLevel + 1, words.topics), list(topics.map(topic))]
      : []),
    ...(tools.length > 0 && !hideTools
      ? [heading(headingLevel + 1, words.tools), list(tools.map(tool))]
      : []),
  ]);
};

/** The questions and their answers in Markdown. */
export const faqMarkdown = ({ title, summary, items }: Faq, headingLevel: number): string =>
  blocks([
    heading(headingLevel, title),
    paragraph(summary),
    ...items.flatMap(({ question, answer }) => [
      heading(headingLevel + 1, question),
      paragraph(answer),
    ]),
  ]);

const header = (
  { parent, category, title, summary, duration, phases }: Roadmap,
  words: MarkdownWords,
  { headingLevel, parentTarget }: RoadmapMarkdownOptions,
): readonly Block[] => {
  const facts = [...(duration ? [words.duration(duration)] : []), words.phases(phases.length)];
  return [
    parent && parentTarget ? link(parent.title, parentTarget) : undefined,
    paragraph(category),
    heading(headingLevel, title),
    paragraph(summary),
    paragraph(facts.join(' · ')),
  ];
};

const announcement = ({ announcement: text, action }: Promo, target: Target): Block =>
  `${lineStart(text)} ${link(action, target)}`;

const promoMarkdown = (promo: Promo, target: Target | undefined, level: number): Block =>
  blocks([
    paragraph(promo.category),
    heading(level, promo.title),
    paragraph(promo.text),
    target ? link(promo.action, target) : undefined,
  ]);

/** A whole roadmap in Markdown. */
export const roadmapMarkdown = (
  roadmap: Roadmap,
  words: MarkdownWords,
  options: RoadmapMarkdownOptions,
): string => {
  const { hideHeader, hidePromo, hideFaq, content, promoTarget } = options;
  const { promo, faq } = roadmap;
  const inner = { ...options, headingLevel: options.headingLevel + 1 };
  return blocks([
    promo && promoTarget && !hidePromo ? announcement(promo, promoTarget) : undefined,
    ...(hideHeader ? [] : header(roadmap, words, options)),
    ...(content === undefined
      ? roadmap.phases.map((phase, index) =>
          phaseMarkdown({ phase, number: index + 1 }, roadmap, words, inner),
        )
      : [content]),
    promo && !hidePromo ? promoMarkdown(promo, promoTarget, inner.headingLevel) : undefined,
    faq && !hideFaq ? faqMarkdown(faq, inner.headingLevel) : undefined,
  ]);
};
