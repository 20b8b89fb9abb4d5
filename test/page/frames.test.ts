import { expect } from '@open-wc/testing';
import { nextFrame, press } from '../support/browser.js';
import { until } from '../support/progress-menu.js';
import { addFrame, elsewhere, frameIn, heightOf, shownIn, urlOfEmbed } from './support/embed.js';
import {
  addScript,
  type HostPage,
  openHostPage,
  pageIn,
  urlOfHost,
  urlOfScript,
} from './support/host-page.js';

/** Whether a frame is as high as its page, of this origin, with something to see in it. */
const fits = (frame: HTMLIFrameElement): boolean =>
  shownIn(frame) !== undefined &&
  heightOf(frame) > 20 &&
  frame.contentWindow?.innerHeight === Math.ceil(heightOf(frame));

/** The heights that a page in a frame tells the page around it from now on. */
const heightsTold = (page: HostPage, frame: HTMLIFrameElement): readonly number[] => {
  const heights: number[] = [];
  page.window.addEventListener('message', ({ source, data }: MessageEvent<{ height: number }>) => {
    if (source === frame.contentWindow) heights.push(data.height);
  });
  return heights;
};

/** Resolves when a frame whose page cannot be looked into is as high as that says. */
const fitsAsTold = (page: HostPage, frame: HTMLIFrameElement): Promise<void> => {
  const heights = heightsTold(page, frame);
  return until(() => {
    const height = heights.at(-1) ?? 0;
    return height > 50 && frame.style.height === `${String(Math.ceil(height))}px`;
  });
};

/** Acts as if a message had come. */
const pretend = (page: HostPage, data: unknown, from: Partial<MessageEventInit>): void => {
  page.window.dispatchEvent(new page.window.MessageEvent('message', { data, ...from }));
};

/** Has the page itself ask its frames, since they answer nobody else. */
const askForHeight = ({ document }: HostPage): void => {
  const script = document.createElement('script');
  script.textContent = `for (const { contentWindow } of document.querySelectorAll('iframe'))
    contentWindow.postMessage({ type: 'mlops-roadmap:measure', version: 1 }, '*');`;
  document.body.append(script);
};

const message = (height: unknown) => ({ type: 'mlops-roadmap:height', version: 1, height });

