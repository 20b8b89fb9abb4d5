import { expect } from '@open-wc/testing';
import type { ProgressData } from '../../src/model/progress-data.js';
import { nextFrame } from '../support/browser.js';
import { part, parts, ticked, topicBox, whenTickable } from '../support/roadmap.js';
import { createFrame, pageIn, roadmapOf } from './support/host-page.js';

const address = new URL('../../demo/lms.html', import.meta.url).href;

/** As far as it is looked at here: https://github.com/adlnet/xAPI-Spec */
interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: { readonly name: string; readonly account: object };
  readonly verb: { readonly id: string; readonly display: object };
  readonly object: { readonly id: string; readonly definition: object };
  readonly result: object;
  readonly context: {
    readonly language: string;
    readonly contextActivities: Readonly<Record<'parent' | 'grouping', { readonly id: string }[]>>;
  };
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await nextFrame();
};

interface Options {
  readonly width?: number;
  /** What the page may load and do, as its host's policy says. */
  readonly policy?: string;
}

const open = async ({ width = 1280, policy }: Options = {}) => {
  const frame = createFrame({ width, height: 900 });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  if (policy === undefined) frame.src = address;
  else {
    const page = await (await fetch(address)).text();
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const absolute = (_: string, name: string, url: string) =>
      `${name}="${new URL(url, address).href}"`;
    frame.srcdoc = page
      .replace('<head>', `<head>${meta}`)
      .replace(/(href|src)="([\w.][^":]*)"/g, absolute);
  }
  document.body.append(frame);
  await loaded;
  const page = pageIn(frame);
  const roadmap = await roadmapOf(page);
  await whenTickable(roadmap);
  const find = (selector: string) => {
    const found = page.document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const lines = () =>
    [...page.document.querySelectorAll('#log li')].map((line) => ({
      what: line.querySelector('.what')?.textContent,
      status: line.querySelector('.status')?.textContent,
      request: line.querySelector('.request')?.textContent,
      body: JSON.parse(line.querySelector('pre')?.textContent ?? 'null') as unknown,
    }));
  return { page, roadmap, find, lines };
};

const policy = [
  "default-src 'none'",
  `script-src ${location.origin}`,
  `style-src ${location.origin}`,
  'img-src data:',
  'trusted-types lit-html',
  "require-trusted-types-for 'script'",
].join('; ');

