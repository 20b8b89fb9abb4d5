// src/prerender/options.ts
var formats = [
	"dsd",
	"html",
	"markdown"
];
export { formats };