describe('a page with frames', () => {
  it('and the script makes them as high as what they show', async () => {
    const page = await openHostPage('framed');
    await until(() => fits(frameIn(page, 'phase')) && fits(frameIn(page, 'boxed')));
    expect(frameIn(page, 'other').style.height).to.equal('');
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('follows what the reader opens and closes', async () => {
    const page = await openHostPage('framed');
    const frame = frameIn(page, 'phase');
    await until(() => fits(frame));
    const closed = frame.clientHeight;
    const summary = shownIn(frame)?.shadowRoot?.querySelector('summary');
    summary?.click();
    await until(() => fits(frame) && frame.clientHeight > closed + 50);
    summary?.click();
    await until(() => fits(frame) && frame.clientHeight === closed);
  });

  it('tells a height once, and asks for none that has been told', async () => {
    const page = await openHostPage('framed');
    const frame = frameIn(page, 'phase');
    const heights = heightsTold(page, frame);
    await until(() => fits(frame));
    for (let turn = 0; turn < 10; turn += 1) await nextFrame();
    expect(heights.length).to.be.lessThan(5);
    const before = heights.length;
    shownIn(frame)?.shadowRoot?.querySelector('summary')?.click();
    await until(() => fits(frame) && heights.length > before);
    expect(new Set(heights.slice(before)).size).to.equal(heights.length - before);
  });

  it('lets them scroll inside without our script, as high as they were', async () => {
    const page = await openHostPage('framed-late');
    const frame = addFrame(page, urlOfEmbed('?element=roadmap-phase&phase=3&open'));
    await until(() => shownIn(frame) !== undefined && heightOf(frame) > 250);
    const inner = pageIn(frame);
    expect(frame.clientHeight).to.equal(200);
    // With a key: a script scrolls also what the reader cannot.
    frame.scrollIntoView();
    shownIn(frame)?.shadowRoot?.querySelector('summary')?.focus();
    await nextFrame();
    await press('End');
    const bottom = (): number => shownIn(frame)?.getBoundingClientRect().bottom ?? NaN;
    await until(() => inner.window.scrollY > 0 && bottom() <= inner.window.innerHeight);
    const { scrollWidth, clientWidth } = inner.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('fits them too when the script comes late', async () => {
    const page = await openHostPage('framed-late');
    const frames = [frameIn(page, 'phase'), frameIn(page, 'boxed')];
    await until(() => frames.every((frame) => shownIn(frame)));
    await nextFrame();
    expect(frames.some(fits)).to.equal(false);
    await addScript(page, urlOfScript());
    await until(() => frames.every(fits));
  });

  it('fits those that come later, with the script of a phase alone as well', async () => {
    const page = await openHostPage('phase-alone');
    const frame = addFrame(page, urlOfEmbed('?element=roadmap-phase&phase=2&open'));
    await until(() => fits(frame));
  });

  it('fits one of another origin', async () => {
    const page = await openHostPage('plain');
    const frame = addFrame(page, elsewhere(urlOfEmbed('?hide=faq')));
    await fitsAsTold(page, frame);
  });

  it('fits one in a sandbox without an origin', async () => {
    const page = await openHostPage('plain');
    const frame = addFrame(page, urlOfEmbed('?element=roadmap-phase&phase=1', 'lent/dist'), {
      sandbox: 'allow-scripts allow-popups',
    });
    await fitsAsTold(page, frame);
  });

  describe('with a sandbox without an origin', () => {
    const sandboxed = async (): Promise<{ page: HostPage; frame: HTMLIFrameElement }> => {
      const page = await openHostPage('plain');
      const address = urlOfEmbed('?element=roadmap-phase&phase=1', 'lent/dist');
      const frame = addFrame(page, address, { sandbox: 'allow-scripts' });
      await fitsAsTold(page, frame);
      return { page, frame };
    };

    /** Resolves when the page that the frame goes on to has tried all it knows. */
    const movedOn = async ({ window }: HostPage, frame: HTMLIFrameElement): Promise<void> => {
      const tried = new Promise<void>((resolve) => {
        window.addEventListener('message', ({ data }) => {
          if (data === 'has tried') resolve();
        });
      });
      frame.contentWindow?.location.replace(urlOfHost('framed-moved-on'));
      await tried;
      // What came by a port has been heard by then.
      await nextFrame();
      await nextFrame();
    };

    it('is not moved by a page that the frame has gone on to', async () => {
      const { page, frame } = await sandboxed();
      const { height } = frame.style;
      await movedOn(page, frame);
      expect(frame.style.height).to.equal(height);
      askForHeight(page);
      await nextFrame();
      await nextFrame();
      expect(frame.style.height).to.equal(height);
    });

    it('follows its page when that is asked again, and one that it is sent to', async () => {
      const { page, frame } = await sandboxed();
      askForHeight(page);
      await fitsAsTold(page, frame);
      frame.style.height = '10px';
      frame.src = urlOfEmbed('?element=roadmap-faq&open=none', 'lent/dist');
      await fitsAsTold(page, frame);
    });

    it('follows one that is put elsewhere in the page, which loads it anew', async () => {
      const { page, frame } = await sandboxed();
      frame.style.height = '10px';
      page.document.body.prepend(frame);
      await fitsAsTold(page, frame);
    });
  });

  describe('is not moved', () => {
    let page: HostPage;
    let frame: HTMLIFrameElement;
    let before: string;

    beforeEach(async () => {
      page = await openHostPage('framed');
      frame = frameIn(page, 'phase');
      await until(() => fits(frame));
      before = frame.style.height;
    });

    it('by heights that are none', () => {
      const { contentWindow: source } = frame;
      const { origin } = location;
      for (const height of [0, -1, NaN, Infinity, 1e9, '300', null, undefined, {}, [300]]) {
        pretend(page, message(height), { source, origin });
      }
      for (const data of [
        null,
        'mlops-roadmap:height',
        { height: 300 },
        { type: 'x', height: 300 },
      ]) {
        pretend(page, data, { source, origin });
      }
      expect(frame.style.height).to.equal(before);
      pretend(page, message(300.2), { source, origin });
      expect(frame.style.height).to.equal('301px');
    });

    it('by other windows, or by a page that a frame has gone on to', () => {
      const { origin } = location;
      const other = frameIn(page, 'other');
      pretend(page, message(300), { source: page.window, origin });
      pretend(page, message(300), { source: other.contentWindow, origin });
      pretend(page, message(300), { source: null, origin });
      pretend(page, message(300), { source: frame.contentWindow, origin: 'https://example.com' });
      pretend(page, message(300), { source: frame.contentWindow, origin: 'null' });
      expect([frame.style.height, other.style.height]).to.deep.equal([before, '']);
    });

    it('by a page of another name that says the same', async () => {
      const other = addFrame(page, urlOfHost('framed-says-so'));
      const heights = heightsTold(page, other);
      await until(() => heights.includes(300));
      await nextFrame();
      expect(other.style.height).to.equal('');
    });
  });
});
