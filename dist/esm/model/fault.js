// src/model/fault.ts
var pathToString = (path) => path.reduce((text, key) => {
	if (typeof key === "number") return `${text}[${String(key)}]`;
	return text === "" ? key : `${text}.${key}`;
}, "");
export { pathToString };
