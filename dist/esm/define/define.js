// src/define/define.ts
/**
* Defines an element unless its name is taken: the first definition wins. A second one warns when it is of another version.
* Does nothing where there are no custom elements, as in Node.
*/
var define = (tag, element) => {
	if (typeof customElements === "undefined") return;
	const existing = customElements.get(tag);
	if (!existing) customElements.define(tag, element);
	else if (existing.version !== element.version) console.warn(`<${tag}> is there already in version ${existing.version ?? "?"}, not ${element.version}`);
};
export { define };
