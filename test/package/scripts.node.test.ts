import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { nodesOf } from '../house/sources.js';
import { listFiles, readText, root } from './files.js';

const commentsOf = (code: string): readonly string[] => {
  const comments = new Map<number, string>();
  const note = (ranges: readonly ts.CommentRange[] = []): void => {
    for (const { pos, end } of ranges) comments.set(pos, code.slice(pos, end));
  };
  for (const node of nodesOf(code)) {
    if (ts.isJsxText(node)) continue;
    note(ts.getLeadingCommentRanges(code, node.getFullStart()));
    note(ts.getTrailingCommentRanges(code, node.end));
  }
  return [...comments.values()];
};

/** The white space between any two tokens, apart from comments. */
const spacesOf = (code: string): readonly string[] =>
  [...nodesOf(code)].flatMap((node) => {
    const between = code.slice(node.getFullStart(), node.getStart());
    return between === '' || commentsOf(between).length > 0 ? [] : [between];
  });

/** The text of each template literal, with a mark for each value in it. */
const templatesOf = (code: string): readonly string[] =>
  [...nodesOf(code)].flatMap((node) => {
    if (ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
    if (!ts.isTemplateExpression(node)) return [];
    const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    return [parts.map(({ text }) => text).join('…')];
  });

const isMarkup = (template: string): boolean => /<\/?[a-z]|\{/i.test(template);

const isLicence = (comment: string): boolean => /^\/\*!|@license|@preserve/.test(comment);

// Browsers read it before any code only.
const compilesAhead = /^\uFEFF\/\*![^*]*\*\/\n\/\/# allFunctionsCalledOnLoad\n/;

const dist = `${root}dist/`;
// The command line runs in Node: nobody's page loads it.
const scripts = listFiles(dist).filter(
  (file) => /^[\w-]+\.js$/.test(file) && !['cli.js', 'builder.js'].includes(file),
);
const modules = listFiles(dist).filter(
  // What prerenders runs in Node as well.
  (file) => /^esm\/(?!prerender\/).*\.js$/.test(file),
);

describe('dist', () => {
  it('has the scripts that users paste', () => {
    assert.deepEqual(scripts, [
      'mlops-roadmap.js',
      'roadmap-calendar.js',
      'roadmap-embed.js',
      'roadmap-faq.js',
      'roadmap-foreign.js',
      'roadmap-fragment.js',
      'roadmap-frames.js',
      'roadmap-given.js',
      'roadmap-keep-clear.js',
      'roadmap-languages.js',
      'roadmap-markdown.js',
      'roadmap-page-colours.js',
      'roadmap-paragraphs.js',
      'roadmap-phase-links.js',
      'roadmap-phase.js',
      'roadmap-place.js',
      'roadmap-prerendered.js',
      'roadmap-progress.js',
      'roadmap-search.js',
      'roadmap-structured-data.js',
    ]);
  });
});

for (const file of scripts) {
  describe(file, () => {
    const code = readText(`dist/${file}`).replace(compilesAhead, '');

    it('has no comments but licences', () => {
      assert.deepEqual(
        commentsOf(code).filter((comment) => !isLicence(comment)),
        [],
      );
    });

    it('has no space to spare', () => {
      assert.deepEqual(
        spacesOf(code.trimEnd()).filter((space) => space !== ' '),
        [],
      );
    });
  });
}

for (const file of ['mlops-roadmap.js', 'roadmap-phase.js', 'roadmap-faq.js']) {
  describe(file, () => {
    it('has browsers compile it ahead: nearly all of it runs before the first view', () => {
      assert.match(readText(`dist/${file}`), compilesAhead);
    });
  });
}

for (const file of [...scripts, ...modules]) {
  describe(file, () => {
    const code = readText(`dist/${file}`);
    const templates = templatesOf(code);

    it('has no space to spare in its templates', () => {
      assert.deepEqual(
        templates.filter((text) => isMarkup(text) && /\s{2,}|\n/.test(text)),
        [],
      );
    });

    it('holds to what strict hosts allow', () => {
      assert.doesNotMatch(code, /\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(|unsafeHTML/);
      for (const text of templates) {
        assert.doesNotMatch(text, /<[^>]*\s(style|on[a-z]+)\s*=/i);
      }
    });
  });
}

describe('these checks', () => {
  it('find what they look for', () => {
    const code = 'a ();/* one *//*! two */b(`<p  style="c">${d}</p>`,"/* no */",\n/x/*2);// three';
    assert.deepEqual(
      commentsOf(code)
        .filter((comment) => !isLicence(comment))
        .sort(),
      ['/* one */', '// three'],
    );
    assert.deepEqual([...new Set(spacesOf(code))], [' ', '\n']);
    assert.deepEqual(templatesOf(code), ['<p  style="c">…</p>']);
    assert.ok(isMarkup('<p>'));
    assert.ok(isMarkup(':host{}'));
  });
});
