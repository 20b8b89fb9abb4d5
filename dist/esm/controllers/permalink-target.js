// src/controllers/permalink-target.ts
/** Fired by our own scripts when they have changed the fragment, which then leads nowhere. */
var ownChange = "roadmap-address";
/** What the addresses start with: the page, whatever it says its links are relative to, and the id of element or roadmap. */
var addressOf = ({ host, roadmap }, id) => `${location.href.split("#")[0] ?? ""}#${host.id || (roadmap()?.id ?? "")}-${id}`;
/** Without an entry in the history: going back leaves the page, as it did before. */
var showAddress = (href) => {
	try {
		history.replaceState(history.state, "", href);
		dispatchEvent(new Event(ownChange));
	} catch {}
};
export { addressOf, ownChange, showAddress };
