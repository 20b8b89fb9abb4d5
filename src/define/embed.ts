import { readEmbed } from '../model/embed.js';
import { findPhase } from '../model/find-phase.js';
import { asksForHeight, heightMessage } from '../model/frame-message.js';
import type { Roadmap } from '../model/roadmap.js';

/** A font and room for shadows and focus rings; the background is left to the page around it. */
const styles = `body {
  margin: 0;
  padding: 0.5em;
  display: flow-root;
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: break-word;
}
body > * {
  margin: 0;
}`;

/**
 * From here on the site of the page alone: its own policy cannot name that, and in a sandbox it is not `'self'` to every
 * engine.
 */
const keepToSite = ({ protocol, origin }: URL): void => {
  if (!protocol.startsWith('http')) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = `script-src ${origin}; connect-src ${origin}`;
  document.head.append(policy);
};

/** Links that lead away open beside the page around the frame: in it there is no room, and no way back. */
const leadAway = (event: Event): void => {
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLAnchorElement)) continue;
    if (target.href.split('#')[0] !== location.href.split('#')[0]) target.target = '_blank';
    return;
  }
};

/** Tells the page around the frame how high this one is, each time that it is another height. */
const tellHeight = (element: HTMLElement): void => {
  const ports: MessagePort[] = [];
  let told = 0;
  let isAwaited = false;
  /**
   * A page without an origin cannot be told from others in the same frame. It sends a port with its first height and with
   * each answer: nobody else has the other end, which closes with this page.
   */
  const newPorts = (): readonly MessagePort[] => {
    if (origin !== 'null' || told > 0) return [];
    const { port1, port2 } = new MessageChannel();
    ports.push(port1);
    return [port2];
  };
  const tell = (): void => {
    isAwaited = false;
    const { height } = document.body.getBoundingClientRect();
    if (height === told) return;
    const message = heightMessage(height);
    for (const port of ports) port.postMessage(message);
    // Nothing in it is secret, and who is around is not known here.
    parent.postMessage(message, '*', [...newPorts()]);
    told = height;
  };
  new ResizeObserver(() => {
    if (!isAwaited) requestAnimationFrame(tell);
    isAwaited = true;
  }).observe(document.body);
  // Where the reader has not come to the frame yet, nothing is observed.
  element.addEventListener('roadmap-load', tell);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !asksForHeight(data)) return;
    told = 0;
    tell();
  });
};

const titleOf = (roadmap: Roadmap, phase: string | undefined): string => {
  const found = phase === undefined ? undefined : findPhase(roadmap, phase);
  return [found?.phase.title, roadmap.title].filter(Boolean).join(' · ');
};

/** Shows in a page of its own, made for frames, what its address asks for. */
const show = (): void => {
  keepToSite(new URL(location.href));
  const { tag, attributes, lang = 'en', dir, colorScheme } = readEmbed(location.href);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const { documentElement, body } = document;
  Object.assign(documentElement, { lang, dir });
  documentElement.style.colorScheme = colorScheme;
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.addEventListener('roadmap-load', ({ roadmap }) => {
    document.title = titleOf(roadmap, attributes.get('phase'));
  });
  addEventListener('click', leadAway, true);
  if (parent !== window) tellHeight(element);
  body.append(element);
};

show();
