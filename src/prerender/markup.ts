/** HTML that may be written as it is. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Value = string | number | Markup | undefined | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stays text, also as the value of an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const write = (value: Value): string => {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.html;
  return typeof value === 'object' ? value.map(write).join('') : escapeHtml(String(value));
};

/** A template of which only the literal parts are HTML. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(strings.map((text, index) => text + write(values[index])).join(''));

/** Without the empty lines where something is left out. */
export const tidy = ({ html }: Markup): Markup => new Markup(html.replace(/\n{2,}/g, '\n'));
