import { importsOf, type Sources } from '../house/sources.js';

/** The modules that a module needs, itself among them, also those it loads on demand. */
export const reach = (sources: Sources, entry: string): Sources => {
  const reached = new Map<string, string>();
  const visit = (file: string): void => {
    const text = sources.get(file);
    if (text === undefined || reached.has(file)) return;
    reached.set(file, text);
    importsOf(file, text).forEach(visit);
  };
  visit(entry);
  return reached;
};
