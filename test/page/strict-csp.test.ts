import { expect } from '@open-wc/testing';
import { bundled } from '../../src/loader/bundled.js';
import { nextFrame } from '../support/browser.js';
import { inside, openRoadmap } from './support/host-page.js';
import { firstMissingLine } from './support/seed.js';
import { visibleText } from './support/visible-text.js';

const enforcesTrustedTypes = 'trustedTypes' in window;

describe(`a page whose policy allows the script alone${
  enforcesTrustedTypes ? '' : ' (this engine cannot enforce Trusted Types)'
}`, () => {
  it('shows the whole roadmap without a violation', async () => {
    const { page, roadmap } = await openRoadmap('strict-csp');
    expect(firstMissingLine(visibleText(roadmap))).to.equal(undefined);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('has styles, and colours for its levels', async () => {
    const { page, roadmap } = await openRoadmap('strict-csp');
    roadmap.style.setProperty('--roadmap-level-foundation', 'rgb(1, 2, 3)');
    await roadmap.updateComplete;
    const level = inside(roadmap, '[part=phase] [part=level]');
    expect(page.window.getComputedStyle(level).color).to.equal('rgb(1, 2, 3)');
    expect(page.window.getComputedStyle(inside(roadmap, 'summary')).display).to.equal('flex');
  });

  it('opens and closes phases', async () => {
    const { page, roadmap } = await openRoadmap('strict-csp');
    const details = inside(roadmap, 'details') as HTMLDetailsElement;
    expect(details.open).to.equal(true);
    inside(roadmap, 'summary').click();
    await roadmap.updateComplete;
    expect(details.open).to.equal(false);
    inside(roadmap, 'summary').click();
    roadmap.collapseAll();
    roadmap.goTo(4);
    roadmap.theme = 'dark';
    roadmap.headingLevel = 4;
    await roadmap.updateComplete;
    await nextFrame();
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('can show a roadmap of its own', async () => {
    const { page, roadmap } = await openRoadmap('strict-csp');
    const loaded = new Promise((resolve) => {
      roadmap.addEventListener('roadmap-load', resolve);
      roadmap.addEventListener('roadmap-error', resolve);
    });
    roadmap.roadmap = { ...bundled, title: 'Another one' };
    expect(await loaded).to.have.property('type', 'roadmap-load');
    expect(inside(roadmap, '[part=title]').innerText).to.equal('Another one');
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('really has that policy', async () => {
    const { page } = await openRoadmap('strict-csp');
    const { document, window } = page;
    const paragraph = document.createElement('p');
    const violated = new Promise<SecurityPolicyViolationEvent>((resolve) => {
      document.addEventListener('securitypolicyviolation', resolve);
    });
    paragraph.setAttribute('style', 'color: red');
    document.body.append(paragraph);
    expect((await violated).effectiveDirective).to.match(/^style-src/);
    expect(window.getComputedStyle(paragraph).color).not.to.equal('rgb(255, 0, 0)');
    const write = () => {
      paragraph.innerHTML = '<b>bold</b>';
    };
    if (enforcesTrustedTypes) expect(write).to.throw();
    else expect(write).not.to.throw();
  });
});
