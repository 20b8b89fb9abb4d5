import { html, type TemplateResult } from 'lit';
import { hostPage, hosts } from '../hosts/pages.js';
import { type HostId, hostIds, type State } from '../state.js';
import { type Option, segments } from './fields.js';
import { jumpTo } from './jump.js';

type Width = State['width'];

const widths: readonly Option<Exclude<Width, 'auto'>>[] = [
  { value: 'phone', label: 'Phone' },
  { value: 'tablet', label: 'Tablet' },
  { value: 'desktop', label: 'Desktop' },
];

const schemes: readonly Option<State['scheme']>[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const hostOptions: readonly Option<HostId>[] = hostIds.map((value) => ({
  value,
  label: hosts[value].title,
}));

/** Widths of the preview in CSS pixels. */
export const pixels: Readonly<Record<Exclude<Width, 'auto'>, number>> = {
  phone: 360,
  tablet: 768,
  desktop: 1280,
};

export interface PreviewView {
  readonly state: State;
  readonly width: Exclude<Width, 'auto'>;
  /** Address of the script that defines all three elements. */
  readonly script: string;
  readonly change: (change: Partial<State>) => void;
  readonly onLoad: () => void;
}

/** The sample page, and how it is looked at. */
export const previewView = ({
  state,
  width,
  script,
  change,
  onLoad,
}: PreviewView): TemplateResult =>
  html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title" class="unseen" tabindex="-1">Preview</h2>
    <div class="ways">
      ${segments('On', 'host', hostOptions, state.host, (host) => {
        change({ host });
      })}
      ${segments('Width', 'width', widths, width, (chosen) => {
        change({ width: chosen });
      })}
      ${segments('Page', 'scheme', schemes, state.scheme, (scheme) => {
        change({ scheme });
      })}
    </div>
    <a class="skip" href="#snippet-title" @click=${jumpTo('snippet-title')}>Skip the preview</a>
    <div class="stage">
      <div class="screen">
        <iframe
          title="Preview of the roadmap on a sample page"
          .srcdoc=${hostPage(state.host, script)}
          @load=${onLoad}
        ></iframe>
      </div>
    </div>
  </section>`;
