import type { LitElement } from 'lit';

/** What carries this part name inside an element, in document order. */
export const parts = <E extends HTMLElement = HTMLElement>(host: Element, name: string): E[] => [
  ...(host.shadowRoot?.querySelectorAll<E>(`[part~='${name}']`) ?? []),
];

/** The first of them; an error that names what is there when there is none. */
export const part = (host: Element, name: string): HTMLElement => {
  const [first] = parts(host, name);
  if (first) return first;
  const text = host.shadowRoot?.textContent ?? 'no shadow root';
  throw new Error(`No part "${name}" in <${host.localName}>: ${text.trim().slice(0, 200)}`);
};

/** What opens and closes a phase or question. */
export const summaryOf = (details: HTMLElement): HTMLElement => {
  const summary = details.querySelector('summary');
  if (summary) return summary;
  throw new Error('No summary');
};

/** The phase of that number, from 1. */
export const phaseNumber = (host: Element, number: number): HTMLDetailsElement => {
  const phase = parts<HTMLDetailsElement>(host, 'phase')[number - 1];
  if (phase) return phase;
  throw new Error(`No phase ${String(number)}`);
};

/** Numbers of the open phases, from 1. */
export const openPhases = (host: Element): number[] =>
  parts<HTMLDetailsElement>(host, 'phase').flatMap(({ open }, index) => (open ? [index + 1] : []));

/** Numbers of the open questions, from 1. */
export const openQuestions = (host: Element): number[] =>
  parts<HTMLDetailsElement>(host, 'question').flatMap(({ open }, index) =>
    open ? [index + 1] : [],
  );

/** Resolves with the next event of that name. */
export const nextEvent = <Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve) => {
    target.addEventListener(
      name,
      (event) => {
        resolve(event as HTMLElementEventMap[Name]);
      },
      { once: true },
    );
  });

/** All events of that name from now on. */
export const record = <Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: Name,
): HTMLElementEventMap[Name][] => {
  const events: HTMLElementEventMap[Name][] = [];
  target.addEventListener(name, (event) => {
    events.push(event as HTMLElementEventMap[Name]);
  });
  return events;
};

/** Sets an attribute or takes it away, and waits until it shows. */
export const setAttribute = async (
  host: LitElement,
  name: string,
  value: string | null,
): Promise<void> => {
  if (value === null) host.removeAttribute(name);
  else host.setAttribute(name, value);
  await host.updateComplete;
};

/** A roadmap as small as can be, with what a test wants to be different. */
export const tinyRoadmap = (changes: object = {}) => ({
  id: 'tiny',
  category: 'Guide',
  title: 'A tiny roadmap',
  summary: 'Two phases.',
  updated: '2026',
  parent: { title: 'All guides' },
  duration: { min: 1, max: 2, unit: 'week' as const },
  levels: [
    { id: 'start', name: 'Start' },
    { id: 'end', name: 'End' },
  ],
  phases: [
    {
      id: 'one',
      title: 'Phase of one',
      tagline: 'It starts.',
      level: 'start',
      duration: { min: 1, max: 1, unit: 'week' as const },
      topics: [{ id: 'a', title: 'A' }],
    },
    {
      id: 'two',
      title: 'Phase of two',
      tagline: 'It ends.',
      level: 'end',
      duration: 'ongoing' as const,
      topics: [{ id: 'b', title: 'B', detail: 'the second letter' }],
      tools: [{ name: 'Pen', url: 'https://example.com/pen' }],
    },
  ],
  ...changes,
});
