import { RoadmapErrorEvent } from '../events/roadmap-error.js';
import type { ProgressWords } from '../i18n/words.js';
import { checklist } from '../model/checklist.js';
import { keepLists } from '../model/keep-lists.js';
import type { Action, FileAction } from '../context/message.js';
import type { Plan } from '../model/plan.js';
import { noProgress, type Progress } from '../model/progress.js';
import { exportOf, exportLimit, type ProgressData, readExport } from '../model/progress-data.js';
import type { Roadmap } from '../model/roadmap.js';
import type { MessageController, Telling } from './message.js';
import type { OfferController } from './offer.js';
import type { ProgressController } from './progress.js';
import { copyText, download } from './transfer.js';

const refusals = {
  unreadable: ({ notProgress: text }) => ({ text }),
  newer: ({ newerProgress: text }) => ({ text }),
  otherRoadmap: ({ otherRoadmap: text }) => ({ text }),
  tooLarge: ({ tooLarge: text }) => ({ text }),
} as const satisfies Readonly<Record<string, Telling>>;

const isOff = {
  fault: { path: 'progress', message: 'Expected the attribute: without it there is no progress' },
};

interface Options {
  readonly progress: ProgressController;
  readonly messages: MessageController;
  readonly offer: OfferController;
}

/** Takes progress and plan out of the page and brings progress in, by the reader's own hand or the page's. */
export class CarryController {
  readonly #host: EventTarget;
  readonly #progress: ProgressController;
  readonly #messages: MessageController;
  readonly #offer: OfferController;

  constructor(host: EventTarget, { progress, messages, offer }: Options) {
    this.#host = host;
    this.#progress = progress;
    this.#messages = messages;
    this.#offer = offer;
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
    // Not before it is asked for: the page may have another address by then.
    const link = (): string | undefined => this.#offer.linkTo(exportOf(progress, roadmap).done);
    const save = (): void => {
      const text = JSON.stringify(exportOf(progress, roadmap), keepLists, 2);
      download(`${roadmap.id}-progress.json`, 'application/json', text);
    };
    return [
      { label: words.download, act: save },
      { label: words.openFile, onFile: (file) => void this.#importFile(file) },
      {
        label: words.copyChecklist,
        act: () => void this.#copy(checklist(roadmap, progress.done)),
      },
      ...(this.#offer.linkTo([]) === undefined
        ? []
        : [{ label: words.copyProgressLink, act: () => void this.#copy(link() ?? '') }]),
      ...calendar,
      canUndo
        ? { label: words.undo, act: () => void this.#undo() }
        : { label: words.reset, act: () => void this.reset() },
    ];
  }

  /** Adds progress from elsewhere. False when it was refused. */
  async add(imported: Progress): Promise<boolean> {
    const added = await this.#progress.add(imported);
    if (added === undefined) return false;
    this.#messages.tell((words) => ({ text: words.added(added) }));
    return true;
  }

  /** Adds progress that was exported. False when it is none of this roadmap's, or was refused. */
  async import(value: unknown): Promise<boolean> {
    const { roadmap, progress } = this.#progress;
    if (!roadmap) return false;
    const read = progress ? readExport(value, roadmap.id) : isOff;
    if ('progress' in read) return this.add(read.progress);
    if ('problem' in read) this.#messages.tell(refusals[read.problem]);
    this.#host.dispatchEvent(new RoadmapErrorEvent([read.fault]));
    return false;
  }

  /** The progress of this roadmap as plain JSON. */
  async export(): Promise<ProgressData | undefined> {
    await this.#progress.whenKnown();
    const { progress, roadmap } = this.#progress;
    return roadmap && exportOf(progress ?? noProgress, roadmap);
  }

  async reset(): Promise<boolean> {
    const isReset = await this.#progress.reset();
    if (isReset) {
      this.#messages.tell(({ wasReset: text, undo: label }) => ({
        text,
        actions: [{ label, act: () => void this.#undo() }],
      }));
    }
    return isReset;
  }

  async #importFile(file: File): Promise<void> {
    if (file.size > exportLimit) this.#messages.tell(refusals.tooLarge);
    else await this.import(await file.text().catch(() => ''));
  }

  async #undo(): Promise<void> {
    this.#messages.tell(undefined);
    await this.#progress.undoReset();
  }

  async #copy(text: string): Promise<void> {
    // Emptied first, so that a second copy is announced like the first.
    this.#messages.tell(undefined);
    const isCopied = await copyText(text);
    this.#messages.tell(({ copied, notCopied }) => ({ text: isCopied ? copied : notCopied }));
  }

  async #downloadCalendar(roadmap: Roadmap, plan: Plan): Promise<void> {
    try {
      const { calendarFile } = await import('./calendar.js');
      download(`${roadmap.id}.ics`, 'text/calendar', calendarFile(roadmap, plan));
    } catch {
      this.#messages.tell(({ notLoaded: text }) => ({ text }));
    }
  }
}
