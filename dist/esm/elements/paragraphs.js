// src/elements/paragraphs.ts
/** What a paragraph of fallback may hold: with anything else it is more than that. */
var inline = "a, abbr, b, br, code, em, i, img, small, span, strong";
/** Whether there is nothing but white space, as HTML means it: the paragraphs of some editors hold `&nbsp;`. */
var isBlank = (nodes) => [...nodes].every((node) => node instanceof Text && !/[^ \t\n\f\r]/.test(node.data));
/** The paragraph that follows an element with nothing between them. */
var paragraphAfter = ({ nextSibling }) => {
	const next = nextSibling && isBlank([nextSibling]) ? nextSibling.nextSibling : nextSibling;
	return next?.localName === "p" ? next : void 0;
};
/**
* Puts the fallback back into an element whose editor has wrapped it in a paragraph.
*
* A `<p>` ends the paragraph around it, and the element with that. So a parser reads
* `<p><x-y><p>Text</p></x-y></p>` as `<p><x-y></x-y></p><p>Text</p><p></p>`: the last, empty paragraph is what it makes of
* the end tag that is left over. That empty paragraph is the sign. Without it, or with anything else about the three
* paragraphs, the text may be the author's own and stays where it is.
*/
var tidy = (element) => {
	const around = element.parentElement;
	if (around?.localName !== "p" || around.lastChild !== element) return;
	const siblings = [...around.childNodes].slice(0, -1);
	const fallback = paragraphAfter(around);
	const rest = fallback && paragraphAfter(fallback);
	if (!rest || rest.attributes.length > 0) return;
	if (![
		siblings,
		element.childNodes,
		rest.childNodes
	].every(isBlank)) return;
	if (isBlank(fallback.childNodes) || fallback.querySelector(`:not(${inline})`)) return;
	element.append(fallback);
	rest.remove();
};
/** Tidies around an element, once its page has been parsed. */
var settle = (element) => {
	const { ownerDocument } = element;
	const tidyNow = () => {
		tidy(element);
	};
	if (ownerDocument.readyState !== "loading") tidyNow();
	else ownerDocument.addEventListener("DOMContentLoaded", tidyNow, { once: true });
};
export { settle };
