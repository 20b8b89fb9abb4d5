import ts from 'typescript';
import { importsOf, nodesOf, type Sources } from './sources.js';

/** Holds sources to one rule of the house and names what breaks it. */
export type Rule = (sources: Sources) => readonly string[];

/** From the bottom of the house to its top. Rooms side by side know nothing of each other. */
const floors: readonly (readonly string[])[] = [
  ['model'],
  ['i18n', 'loader', 'storage'],
  ['context', 'events'],
  ['controllers', 'views', 'styles'],
  ['elements'],
  ['define'],
  ['index.ts', 'prerender'],
];

const longestFile = 180;

const roomOf = (file: string): string => file.split('/')[0] ?? '';

const floorOf = (file: string): number => floors.findIndex((floor) => floor.includes(roomOf(file)));

const inRoom = (room: string) => (file: string) => roomOf(file) === room;

const eachImport = (
  sources: Sources,
  isBroken: (file: string, imported: string) => boolean,
): readonly string[] =>
  [...sources].flatMap(([file, text]) =>
    importsOf(file, text).flatMap((imported) =>
      isBroken(file, imported) ? [`${file} imports ${imported}`] : [],
    ),
  );

/** Uses of a name that stands for something global, also as in `globalThis.fetch`. */
const usesOf = (text: string, names: RegExp): readonly string[] =>
  [...nodesOf(text)].flatMap((node) =>
    ts.isIdentifier(node) && names.test(node.text) ? [node.text] : [],
  );

const onlyUsedBy =
  (isAllowed: (file: string) => boolean, names: RegExp): Rule =>
  (sources) =>
    [...sources].flatMap(([file, text]) =>
      isAllowed(file) ? [] : usesOf(text, names).map((name) => `${file} uses ${name}`),
    );

export const everyRoomIsKnown: Rule = (sources) =>
  [...sources.keys()].filter((file) => floorOf(file) < 0);

export const importsRunDownwards: Rule = (sources) =>
  eachImport(
    sources,
    (file, imported) =>
      sources.has(imported) &&
      roomOf(imported) !== roomOf(file) &&
      floorOf(imported) >= floorOf(file),
  );

export const importsLeadSomewhere: Rule = (sources) =>
  eachImport(
    sources,
    (file, imported) =>
      !sources.has(imported) &&
      !imported.startsWith('../') &&
      // What runs in Node may use what Node has.
      !(inRoom('prerender')(file) && imported.startsWith('node:')) &&
      !/^(@[\w-]+\/)?[\w-]+(\/[\w-]+)*(\.js)?$/.test(imported),
  );

export const noCircle: Rule = (sources) => {
  const finished = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' → ')];
    if (finished.has(file)) return [];
    const circles = importsOf(file, sources.get(file) ?? '')
      .filter((imported) => sources.has(imported))
      .flatMap((imported) => visit(imported, [...way, file]));
    finished.add(file);
    return circles;
  };
  return [...sources.keys()].flatMap((file) => visit(file, []));
};

export const modelImportsOnlyValibot: Rule = (sources) =>
  eachImport(
    sources,
    (file, imported) => inRoom('model')(file) && !sources.has(imported) && imported !== 'valibot',
  );

const domNames =
  /^(document|window|self|navigator|location|history|customElements|matchMedia|getComputedStyle|requestAnimationFrame|Document|Element|Node|NodeList|ShadowRoot|DOMParser|(HTML|SVG)\w*(Element|Collection)\w*|\w*(Event|Observer))$/;

export const modelKnowsNoDom: Rule = onlyUsedBy((file) => !inRoom('model')(file), domNames);

export const onlyTheLoaderReadsData: Rule = (sources) =>
  eachImport(
    sources,
    (file, imported) =>
      imported.startsWith('../') && !(inRoom('loader')(file) && imported.startsWith('../data/')),
  );

export const onlyRemoteUsesTheNetwork: Rule = onlyUsedBy(
  (file) => file === 'loader/remote.ts',
  /^(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)$/,
);

export const onlyStorageKeepsThings: Rule = onlyUsedBy(
  inRoom('storage'),
  /^(localStorage|sessionStorage|indexedDB|cookie|cookieStore|caches)$/,
);

export const onlyDefineDefines: Rule = (sources) =>
  [...sources].flatMap(([file, text]) =>
    inRoom('define')(file)
      ? []
      : [...nodesOf(text)].flatMap((node) =>
          (ts.isPropertyAccessExpression(node) &&
            node.name.text === 'define' &&
            /\bcustomElements$/.test(node.expression.getText())) ||
          (ts.isDecorator(node) && node.getText().startsWith('@customElement'))
            ? [`${file} defines an element: ${node.getText()}`]
            : [],
        ),
  );

export const filesAreShort: Rule = (sources) =>
  [...sources].flatMap(([file, text]) => {
    // What documents a public element may be as long as it needs to be.
    const lines = text.split('\n').filter((line) => !/^\s*(\/?\*|$)/.test(line)).length;
    return lines < longestFile ? [] : [`${file} has ${String(lines)} lines of code`];
  });

/** The text of a template with a mark for each of its values; undefined where it is none of ours. */
const markupOf = (node: ts.Node): string | undefined => {
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'html') return undefined;
  const { template } = node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('…');
};

/** A value in a comment, in text that is not HTML, or on an element as a whole. */
const notDrawn =
  /<!--(?:(?!-->)[^])*…|<(script|style|textarea|title)\b[^>]*>[^<]*…|<[a-z][^<>]*\s…(?=[\s/>])/;

export const pastedScriptsDrawAllTemplates: Rule = (sources) =>
  [...sources].flatMap(([file, text]) => [
    ...[...nodesOf(text)].flatMap((node) => {
      // What stands in quotes is the value of an attribute.
      const markup = markupOf(node)?.replace(/"[^"]*"/g, '""');
      return markup !== undefined && notDrawn.test(markup)
        ? [`${file} has a template that our Lit does not draw: ${markup.trim()}`]
        : [];
    }),
    ...(/import \{[^}]*\b(svg|mathml)\b[^}]*\} from 'lit'/.test(text)
      ? [`${file} has templates of SVG or MathML`]
      : []),
  ]);
