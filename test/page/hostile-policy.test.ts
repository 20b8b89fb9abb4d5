import { expect } from '@open-wc/testing';
import type { RoadmapFaq, RoadmapPhase } from '../../src/index.js';
import { until } from '../support/progress-menu.js';
import {
  nodeBox,
  part,
  parts,
  summaryOf,
  ticked,
  topicBox,
  whenTickable,
} from '../support/roadmap.js';
import { type HostPage, openHostPage, settled } from './support/host-page.js';
import {
  catchDownloadsOf,
  choose,
  openAndClose,
  roadmapWith,
  searchFor,
  toldAfter,
} from './support/use.js';

const enforcesTrustedTypes = 'trustedTypes' in window;

/** What the page has said, once it has had the time to say it: reports of violations are queued. */
const messagesOf = async ({ window }: HostPage): Promise<readonly string[]> => {
  await new Promise((resolve) => {
    window.setTimeout(resolve);
  });
  return window.observed.messages;
};

const open = async () => {
  const page = await openHostPage('hostile-policy');
  const roadmap = await roadmapWith(page);
  await whenTickable(roadmap);
  return { page, roadmap };
};

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

describe(`under a policy that allows the script, its files and data of the same origin, nothing is reported${
  enforcesTrustedTypes ? '' : ' (this engine cannot enforce Trusted Types)'
}:`, () => {
  it('progress and plan', async () => {
    const { page, roadmap } = await open();
    topicBox(roadmap, 1, 2).click();
    nodeBox(roadmap, 2).click();
    await roadmap.updateComplete;
    expect(ticked(roadmap)).to.have.lengthOf(7);
    expect(parts(roadmap, 'dates')).to.have.lengthOf(8);
    expect(await roadmap.resetProgress()).to.equal(true);
    await until(() => parts(roadmap, 'action').length > 0);
    part(roadmap, 'action').click();
    await until(() => ticked(roadmap).length === 7);
    expect(await messagesOf(page)).to.deep.equal([]);
  });

  it('a roadmap from an address, with its faults', async () => {
    const { page } = await open();
    const own = await roadmapWith(page, 'own');
    await until(() => parts(own, 'faults').length > 0);
    expect(part(own, 'title').innerText).to.equal('A roadmap of our own');
    own.src = 'nowhere.json';
    await until(() => parts(own, 'retry').length > 0);
    part(own, 'retry').click();
    await own.updateComplete;
    own.roadmap = { id: 'x' } as never;
    await until(() => part(own, 'notice').innerText.includes('not valid'));
    expect(await messagesOf(page)).to.deep.equal([]);
  });

  it('opening, searching, filtering', async () => {
    const { page, roadmap } = await open();
    expect(await openAndClose(roadmap)).to.deep.equal([[1], [1, 2], [2]]);
    expect((await searchFor(page, roadmap, 'qlora')).marks).to.deep.equal(['QLoRA']);
    part(roadmap, 'legend-level').click();
    await until(() => parts(roadmap, 'show-all').length > 0);
    part(roadmap, 'tool').click();
    await settled(roadmap);
    part(roadmap, 'toggle-all').click();
    roadmap.goTo(4);
    await settled(roadmap);
    page.window.location.hash = '#mlops-llm-ops';
    await until(() => page.window.location.hash === '#mlops-llm-ops');
    await settled(roadmap);
    expect(await messagesOf(page)).to.deep.equal([]);
  });

  it('another language, in phases and questions by themselves', async () => {
    const { page } = await open();
    const phase = page.document.querySelector<RoadmapPhase>('roadmap-phase');
    const none = page.document.querySelector<RoadmapPhase>('roadmap-phase[phase="99"]');
    const faq = page.document.querySelector<RoadmapFaq>('roadmap-faq');
    if (!phase || !none || !faq) throw new Error('Not all of them');
    await whenTickable(phase);
    await until(() => part(phase, 'label').innerText.includes('Lerninhalte'));
    topicBox(phase).click();
    summaryOf(part(faq, 'question')).click();
    await Promise.all([phase.updateComplete, faq.updateComplete]);
    expect(ticked(phase)).to.have.lengthOf(1);
    await until(() => parts(none, 'notice').some(({ innerText }) => innerText.includes('99')));
    page.document.documentElement.lang = 'ar';
    page.document.documentElement.dir = 'rtl';
    const roadmap = await roadmapWith(page);
    await until(() => !part(roadmap, 'print').innerText.includes('Print'));
    expect(await messagesOf(page)).to.deep.equal([]);
  });

  it('the menu, files to download, copies', async () => {
    const { page, roadmap } = await open();
    const files = catchDownloadsOf(page);
    topicBox(roadmap).click();
    await choose(roadmap, 'Download progress');
    await choose(roadmap, 'Download calendar');
    await until(() => files.length === 2);
    expect(files.map(({ name }) => name)).to.deep.equal(['mlops-progress.json', 'mlops.ics']);
    expect(await files[1]?.blob.text()).to.match(/^BEGIN:VCALENDAR/);
    expect(await toldAfter(roadmap, 'Copy as checklist')).to.match(/Cop/);
    expect(await toldAfter(roadmap, 'Copy link for another device')).to.match(/Cop/);
    part(roadmap, 'copy-link').click();
    await settled(roadmap);
    expect(await messagesOf(page)).to.deep.equal([]);
  });

  it('printing', async () => {
    const { page, roadmap } = await open();
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    await settled(roadmap);
    page.window.dispatchEvent(new page.window.Event('afterprint'));
    let times = 0;
    page.window.print = () => {
      times += 1;
    };
    part(roadmap, 'print').click();
    expect(times).to.equal(1);
    expect(await messagesOf(page)).to.deep.equal([]);
  });
});

it('the policy is in force: the page hears of a style attribute and of a request elsewhere', async () => {
  const { page } = await open();
  page.document.body.setAttribute('style', 'color: red');
  await page.window.fetch('https://elsewhere.example/').catch(() => undefined);
  await until(() => page.window.observed.messages.length > 1);
  expect(page.window.observed.messages.join()).to.match(/style-src.*connect-src/);
});
