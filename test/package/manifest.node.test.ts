import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { themes } from '../../src/controllers/theme.js';
import { MlopsRoadmap } from '../../src/elements/mlops-roadmap/mlops-roadmap.js';
import { RoadmapFaq } from '../../src/elements/roadmap-faq/roadmap-faq.js';
import { RoadmapPhase } from '../../src/elements/roadmap-phase/roadmap-phase.js';
import { paces } from '../../src/model/plan.js';
import { roadmapParts } from '../../src/model/roadmap-parts.js';
import { withReference } from '../config/build-metadata.js';
import { createManifest } from '../config/metadata/manifest.js';
import {
  classesOf,
  type ElementDeclaration,
  elementsOf,
  isField,
  isMethod,
} from '../config/metadata/schema.js';
import { readSources } from '../house/sources.js';
import { readText } from './files.js';
import { reach } from './reach.js';

const manifest = createManifest();
const elements = elementsOf(manifest);
const sources = readSources();

const elementOf = (tag: string): ElementDeclaration => {
  const found = elements.find(({ tagName }) => tagName === tag);
  assert.ok(found, tag);
  return found;
};

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

const classes = [
  ['mlops-roadmap', MlopsRoadmap],
  ['roadmap-phase', RoadmapPhase],
  ['roadmap-faq', RoadmapFaq],
] as const;

/** All code that an element runs, also what it loads on demand. */
const codeOf = (tag: string): string =>
  [...reach(sources, `elements/${tag}/${tag}.ts`).values()].join('\n');

describe('the manifest', () => {
  it('is in dist as the sources say; npm run build brings it up to date', () => {
    assert.deepEqual(JSON.parse(readText('dist/custom-elements.json')), manifest);
  });

  it('is in the README as well; npm run build brings it up to date', async () => {
    const readme = readText('README.md');
    assert.equal(await withReference(readme), readme);
  });

  it('names modules that users can import', () => {
    const { exports } = JSON.parse(readText('package.json')) as { readonly exports: object };
    const targets = JSON.stringify(exports);
    for (const { path } of manifest.modules) assert.ok(targets.includes(`"./${path}"`), path);
  });

  it('says something of everything', () => {
    for (const { name, description, members } of classesOf(manifest).values()) {
      assert.ok(description, name);
      for (const member of members) assert.ok(member.description, `${name}.${member.name}`);
    }
    for (const element of elements) {
      const { attributes, events, slots, cssParts, cssProperties, cssStates } = element;
      const items = [
        ...attributes,
        ...events,
        ...slots,
        ...cssParts,
        ...cssProperties,
        ...cssStates,
      ];
      for (const { name, description } of items) {
        assert.ok(description, `${element.name} ${name}`);
      }
    }
  });

  it('says everything once', () => {
    for (const { name, ...element } of elements) {
      for (const items of Object.values(element)) {
        if (!Array.isArray(items)) continue;
        const names = items.map((item) => (item as { readonly name: string }).name);
        assert.deepEqual(names, [...new Set(names)], name);
      }
    }
  });

  it('has nothing private, and no type that says nothing', () => {
    const text = JSON.stringify(manifest);
    assert.doesNotMatch(text, /"#|src\/|\.ts"|\bany\b"|protected|private/);
  });

  it('describes what methods take and give', () => {
    for (const method of elements.flatMap(({ members }) => members.filter(isMethod))) {
      assert.ok(method.return, method.name);
      for (const { name, type, description } of method.parameters ?? []) {
        assert.ok(type && description, `${method.name}(${name})`);
      }
    }
  });

  it('knows which words attributes take', () => {
    const wordsOf = (tag: string, attribute: string) =>
      matches(
        elementOf(tag).attributes.find(({ name }) => name === attribute)?.type?.text ?? '',
        /'([^']+)'/g,
      );
    for (const [tag] of classes) assert.deepEqual(wordsOf(tag, 'theme'), themes);
    assert.deepEqual(wordsOf('mlops-roadmap', 'pace'), paces);
    assert.deepEqual(wordsOf('mlops-roadmap', 'hide'), roadmapParts);
  });

  it('describes each event by its fields and their types', () => {
    const known = classesOf(manifest);
    for (const { type } of elements.flatMap(({ events }) => events)) {
      const fields = known.get(type.text)?.members.filter(isField) ?? [];
      assert.ok(fields.length > 0, type.text);
      for (const field of fields) assert.ok(field.type, `${type.text}.${field.name}`);
    }
  });
});

for (const [tag, element] of classes) {
  describe(`the manifest of <${tag}>`, () => {
    const { attributes, members, events, cssStates } = elementOf(tag);

    it('has its attributes and no others', () => {
      assert.deepEqual(
        sorted(attributes.map(({ name }) => name)),
        // Every element of HTML has an id and attributes with data-; what is said of open names the one that means the same.
        sorted(element.observedAttributes.filter((name) => !/^(id$|data-)/.test(name))),
      );
    });

    it('has its properties and no others', () => {
      const fields = members.filter(isField).filter((field) => !field.static);
      assert.deepEqual(
        sorted(fields.map(({ name }) => name)),
        sorted([...element.elementProperties.keys()].map(String)),
      );
    });

    it('has the events that it fires and no others', () => {
      const fired = matches(codeOf(tag), /\bnew (Roadmap\w+Event)\(/g);
      assert.deepEqual(sorted(events.map(({ type }) => type.text)), sorted(fired));
      for (const { name, type } of events) {
        const code = sources.get(`events/${name}.ts`) ?? '';
        assert.match(code, new RegExp(`class ${type.text} .*super\\('${name}'`, 's'));
      }
    });

    it('has its states and no others', () => {
      const set = matches(codeOf(tag), /\btoggleState\(\s*'([\w-]+)'/g);
      assert.deepEqual(sorted(cssStates.map(({ name }) => name)), sorted(set));
    });
  });
}
