import type { ProgressData } from '../../src/model/progress-data.js';
import type { ProgressStore } from '../../src/storage/progress-store.js';

export const dataOf = (...done: string[]): ProgressData => ({
  version: 1,
  roadmap: 'sample',
  done,
});

/** A store in memory that answers at once and notes what it is asked. */
export class FakeStore implements ProgressStore {
  readonly calls: string[] = [];
  readonly saved: ProgressData[] = [];
  value: unknown;

  constructor(value?: unknown) {
    this.value = value;
  }

  load(id: string): unknown {
    this.calls.push(`load ${id}`);
    return this.value;
  }

  save(id: string, value: ProgressData): unknown {
    this.calls.push(`save ${id}: ${[...value.done].sort().join(' ')}`);
    this.saved.push(value);
    this.value = value;
    return undefined;
  }

  get done(): string[] {
    return [...((this.value as ProgressData | undefined)?.done ?? [])].sort();
  }
}

/** One that others change as well, as they do in the storage of a browser. */
export class WatchedStore extends FakeStore {
  readonly listeners = new Set<(value: unknown) => void>();

  readonly watch = (_id: string, onChange: (value: unknown) => void): (() => void) => {
    this.listeners.add(onChange);
    return () => {
      this.listeners.delete(onChange);
    };
  };

  /** Another page saves this. */
  change(value: unknown): void {
    this.value = value;
    for (const listener of this.listeners) listener(value);
  }
}

interface Asked {
  readonly answer: (value?: unknown) => void;
  readonly fail: (reason?: unknown) => void;
}

/** A store that answers when the test says so. */
export class SlowStore extends FakeStore {
  readonly #asked: Asked[] = [];

  #ask(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ answer: resolve, fail: reject });
    });
  }

  override load(id: string): Promise<unknown> {
    this.calls.push(`load ${id}`);
    return this.#ask();
  }

  override save(id: string, value: ProgressData): Promise<unknown> {
    this.calls.push(`save ${id}: ${[...value.done].sort().join(' ')}`);
    return this.#ask().then(() => {
      this.value = value;
    });
  }

  get open(): number {
    return this.#asked.length;
  }

  /** Answers what was asked first, or fails to. */
  async settle(way: keyof Asked, value?: unknown): Promise<void> {
    this.#asked.shift()?.[way](value);
    await handled();
  }
}

/** Resolves when all that could follow from what was answered has happened. */
export const handled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
