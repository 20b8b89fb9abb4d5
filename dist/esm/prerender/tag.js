import { escapeHtml } from "./markup.js";
// src/prerender/tag.ts
/** The options that are attributes of the element as well, in the order in which they are written. */
var attributes = [...[
	"id",
	"lang",
	"src",
	"phase",
	"theme",
	"open",
	"exclusive",
	"hide",
	"level",
	"headingLevel"
], ...[
	"progress",
	"start",
	"pace",
	"promoHref",
	"parentHref",
	"structuredData"
]];
var attribute = (option, value) => {
	const kebab = (option === "open" && typeof value === "string" ? "dataOpen" : option).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	if (value === true) return ` ${kebab}`;
	return typeof value === "string" || typeof value === "number" ? ` ${kebab}="${escapeHtml(String(value))}"` : "";
};
/** An element as it is written in a page, with its options as attributes. */
var writeElement = (tag, options, content) => {
	const given = new Map(Object.entries(options));
	return `<${tag}${attributes.map((name) => attribute(name, given.get(name))).join("")}>${content}</${tag}>`;
};
/**
* Plain HTML inside an element. The slots show it, but they are a shadow tree: by that the script knows that there is
* something whose state it has to take over. Where they are stripped the HTML is there all the same.
*/
var slotted = (light) => `<template shadowrootmode="open"><slot name="prerendered-top"></slot><slot></slot><slot name="prerendered-bottom"></slot></template>\n${light}`;
export { slotted, writeElement };
