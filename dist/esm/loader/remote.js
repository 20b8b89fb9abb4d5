import { expected, quote } from "../model/fault-message.js";
import { parseJson } from "../model/parse-json.js";
import { Sharing } from "./sharing.js";
// src/loader/remote.ts
/** Bytes of the longest file that is read. */
var sizeLimit = 1e7;
/** Milliseconds until an answer must be there whole. */
var timeLimit = 3e4;
var gone = [404, 410];
/** What a server says that it sends when it does send JSON, or does not know. A pattern with `.+` would take very long. */
var maybeJson = /^$|^text\/plain$|[/+]json$|\/x-json$|\/octet-stream$/;
var failed = (problem, what, received, hint) => ({
	problem,
	fault: {
		path: "",
		message: expected(what, received),
		...hint === void 0 ? {} : { hint }
	}
});
var tooLarge = () => failed("notRoadmap", `no more than ${String(sizeLimit)} bytes`, Symbol("more"));
/** What an answer says of itself that makes it pointless to read on. */
var refuse = ({ ok, status, headers }) => {
	if (!ok) return failed(gone.includes(status) ? "notFound" : "unreachable", "status 200", status);
	const [type = ""] = (headers.get("content-type") ?? "").toLowerCase().split(";");
	if (!maybeJson.test(type.trim())) return failed("notRoadmap", "JSON", Symbol(quote(type.trim()).slice(1, -1)));
	return Number(headers.get("content-length")) > 1e7 ? tooLarge() : void 0;
};
/** The text of an answer; undefined as soon as it is too long. */
var textOf = async ({ body }) => {
	const reader = body?.getReader();
	const decoder = new TextDecoder();
	let text = "";
	let size = 0;
	for (;;) {
		const value = (await reader?.read())?.value;
		if (!value) return text + decoder.decode();
		size += value.length;
		if (size > 1e7) return void 0;
		text += decoder.decode(value, { stream: true });
	}
};
var parse = (text) => {
	const parsed = parseJson(text);
	if ("value" in parsed) return parsed;
	const found = Symbol(`something else: ${parsed.reason}`);
	return failed("notRoadmap", "JSON", text.trim() === "" ? void 0 : found);
};
var request = async (url, init) => {
	let response;
	try {
		response = await fetch(url, init);
		const refused = refuse(response);
		if (refused) return refused;
		const text = await textOf(response);
		return text === void 0 ? tooLarge() : parse(text);
	} catch {
		if (response) return failed("unreachable", "the whole file", Symbol("only a part of it"));
		return failed("unreachable", "an answer", void 0, "Is the server up, and may this page read from it (CORS, connect-src)?");
	}
};
var requestWithin = async (milliseconds, url, init) => {
	const what = `an answer within ${String(milliseconds / 1e3)} s`;
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(resolve, milliseconds, failed("unreachable", what, void 0));
	});
	const fetched = await Promise.race([request(url, init), late]);
	clearTimeout(timer);
	return fetched;
};
/** The address as it is asked for; undefined where it is none. */
var absolute = (address) => {
	if (address.trim() === "") return void 0;
	try {
		const base = Reflect.get(Node.prototype, "baseURI", document);
		const url = new URL(address, String(base));
		url.hash = "";
		return url.href;
	} catch {
		return;
	}
};
/** Has nothing but its own: `fetch` would take a method or a body that a page has given to all objects. */
var initOf = (signal, { cache, isPlaced }) => {
	const init = {
		signal,
		cache
	};
	if (isPlaced) Object.assign(init, {
		mode: "same-origin",
		credentials: "omit"
	});
	return Object.setPrototypeOf(init, null);
};
var requests = new Sharing();
/**
* Fetches JSON from an address relative to the document's base. While a request is under way, whoever asks for the same
* address shares it; it is aborted when the last of them has gone. Rejects with the reason of the signal when that is
* aborted, and for nothing else: what goes wrong is told as a fault.
*
* @param how see {@link How}
*/
var fetchJson = async (address, signal, milliseconds = timeLimit, { cache, isPlaced } = {
	cache: "default",
	isPlaced: false
}) => {
	const url = absolute(address);
	if (url === void 0) return failed("unreachable", "an address", address);
	if (isPlaced && !url.startsWith(`${location.origin}/`)) return failed("unreachable", "an address of the site of this page", address);
	return requests.join(`${String(isPlaced)} ${url}`, signal, (ended) => requestWithin(milliseconds, url, initOf(ended, {
		cache,
		isPlaced
	})));
};
export { fetchJson, sizeLimit, timeLimit };
