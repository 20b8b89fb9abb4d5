import type { Plan } from '../model/plan.js';
import type { Roadmap } from '../model/roadmap.js';
/**
 * A plan as a calendar file (RFC 5545): one all-day event a phase, an ongoing one on its first day.
 * The events keep their names from file to file, so that a calendar replaces those of an earlier plan.
 */
export declare const calendarFile: (roadmap: Roadmap, plan: Plan, now?: Date) => string;
