/** Longer fragments get lost: in mail, in chats, in browsers. */
export const longestFragment = 16_000;

/** More than any roadmap that fits into a fragment unpacks to: JSON becomes about a tenth. */
const mostBytes = 250_000;

const name = '#json=';

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array | undefined> => {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value } = (await reader.read()) as { readonly value?: Uint8Array };
    if (!value) break;
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) =>
    character.charCodeAt(0),
  );

/** The fragment that carries a text; undefined where it would be too long, or the browser cannot pack. */
export const pack = async (text: string): Promise<string | undefined> => {
  try {
    const packed = await through(
      new TextEncoder().encode(text),
      new CompressionStream('deflate-raw'),
    );
    const fragment = packed && name + toText(packed);
    return fragment && fragment.length <= longestFragment ? fragment : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a fragment means to carry a text. */
export const hasText = (fragment: string): boolean => fragment.startsWith(name);

/** The text that a fragment carries; undefined where it carries none. */
export const unpack = async (fragment: string): Promise<string | undefined> => {
  if (!hasText(fragment) || fragment.length > longestFragment) return undefined;
  try {
    const bytes = toBytes(fragment.slice(name.length));
    const unpacked = await through(bytes, new DecompressionStream('deflate-raw'));
    return unpacked && new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
  } catch {
    return undefined;
  }
};
