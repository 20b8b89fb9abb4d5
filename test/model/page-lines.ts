import { formatDuration } from '../../src/i18n/format-duration.js';
import type { Words } from '../../src/i18n/words.js';
import { rankedLevels } from '../../src/model/level.js';
import type { Phase, Roadmap, Topic } from '../../src/model/roadmap.js';

const topicLine = ({ title, detail }: Topic): string =>
  `  • ${detail === undefined ? title : `${title} — ${detail}`}`;

const phaseLines = (phase: Phase, index: number, roadmap: Roadmap, words: Words) => {
  const level = rankedLevels(roadmap).get(phase.level)?.name ?? '';
  const tools = phase.tools ?? [];
  return [
    words.phase(String(index + 1)),
    phase.title,
    phase.tagline ?? '',
    level + formatDuration(phase.duration, words),
    words.topics,
    ...phase.topics.map(topicLine),
    ...(tools.length > 0 ? [words.tools, tools.map(({ name }) => name).join('')] : []),
  ];
};

/** The lines of the page that a roadmap reproduces, without the empty ones. Texts side by side have no space between. */
export const pageLines = (roadmap: Roadmap, words: Words): readonly string[] => {
  const { category, duration, faq, levels, parent, phases, promo, summary, title } = roadmap;
  return [
    ...(promo ? [promo.announcement + promo.action] : []),
    parent?.title ?? '',
    category ?? '',
    title,
    summary ?? '',
    duration ? formatDuration(duration, words) : '',
    words.phases(phases.length),
    levels.map(({ name }) => name).join(''),
    ...phases.flatMap((phase, index) => phaseLines(phase, index, roadmap, words)),
    ...(promo ? [promo.category, promo.title, promo.text] : []),
    ...(faq ? [faq.title, faq.summary ?? ''] : []),
    ...(faq?.items ?? []).flatMap(({ question, answer }, index) => [
      `${String(index + 1)}${question}`,
      answer,
    ]),
  ];
};
