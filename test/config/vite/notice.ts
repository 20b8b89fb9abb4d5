import pkg from '../../../package.json' with { type: 'json' };

/** The line at the head of a file that is built. */
export const notice = (library: string | undefined): string => {
  const contents = library === undefined ? '' : `, with ${library}`;
  // The mark at the start makes it UTF-8 on pages that are not.
  return `\uFEFF/*! mlops-roadmap ${pkg.version}, MIT${contents}: licenses.txt */`;
};
