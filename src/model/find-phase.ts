import type { Phase, Roadmap } from './roadmap.js';

export interface FoundPhase {
  readonly phase: Phase;
  /** Its place in the roadmap, from 1. */
  readonly number: number;
}

/** A phase by its number (from 1) or its id; undefined when the roadmap has no such phase. */
export const findPhase = (
  { phases }: Roadmap,
  name: string | number | undefined,
): FoundPhase | undefined => {
  const text = String(name ?? '').trim();
  const index = /^\d+$/.test(text) ? Number(text) - 1 : phases.findIndex(({ id }) => id === text);
  const phase = phases[index];
  return phase && { phase, number: index + 1 };
};
