import { expect } from '@open-wc/testing';
import { pack } from '../../demo/builder/packed.js';
import { nextFrame, press } from '../support/browser.js';
import { addressOf, open, openGroups, roadmapAddress, until } from './support/builder.js';
import { visibleText } from './support/visible-text.js';

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
    // Adopted sheets come after all that are linked.
    const [adopted] = builder.preview()?.adoptedStyleSheets ?? [];
    expect(adopted?.cssRules[0]?.cssText).to.contain('--roadmap-accent');
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
    const has = (border: RegExp, text: string) =>
      until(() => {
        const card = roadmap.shadowRoot?.querySelector('[part=phase]:not([open])');
        return (
          card &&
          border.test(view?.getComputedStyle(card).borderTopColor ?? '') &&
          view?.getComputedStyle(view.document.body).color === text
        );
      });
    await has(/^rgb\(222, 226, 230\)$/, 'rgb(33, 37, 41)');
    builder.choose('Dark');
    // Its colour, rgb(73, 80, 87), as light as a border has to be on a page that is not nearly black.
    await has(/^oklch\(0\.56\d* 0\.014\d* 248/, 'rgb(222, 226, 230)');
    openGroups(builder);
    builder.choose('Theme', '');
    await until(() => builder.preview()?.querySelector('link[href*="bootstrap"]') === null);
    expect(view?.getComputedStyle(view.document.body).color).to.equal('rgb(233, 231, 225)');
  });

  it('takes the script from a place that others reach, with its hash', async () => {
    const builder = await open();
    const pinned = /src="[^"]*mlops-roadmap-\d+\.\d+\.\d+\/[^"]*"\s+integrity="sha384-/;
    expect(builder.code()).to.match(pinned).and.not.to.contain(location.host);
    expect(builder.code()).to.contain('="/mlops-');
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

  it('takes no script from where a stranger’s link wants it, says so, and asks it for nothing', async () => {
    const asked: string[] = [];
    for (const folder of [
      'https://evil.example/x/',
      '//evil.example/x',
      'https:\\\\evil.example/',
    ]) {
      const builder = await open(
        `?from=own&integrity=off&folder=${encodeURIComponent(folder)}&src=//evil.example/a.json`,
      );
      await builder.shown('mlops-roadmap');
      const warning = builder.find('.foreign');
      expect(warning.checkVisibility()).to.equal(true);
      expect(warning.innerText, folder).to.contain('evil.example');
      expect(builder.code(), folder).to.contain('<script\n  src="/mlops-roadmap-');
      expect(builder.code()).to.contain('integrity="sha384-');
      openGroups(builder);
      expect(builder.find('.verdict').innerText).to.contain('asks nothing of evil.example');
      builder.choose('Dark');
      await nextFrame();
      expect(builder.find('.foreign').innerText).to.contain('evil.example');
      for (const view of [builder.window, builder.previewFrame().contentWindow])
        asked.push(
          ...(view?.performance.getEntriesByType('resource') ?? []).map(({ name }) => name),
        );
      builder.find('.foreign button').click();
      await until(() => /<script\s+src="[^"]*evil\.example/.test(builder.code()));
      expect(builder.code()).to.contain('integrity="sha384-');
      expect(builder.document.querySelector('.foreign')).to.equal(null);
      builder.choose('Integrity hash');
      await until(() => !builder.code().includes('integrity'));
    }
    expect(asked.filter((one) => one.includes('evil.example'))).to.deep.equal([]);
    expect((await open('?from=own&folder=/r/')).document.querySelector('.foreign')).to.equal(null);
  });

  it('has a policy that lets nothing but its own files in, and keeps to it', async () => {
    const builder = await open('?style=bootstrap&accent=7a1f5c&fallback=yes&lang=de');
    const refused: string[] = [];
    builder.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      refused.push(violatedDirective);
    });
    const roadmap = await builder.shown('mlops-roadmap');
    builder.choose('Dark');
    builder.choose('Theme', 'paper');
    builder.choose('Phone');
    await until(() => builder.preview()?.querySelector('[href$="/themes/paper.css"]'));
    await until(() => builder.code().includes('Wichtige Tools'));
    const view = builder.preview()?.defaultView;
    expect(view?.getComputedStyle(roadmap).getPropertyValue('--roadmap-accent')).to.contain(
      '7a1f5c',
    );
    expect(refused).to.deep.equal([]);
    for (const page of [builder.document, builder.preview()]) {
      if (!page) throw new Error('No preview');
      const stopped = new Promise<string>((resolve) => {
        page.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective }) => {
            resolve(violatedDirective);
          },
          { once: true },
        );
      });
      const script = page.createElement('script');
      script.textContent = 'window.isHarmed = true;';
      page.body.append(script);
      expect(await stopped).to.match(/^script-src/);
      expect(page.defaultView).not.to.have.property('isHarmed');
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
