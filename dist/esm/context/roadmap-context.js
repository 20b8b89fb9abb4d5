import { createContext } from "@lit/context";
// src/context/roadmap-context.ts
/** Two scripts on a page must agree on the key, hence a string and no symbol of one script's own. */
var roadmapContext = createContext("mlops-roadmap/1");
export { roadmapContext };
