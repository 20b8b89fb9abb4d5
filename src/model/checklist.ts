import { isDone } from './done.js';
import { escapeMarkdown as escaped } from './escape-markdown.js';
import type { Roadmap } from './roadmap.js';

/** The roadmap as a list to tick in Markdown. */
export const checklist = (
  { title, phases }: Pick<Roadmap, 'title' | 'phases'>,
  done: ReadonlySet<string>,
): string => {
  const sections = phases.map((phase, index) => {
    const heading = `## ${String(index + 1)}. ${escaped(phase.title)}`;
    const items = phase.topics.map((topic) => {
      const detail = topic.detail === undefined ? '' : ` — ${escaped(topic.detail)}`;
      return `- [${isDone(topic, done) ? 'x' : ' '}] **${escaped(topic.title)}**${detail}`;
    });
    return [heading, ...(items.length > 0 ? [items.join('\n')] : [])].join('\n\n');
  });
  return `${[`# ${escaped(title)}`, ...sections].join('\n\n')}\n`;
};
