import type { DiffOptions } from '@open-wc/semantic-dom-diff/get-diffable-html.js';

declare global {
  namespace Chai {
    // The types of semantic-dom-diff promise what its functions do not return: each test would have to await nothing.
    interface Equal {
      (value: unknown, message?: string, options?: DiffOptions): Assertion;
      (value: unknown, options?: DiffOptions): Assertion;
    }
  }
}
