import { keepLists } from '../model/keep-lists.js';
import { keyPrefix } from './key.js';
import type { ProgressStore } from './progress-store.js';

interface LocalStore extends ProgressStore {
  /**
   * Tells what others have saved: other tabs, and other copies of this code on the same page. Nothing when they have
   * cleared it.
   *
   * @param onReturn the reader has come back to this page, which heard of nothing while they were away
   * @returns what ends it
   */
  readonly watch: (
    id: string,
    onChange: (value: unknown) => void,
    onReturn?: () => void,
  ) => () => void;
}

const keyOf = (id: string): string => keyPrefix + id;

/** Text that is not JSON comes out as it is: something is there, and it cannot be read. */
const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return text;
  }
};

const mayKeep = (): boolean => {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
};

/** Where nothing may be kept, nothing has been: that is no reason to say that something cannot be read. */
const load = (id: string): unknown =>
  mayKeep() ? parse(localStorage.getItem(keyOf(id))) : undefined;

const told = new WeakSet<Event>();

/**
 * Browsers tell other pages only. Two scripts on one page share no module, so they are told by the event that they hear
 * already; a BroadcastChannel would reach the other tabs a second time.
 */
const tellThisPage = (key: string, oldValue: string | null, newValue: string): void => {
  const event = new StorageEvent('storage', {
    key,
    oldValue,
    newValue,
    url: location.href,
    storageArea: localStorage,
  });
  told.add(event);
  dispatchEvent(event);
};

/** Keeps progress in this browser; throws where that is forbidden or full. */
export const localStore: LocalStore = {
  load,

  save: (id, value) => {
    const key = keyOf(id);
    const before = localStorage.getItem(key);
    const text = JSON.stringify(value, keepLists);
    localStorage.setItem(key, text);
    // Not amid the saving: who hears it may save as well.
    queueMicrotask(() => {
      tellThisPage(key, before, text);
    });
  },

  watch: (id, onChange, onReturn) => {
    const listen = (event: StorageEvent): void => {
      const { key, newValue, storageArea } = event;
      if (told.has(event) || (key ?? keyOf(id)) !== keyOf(id)) return;
      if (storageArea && storageArea !== localStorage) return;
      // What was cleared may have been filled again before the news of it arrived.
      onChange(newValue === null ? load(id) : parse(newValue));
    };
    const show = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) onReturn?.();
    };
    addEventListener('storage', listen);
    addEventListener('pageshow', show);
    return () => {
      removeEventListener('storage', listen);
      removeEventListener('pageshow', show);
    };
  },
};
