import { MissingRendererError } from "./missing-renderer.js";
import { PrerenderError } from "./prepare.js";
import { renderFaq, renderPhase } from "./render-parts.js";
import { renderRoadmap } from "./render-roadmap.js";
import { styleHashes } from "./style-hashes.js";
export { MissingRendererError, PrerenderError, renderFaq, renderPhase, renderRoadmap, styleHashes };
