// src/model/fault.ts
/** The place of something by its key and the place of what it is in. */
var placeIn = (place, key) => {
	if (typeof key === "number") return `${place}[${String(key)}]`;
	return place === "" ? key : `${place}.${key}`;
};
var pathToString = (path) => path.reduce(placeIn, "");
export { pathToString, placeIn };
