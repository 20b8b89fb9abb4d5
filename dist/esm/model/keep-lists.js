// src/model/keep-lists.ts
/** For `JSON.stringify`: a list stays a list where the page has a library that makes texts of them, as Prototype did (`toJSON`). */
function keepLists(key, value) {
	const item = Reflect.get(this, key);
	return Array.isArray(item) ? item : value;
}
export { keepLists };
