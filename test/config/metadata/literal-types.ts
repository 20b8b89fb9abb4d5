import ts from 'typescript';
import { nodesOf, type Sources } from '../../house/sources.js';

/** The words of `['fast', 'steady'] as const`. */
const wordsIn = (node: ts.Expression | undefined): readonly string[] =>
  node && ts.isAsExpression(node) && ts.isArrayLiteralExpression(node.expression)
    ? node.expression.elements.filter(ts.isStringLiteral).map(({ text }) => `'${text}'`)
    : [];

const ofList = /^\(typeof (\w+)\)\[number\]$/;

/** Types that are a choice of words from a list, such as `Theme`, by their names: each with its words, in their order. */
export const literalTypes = (sources: Sources): ReadonlyMap<string, string> =>
  new Map(
    [...sources.values()].flatMap((code) => {
      const nodes = [...nodesOf(code)];
      const lists = new Map(
        nodes
          .filter(ts.isVariableDeclaration)
          .map(({ name, initializer }) => [name.getText(), wordsIn(initializer)] as const),
      );
      return nodes.filter(ts.isTypeAliasDeclaration).flatMap(({ name, type }) => {
        const words = lists.get(ofList.exec(type.getText())?.[1] ?? '') ?? [];
        return words.length > 0 ? [[name.text, words.join(' | ')] as const] : [];
      });
    }),
  );
