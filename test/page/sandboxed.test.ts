import { expect } from '@open-wc/testing';
import { createFrame, urlOfHost } from './support/host-page.js';
import { firstMissingLine } from './support/seed.js';
import { squeezed } from './support/visible-text.js';

interface Report {
  readonly origin: string;
  readonly text: string;
  readonly closed: boolean;
  readonly messages: readonly string[];
}

describe('a page in a sandbox without an origin', () => {
  let report: Report;

  beforeEach(async () => {
    const frame = createFrame({ sandbox: 'allow-scripts' });
    const reported = new Promise<MessageEvent<Report>>((resolve) => {
      const listen = (event: MessageEvent<Report>): void => {
        if (event.source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(event);
      };
      addEventListener('message', listen);
    });
    frame.src = urlOfHost('sandboxed');
    document.body.append(frame);
    report = (await reported).data;
  });

  it('shows the whole roadmap, silently', () => {
    expect(report.origin).to.equal('null');
    expect(firstMissingLine(squeezed(report.text))).to.equal(undefined);
    expect(report.messages).to.deep.equal([]);
  });

  it('closes a phase at a click', () => {
    expect(report.closed).to.equal(true);
  });
});
