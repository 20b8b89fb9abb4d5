import { isUsed } from '../model/key-press.js';

/** Records, by key code, if the page received the keydown. The page receives the keyup of the same keys only. */
const seen = new Map<string, boolean>();

const keep = (event: Event): void => {
  const target = event.target as Element;
  // What an author has put into a slot passes through here, too. A button may be gone: Escape has closed what it was in.
  if (target.isConnected && target.getRootNode() !== event.currentTarget) return;
  if (!target.matches('button,input,summary')) return;
  // What is typed into a field comes as an event of another kind, too.
  if ('key' in event) {
    const press = event as KeyboardEvent;
    const { type, code } = press;
    const isField = target.matches('[type=search],[type=date]');
    // An Escape that has cleared or closed something is spent: it does not also close a dialog around the element.
    const isFree = !press.defaultPrevented && !isUsed(press, isField);
    if (type === 'keydown') seen.set(code, isFree);
    if (type === 'keyup' ? (seen.get(code) ?? isFree) : isFree) return;
  }
  event.stopPropagation();
};

/**
 * Keeps what is typed into the fields of a shadow tree, and the keys that press its buttons, from the page: it sees the
 * element alone, and would take each key for one of its shortcuts.
 */
export const keepKeys = (root: EventTarget): void => {
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
    root.addEventListener(type, keep);
  }
};
