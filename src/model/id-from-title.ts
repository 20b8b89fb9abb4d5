/** The id of something that has none of its own: its title in lower case, with a hyphen for all that is no letter or digit. */
export const idFromTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
