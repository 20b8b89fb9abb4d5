import type { TemplateResult } from 'lit';
import type { Phase, Tool } from '../model/roadmap.js';

/**
 * Draws a text that may change. Who draws something hands it over: a phase and the roadmap around it may come with a Lit of
 * their own each, and one does not draw what is the other's.
 */
export type DrawText = (text: string | undefined) => unknown;

/** What a phase has only as part of a whole roadmap: a page with a single phase does not pay for it. */
export interface PhaseExtras {
  /** Draws a tool that can be pressed, to find the phases that need it. */
  readonly renderTool?: ((tool: Tool, text: DrawText) => unknown) | undefined;
  /** Draws what stands below everything else in a phase. */
  readonly renderFooter?: ((phase: Phase, text: DrawText) => TemplateResult) | undefined;
}
