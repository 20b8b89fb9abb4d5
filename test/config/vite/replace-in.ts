import type { Plugin } from 'vite';

export interface Replacement {
  /** In which modules something is replaced. */
  readonly modules: (id: string) => boolean;
  readonly patterns: readonly (readonly [RegExp, string])[];
}

/** Replaces code of a library by pattern. Fails the build where a pattern is found nowhere: another version is written otherwise. */
export const replaceIn = (name: string, { modules, patterns }: Replacement): Plugin => {
  const found = new Set<RegExp>();
  return {
    name,
    transform(code, id) {
      if (!modules(id)) return null;
      let changed = code;
      for (const [pattern, by] of patterns) {
        const next = changed.replace(pattern, by);
        if (next !== changed) found.add(pattern);
        changed = next;
      }
      return changed;
    },
    buildEnd(error) {
      for (const [pattern] of patterns) {
        if (!error && !found.has(pattern))
          this.error(`${name}: nothing is like ${String(pattern)}`);
      }
    },
  };
};
