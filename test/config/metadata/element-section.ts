import { code, inLine, table } from './markdown.js';
import {
  type Attribute,
  type ElementDeclaration,
  isField,
  isMethod,
  type Method,
} from './schema.js';

const unquoted = (text: string): string => text.replaceAll("'", '');

const valuesOf = (type: string): string => {
  if (type === 'boolean') return 'present or not';
  const parts = type.split(' | ');
  const words = parts.filter((part) => /^['\d]/.test(part)).map((part) => code(unquoted(part)));
  // What else a text may be its description says.
  if (words.length > 0) return words.join(' ');
  return parts.map((part) => (part === 'string' ? 'text' : part)).join(' or ');
};

const defaultOf = ({ type, default: value = '' }: Attribute): string => {
  if (type?.text === 'boolean') return value === 'true' ? 'present' : 'not';
  return unquoted(value) === '' ? 'none' : code(unquoted(value));
};

const attributes = (element: ElementDeclaration): string =>
  table(
    ['attribute', 'values', 'default', 'what it does'],
    element.attributes.map((attribute) => [
      code(attribute.name),
      valuesOf(attribute.type?.text ?? ''),
      defaultOf(attribute),
      attribute.description ?? '',
    ]),
  );

const signatureOf = ({ name, parameters = [] }: Method): string =>
  code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`);

const describeMethod = ({ description = '', parameters = [] }: Method): string =>
  [
    description,
    ...parameters.map(
      (parameter) => `${code(parameter.name)}: ${inLine(parameter.description ?? '')}.`,
    ),
  ].join(' ');

const membersWithoutAttribute = ({ members }: ElementDeclaration): string => {
  const fields = members
    .filter(isField)
    .filter(({ attribute, static: isStatic }) => attribute === undefined && !isStatic)
    .map(({ name, description = '' }) => [code(name), description]);
  const methods = members
    .filter(isMethod)
    .map((method) => [signatureOf(method), describeMethod(method)]);
  const head = methods.length > 0 ? 'property, method' : 'property';
  return table([head, 'what it does'], [...fields, ...methods]);
};

/** What can be set and called on an element, for the README. */
export const elementSection = (
  element: ElementDeclaration,
): string => `### ${code(`<${element.tagName}>`)}

${element.description ?? ''}

${attributes(element)}

${membersWithoutAttribute(element)}`;
