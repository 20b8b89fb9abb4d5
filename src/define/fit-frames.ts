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

const fit = (event: MessageEvent): void => {
  const height = heightIn(event.data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== event.source) continue;
    const address = addressOf(frame);
    if (address && isFrom(event, frame, address)) {
      frame.style.height = `${String(Math.ceil(height) + edges(frame))}px`;
    }
  }
};

// Makes the frames of ours in this page as high as what they show, from now on. What one has told before, it is asked for.
addEventListener('message', fit);
for (const frame of document.querySelectorAll('iframe')) {
  // A sandbox may take its origin away, and nothing in the question is secret.
  if (addressOf(frame)) frame.contentWindow?.postMessage(measureMessage, '*');
}
