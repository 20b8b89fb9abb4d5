import { markdownWords } from '../../i18n/markdown-words.js';
import type { Words } from '../../i18n/words.js';
import { someOf } from '../../model/allowed.js';
import { findPhase } from '../../model/find-phase.js';
import {
  type Block,
  blocks,
  faqMarkdown,
  heading,
  paragraph,
  phaseMarkdown,
} from '../../model/markdown.js';
import type { Roadmap } from '../../model/roadmap.js';
import { type Shown, wholeMarkdown } from './whole-markdown.js';

/** The properties of an element that only it and Lit otherwise use. */
interface Inner extends Shown {
  readonly source: { readonly roadmap: Roadmap | undefined };
  readonly words: Words;
  readonly calls: { readonly ready: () => Promise<void> };
}

/** What is read of a phase or of the questions. */
interface Part extends Element {
  readonly phase?: number | string | undefined;
  readonly headingLevel?: number | undefined;
  readonly hide?: string | undefined;
}

/** What an author's own content is made of, as far as Markdown is made of it here. */
const pieces = 'roadmap-phase, roadmap-faq, h1, h2, h3, h4, h5, h6, p, li';

const phaseBlock = (
  element: Part,
  roadmap: Roadmap,
  { words, hide, headingLevel }: Inner,
): Block => {
  const found = findPhase(roadmap, element.phase);
  const hideTools = [hide, element.hide].some((list) => someOf(['tools'], list).size > 0);
  const level = element.headingLevel ?? (headingLevel ?? 2) + 1;
  return (
    found && phaseMarkdown(found, roadmap, markdownWords(words), { headingLevel: level, hideTools })
  );
};

/** One piece of what the author has put inside: phases and questions in full, prose as plain text. */
const block = (element: Part, roadmap: Roadmap, inner: Inner): Block => {
  const { localName, textContent, headingLevel } = element;
  if (localName === 'roadmap-phase') return phaseBlock(element, roadmap, inner);
  if (localName === 'roadmap-faq') {
    return roadmap.faq && faqMarkdown(roadmap.faq, headingLevel ?? (inner.headingLevel ?? 2) + 1);
  }
  if (element.slot !== '') return undefined;
  if (element.querySelector(pieces)) {
    return blocks([...element.children].map((child) => block(child, roadmap, inner)));
  }
  if (!element.matches(pieces) || textContent.trim() === '') return undefined;
  if (localName === 'li') return `- ${paragraph(textContent) ?? ''}`;
  return localName === 'p'
    ? paragraph(textContent)
    : heading(Number(localName.slice(1)), textContent);
};

/** Waits until a `<mlops-roadmap>` shows its roadmap, and gives it as Markdown; undefined if the roadmap cannot be loaded. */
export const toMarkdown = async (element: HTMLElement): Promise<string | undefined> => {
  const inner = element as unknown as Inner;
  await inner.calls.ready();
  const { source, words } = inner;
  const { roadmap } = source;
  if (!roadmap) return undefined;
  const hasFaq = element.querySelector('roadmap-faq') !== null;
  const isComposed = hasFaq || element.querySelector('roadmap-phase') !== null;
  const own = [...element.children].map((child) => block(child, roadmap, inner));
  const content = isComposed ? blocks(own) : undefined;
  return wholeMarkdown({ roadmap, words, shown: inner, content, hasFaq });
};
