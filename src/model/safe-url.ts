const allowedProtocols: readonly string[] = ['http:', 'https:', 'mailto:'];

/** An address such as `https:` is relative to a page of the same protocol, and none at all on another. */
const pages: readonly string[] = ['http://host.invalid', 'https://host.invalid'];

/**
 * The address if a link may lead there: http, https, mailto, or relative to the page.
 * The URL parser decides what the protocol is, so no spelling gets past it.
 */
export const safeUrl = (url: string | null | undefined): string | undefined => {
  if (!url?.trim()) return undefined;
  try {
    const isAllowed = pages.every((page) => allowedProtocols.includes(new URL(url, page).protocol));
    return isAllowed ? url : undefined;
  } catch {
    return undefined;
  }
};
