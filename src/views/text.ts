import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

class TextDirective extends Directive {
  #node: Text | undefined;
  #value: string | undefined;

  /** On a server nothing changes. */
  render(value: string | undefined): unknown {
    return value;
  }

  override update(_part: unknown, [value]: [string | undefined]): unknown {
    if (!this.#node || value !== this.#value) this.#node = new Text(value);
    this.#value = value;
    return this.#node;
  }
}

/**
 * Draws a text that may change. A page translator replaces the node of a text, and Lit would go on to write to the node that
 * is gone: here each text gets a node of its own.
 */
export const text: (value: string | undefined) => DirectiveResult = directive(TextDirective);
