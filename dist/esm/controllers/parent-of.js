// src/controllers/parent-of.ts
/** The parent of an element as browsers lay it out, through slots and shadow trees. */
var parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
export { parentOf };
