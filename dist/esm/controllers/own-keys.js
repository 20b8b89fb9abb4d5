import { isUsed } from "../model/key-press.js";
// src/controllers/own-keys.ts
/** Records, by key code, if the page received the keydown. The page receives the keyup of the same keys only. */
var seen = /* @__PURE__ */ new Map();
var keep = (event) => {
	const target = event.target;
	if (target.isConnected && target.getRootNode() !== event.currentTarget) return;
	if (!target.matches("button,input,summary")) return;
	if ("key" in event) {
		const press = event;
		const { type, code } = press;
		const isField = target.matches("[type=search],[type=date]");
		const isFree = !press.defaultPrevented && !isUsed(press, isField);
		if (type === "keydown") seen.set(code, isFree);
		if (type === "keyup" ? seen.get(code) ?? isFree : isFree) return;
	}
	event.stopPropagation();
};
/**
* Keeps what is typed into the fields of a shadow tree, and the keys that press its buttons, from the page: it sees the
* element alone, and would take each key for one of its shortcuts.
*/
var keepKeys = (root) => {
	for (const type of [
		"keydown",
		"keypress",
		"keyup",
		"beforeinput",
		"input"
	]) root.addEventListener(type, keep);
};
export { keepKeys };
