import { keepLists } from "../model/keep-lists.js";
import { keyPrefix } from "./key.js";
// src/storage/local-store.ts
var keyOf = (id) => keyPrefix + id;
/** Text that is not JSON comes out as it is: something is there, and it cannot be read. */
var parse = (text) => {
	try {
		return JSON.parse(text ?? "null");
	} catch {
		return text;
	}
};
var mayKeep = () => {
	try {
		return Boolean(localStorage);
	} catch {
		return false;
	}
};
/** Where nothing may be kept, nothing has been: that is no reason to say that something cannot be read. */
var load = (id) => mayKeep() ? parse(localStorage.getItem(keyOf(id))) : void 0;
var told = /* @__PURE__ */ new WeakSet();
/**
* Browsers tell other pages only. Two scripts on one page share no module, so they are told by the event that they hear
* already; a BroadcastChannel would reach the other tabs a second time.
*/
var tellThisPage = (key, oldValue, newValue) => {
	const event = new StorageEvent("storage", {
		key,
		oldValue,
		newValue,
		url: location.href,
		storageArea: localStorage
	});
	told.add(event);
	dispatchEvent(event);
};
/** Keeps progress in this browser; throws where that is forbidden or full. */
var localStore = {
	load,
	save: (id, value) => {
		const key = keyOf(id);
		const before = localStorage.getItem(key);
		const text = JSON.stringify(value, keepLists);
		localStorage.setItem(key, text);
		queueMicrotask(() => {
			tellThisPage(key, before, text);
		});
	},
	watch: (id, onChange, onReturn) => {
		const listen = (event) => {
			const { key, newValue, storageArea } = event;
			if (told.has(event) || (key ?? keyOf(id)) !== keyOf(id)) return;
			if (storageArea && storageArea !== localStorage) return;
			onChange(newValue === null ? load(id) : parse(newValue));
		};
		const show = ({ persisted }) => {
			if (persisted) onReturn?.();
		};
		addEventListener("storage", listen);
		addEventListener("pageshow", show);
		return () => {
			removeEventListener("storage", listen);
			removeEventListener("pageshow", show);
		};
	}
};
export { localStore };
