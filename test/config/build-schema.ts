import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, type Options } from 'prettier';
import { roadmapSchema } from '../../src/model/schema.js';

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The JSON Schema of a roadmap, as text in the form that the project's formatter gives it. */
export const schemaText = async (): Promise<string> => {
  const { $schema, ...schema } = toJsonSchema(roadmapSchema, {
    target: 'draft-2020-12',
    // JSON Schema has no word for them; whatever else it cannot express still fails the build.
    ignoreActions: ['check', 'transform'],
  });
  const { prettier } = JSON.parse(readFileSync(fileOf('package.json'), 'utf8')) as {
    prettier: Options;
  };
  return format(JSON.stringify({ $schema, ...schema }), { ...prettier, parser: 'json' });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fileOf('data/roadmap.schema.json'), await schemaText());
}
