import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { bundled } from '../../../src/loader/bundled.js';
import { type CssProperty, elementsOf, type Item, type Manifest } from './schema.js';

/** What editors are told of one thing. */
type Entry = Item & Readonly<Record<string, unknown>>;

interface HtmlData {
  readonly tags: readonly (Entry & { readonly attributes: readonly Entry[] })[];
}

interface CssData {
  readonly properties: readonly Entry[];
  readonly pseudoElements: readonly Entry[];
}

interface WebTypes {
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Entry & {
        readonly attributes: readonly (Entry & {
          readonly value: { readonly type: string; readonly default?: string };
        })[];
        readonly slots: readonly Entry[];
      })[];
    };
    readonly css: {
      readonly properties: readonly Entry[];
      readonly 'pseudo-elements': readonly Entry[];
    };
  };
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Of several of the same name the first: what elements have in common is told once. */
const once = <Named extends Item>(items: readonly Named[]): readonly Named[] =>
  items.filter(({ name }, index) => items.findIndex((item) => item.name === name) === index);

/** Stands in a name for one that authors choose. */
const variable = /<.*>/;

const tokensFor = ({ name, description = '', default: value }: CssProperty): readonly Item[] => {
  const text = value === undefined ? description : `${description}. Default: \`${value}\``;
  const names = variable.test(name)
    ? bundled.levels.map(({ id }) => name.replace(variable, id))
    : [name];
  return names.map((each) => ({ name: each, description: text }));
};

/** Tokens with their defaults in words, since editors have no place of their own for them. */
const forEditors = (manifest: Manifest) => {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) =>
      'tagName' in declaration
        ? { ...declaration, cssProperties: declaration.cssProperties.flatMap(tokensFor) }
        : declaration,
    ),
  }));
  // The generators ask for lists that they could change, and do not.
  return { ...manifest, modules } as unknown as Parameters<typeof getWebTypesData>[0];
};

const withoutDetails = {
  hideSlotDocs: true,
  hideEventDocs: true,
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
  hideMethodDocs: true,
};

/** With nothing else in it the description still ends in a line to divide it from that. */
const withoutLine = (description = ''): string => description.replace(/\n+---\n+$/, '');

const isEmpty = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0);

const withoutEmpty = <Value extends object>(entry: Value): Value =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => !isEmpty(value))) as Value;

/** VS Code’s custom data for HTML. */
export const vsCodeHtml = (manifest: Manifest): string => {
  const data = JSON.parse(
    getVsCodeHtmlCustomData(forEditors(manifest), withoutDetails),
  ) as HtmlData;
  const booleans = new Map(
    elementsOf(manifest).map(({ tagName, attributes }) => [
      tagName,
      attributes.filter(({ type }) => type?.text === 'boolean').map(({ name }) => name),
    ]),
  );
  return json({
    ...data,
    tags: data.tags.map((tag) => ({
      ...withoutEmpty(tag),
      description: withoutLine(tag.description),
      attributes: tag.attributes.map((attribute) => ({
        ...withoutEmpty(attribute),
        // Its name for attributes that have no value.
        ...(booleans.get(tag.name)?.includes(attribute.name) && { valueSet: 'v' }),
      })),
    })),
  });
};

/** VS Code’s custom data for CSS. */
export const vsCodeCss = (manifest: Manifest): string => {
  const data = JSON.parse(getVsCodeCssCustomData(forEditors(manifest), withoutDetails)) as CssData;
  return json({
    ...data,
    properties: once(data.properties).map(withoutEmpty),
    pseudoElements: once(data.pseudoElements),
  });
};

/** JetBrains’ web-types. */
export const webTypes = (manifest: Manifest): string => {
  const data = JSON.parse(
    getWebTypesData(forEditors(manifest), {
      ...withoutDetails,
      modulePathTemplate: (_name, path) => `./${path}`,
    }),
  ) as WebTypes;
  const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Readonly<
    Record<'name' | 'version', string>
  >;
  const { html, css } = data.contributions;
  const states = once(elementsOf(manifest).flatMap(({ cssStates }) => cssStates));
  return json({
    ...data,
    name,
    version,
    contributions: {
      html: {
        elements: html.elements.map((element) => ({
          ...withoutEmpty(element),
          description: withoutLine(element.description),
          attributes: element.attributes.map((attribute) => ({
            ...attribute,
            value: withoutEmpty({
              ...attribute.value,
              default: attribute.value.default?.replaceAll("'", '') ?? '',
            }),
          })),
          slots: element.slots.map((slot) =>
            variable.test(slot.name) ? { ...slot, pattern: '[a-z0-9-]+' } : slot,
          ),
        })),
      },
      css: {
        properties: once(css.properties),
        'pseudo-elements': once(css['pseudo-elements']),
        'pseudo-classes': states.map((state) => ({ ...state, name: `state(${state.name})` })),
      },
    },
  });
};