describe('the page of a learning platform', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('keeps what is ticked in the LMS, and reports it as an xAPI statement and to SCORM', async () => {
    const { roadmap, find, lines } = await open();
    expect(find('#measure').textContent).to.equal('–');
    topicBox(roadmap).click();
    await until(() => lines().length === 2);
    const [sent, saved] = lines();
    expect(saved).to.deep.include({ request: 'PUT /progress/mlops', status: '200' });
    expect((saved?.body as ProgressData).done).to.deep.equal(['python']);
    expect(sent).to.deep.include({ request: 'POST /xapi/statements', status: '200' });
    expect(sent?.what).to.equal('completed “Python”');
    const statement = sent?.body as Statement;
    expect(statement.id).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(new Date(statement.timestamp).toISOString()).to.equal(statement.timestamp);
    expect(statement.verb).to.deep.equal({
      id: 'http://adlnet.gov/expapi/verbs/completed',
      display: { en: 'completed' },
    });
    expect(statement.object).to.deep.equal({
      id: 'https://academy.example/roadmaps/mlops/python',
      definition: {
        name: { en: 'Python' },
        type: 'http://adlnet.gov/expapi/activities/objective',
      },
    });
    expect(statement.result).to.deep.equal({ completion: true, score: { scaled: 1 / 48 } });
    const { language, contextActivities } = statement.context;
    expect(language).to.equal('en');
    expect(contextActivities.parent.map(({ id }) => id)).to.deep.equal([
      'https://academy.example/roadmaps/mlops/python-ml-fundamentals',
    ]);
    expect(contextActivities.grouping.map(({ id }) => id)).to.deep.equal([
      'https://academy.example/roadmaps/mlops',
    ]);
    expect(find('#measure').textContent).to.equal('0.0208');
    expect(find('#completion').textContent).to.equal('incomplete');
    expect(localStorage).to.have.length(0);
  });

  it('reports what is unticked', async () => {
    const { roadmap, find, lines } = await open();
    topicBox(roadmap).click();
    await until(() => lines().length === 2);
    topicBox(roadmap).click();
    await until(() => lines().length === 4);
    const [sent, saved] = lines();
    expect((saved?.body as ProgressData).done).to.deep.equal([]);
    expect(sent?.what).to.equal('resumed “Python”');
    expect((sent?.body as Statement).result).to.deep.equal({
      completion: false,
      score: { scaled: 0 },
    });
    expect(find('#measure').textContent).to.equal('0.0000');
    expect(find('#completion').textContent).to.equal('not attempted');
  });

  it('still knows after a reload', async () => {
    const first = await open();
    topicBox(first.roadmap, 1, 2).click();
    await until(() => first.lines().length === 2);
    first.page.frame.remove();
    const { roadmap, find } = await open();
    expect(ticked(roadmap)).to.deep.equal(['NumPy and Pandas']);
    expect(find('#measure').textContent).to.equal('0.0208');
  });

  it('while the LMS is down takes a tick back, says so, and reports nothing', async () => {
    const { roadmap, find, lines } = await open();
    find('#down').click();
    topicBox(roadmap).click();
    expect(find('#measure').textContent).to.equal('–');
    await roadmap.updateComplete;
    expect(ticked(roadmap)).to.deep.equal(['Python']);
    await until(() => lines().length === 1);
    await nextFrame();
    expect(lines()[0]).to.deep.include({ request: 'PUT /progress/mlops', status: '503' });
    expect(ticked(roadmap)).to.deep.equal([]);
    expect(part(roadmap, 'progress-message').textContent).to.contain('has been taken back');
    expect(find('#measure').textContent).to.equal('–');

    find('#down').click();
    topicBox(roadmap).click();
    await until(() => lines().length === 3);
    expect(ticked(roadmap)).to.deep.equal(['Python']);
  });

  it('reports each topic of a phase that is ticked as a whole', async () => {
    const { roadmap, find, lines } = await open();
    parts(roadmap, 'node')[0]?.querySelector('input')?.click();
    await until(() => lines().length === 7);
    expect(lines().filter(({ request }) => request?.startsWith('PUT'))).to.have.length(1);
    const scores = lines()
      .slice(0, 6)
      .map(
        ({ body }) => ((body as Statement).result as { score: { scaled: number } }).score.scaled,
      );
    expect(scores).to.deep.equal([6, 5, 4, 3, 2, 1].map((done) => done / 48));
    expect(find('#measure').textContent).to.equal('0.1250');
  });

  it('works where the policy allows its own scripts and style sheets alone', async () => {
    const { page, roadmap, find, lines } = await open({ policy });
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      violations.push(effectiveDirective);
    });
    topicBox(roadmap).click();
    await until(() => lines().length === 2);
    expect(lines().map(({ status }) => status)).to.deep.equal(['200', '200']);
    expect(find('#measure').textContent).to.equal('0.0208');
    expect(page.window.getComputedStyle(find('.brand')).display).to.equal('flex');
    expect(violations).to.deep.equal([]);
  });

  for (const width of [320, 360, 1280]) {
    it(`is never wider than ${String(width)} px, whatever the log shows`, async () => {
      const { page, roadmap, lines } = await open({ width });
      topicBox(roadmap).click();
      await until(() => lines().length === 2);
      for (const details of page.document.querySelectorAll('#log details')) {
        details.toggleAttribute('open', true);
      }
      await nextFrame();
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }
});
