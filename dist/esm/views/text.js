import { Directive, directive } from "lit/directive.js";
// src/views/text.ts
var TextDirective = class extends Directive {
	#node;
	#value;
	/** On a server nothing changes. */
	render(value) {
		return value;
	}
	update(_part, [value]) {
		if (!this.#node || value !== this.#value) this.#node = new Text(value);
		this.#value = value;
		return this.#node;
	}
};
/**
* Draws a text that may change. A page translator replaces the node of a text, and Lit would go on to write to the node that
* is gone: here each text gets a node of its own.
*/
var text = directive(TextDirective);
export { text };
