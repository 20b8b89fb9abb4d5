const allowedProtocols: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * The address if a link may lead there: http, https, mailto, or relative to the page.
 * The URL parser decides what the protocol is, so no spelling gets past it.
 */
export const safeUrl = (url: string | null | undefined): string | undefined => {
  if (!url) return undefined;
  try {
    const { protocol } = new URL(url, 'https://host.invalid');
    return allowedProtocols.includes(protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};
