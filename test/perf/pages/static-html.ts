const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** HTML as it is, unlike a text, which is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

const written = (value: unknown): string => {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  return String(value).replace(/[&<>"]/g, (character) => escapes[character] ?? '');
};

/** What Lit's tag of that name makes of a template, at once and as text. */
export const staticHtml = (strings: TemplateStringsArray, ...values: readonly unknown[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...values.map(written)));
