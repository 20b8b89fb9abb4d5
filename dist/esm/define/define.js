// src/define/define.ts
/**
* Defines an element unless its name is taken: the first definition wins. A second one warns when it is of another version.
* Does nothing where there are no custom elements, as in Node.
*/
var define = (tag, element) => {
	if (typeof customElements === "undefined") return;
	const existing = customElements.get(tag);
	if (!existing) customElements.define(tag, element);
	else if (existing.version !== element.version) console.warn(`<${tag}> is already defined by version ${existing.version ?? "unknown"}; version ${element.version ?? "unknown"} is not used.`);
};
export { define };
