import { isServer, render } from "lit";
// src/views/still.ts
/**
* Draws once and for all: what Lit would keep to change it in place takes more memory than the content itself. Nothing in it
* may listen.
*/
var still = (template) => {
	if (isServer) return template;
	const live = new DocumentFragment();
	const content = new DocumentFragment();
	render(template, live);
	const walker = document.createTreeWalker(live, NodeFilter.SHOW_COMMENT);
	const marks = [];
	while (walker.nextNode()) marks.push(walker.currentNode);
	for (const mark of marks) mark.remove();
	content.append(...live.childNodes);
	return content;
};
export { still };
