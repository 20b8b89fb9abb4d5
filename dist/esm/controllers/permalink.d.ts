import type { ReactiveController } from 'lit';
import { type PermalinkTarget } from './permalink-target.js';
/**
 * The addresses of phases and questions. What follows and copies them is loaded when it is needed:
 * most pages are not opened at a phase.
 */
export declare class PermalinkController implements ReactiveController {
    #private;
    constructor(target: PermalinkTarget);
    hostConnected(): void;
    hrefOf(id: string): string;
}
