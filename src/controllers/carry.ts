import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RoadmapErrorEvent } from '../events/roadmap-error.js';
import type { ProgressWords } from '../i18n/words.js';
import { checklist } from '../model/checklist.js';
import type { Action, FileAction, Message } from '../model/message.js';
import type { Plan } from '../model/plan.js';
import { noProgress, withDone } from '../model/progress.js';
import { exportOf, exportLimit, type ProgressData, readExport } from '../model/progress-data.js';
import { doneFromFragment, progressFragment } from '../model/progress-link.js';
import type { Roadmap } from '../model/roadmap.js';
import { showAddress } from './permalink-target.js';
import type { ProgressController, ProgressProblem } from './progress.js';
import { copyText, download } from './transfer.js';

/** In the words of whatever language the page has then. */
type Telling = (words: ProgressWords) => Message;

const problems: Readonly<Record<ProgressProblem, Telling>> = {
  notKept: ({ notKept: text }) => ({ text }),
  notSaved: ({ notSaved: text }) => ({ text }),
  unreadable: ({ progressUnreadable: text }) => ({ text }),
};

const refusals = {
  unreadable: ({ notProgress: text }) => ({ text }),
  newer: ({ newerProgress: text }) => ({ text }),
  otherRoadmap: ({ otherRoadmap: text }) => ({ text }),
  tooLarge: ({ tooLarge: text }) => ({ text }),
} as const satisfies Readonly<Record<string, Telling>>;

const isOff = {
  fault: { path: 'progress', message: 'Expected the attribute: without it there is no progress' },
};

type Host = ReactiveControllerHost & HTMLElement;

/** Takes progress and plan out of the page and brings progress in, by the reader's own hand or the page's. */
export class CarryController implements ReactiveController {
  /** What the reader is told now. */
  message: Telling | undefined;

  readonly #host: Host;
  readonly #progress: ProgressController;
  readonly #address: () => string | undefined;
  #seen = '';

  /** @param address that of the element with no phase named; without one it takes no progress from links */
  constructor(host: Host, progress: ProgressController, address: () => string | undefined) {
    this.#host = host;
    this.#progress = progress;
    this.#address = address;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
  }

  /** Offers what a link carries here, once there is a progress to add it to. */
  receive(): void {
    const address = this.#address();
    if (address === undefined || !this.#progress.progress) return;
    // Another roadmap in the same element may be the one that a link is meant for.
    const prefix = new URL(address).hash;
    const seen = prefix + location.hash;
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#offer(prefix);
  }

  /** Undefined where there is none any more: what was told of one is taken back, other messages stay. */
  tellProblem(problem: ProgressProblem | undefined): void {
    if (problem) this.#tell(problems[problem]);
    else if (this.message && Object.values(problems).includes(this.message)) this.#tell(undefined);
  }

  /** What the reader can do with what is shown. */
  actions(
    roadmap: Roadmap,
    plan: Plan | undefined,
    words: ProgressWords,
  ): readonly (Action | FileAction)[] {
    const { progress, canUndo } = this.#progress;
    const calendar = plan
      ? [{ label: words.calendar, act: () => void this.#downloadCalendar(roadmap, plan) }]
      : [];
    if (!progress) return calendar;
    const save = (): void => {
      const text = JSON.stringify(exportOf(progress, roadmap), undefined, 2);
      download(`${roadmap.id}-progress.json`, 'application/json', text);
    };
    return [
      { label: words.download, act: save },
      { label: words.openFile, onFile: (file) => void this.#importFile(file) },
      {
        label: words.copyChecklist,
        act: () => void this.#copy(checklist(roadmap, progress.done)),
      },
      ...(this.#address() === undefined
        ? []
        : [{ label: words.copyProgressLink, act: () => void this.#copyLink(roadmap) }]),
      ...calendar,
      canUndo
        ? { label: words.undo, act: () => void this.#undo() }
        : { label: words.reset, act: () => void this.reset() },
    ];
  }

  /** Adds progress that was exported. False when it is none of this roadmap's, or was refused. */
  async import(value: unknown): Promise<boolean> {
    const { roadmap, progress } = this.#progress;
    if (!roadmap) return false;
    const read = progress ? readExport(value, roadmap.id) : isOff;
    if ('progress' in read) return this.#add(read.progress);
    if ('problem' in read) this.#tell(refusals[read.problem]);
    this.#host.dispatchEvent(new RoadmapErrorEvent([read.fault]));
    return false;
  }

  /** All progress as plain JSON. */
  async export(): Promise<ProgressData | undefined> {
    await this.#progress.whenKnown();
    const { progress, roadmap } = this.#progress;
    return roadmap && exportOf(progress ?? noProgress, roadmap);
  }

  async reset(): Promise<boolean> {
    const isReset = await this.#progress.reset();
    if (isReset) {
      this.#tell(({ wasReset: text, undo: label }) => ({
        text,
        actions: [{ label, act: () => void this.#undo() }],
      }));
    }
    return isReset;
  }

  async #importFile(file: File): Promise<void> {
    if (file.size > exportLimit) this.#tell(refusals.tooLarge);
    else await this.import(await file.text().catch(() => ''));
  }

  async #undo(): Promise<void> {
    this.#tell(undefined);
    await this.#progress.undoReset();
  }

  async #add(imported: Parameters<ProgressController['add']>[0]): Promise<boolean> {
    const added = await this.#progress.add(imported);
    if (added === undefined) return false;
    this.#tell((words) => ({ text: words.added(added) }));
    return true;
  }

  async #copy(text: string): Promise<void> {
    // Emptied first, so that a second copy is announced like the first.
    this.#tell(undefined);
    const isCopied = await copyText(text);
    this.#tell(({ copied, notCopied }) => ({ text: isCopied ? copied : notCopied }));
  }

  #copyLink(roadmap: Roadmap): Promise<void> {
    const address = new URL(this.#address() ?? '');
    const { done } = exportOf(this.#progress.progress ?? noProgress, roadmap);
    address.hash = progressFragment(address.hash, done);
    return this.#copy(address.href);
  }

  async #downloadCalendar(roadmap: Roadmap, plan: Plan): Promise<void> {
    try {
      const { calendarFile } = await import('./calendar.js');
      download(`${roadmap.id}.ics`, 'text/calendar', calendarFile(roadmap, plan));
    } catch {
      this.#tell(({ notLoaded: text }) => ({ text }));
    }
  }

  /** Whether it is taken is the reader's to say. */
  #offer(prefix: string): void {
    const { hash } = location;
    const done = doneFromFragment(hash, prefix);
    if (!done) return;
    const answer = (isWanted: boolean) => () => {
      // Where the reader has gone since stays in the address.
      if (location.hash === hash) showAddress(location.href.split('#')[0] ?? '');
      this.#tell(undefined);
      if (isWanted) void this.#add(withDone(noProgress, done, true, Date.now()));
    };
    this.#tell(({ offer, accept, decline }) => ({
      text: offer(done.length),
      actions: [
        { label: accept, act: answer(true) },
        { label: decline, act: answer(false) },
      ],
    }));
  }

  readonly #look = (): void => {
    this.#host.requestUpdate();
  };

  #tell(message: Telling | undefined): void {
    this.message = message;
    this.#host.requestUpdate();
  }
}
