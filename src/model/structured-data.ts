import { keepLists } from './keep-lists.js';
import { rankedLevels } from './level.js';
import type { Duration, Faq, Roadmap } from './roadmap.js';

/** A thing of schema.org's vocabulary. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What schema.org calls by one number: a range says nothing of itself there. */
const timeRequired = (duration: Duration | undefined): string | undefined => {
  if (!duration || duration === 'ongoing' || duration.min !== duration.max) return undefined;
  return `P${String(duration.min)}${duration.unit === 'week' ? 'W' : 'M'}`;
};

const course = (roadmap: Roadmap): Thing => {
  const { title, summary, lang, updated, duration, phases } = roadmap;
  const levels = rankedLevels(roadmap);
  return {
    '@type': 'Course',
    name: title,
    // It has to have one, and the titles of its phases are what is known of it.
    description: summary ?? phases.map((phase) => phase.title).join(', '),
    inLanguage: lang,
    dateModified: updated,
    timeRequired: timeRequired(duration),
    syllabusSections: phases.map((phase) => ({
      '@type': 'Syllabus',
      name: phase.title,
      description: phase.tagline,
      educationalLevel: levels.get(phase.level)?.name,
      timeRequired: timeRequired(phase.duration),
      teaches: phase.topics.map((topic) => topic.title),
    })),
  };
};

const faqPage = ({ title, summary, items }: Faq, lang: string | undefined): Thing => ({
  '@type': 'FAQPage',
  name: title,
  description: summary,
  inLanguage: lang,
  mainEntity: items.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
});

/**
 * A roadmap as search engines read it: a course and, where its questions are shown, their page. It says what the data
 * hold; who provides the course they do not.
 */
export const structuredData = (roadmap: Roadmap, hasFaq: boolean) => {
  const { faq, lang } = roadmap;
  return {
    '@context': 'https://schema.org',
    '@graph': [course(roadmap), ...(hasFaq && faq?.items.length ? [faqPage(faq, lang)] : [])],
  };
};

/** The same as JSON that stays inside a `<script>`, whatever is in the data. */
export const structuredDataText = (roadmap: Roadmap, hasFaq: boolean): string =>
  JSON.stringify(structuredData(roadmap, hasFaq), keepLists).replaceAll('<', '\\u003c');
