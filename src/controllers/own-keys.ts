import { isUsed } from '../model/key-press.js';

const keep = (event: Event): void => {
  const target = event.target as Element;
  // What an author has put into a slot passes through here, too. A button may be gone: Escape has closed what it was in.
  if (target.isConnected && target.getRootNode() !== event.currentTarget) return;
  if (!target.matches('button,input,summary')) return;
  // What is typed into a field comes as an event of another kind, too.
  if ('key' in event && !event.defaultPrevented) {
    // An Escape that has cleared or closed something is spent: it does not also close a dialog around the element.
    const isField = target.matches('[type=search],[type=date]');
    if (!isUsed(event as KeyboardEvent, isField)) return;
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
