import { isServer, render, type TemplateResult } from 'lit';

/**
 * Draws once and for all: what Lit would keep to change it in place takes more memory than the content itself. Nothing in it
 * may listen.
 */
export const still = (template: TemplateResult): TemplateResult | DocumentFragment => {
  // Lit says so by another file for servers, which its types do not know.
  if (isServer as boolean) return template;
  const live = new DocumentFragment();
  const content = new DocumentFragment();
  render(template, live);
  const walker = document.createTreeWalker(live, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  content.append(...live.childNodes);
  return content;
};
