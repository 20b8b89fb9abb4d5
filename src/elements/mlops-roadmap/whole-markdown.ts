import { markdownWords } from '../../i18n/markdown-words.js';
import type { Words } from '../../i18n/words.js';
import { someOf } from '../../model/allowed.js';
import { roadmapMarkdown } from '../../model/markdown.js';
import type { Roadmap } from '../../model/roadmap.js';
import { linkOf } from '../../model/safe-url.js';
import { headingLevel } from '../../model/heading-level.js';

/** The attributes of a `<mlops-roadmap>` that say what of it is shown. */
export interface Shown {
  readonly hide?: string | undefined;
  readonly headingLevel?: number | undefined;
  readonly promoHref?: string | undefined;
  readonly parentHref?: string | undefined;
}

export interface WholeMarkdown {
  readonly roadmap: Roadmap;
  readonly words: Words;
  readonly shown: Shown;
  /** Markdown of the author's own phases and questions, in the place of the timeline. */
  readonly content?: string | undefined;
  /** Whether the questions are in it. */
  readonly hasFaq?: boolean;
}

/** What a `<mlops-roadmap>` shows, in Markdown. */
export const wholeMarkdown = ({
  roadmap,
  words,
  shown,
  content,
  hasFaq = false,
}: WholeMarkdown): string => {
  const hidden = someOf(['header', 'tools', 'promo', 'faq'], shown.hide);
  const markdown = roadmapMarkdown(roadmap, markdownWords(words), {
    headingLevel: headingLevel(shown.headingLevel) ?? 2,
    hideHeader: hidden.has('header'),
    hideTools: hidden.has('tools'),
    hidePromo: hidden.has('promo'),
    hideFaq: hidden.has('faq') || hasFaq,
    promoTarget: linkOf(roadmap.promo, shown.promoHref),
    parentTarget: linkOf(roadmap.parent, shown.parentHref),
    content,
  });
  return `${markdown}\n`;
};
