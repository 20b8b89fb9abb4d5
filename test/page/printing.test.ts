import { expect } from '@open-wc/testing';
import { canEmulateMedia, emulateMedia, nextFrame } from '../support/browser.js';
import { nodeBox, record, ticked, topicBox, whenTickable } from '../support/roadmap.js';
import { type HostPage, inside, openHostPage, roadmapOf } from './support/host-page.js';

/** What the browser says to a page around a print. */
const tell = async ({ window }: HostPage, type: 'beforeprint' | 'afterprint'): Promise<void> => {
  window.dispatchEvent(new Event(type));
  // What it opens and closes would be told by then.
  await nextFrame();
  await nextFrame();
};

/** Whether each phase and question of a page is open, whatever it stands in. */
const openings = ({ document }: HostPage): boolean[] =>
  [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('details') ?? [])].map(({ open }) => open),
  );

for (const { host, what, count } of [
  { host: 'print-dark', what: 'a roadmap', count: 13 },
  { host: 'faq-alone', what: 'the questions alone', count: 5 },
  { host: 'print-parts', what: 'phases and questions in a roadmap, and a phase alone', count: 8 },
  { host: 'two', what: 'two roadmaps', count: 26 },
  { host: 'progress', what: 'a roadmap with progress', count: 13 },
  { host: 'progress-parts', what: 'a phase alone and one in a roadmap, with progress', count: 7 },
]) {
  it(`a page with ${what} opens everything for the printer, then it is as before`, async () => {
    const page = await openHostPage(host);
    await page.window.customElements.whenDefined('roadmap-faq');
    await nextFrame();
    const before = openings(page);
    expect(before).to.have.lengthOf(count);
    const events = record(page.document.body, 'roadmap-toggle');
    await tell(page, 'beforeprint');
    const during = openings(page);
    await tell(page, 'afterprint');
    expect(openings(page)).to.deep.equal(before);
    expect(events).to.have.lengthOf(0);
    expect(during).to.deep.equal(before.map(() => true));
    expect(page.window.observed.messages).to.deep.equal([]);
  });
}

describe('a page with progress that is printed', () => {
  const open = async () => {
    const page = await openHostPage('progress');
    const roadmap = await roadmapOf(page);
    return { page, roadmap };
  };

  beforeEach(() => {
    localStorage.clear();
  });

  afterEach(() => {
    localStorage.clear();
  });

  it('before the code for progress is there has everything open all the same, then is as before', async () => {
    const { page, roadmap } = await open();
    const before = openings(page);
    await tell(page, 'beforeprint');
    await whenTickable(roadmap);
    await nextFrame();
    const during = openings(page);
    await tell(page, 'afterprint');
    expect(during).to.deep.equal(before.map(() => true));
    expect(openings(page)).to.deep.equal(before);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('keeps what is ticked meanwhile, in another tab too, and opens or closes nothing for it', async () => {
    const { page, roadmap } = await open();
    const other = await open();
    await whenTickable(roadmap, other.roadmap);
    topicBox(roadmap, 1, 1).click();
    await roadmap.updateComplete;
    const before = openings(page);
    await tell(page, 'beforeprint');
    topicBox(roadmap, 3, 1).click();
    nodeBox(other.roadmap, 2).click();
    while (ticked(roadmap).length < 8) await nextFrame();
    const during = openings(page);
    await tell(page, 'afterprint');
    expect(during).to.deep.equal(before.map(() => true));
    expect(openings(page)).to.deep.equal(before);
    expect(ticked(roadmap)).to.deep.equal(ticked(other.roadmap));
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});

it('the button of the toolbar prints the page', async () => {
  const page = await openHostPage('print-dark');
  const roadmap = await roadmapOf(page);
  let times = 0;
  page.window.print = () => {
    times += 1;
  };
  inside(roadmap, '[part=print]').click();
  expect(times).to.equal(1);
});

describe('on paper (not in WebKit, whose driver cannot emulate media)', () => {
  before(async function () {
    if (!(await canEmulateMedia)) this.skip();
  });

  afterEach(async () => {
    await emulateMedia({});
  });

  it('a dark roadmap is light, without its toolbar, with boxes to tick', async () => {
    const page = await openHostPage('print-dark');
    const roadmap = await roadmapOf(page);
    const base = inside(roadmap, '[part=base]');
    const topic = inside(roadmap, '[part=topic]');
    const { window } = page;
    const colors = () => [base, topic].map((element) => window.getComputedStyle(element).color);
    const [dark] = colors();
    await emulateMedia({ media: 'print' });
    expect(window.getComputedStyle(base).colorScheme).to.equal('light');
    expect(colors()).not.to.include(dark);
    expect(inside(roadmap, '[part=controls]').checkVisibility()).to.equal(false);
    const box = window.getComputedStyle(topic, '::before');
    expect(parseFloat(box.inlineSize)).to.be.above(8);
    expect(box.borderTopStyle).to.equal('solid');
  });
});
