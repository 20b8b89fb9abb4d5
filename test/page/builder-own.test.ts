import { expect } from '@open-wc/testing';
import { press } from '../support/browser.js';
import {
  addressOf,
  type Builder,
  metaOf,
  nowhere,
  open,
  openGroups,
  paste,
  roadmapAddress,
  tenPhases,
  textOf,
  trustedTypesOf,
  until,
} from './support/builder.js';
import { visibleText } from './support/visible-text.js';

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
