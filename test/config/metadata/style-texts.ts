import ts from 'typescript';
import { nodesOf, type Sources } from '../../house/sources.js';

/** What stands in the quotes and templates of a module, where its styles and markup are; without their comments. */
export const textsOf = (code: string): string =>
  [...nodesOf(code)]
    .flatMap((node) =>
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
        ? [node.text]
        : [],
    )
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '');

/** All styles of the elements, wherever in the sources they are. */
export const stylesOf = (sources: Sources): string => [...sources.values()].map(textsOf).join('\n');
