import { heightIn, measureMessage } from '../model/frame-message.js';

/** The address of a frame of ours; undefined where it is none. */
const addressOf = ({ src }: HTMLIFrameElement): URL | undefined => {
  try {
    const address = new URL(src);
    return address.pathname.endsWith('/embed.html') ? address : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a message comes from where the frame was sent: what it has gone on to since has no say in its height. */
const isFrom = (
  { origin }: MessageEvent,
  { sandbox }: HTMLIFrameElement,
  address: URL,
): boolean => {
  const hasOrigin = sandbox.length === 0 || sandbox.contains('allow-same-origin');
  return origin === (hasOrigin ? address.origin : 'null');
};

/** What a frame has of its own above and below its page, where that counts as part of its height. */
const edges = (frame: HTMLIFrameElement): number => {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  return [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom]
    .map(parseFloat)
    .reduce((sum, width) => sum + width, 0);
};

const setHeight = (frame: HTMLIFrameElement, height: number): void => {
  frame.style.height = `${String(Math.ceil(height) + edges(frame))}px`;
};

/** The address of the page that has sent a port, by the window of a frame. */
const senders = new WeakMap<MessageEventSource, string>();

/**
 * Whether a message from a page without an origin counts. Once such a page has sent a port, heights come from that port
 * alone, as long as the frame keeps its address: any page that the frame goes on to says that it comes from `null` too.
 */
const countsWithoutOrigin = (
  source: MessageEventSource,
  port: MessagePort | undefined,
  frame: HTMLIFrameElement,
): boolean => {
  const { src } = frame;
  if (senders.get(source) === src) return false;
  if (!port) return true;
  senders.set(source, src);
  port.onmessage = ({ data }) => {
    const height = heightIn(data);
    if (height !== undefined && senders.get(source) === frame.src) setHeight(frame, height);
  };
  return true;
};

const fit = (event: MessageEvent): void => {
  const { source, origin, ports } = event;
  const height = heightIn(event.data);
  if (height === undefined || !source) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    const address = addressOf(frame);
    if (!address || !isFrom(event, frame, address)) continue;
    if (origin !== 'null' || countsWithoutOrigin(source, ports[0], frame)) setHeight(frame, height);
  }
};

// Makes the frames of ours in this page as high as what they show, from now on. What one has told before, it is asked for.
addEventListener('message', fit);
for (const frame of document.querySelectorAll('iframe')) {
  // A sandbox may take its origin away, and nothing in the question is secret.
  if (addressOf(frame)) frame.contentWindow?.postMessage(measureMessage, '*');
}
