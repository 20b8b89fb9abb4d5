const allowedProtocols: readonly string[] = ['http:', 'https:', 'mailto:'];

/** An address such as `https:` is relative to a page of the same protocol, and none at all on another. */
const pages: readonly string[] = ['http://host.invalid', 'https://host.invalid'];

/** Runs of what nobody can see: white space, control and format characters. Some programs remove these, others do not. */
const invisible = /[\p{Z}\p{Cc}\p{Cf}\p{DI}]+/gu;

const isAllowed = (address: string): boolean => {
  try {
    return pages.every((page) => allowedProtocols.includes(new URL(address, page).protocol));
  } catch {
    return false;
  }
};

/**
 * The address that a link may be written with: http, https, mailto, or relative to the page; undefined for any other.
 * The result is what was tested: invisible characters are gone from its ends and percent-encoded inside. The URL parser
 * decides what the protocol is, so no spelling gets past it.
 */
export const safeUrl = (url: string | null | undefined): string | undefined => {
  // The URL parser drops tabs and line breaks wherever they are.
  const joined = (url ?? '').replace(/[\t\n\r]/g, '');
  const address = joined.replace(invisible, (run, at: number) =>
    at === 0 || at + run.length === joined.length ? '' : encodeURIComponent(run),
  );
  const isSafe = [address, joined.replace(invisible, '')].every(isAllowed);
  return isSafe ? address || undefined : undefined;
};

/** Where a link leads. */
export interface Target {
  readonly href: string;
  /** Absent where the author of the page has chosen the address: other sites need not know where their readers come from. */
  readonly rel?: 'noreferrer';
}

/**
 * Where a link leads: to the address that the author of the page gives, else to that of an item in the data. Only an address
 * of the item's own counts, since a page may have added one to all objects. Every link is made of the result.
 */
export const linkOf = (
  item: { readonly url?: string | undefined } | undefined,
  chosen?: string,
): Target | undefined => {
  const own = safeUrl(chosen);
  if (own) return { href: own };
  const href = item && Object.hasOwn(item, 'url') ? safeUrl(item.url) : undefined;
  return href ? { href, rel: 'noreferrer' } : undefined;
};
