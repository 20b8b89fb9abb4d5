// src/controllers/theme.ts
var themes = [
	"auto",
	"light",
	"dark",
	"system"
];
/** Attributes by which pages say which theme they show. */
var signalAttributes = [
	"data-theme",
	"data-bs-theme",
	"data-md-color-scheme",
	"data-color-mode"
];
var signalOf = (element) => {
	if (!element) return void 0;
	for (const attribute of signalAttributes) switch (element.getAttribute(attribute)) {
		case "light":
		case "default": return "light";
		case "dark":
		case "slate": return "dark";
	}
	if (element.matches(".dark")) return "dark";
	return element.matches(".light") ? "light" : void 0;
};
/** What the host page says on `<html>` or `<body>` that it shows, and the news when that changes. */
var ThemeController = class {
	/** Undefined where the page gives no signal: then the inherited `color-scheme` decides. */
	scheme;
	#host;
	#observer;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		const { documentElement, body } = this.#host.ownerDocument;
		this.#observer = new MutationObserver(this.#read);
		for (const element of [documentElement, body]) if (element) this.#observer.observe(element, { attributeFilter: ["class", ...signalAttributes] });
		this.#read();
	}
	hostDisconnected() {
		this.#observer?.disconnect();
	}
	#read = () => {
		const { documentElement, body } = this.#host.ownerDocument;
		const scheme = signalOf(body) ?? signalOf(documentElement);
		if (scheme === this.scheme) return;
		this.scheme = scheme;
		this.#host.requestUpdate();
	};
};
export { ThemeController, signalAttributes, themes };
