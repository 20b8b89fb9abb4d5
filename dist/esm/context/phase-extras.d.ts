import type { TemplateResult } from 'lit';
import type { Phase, Tool } from '../model/roadmap.js';
/** What a phase has only as part of a whole roadmap: a page with a single phase does not pay for it. */
export interface PhaseExtras {
    /** Draws a tool that can be pressed, to find the phases that need it. */
    readonly renderTool?: ((tool: Tool) => unknown) | undefined;
    /** Draws what stands below everything else in a phase. */
    readonly renderFooter?: ((phase: Phase) => TemplateResult) | undefined;
}
