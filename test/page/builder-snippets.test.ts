import { expect } from '@open-wc/testing';
import {
  metaOf,
  open,
  packageAddress,
  paste,
  roadmapAddress,
  textOf,
  trustedTypesOf,
  until,
} from './support/builder.js';
import { addScript, type HostPage, urlOfScript } from './support/host-page.js';
import { visibleText } from './support/visible-text.js';

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
