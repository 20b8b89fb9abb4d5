import type { Fault } from '../model/fault.js';
import { expected, quote } from '../model/fault-message.js';
import { parseJson } from '../model/parse-json.js';
import { Sharing } from './sharing.js';

/** Why there is nothing to show: nothing at the address, no answer from it, or an answer that is no roadmap. */
export type Problem = 'notFound' | 'unreachable' | 'notRoadmap';

/** What came from an address. */
export type Fetched =
  { readonly value: unknown } | { readonly problem: Problem; readonly fault: Fault };

/** Bytes of the longest file that is read. */
export const sizeLimit = 10_000_000;

/** Milliseconds until an answer must be there whole. */
export const timeLimit = 30_000;

const gone: readonly number[] = [404, 410];

/** What a server says that it sends when it does send JSON, or does not know. A pattern with `.+` would take very long. */
const maybeJson = /^$|^text\/plain$|[/+]json$|\/x-json$|\/octet-stream$/;

const failed = (problem: Problem, what: string, received: unknown, hint?: string): Fetched => ({
  problem,
  fault: {
    path: '',
    message: expected(what, received),
    ...(hint === undefined ? {} : { hint }),
  },
});

const tooLarge = (): Fetched =>
  failed('notRoadmap', `no more than ${String(sizeLimit)} bytes`, Symbol('more'));

/** What an answer says of itself that makes it pointless to read on. */
const refuse = ({ ok, status, headers }: Response): Fetched | undefined => {
  if (!ok) return failed(gone.includes(status) ? 'notFound' : 'unreachable', 'status 200', status);
  const [type = ''] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  if (!maybeJson.test(type.trim()))
    return failed('notRoadmap', 'JSON', Symbol(quote(type.trim()).slice(1, -1)));
  return Number(headers.get('content-length')) > sizeLimit ? tooLarge() : undefined;
};

/** The text of an answer; undefined as soon as it is too long. */
const textOf = async ({ body }: Response): Promise<string | undefined> => {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const value = (await reader?.read())?.value;
    if (!value) return text + decoder.decode();
    size += value.length;
    if (size > sizeLimit) return undefined;
    text += decoder.decode(value, { stream: true });
  }
};

const parse = (text: string): Fetched => {
  const parsed = parseJson(text);
  if ('value' in parsed) return parsed;
  const found = Symbol(`something else: ${parsed.reason}`);
  return failed('notRoadmap', 'JSON', text.trim() === '' ? undefined : found);
};

const request = async (url: string, init: RequestInit): Promise<Fetched> => {
  let response: Response | undefined;
  try {
    response = await fetch(url, init);
    const refused = refuse(response);
    if (refused) return refused;
    const text = await textOf(response);
    return text === undefined ? tooLarge() : parse(text);
  } catch {
    // Browsers do not tell pages why.
    if (response) return failed('unreachable', 'the whole file', Symbol('only a part of it'));
    const hint = 'Is the server up, and may this page read from it (CORS, connect-src)?';
    return failed('unreachable', 'an answer', undefined, hint);
  }
};

const requestWithin = async (
  milliseconds: number,
  url: string,
  init: RequestInit,
): Promise<Fetched> => {
  const what = `an answer within ${String(milliseconds / 1000)} s`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Fetched>((resolve) => {
    timer = setTimeout(resolve, milliseconds, failed('unreachable', what, undefined));
  });
  const fetched = await Promise.race([request(url, init), late]);
  clearTimeout(timer);
  return fetched;
};

/** The address as it is asked for; undefined where it is none. */
const absolute = (address: string): string | undefined => {
  // It would be that of the page.
  if (address.trim() === '') return undefined;
  try {
    // An image of that name, which may have come with a comment, is no address.
    const base: unknown = Reflect.get(Node.prototype, 'baseURI', document);
    const url = new URL(address, String(base));
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
};

/** How something is asked for. */
export interface How {
  /** `reload` goes past what the browser has kept. */
  readonly cache: RequestCache;
  /** Whether a reader of the page may have written the address: nothing is sent elsewhere, and no cookie. */
  readonly isPlaced: boolean;
}

/** Has nothing but its own: `fetch` would take a method or a body that a page has given to all objects. */
const initOf = (signal: AbortSignal, { cache, isPlaced }: How): RequestInit => {
  const init: RequestInit = { signal, cache };
  if (isPlaced) Object.assign(init, { mode: 'same-origin', credentials: 'omit' });
  return Object.setPrototypeOf(init, null) as RequestInit;
};

const requests = new Sharing<Fetched>();

/**
 * Fetches JSON from an address relative to the document's base. While a request is under way, whoever asks for the same
 * address shares it; it is aborted when the last of them has gone. Rejects with the reason of the signal when that is
 * aborted, and for nothing else: what goes wrong is told as a fault.
 *
 * @param how see {@link How}
 */
export const fetchJson = async (
  address: string,
  signal: AbortSignal,
  milliseconds = timeLimit,
  { cache, isPlaced }: How = { cache: 'default', isPlaced: false },
): Promise<Fetched> => {
  const url = absolute(address);
  if (url === undefined) return failed('unreachable', 'an address', address);
  if (isPlaced && !url.startsWith(`${location.origin}/`))
    return failed('unreachable', 'an address of the site of this page', address);
  return requests.join(`${String(isPlaced)} ${url}`, signal, (ended) =>
    requestWithin(milliseconds, url, initOf(ended, { cache, isPlaced })),
  );
};
