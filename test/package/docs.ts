import { readText } from './files.js';

/** A document without its code blocks: what looks like a link or a heading there is none. */
const proseOf = (text: string): string => text.replace(/^( *)(`{3,}).*?^ *\2$/gms, '');

/** What a heading is called in addresses, as forges call it. */
const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** The fragments that lead somewhere in a document. */
export const anchorsOf = (text: string): ReadonlySet<string> => {
  const anchors = new Set<string>();
  for (const [, heading = ''] of proseOf(text).matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = slugOf(heading);
    let name = slug;
    for (let more = 1; anchors.has(name); more += 1) name = `${slug}-${String(more)}`;
    anchors.add(name);
  }
  return anchors;
};

/** Where the links and pictures of a document lead. */
export const linksOf = (text: string): readonly string[] =>
  Array.from(
    proseOf(text)
      .replace(/`[^`\n]+`(?!\])/g, '')
      .matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)"/g),
    ([, inline, attribute]) => inline ?? attribute ?? '',
  );

/** The documents by their paths. */
export const documents: ReadonlyMap<string, string> = new Map(
  [
    ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'],
    ...['test/README.md', 'test/hosts/RESULTS.md', '.github/SECURITY.md'],
  ].map((file) => [file, readText(file)]),
);

/** All documents in one, for what may be named in any of them. */
export const allText = [...documents.values()].join('\n');
