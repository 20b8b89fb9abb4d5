import { expect } from '@open-wc/testing';
import {
  addScript,
  type HostPage,
  inside,
  openHostPage,
  roadmapOf,
  settled,
  urlOfScript,
} from './support/host-page.js';

const versionOf = ({ window }: HostPage): unknown =>
  (window.customElements.get('mlops-roadmap') as { version?: unknown } | undefined)?.version;

const source = await (await fetch(urlOfScript())).text();

/** Runs the script as if it had been built from another version. */
const runVersion = ({ document }: HostPage, built: string, version: string): void => {
  const script = document.createElement('script');
  script.textContent = source.replaceAll(built, version);
  document.head.append(script);
};

describe('two versions on a page', () => {
  let page: HostPage;
  let built: string;

  beforeEach(async () => {
    page = await openHostPage('script-after');
    await roadmapOf(page);
    built = String(versionOf(page));
    // In the notice at its head, in what leaves a page to the first script, and in the code.
    expect(source.split(built)).to.have.length(5);
  });

  it('the first wins, the second warns once and goes no further', async () => {
    runVersion(page, built, '99.0.0');
    const { messages } = page.window.observed;
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/^console\.warn: /);
    expect(messages[0]).to.contain('<mlops-roadmap>').and.contain(built).and.contain('99.0.0');
    expect(versionOf(page)).to.equal(built);

    const roadmap = await roadmapOf(page);
    const details = inside(roadmap, 'details') as HTMLDetailsElement;
    inside(roadmap, 'summary').click();
    await settled(roadmap);
    expect(details.open).to.equal(false);
    expect(messages).to.have.length(1);
  });

  it('the first wins also when it is the other one', async () => {
    const other = await openHostPage('script-late');
    runVersion(other, built, '99.0.0');
    await addScript(other, urlOfScript());
    expect(versionOf(other)).to.equal('99.0.0');
    expect(other.window.observed.messages).to.have.length(1);
    const details = inside(await roadmapOf(other), 'details') as HTMLDetailsElement;
    expect(details.open).to.equal(true);
  });

  it('the same version again says nothing', () => {
    runVersion(page, built, built);
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});
