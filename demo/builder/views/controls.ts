import { html, type TemplateResult } from 'lit';
import { dataView } from './data.js';
import { jumpTo } from './jump.js';
import { lookView } from './look.js';
import { partsView } from './parts.js';
import type { View } from './view.js';
import { whatView } from './what.js';

const group = (title: string, content: TemplateResult, isOpen = false): TemplateResult =>
  html`<details class="group" ?open=${isOpen}>
    <summary><h3>${title}</h3></summary>
    <div class="fields">${content}</div>
  </details>`;

/** Everything that can be chosen. */
export const controlsView = (view: View): TemplateResult =>
  html`<form
    class="controls"
    aria-labelledby="controls-title"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    <h2 id="controls-title" class="unseen">What to show</h2>
    ${group('What', whatView(view), !view.isNarrow)} ${group('Look', lookView(view))}
    ${group('Parts and behaviour', partsView(view))}
    ${group('Your own roadmap', dataView(view), view.cameWithOwn)}
    <p class="again">
      <button type="button" class="quiet" @click=${view.reset}>Start over</button>
    </p>
    <a class="to-preview" href="#preview-title" @click=${jumpTo('preview-title')}
      >See the preview</a
    >
  </form>`;
