import type { LitElement } from 'lit';
import type { Roadmap } from '../../src/model/roadmap.js';

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

/** A roadmap with two phases of three topics and two, for what is done with topics. */
export const learningRoadmap = (changes: object = {}): Roadmap => {
  const tiny = tinyRoadmap();
  const topics = [
    ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase() })),
    ['d', 'e'].map((id) => ({ id, title: id.toUpperCase(), detail: `after ${id}` })),
  ];
  const phases = tiny.phases.map((phase, index) => ({ ...phase, topics: topics[index] ?? [] }));
  return { ...tiny, id: 'learning', phases, ...changes };
};

/** The checkboxes of topics: of the phase of that number, from 1, or of all. */
export const topicBoxes = (host: Element, phase?: number): HTMLInputElement[] => {
  const boxes = parts<HTMLInputElement>(host, 'checkbox');
  if (phase === undefined) return boxes;
  const details = phaseNumber(host, phase);
  return boxes.filter((box) => details.contains(box));
};

/** The first of them, or the one of that number, from 1. */
export const topicBox = (host: Element, phase = 1, number = 1): HTMLInputElement => {
  const box = topicBoxes(host, phase)[number - 1];
  if (box) return box;
  throw new Error(`No checkbox ${String(number)} in phase ${String(phase)}`);
};

/** The checkbox on the rail that stands for all topics of the phase of that number, from 1. */
export const nodeBox = (host: Element, phase: number): HTMLInputElement => {
  const box = parts(host, 'node')[phase - 1]?.querySelector('input');
  if (box) return box;
  throw new Error(`No checkbox on the rail for phase ${String(phase)}`);
};

/** Titles of the topics that are ticked. */
export const ticked = (host: Element): string[] =>
  topicBoxes(host).flatMap(({ checked, labels }) =>
    checked ? [labels?.[0]?.querySelector('[part=topic-title]')?.textContent.trim() ?? ''] : [],
  );

/** Resolves when the code for progress has been loaded and topics can be ticked. */
export const whenTickable = async (...hosts: readonly LitElement[]): Promise<void> => {
  for (const host of hosts) {
    while (topicBoxes(host).length === 0) {
      await host.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  }
};
