import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { pack } from '../../demo/builder/packed.js';
import { nextFrame, press } from '../support/browser.js';
import { addScript, createFrame, type HostPage, pageIn, urlOfScript } from './support/host-page.js';
import { visibleText } from './support/visible-text.js';

const address = new URL('../../demo/index.html', import.meta.url).href;
const packageAddress = (file: string): string =>
  new URL(`../../node_modules/${file}`, import.meta.url).href;

/** What a server answers: a roadmap, another of ten phases, and nothing. */
const [roadmapAddress, tenPhases, nowhere] = ['roadmap', 'six-levels', 'not-found'].map(
  (name) => `/answers/builder/${name}`,
) as [string, string, string];

/** What is found, as soon as it is there. */
const until = async <Found>(
  find: () => Found | null | undefined | false | Promise<Found | false>,
): Promise<Found> => {
  for (;;) {
    const found = await find();
    if (found) return found;
    await nextFrame();
  }
};

const load = async (frame: HTMLIFrameElement, show: () => void): Promise<HostPage> => {
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  show();
  document.body.append(frame);
  await loaded;
  return pageIn(frame);
};

/** The builder, and what can be done with it. */
const open = async (search = '', width = 1280, at = address) => {
  const frame = createFrame({ width, height: 900 });
  const page = await load(frame, () => {
    frame.src = at + search;
  });
  const { window } = page;
  const find = (selector: string): HTMLElement => {
    const found = page.document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const labelled = (text: string): HTMLInputElement => {
    const label = [...page.document.querySelectorAll('label')].find(({ innerText, textContent }) =>
      (innerText || textContent).trim().startsWith(text),
    );
    const control = label?.querySelector<HTMLInputElement>('input, select, textarea');
    if (!control) throw new Error(`no field ${text}`);
    return control;
  };
  const choose = (text: string, value?: string): void => {
    const control = labelled(text);
    if (value === undefined) {
      control.click();
      return;
    }
    control.value = value;
    control.dispatchEvent(new window.Event('input', { bubbles: true }));
    control.dispatchEvent(new window.Event('change', { bubbles: true }));
  };
  const previewFrame = () => find('.preview iframe') as HTMLIFrameElement;
  const preview = () => previewFrame().contentDocument;
  const shown = (selector: string) =>
    until(() => {
      const element = preview()?.querySelector<HTMLElement>(selector);
      return element?.shadowRoot?.querySelector('.roadmap') ? element : undefined;
    });
  const code = (index = 0): string =>
    page.document.querySelectorAll('.result .paste code')[index]?.textContent ?? '';
  /** All that is to be pasted. */
  const pieces = (): string[] =>
    [...page.document.querySelectorAll('.result > .paste code')].map(
      ({ textContent }) => textContent,
    );
  return { ...page, find, labelled, choose, previewFrame, preview, shown, code, pieces };
};

type Builder = Awaited<ReturnType<typeof open>>;

const addressOf = ({ window }: Builder): URL => new URL(window.location.href);

/** Opens every group: what is closed is not looked at. */
const openGroups = ({ document: page }: Builder): void => {
  for (const details of page.querySelectorAll('details')) details.open = true;
};

const violations = async (page: HostPage): Promise<readonly string[]> => {
  if (!('axe' in page.window)) await addScript(page, packageAddress('axe-core/axe.min.js'));
  const { axe: there } = page.window as unknown as { readonly axe: typeof axe };
  const results = await there.run(page.document);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
};

/** What a page of somebody shows that holds nothing but what has been pasted. */
const paste = async (code: string): Promise<HostPage> => {
  const frame = createFrame();
  return load(frame, () => {
    frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><p>Before.</p>${code}`;
  });
};

/** The strictest policy that allows what the builder says. */
const metaOf = (...allowed: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${[
    ...allowed,
    "require-trusted-types-for 'script'",
  ].join('; ')}">`;

const trustedTypesOf = (builder: Builder): string =>
  builder.document.querySelectorAll('.policy code')[1]?.textContent ?? '';

const textOf = (page: HostPage, tag: string): Promise<string> =>
  until(() => {
    const element = page.document.querySelector<HTMLElement>(tag);
    return element?.shadowRoot && visibleText(element);
  });

describe('the embed builder', () => {
  it('shows what is chosen, in the preview and in the snippet', async () => {
    const builder = await open();
    expect(visibleText(await builder.shown('mlops-roadmap'))).to.contain('Phase8');
    builder.choose('One phase');
    await nextFrame();
    builder.choose('Phase', '3');
    builder.choose('Open at first');
    builder.choose('Light or dark', 'dark');
    const phase = await builder.shown('roadmap-phase[open]');
    await until(() => visibleText(phase).includes('KubernetesforMLWorkloads'));
    expect(builder.preview()?.querySelector('mlops-roadmap')).to.equal(null);
    await until(() => builder.code().includes('<roadmap-phase phase="3" theme="dark" open>'));
  });

  it('can be used with keys alone', async () => {
    const builder = await open();
    await builder.shown('mlops-roadmap');
    const { document: page } = builder;
    const active = () => page.activeElement;
    /** Tabs until it is there, and says how often that was. */
    const tabTo = async (isThere: (element: Element) => boolean): Promise<number> => {
      for (let count = 1; count < 40; count += 1) {
        await press('Tab');
        const element = active();
        if (element && isThere(element)) return count;
      }
      throw new Error('never there');
    };
    page.defaultView?.focus();
    await tabTo((element) => element.matches('[name=element]'));
    await press('ArrowRight');
    await builder.shown('roadmap-phase');
    expect(active()).to.have.property('value', 'roadmap-phase');
    await tabTo((element) => element.matches('.skip'));
    const skip = active()?.getBoundingClientRect();
    expect(skip?.width).to.be.above(80);
    await press('Enter');
    const copy = builder.find('.result figcaption .copy');
    // Past the title there are the link to share, the kinds and the button.
    expect(await tabTo((element) => element === copy)).to.be.below(5);
    await press('Enter');
    await until(() => builder.find('.said').textContent !== '');
  });

  it('colours the preview and writes the tokens', async () => {
    const builder = await open();
    const roadmap = await builder.shown('mlops-roadmap');
    openGroups(builder);
    const accent = builder.find('[aria-label="Accent, light"]') as HTMLInputElement;
    expect(accent.value).to.match(/^#2[0-9a-f]{5}$/);
    accent.value = '#7a1f5c';
    accent.dispatchEvent(new builder.window.Event('input', { bubbles: true }));
    const button = await until(() =>
      roadmap.shadowRoot?.querySelector<HTMLElement>('[part=toggle-all]'),
    );
    const view = builder.preview()?.defaultView;
    await until(() => view?.getComputedStyle(button).color === 'rgb(122, 31, 92)');
    expect(builder.code()).to.contain('--roadmap-accent: light-dark(#7a1f5c, ');
    builder.find('[aria-label="Reset Accent"]').click();
    await until(() => view?.getComputedStyle(button).color !== 'rgb(122, 31, 92)');
    expect(builder.code()).not.to.contain('--roadmap-accent');
  });

  it('opens several phases and shows several levels', async () => {
    const builder = await open();
    openGroups(builder);
    const roadmap = await builder.shown('mlops-roadmap');
    builder.choose('Open at first', 'some');
    await until(() => builder.document.querySelector('.checks'));
    builder.choose('3 ·');
    await until(() => builder.code().includes('open="1 3"'));
    const openPhases = (): number =>
      roadmap.shadowRoot?.querySelectorAll('[part=phase][open]').length ?? 0;
    await until(() => openPhases() === 2);
    const level = (name: string) =>
      [...builder.document.querySelectorAll<HTMLElement>('.checks label')]
        .find(({ innerText }) => innerText.trim() === name)
        ?.click();
    level('Advanced');
    await nextFrame();
    level('Expert');
    await until(() => builder.code().includes('level="foundation intermediate"'));
    level('Advanced');
    await nextFrame();
    level('Expert');
    await until(() => !builder.code().includes('level='));
    const again = await open('?open=model-serving+2');
    expect(again.labelled('6 ·').checked && again.labelled('2 ·').checked).to.equal(true);
    expect(again.labelled('1 ·').checked).to.equal(false);
  });

  it('shows pages of all widths, light and dark, of all hosts', async () => {
    const builder = await open();
    const frame = builder.previewFrame();
    for (const [label, width] of [
      ['Phone', 360],
      ['Tablet', 768],
      ['Desktop', 1280],
    ] as const) {
      builder.choose(label);
      await until(() => frame.contentWindow?.innerWidth === width);
      const room = builder.find('.stage').getBoundingClientRect();
      expect(frame.getBoundingClientRect().width, label).to.be.at.most(room.width);
    }
    builder.choose('Dark');
    await until(() => builder.preview()?.documentElement.dataset['theme'] === 'dark');
    for (const host of ['Documentation', 'Course', 'Blog']) {
      builder.choose(host);
      const page = await until(() => {
        const there = builder.preview();
        return there?.title === host && there.querySelector('mlops-roadmap') && there;
      });
      expect(page.documentElement.dataset['theme']).to.equal('dark');
      await builder.shown('mlops-roadmap');
    }
  });

  it('links a theme, and lets the tokens that are chosen come after it', async () => {
    const builder = await open('?accent=7a1f5c&from=here');
    await builder.shown('mlops-roadmap');
    builder.choose('Theme', 'paper');
    const link = await until(() => builder.preview()?.querySelector('[href$="/themes/paper.css"]'));
    expect(link.nextElementSibling).to.have.property('localName', 'style');
    expect(builder.code()).to.match(/<link [^>]*themes\/paper\.css" \/>\n<style>/);
    // What can be chosen is shown as the theme has it.
    const swatch = (label: string) => builder.find(`[aria-label="${label}"]`) as HTMLInputElement;
    expect(swatch('Cards, dark').value).to.equal('#211d19');
    expect(builder.labelled('Corners').value).to.equal('0');
    builder.choose('Theme', '');
    await until(() => !link.isConnected);
  });

  it('shows a bridge on a site of that kind, light and dark', async () => {
    const builder = await open('?style=bootstrap');
    const roadmap = await builder.shown('mlops-roadmap');
    const view = builder.preview()?.defaultView;
    const has = (border: string, text: string) =>
      until(() => {
        const card = roadmap.shadowRoot?.querySelector('[part=phase]:not([open])');
        return (
          card &&
          view?.getComputedStyle(card).borderTopColor === border &&
          view.getComputedStyle(view.document.body).color === text
        );
      });
    await has('rgb(222, 226, 230)', 'rgb(33, 37, 41)');
    builder.choose('Dark');
    await has('rgb(73, 80, 87)', 'rgb(222, 226, 230)');
    openGroups(builder);
    builder.choose('Theme', '');
    await until(() => builder.preview()?.querySelector('link[href*="bootstrap"]') === null);
    expect(view?.getComputedStyle(view.document.body).color).to.equal('rgb(233, 231, 225)');
  });

  it('takes the script from a place that others reach, with its hash', async () => {
    const builder = await open();
    const pinned = /src="[^"]*mlops-roadmap[@-]\d+\.\d+\.\d+\/[^"]*"\s+integrity="sha384-/;
    expect(builder.code()).to.match(pinned).and.not.to.contain(location.host);
    builder.choose('Your server');
    await until(() => pinned.test(builder.code()) && builder.code().includes('="/mlops-'));
    builder.choose('Folder', '/scripts');
    await until(() => builder.code().includes('src="/scripts/mlops-roadmap.js" async'));
    builder.choose('Folder', '');
    await until(() => pinned.test(builder.code()));
    builder.choose('This site');
    await until(() => builder.code().includes(location.host));
    expect(builder.find('.options .hint').textContent).to.contain('this machine alone');
  });

  it('leaves out an address that no link may lead to, and says so', async () => {
    const builder = await open('?from=own');
    openGroups(builder);
    for (const label of ['Where the promo', 'Where “All', 'Address of', 'Folder']) {
      builder.choose(label, 'java\tscript:alert(1)');
      const fault = await until(() => builder.document.querySelector<HTMLElement>('.fault'));
      expect(fault.innerText, label).to.contain('Left out');
      expect(builder.code(), label).not.to.contain('alert');
      builder.choose(label, '/there');
      await until(() => builder.code().includes('/there'));
      expect(builder.document.querySelector('.fault'), label).to.equal(null);
      builder.choose(label, '');
    }
  });

  it('starts over', async () => {
    const builder = await open('?element=roadmap-faq&accent=7a1f5c');
    builder.find('.again button').click();
    await builder.shown('mlops-roadmap');
    await until(() => addressOf(builder).search === '');
    expect(builder.code()).not.to.contain('7a1f5c');
  });

  it('stays where it is when a link in the preview leads away', async () => {
    const builder = await open('?promo-href=https://example.com/');
    const roadmap = await builder.shown('mlops-roadmap');
    const link = roadmap.shadowRoot?.querySelector<HTMLAnchorElement>('[href^="https:"]');
    const click = new PointerEvent('click', { bubbles: true, cancelable: true, composed: true });
    expect(link?.dispatchEvent(click)).to.equal(false);
  });

  it('keeps everything in its address', async () => {
    const builder = await open('?element=roadmap-phase&phase=model-serving#nowhere');
    builder.choose('Open at first');
    builder.choose('React');
    await until(() => addressOf(builder).searchParams.has('kind'));
    expect(addressOf(builder).search).to.equal(
      '?element=roadmap-phase&phase=model-serving&open=all&kind=react',
    );
    const again = await open(addressOf(builder).search);
    expect(again.code(1)).to.equal(builder.code(1)).and.to.contain('phase="model-serving" open');
    expect(again.labelled('Phase').value).to.equal('6');
  });

  it('follows a shared link that is opened where it is already, and the way back', async () => {
    const text = await (await fetch(roadmapAddress)).text();
    const builder = await open('?element=roadmap-faq');
    const packed = await pack(text);
    builder.window.location.hash = packed ?? '';
    await until(() => builder.find('.verdict').textContent.includes('Valid: 2 phases'));
    expect(builder.labelled('Or the JSON itself').checkVisibility()).to.equal(true);
    const { pathname } = addressOf(builder);
    builder.window.history.pushState(null, '', `${pathname}?element=roadmap-phase&phase=2`);
    builder.window.history.back();
    await until(() => builder.labelled('Questions').checked && addressOf(builder).hash);
    builder.window.history.forward();
    await until(() => builder.code().includes('<roadmap-phase phase="2"'));
  });

  it('is not harmed by what an address says', async () => {
    const hostile = [
      ...['element=script', 'phase="><img src=x onerror=alert(1)>', 'open=</script><b>'],
      ...['promo-href=javascript:alert(1)', 'src=data:application/json,{}', 'style=../x'],
      ...['accent=000}*{display:none', 'lang="><b>', 'folder=javascript:x', 'kind=constructor'],
    ];
    const builder = await open(
      `?${hostile.map((one) => one.replace(/[<>#"]/g, encodeURIComponent)).join('&')}`,
    );
    await builder.shown('mlops-roadmap');
    expect(builder.code()).not.to.match(/alert|javascript|data:|display: none|<b>/);
    expect(builder.document.querySelector('img, b:not(:empty) img')).to.equal(null);
    const quoted = await open(
      `?parent-href=${encodeURIComponent('/x"><img src=x onerror=alert(1)>')}`,
    );
    await quoted.shown('mlops-roadmap');
    expect(quoted.code()).to.contain('parent-href="/x&quot;&gt;&lt;img');
    expect(quoted.document.querySelector('img')).to.equal(null);
    expect(quoted.preview()?.querySelector('img')).to.equal(null);
  });
});

describe('a roadmap of one’s own in the embed builder', () => {
  const valid = async (): Promise<Record<string, unknown>> =>
    (await (await fetch(roadmapAddress)).json()) as Record<string, unknown>;

  const pasteJson = (builder: Builder, text: string): void => {
    openGroups(builder);
    builder.choose('Or the JSON itself', text);
  };

  const verdict = (builder: Builder, text: string) =>
    until(() => builder.find('.verdict').textContent.includes(text));

  it('is shown, named in the snippet and carried by the address', async () => {
    const builder = await open();
    const text = JSON.stringify(await valid());
    pasteJson(builder, text);
    await verdict(builder, 'Valid: 2 phases');
    const roadmap = await builder.shown('mlops-roadmap');
    await until(() => visibleText(roadmap).includes('Takeonworkofyourown'));
    expect(builder.code()).to.contain('Take on work of your own');
    const { hash } = await until(() => {
      const there = addressOf(builder);
      return there.hash.startsWith('#json=') && there;
    });
    const again = await open(hash);
    await verdict(again, 'Valid: 2 phases');
    expect(again.labelled('Or the JSON itself').value).to.equal(text);
  });

  for (const kind of ['html', 'script', 'wordpress', 'ghost']) {
    it(`comes along by copy and paste, under the policy below: ${kind}`, async () => {
      const builder = await open(`?element=roadmap-phase&phase=2&kind=${kind}&from=here`);
      pasteJson(builder, JSON.stringify(await valid()));
      const policy = await until(() => {
        const text = builder.find('.policy code').textContent;
        return /script-src [^;]*'sha256-/.test(text) && text;
      });
      for (const before of ['', metaOf(policy, trustedTypesOf(builder))]) {
        const page = await paste(before + builder.code());
        await until(async () =>
          (await textOf(page, 'roadmap-phase')).includes('Takeonworkofyourown'),
        );
        expect(page.document.querySelectorAll('roadmap-phase')).to.have.length(1);
      }
    });
  }

  it('can be kept as a file, which a frame reads from beside its page', async () => {
    const builder = await open('?kind=iframe');
    pasteJson(builder, JSON.stringify(await valid()));
    await until(() => builder.code().includes('src=my-roadmap.json'));
    const kept: Record<string, string>[] = [];
    // The browser would keep it indeed.
    Object.defineProperty(builder.window.HTMLAnchorElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        kept.push({ href: this.href, download: this.download });
      },
    });
    for (const button of builder.document.querySelectorAll('button'))
      if (button.textContent.trim().startsWith('Download')) button.click();
    expect(kept.map(({ download }) => download)).to.deep.equal(Array(2).fill('my-roadmap.json'));
    expect(kept[0]?.['href']).to.match(/^blob:/);
  });

  it('is left out of the address where it is too long for it, and that is said', async () => {
    const builder = await open();
    const noise = Array.from({ length: 5000 }, (_, index) => Math.sin(index)).join();
    pasteJson(builder, JSON.stringify({ ...(await valid()), summary: noise }));
    await until(() => builder.document.body.textContent.includes('It is too long'));
    expect(addressOf(builder).hash).to.equal('');
  });

  it('has colours for its own levels', async () => {
    const builder = await open();
    pasteJson(builder, await (await fetch(tenPhases)).text());
    await verdict(builder, 'Valid: 10 phases');
    const swatches = [...builder.document.querySelectorAll<HTMLInputElement>('.colours')]
      .at(-1)
      ?.querySelectorAll('input');
    expect(swatches).to.have.length(12);
    const [swatch] = swatches ?? [];
    if (!swatch) throw new Error('no swatch');
    swatch.value = '#7a1f5c';
    swatch.dispatchEvent(new builder.window.Event('input', { bubbles: true }));
    const pattern = /--roadmap-level-([\w-]+): light-dark\(#7a1f5c, oklch\(0\.8 0\.11 163\)\)/;
    const [, id = ''] = await until(() => pattern.exec(builder.code()));
    await until(() => addressOf(builder).searchParams.get(`level-${id}`) === '7a1f5c');
    const again = await open(addressOf(builder).search + addressOf(builder).hash);
    await until(() => again.code().includes(`--roadmap-level-${id}: light-dark(#7a1f5c`));
  });

  it('has its faults beside it, and the rest is shown', async () => {
    const builder = await open();
    const { phases, ...rest } = await valid();
    const [first, ...others] = phases as Record<string, unknown>[];
    const { tagline, ...without } = first ?? {};
    pasteJson(
      builder,
      JSON.stringify({ ...rest, phases: [{ ...without, taglin: tagline }, ...others] }),
    );
    await verdict(builder, 'Shown without what is wrong: 1 fault.');
    const fault = builder.find('.faults li').innerText;
    expect(fault).to.contain('phases[0].taglin').and.to.contain('Did you mean "tagline"?');
    pasteJson(builder, '{"id": ');
    await verdict(builder, 'This cannot be shown: 1 fault.');
    expect(builder.find('.faults li').innerText).to.contain('Expected JSON');
    pasteJson(builder, '{"title": "<img src=x onerror=alert(1)>"}');
    await verdict(builder, 'This cannot be shown');
    expect(builder.document.querySelector('.faults img')).to.equal(null);
  });

  it('stays in sight while it is typed, emptied and typed again', async () => {
    const builder = await open(`?src=${tenPhases}`);
    const field = builder.labelled('Address of its JSON');
    await verdict(builder, 'Valid: 10 phases');
    field.focus();
    field.select();
    await press('Backspace');
    await until(() => addressOf(builder).search === '');
    expect(field.checkVisibility()).to.equal(true);
    expect(builder.document.activeElement).to.equal(field);
    const closed = await open();
    expect(closed.labelled('Address of its JSON').checkVisibility()).to.equal(false);
  });

  it('can be dropped as a file', async () => {
    const builder = await open();
    openGroups(builder);
    const data = new DataTransfer();
    data.items.add(new File([JSON.stringify(await valid())], 'a.json'));
    const dragged = (type: string, dataTransfer = data): boolean =>
      // Beside the field: the browser would leave the page for it.
      !builder
        .find('.result')
        .dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    const outline = () => builder.window.getComputedStyle(builder.find('.drop')).outlineStyle;
    expect(dragged('dragover')).to.equal(true);
    expect(outline()).to.equal('dashed');
    expect(dragged('drop')).to.equal(true);
    expect(outline()).to.equal('none');
    await verdict(builder, 'Valid: 2 phases');
    const text = new DataTransfer();
    text.setData('text/plain', 'a word');
    expect(dragged('dragover', text) || dragged('drop', text)).to.equal(false);
  });

  it('can be read from an address', async () => {
    const builder = await open(`?src=${tenPhases}`);
    await verdict(builder, 'Valid: 10 phases');
    builder.choose('Address of its JSON', nowhere);
    await verdict(builder, 'This cannot be shown: 1 fault.');
    expect(builder.find('.faults li').innerText).to.contain('404');
  });
});

describe('copying in the embed builder', () => {
  const withClipboard = (builder: Builder, writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(builder.window.navigator, 'clipboard', { value: { writeText } });
  };

  it('takes what is shown, and says so', async () => {
    const builder = await open();
    let copied = '';
    withClipboard(builder, (text) => {
      copied = text;
      return Promise.resolve();
    });
    const button = builder.find('.result figcaption button');
    button.click();
    await until(() => builder.find('.said').textContent.startsWith('Copied'));
    expect(copied).to.equal(builder.code());
    expect(button.textContent.trim()).to.equal('Copied');
    builder.choose('One phase');
    await until(() => button.textContent.trim() === 'Copy');
  });

  it('selects it where the page may not copy', async () => {
    const builder = await open();
    withClipboard(builder, () => Promise.reject(new Error('not allowed')));
    builder.find('.result figcaption button').click();
    await until(() => builder.find('.said').textContent.startsWith('Selected'));
    expect(builder.window.getSelection()?.toString().trim()).to.equal(builder.code());
  });

  it('takes the address of the page', async () => {
    const builder = await open();
    let copied = '';
    withClipboard(builder, (text) => {
      copied = text;
      return Promise.resolve();
    });
    builder.choose('Questions');
    builder.find('.share').click();
    await until(() => copied);
    expect(copied).to.equal(`${address}?element=roadmap-faq`);
  });
});

describe('a snippet of the embed builder', () => {
  const phase = '?element=roadmap-phase&phase=6&open=all&from=here';

  for (const kind of ['html', 'script', 'wordpress', 'ghost']) {
    for (const more of ['', '&fallback=yes&integrity=on&accent=7a1f5c']) {
      it(`works when it is pasted: ${kind}${more}`, async () => {
        const builder = await open(`${phase}&kind=${kind}${more}`);
        const page = await paste(builder.code());
        expect(await textOf(page, 'roadmap-phase')).to.contain('ModelServing&Inference');
        expect(page.document.querySelectorAll('roadmap-phase')).to.have.length(1);
        const element = page.document.querySelector('roadmap-phase');
        const style = element && page.window.getComputedStyle(element);
        const accent = style?.getPropertyValue('--roadmap-accent');
        expect(accent).to.contain(more && '#7a1f5c');
      });
    }
  }

  it('works when it is pasted: a frame', async () => {
    const builder = await open(`${phase}&kind=iframe`);
    const page = await paste(builder.code());
    const frame = page.document.querySelector('iframe');
    // It loads when it comes into view.
    page.frame.scrollIntoView();
    const inner = await until(() => {
      const there = frame?.contentDocument?.querySelector<HTMLElement>('roadmap-phase');
      return there?.shadowRoot?.querySelector('details') && there;
    });
    expect(visibleText(inner)).to.contain('ModelServing&Inference');
  });

  it('works in Vue, which sets properties where it can', async () => {
    const builder = await open(
      '?kind=vue&open=none&exclusive=yes&heading-level=4&hide=promo+faq&parent-href=/all',
    );
    const [, template = ''] = /<template>([^]*)<\/template>/.exec(builder.code(2)) ?? [];
    const page = await paste('<div id="app"></div>');
    await addScript(page, packageAddress('vue/dist/vue.global.prod.js'));
    await addScript(page, urlOfScript());
    const { Vue } = page.window as unknown as { readonly Vue: typeof import('vue') };
    const app = Vue.createApp({ template });
    app.config.compilerOptions.isCustomElement = (tag) => tag === 'mlops-roadmap';
    app.mount(page.document.body);
    expect(await textOf(page, 'mlops-roadmap')).to.contain('AllRoadmaps');
    const roadmap = page.document.querySelector('mlops-roadmap');
    expect(roadmap).to.include({ exclusive: true, headingLevel: 4, open: 'none' });
    expect(roadmap?.shadowRoot?.querySelector('details[open], [part=faq]')).to.equal(null);
  });

  const pastedUnderPolicy = async (search: string): Promise<HostPage> => {
    const builder = await open(search);
    const policy = await until(() => {
      const text = builder.find('.policy code').textContent;
      return (!search.includes('accent') || text.includes('style-src')) && text;
    });
    return paste(metaOf(policy, trustedTypesOf(builder)) + builder.pieces().join(''));
  };

  for (const kind of ['html', 'script', 'wordpress', 'ghost']) {
    it(`works under the policy that stands below it: ${kind}`, async () => {
      const page = await pastedUnderPolicy(
        `?element=roadmap-phase&phase=2&accent=7a1f5c&src=${roadmapAddress}&kind=${kind}&from=here`,
      );
      await until(async () =>
        (await textOf(page, 'roadmap-phase')).includes('Takeonworkofyourown'),
      );
      const element = page.document.querySelector('roadmap-phase');
      const style = element && page.window.getComputedStyle(element);
      expect(style?.getPropertyValue('--roadmap-accent')).to.contain('#7a1f5c');
    });
  }

  it('works under the policy that stands below it: a frame', async () => {
    const page = await pastedUnderPolicy(`${phase}&kind=iframe`);
    const frame = page.document.querySelector('iframe');
    page.frame.scrollIntoView();
    // Its own height goes as soon as the script has fitted it.
    await until(() => frame?.style.height);
    expect(frame && page.window.getComputedStyle(frame).borderTopWidth).to.equal('0px');
  });

  it('says without scripts what they would show', async () => {
    const builder = await open(`${phase}&fallback=yes`);
    const page = await paste(builder.code().replace(/<script[^]*$/, ''));
    expect(page.document.body.innerText).to.contain('Model Serving & Inference');
    expect(page.document.querySelector('roadmap-phase details')).to.have.property('open', true);
    builder.choose('Language of its', 'de');
    await until(() => builder.code().includes('Wichtige Tools'));
    expect(builder.code()).not.to.contain('Key tools');
  });
});

describe('the page of the embed builder', () => {
  for (const scheme of ['light', 'dark']) {
    for (const width of [1280, 360]) {
      it(`has no axe violation: ${scheme}, ${String(width)} px`, async () => {
        const builder = await open('?from=own&accent=7a1f5c&src=' + nowhere, width);
        builder.document.documentElement.style.colorScheme = scheme;
        openGroups(builder);
        await builder.shown('mlops-roadmap');
        await until(() => builder.document.querySelector('.faults'));
        expect(await violations(builder)).to.deep.equal([]);
      });
    }
  }

  for (const width of [320, 768, 1280]) {
    it(`fits into ${String(width)} px`, async () => {
      const builder = await open('?from=cdn&fallback=yes', width);
      openGroups(builder);
      await nextFrame();
      const root = builder.document.documentElement;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });
  }

  it('has the preview in sight on a phone, and a way to it from among the controls', async () => {
    const builder = await open('', 360);
    await builder.shown('mlops-roadmap');
    const preview = builder.find('.preview');
    const inSight = (): boolean => {
      const { top } = preview.getBoundingClientRect();
      return top >= -1 && top < builder.window.innerHeight - 300;
    };
    expect(inSight()).to.equal(true);
    expect(builder.find('.to-preview').checkVisibility()).to.equal(false);
    for (const summary of builder.document.querySelectorAll<HTMLElement>('.group > summary'))
      summary.click();
    await until(() => builder.find('.to-preview').checkVisibility() && !inSight());
    builder.find('.to-preview').click();
    await until(inSight);
    expect(preview.contains(builder.document.activeElement)).to.equal(true);
  });

  it('shows a snippet and the demo pages where its script does not come', async () => {
    const html = await (await fetch(address)).text();
    const frame = createFrame();
    const page = await load(frame, () => {
      const base = `<head><base href="${address}" />`;
      frame.srcdoc = html.replace(/<script[^]*?<\/script>/g, '').replace('<head>', base);
    });
    expect(page.document.querySelector('code')?.textContent).to.contain('<mlops-roadmap>');
    expect(page.document.querySelectorAll('.demos a').length).to.be.at.least(6);
  });

  it('works under any path, with the demo pages, the data and the scripts', async () => {
    const folder = new URL('/some/folder/', address).href;
    const builder = await open(
      '?style=paper&fallback=yes&lang=de',
      1280,
      `${folder}demo/index.html`,
    );
    await builder.shown('mlops-roadmap');
    await until(() => builder.code().includes('Wichtige Tools'));
    const preview = builder.previewFrame().contentWindow;
    const schema = builder.find('.schema') as HTMLAnchorElement;
    expect((await fetch(schema.href)).status).to.equal(200);
    const addresses = [builder.window, preview].flatMap((view) =>
      (view?.performance.getEntriesByType('resource') ?? []).map(({ name }) => name),
    );
    const links = [...builder.document.querySelectorAll<HTMLAnchorElement>('.demos a')];
    for (const { href } of links) {
      const frame = createFrame();
      const page = await load(frame, () => {
        frame.src = href;
      });
      await until(() => page.document.querySelector('mlops-roadmap, roadmap-phase, iframe'));
      const loaded = page.window.performance.getEntriesByType('resource');
      addresses.push(href, ...loaded.map(({ name }) => name));
      frame.remove();
    }
    expect(addresses.length).to.be.above(25);
    // The test server adds a script of its own to every page.
    const others = addresses.filter((one) => !/__web-dev-server|__wds|^data:/.test(one));
    expect(others.filter((one) => !one.startsWith(folder))).to.deep.equal([]);
  });

  it('leads to pages that are there', async () => {
    const builder = await open();
    const links = [...builder.document.querySelectorAll<HTMLAnchorElement>('.demos a')];
    for (const { href } of links) expect((await fetch(href)).status, href).to.equal(200);
  });
});
