import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import {
  canEmulateMedia,
  click,
  computedName,
  emulateMedia,
  press,
  type,
} from '../support/browser.js';
import {
  nextEvent,
  openPhases,
  part,
  parts,
  phaseNumber,
  record,
  setAttribute,
  tinyRoadmap,
} from '../support/roadmap.js';

const create = (open = 'all') =>
  fixture<MlopsRoadmap>(html`<mlops-roadmap open=${open}></mlops-roadmap>`);

/** Does something and resolves with the filter that the page is told of. */
const filtered = async (roadmap: MlopsRoadmap, change: () => unknown) => {
  const told = nextEvent(roadmap, 'roadmap-filter');
  await change();
  const event = await told;
  await roadmap.updateComplete;
  return event;
};

const level = (roadmap: Element, name: string): HTMLElement => {
  const found = parts(roadmap, 'legend-level').find(({ innerText }) => innerText.trim() === name);
  if (found) return found;
  throw new Error(`No level ${name}`);
};

const pressedLevels = (roadmap: Element) =>
  parts(roadmap, 'legend-level').flatMap((button) =>
    button.getAttribute('aria-pressed') === 'true' ? [button.innerText.trim()] : [],
  );

/** All chips of a tool, wherever they stand. */
const chips = (host: Element, name: string) =>
  parts(host, 'tool').filter(({ textContent }) => textContent.trim() === name);

const chip = (host: Element, name: string): HTMLElement => {
  const [first] = chips(host, name);
  if (first) return first;
  throw new Error(`No tool ${name}`);
};

const pressedTools = (host: Element) =>
  parts(host, 'tool').flatMap(({ ariaPressed, textContent }) =>
    ariaPressed === 'true' ? [textContent.trim()] : [],
  );

const receded = (roadmap: Element) =>
  parts(roadmap, 'phase').flatMap((phase, index) =>
    phase.hasAttribute('data-receded') ? [index + 1] : [],
  );

const status = (roadmap: Element) =>
  part(roadmap, 'result').querySelector('[role=status]')?.textContent;

describe('filtering a roadmap', () => {
  describe('by level', () => {
    it('shows all while none is pressed', async () => {
      const roadmap = await create();
      expect(
        parts(roadmap, 'legend-level').map((button) => button.getAttribute('aria-pressed')),
      ).to.deep.equal(['false', 'false', 'false', 'false']);
      expect(receded(roadmap)).to.deep.equal([]);
      expect(parts(roadmap, 'show-all')).to.deep.equal([]);
    });

    it('toggles each in the legend, several at once', async () => {
      const roadmap = await create();
      await filtered(roadmap, () => click(level(roadmap, 'Foundation')));
      expect(receded(roadmap)).to.deep.equal([3, 4, 5, 6, 7, 8]);
      expect(status(roadmap)).to.equal('Found: 2 phases');
      const { levels, phases } = await filtered(roadmap, () => click(level(roadmap, 'Expert')));
      expect(levels).to.deep.equal(['foundation', 'expert']);
      expect(phases).to.deep.equal([
        'python-ml-fundamentals',
        'containers-for-ml',
        'ml-monitoring',
      ]);
      expect(pressedLevels(roadmap)).to.deep.equal(['Foundation', 'Expert']);
      await filtered(roadmap, () => click(level(roadmap, 'Foundation')));
      expect(pressedLevels(roadmap)).to.deep.equal(['Expert']);
      expect(receded(roadmap)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
      await filtered(roadmap, () => click(level(roadmap, 'Expert')));
      expect(receded(roadmap)).to.deep.equal([]);
      expect(status(roadmap)).to.equal('');
    });

    it('toggles with the keyboard, and keeps the focus there', async () => {
      const roadmap = await create();
      const button = level(roadmap, 'Advanced');
      button.focus();
      await filtered(roadmap, () => press('Space'));
      expect(pressedLevels(roadmap)).to.deep.equal(['Advanced']);
      await filtered(roadmap, () => press('Enter'));
      expect(pressedLevels(roadmap)).to.deep.equal([]);
      expect(roadmap.shadowRoot?.activeElement).to.equal(button);
    });

    it('opens and closes nothing, and leaves the questions where they are', async () => {
      const roadmap = await create('1 4');
      const toggles = record(roadmap, 'roadmap-toggle');
      const { questions } = await filtered(roadmap, () => click(level(roadmap, 'Expert')));
      expect(openPhases(roadmap)).to.deep.equal([1, 4]);
      expect(toggles).to.deep.equal([]);
      expect(questions).to.have.lengthOf(5);
      expect(
        parts(roadmap, 'question').filter((question) => question.hasAttribute('data-receded')),
      ).to.deep.equal([]);
    });
  });

  describe('by the level attribute', () => {
    it('starts with these, and does not know others', async () => {
      const told = nextEvent(document, 'roadmap-filter');
      const roadmap = await fixture<MlopsRoadmap>(
        html`<mlops-roadmap level="expert  nonsense advanced"></mlops-roadmap>`,
      );
      expect(pressedLevels(roadmap)).to.deep.equal(['Advanced', 'Expert']);
      await told;
      expect(receded(roadmap)).to.deep.equal([1, 2, 3, 4, 5]);
    });

    it('follows it when it changes, in place of what the reader has chosen', async () => {
      const roadmap = await create();
      await filtered(roadmap, () => click(level(roadmap, 'Expert')));
      await filtered(roadmap, () => setAttribute(roadmap, 'level', 'foundation'));
      expect(pressedLevels(roadmap)).to.deep.equal(['Foundation']);
      roadmap.level = 'intermediate';
      await nextEvent(roadmap, 'roadmap-filter');
      expect(receded(roadmap)).to.deep.equal([1, 2, 6, 7, 8]);
      const { levels } = await filtered(roadmap, () => setAttribute(roadmap, 'level', ''));
      expect(levels).to.deep.equal([]);
      expect(receded(roadmap)).to.deep.equal([]);
    });

    it('leaves the reader free to choose others', async () => {
      const roadmap = await fixture<MlopsRoadmap>(
        html`<mlops-roadmap level="expert"></mlops-roadmap>`,
      );
      await filtered(roadmap, () => click(level(roadmap, 'Advanced')));
      expect(pressedLevels(roadmap)).to.deep.equal(['Advanced', 'Expert']);
      await filtered(roadmap, () => click(part(roadmap, 'show-all')));
      expect(receded(roadmap)).to.deep.equal([]);
      expect(roadmap.level).to.equal('expert');
    });

    for (const value of ['', '  ', 'nonsense']) {
      it(`tells the page of no filter that is none at first: “${value}”`, async () => {
        const roadmap = document.createElement('mlops-roadmap');
        const events = record(roadmap, 'roadmap-filter');
        roadmap.setAttribute('level', value);
        document.body.append(roadmap);
        await nextFrame();
        await nextFrame();
        roadmap.remove();
        expect(events).to.deep.equal([]);
        expect(receded(roadmap)).to.deep.equal([]);
      });
    }

    it('waits for a roadmap of one’s own', async () => {
      const roadmap = document.createElement('mlops-roadmap');
      roadmap.level = 'end';
      roadmap.roadmap = tinyRoadmap();
      const loaded = nextEvent(roadmap, 'roadmap-load');
      const told = nextEvent(roadmap, 'roadmap-filter');
      document.body.append(roadmap);
      await loaded;
      await told;
      const pressed = pressedLevels(roadmap);
      const back = receded(roadmap);
      roadmap.remove();
      expect(pressed).to.deep.equal(['End']);
      expect(back).to.deep.equal([1]);
    });

    it('does not keep a level that the next roadmap does not have', async () => {
      const roadmap = await create();
      await filtered(roadmap, () => click(level(roadmap, 'Expert')));
      const loaded = nextEvent(roadmap, 'roadmap-load');
      roadmap.roadmap = tinyRoadmap();
      await loaded;
      await nextFrame();
      expect(pressedLevels(roadmap)).to.deep.equal([]);
      expect(receded(roadmap)).to.deep.equal([]);
    });
  });

  describe('by tool', () => {
    it('shows the phases that need it, and all when pressed again', async () => {
      const roadmap = await create();
      const { tool, phases } = await filtered(roadmap, () => click(chip(roadmap, 'DVC')));
      expect(tool).to.equal('DVC');
      expect(phases).to.deep.equal(['python-ml-fundamentals', 'experiment-tracking']);
      expect(receded(roadmap)).to.deep.equal([2, 3, 4, 6, 7, 8]);
      expect(status(roadmap)).to.equal('Found: 2 phases');
      const again = await filtered(roadmap, () => click(chip(roadmap, 'DVC')));
      expect(again.tool).to.equal(undefined);
      expect(receded(roadmap)).to.deep.equal([]);
    });

    it('presses the chip wherever it stands, and no other', async () => {
      const roadmap = await create();
      expect(chips(roadmap, 'DVC')).to.have.lengthOf(2);
      await filtered(roadmap, () => click(chip(roadmap, 'DVC')));
      expect(pressedTools(roadmap)).to.deep.equal(['DVC', 'DVC']);
      await filtered(roadmap, () => click(chip(roadmap, 'Helm')));
      expect(pressedTools(roadmap)).to.deep.equal(['Helm']);
      expect(receded(roadmap)).to.deep.equal([1, 2, 4, 5, 6, 7, 8]);
    });

    it('toggles with the keyboard, and keeps the focus there', async () => {
      const roadmap = await create();
      chip(roadmap, 'DVC').focus();
      await filtered(roadmap, () => press('Enter'));
      expect(pressedTools(roadmap)).to.deep.equal(['DVC', 'DVC']);
      await filtered(roadmap, () => press('Space'));
      expect(pressedTools(roadmap)).to.deep.equal([]);
      expect(roadmap.shadowRoot?.activeElement).to.equal(chip(roadmap, 'DVC'));
    });

    it('offers the link of a tool beside its chip, with a name', async () => {
      const roadmap = await create();
      expect(part(roadmap, 'tools').querySelector('a')).to.equal(null);
      const loaded = nextEvent(roadmap, 'roadmap-load');
      roadmap.roadmap = tinyRoadmap();
      await loaded;
      roadmap.expandAll();
      const link = chip(roadmap, 'Pen').nextElementSibling as HTMLAnchorElement;
      expect(link.href).to.equal('https://example.com/pen');
      expect(await computedName(link)).to.equal('Pen: website');
      expect(await computedName(chip(roadmap, 'Pen'))).to.equal('Pen');
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    });

    it('is no business of a button that the author has put into a phase', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`
        <mlops-roadmap open="6">
          <button slot="model-serving" data-tool="hammer">Hammer</button>
        </mlops-roadmap>
      `);
      const events = record(roadmap, 'roadmap-filter');
      await click(roadmap.querySelector('button') ?? roadmap);
      await nextFrame();
      expect(events).to.deep.equal([]);
      expect(receded(roadmap)).to.deep.equal([]);
    });
  });

  it('asks for query, level and tool at once, and clears them together', async () => {
    const roadmap = await create();
    await filtered(roadmap, () => click(level(roadmap, 'Intermediate')));
    await filtered(roadmap, () => click(chip(roadmap, 'DVC')));
    await click(part(roadmap, 'search'));
    const event = await filtered(roadmap, () => type('w'));
    expect(event.query).to.equal('w');
    expect(event.levels).to.deep.equal(['intermediate']);
    expect(event.tool).to.equal('DVC');
    expect(event.phases).to.deep.equal(['experiment-tracking']);
    expect(event.bubbles && event.composed && !event.cancelable).to.equal(true);
    expect(openPhases(roadmap)).to.deep.equal([5]);
    const cleared = await filtered(roadmap, () => click(part(roadmap, 'show-all')));
    expect([cleared.query, cleared.levels, cleared.tool]).to.deep.equal(['', [], undefined]);
    expect(cleared.phases).to.have.lengthOf(8);
    expect(pressedLevels(roadmap)).to.deep.equal([]);
    expect(pressedTools(roadmap)).to.deep.equal([]);
    expect(openPhases(roadmap)).to.have.lengthOf(8);
  });

  describe('of phases inside it', () => {
    const compose = async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`
        <mlops-roadmap open="all">
          <p>Before you start.</p>
          <roadmap-phase phase="1"></roadmap-phase>
          <div><roadmap-phase phase="5"></roadmap-phase></div>
          <roadmap-phase phase="6"></roadmap-phase>
          <roadmap-faq></roadmap-faq>
        </mlops-roadmap>
      `);
      const phases = [...roadmap.querySelectorAll('roadmap-phase')];
      const [faq] = roadmap.querySelectorAll('roadmap-faq');
      const [one, five, six] = phases;
      if (!one || !five || !six || !faq) throw new Error('Not composed');
      await Promise.all([...phases, faq].map(({ updateComplete }) => updateComplete));
      await nextFrame();
      return { roadmap, phases, one, five, six, faq };
    };
    const back = (phases: readonly Element[]) =>
      phases.map((phase) => phaseNumber(phase, 1).hasAttribute('data-receded'));

    it('works by level', async () => {
      const { roadmap, phases } = await compose();
      await filtered(roadmap, () => click(level(roadmap, 'Advanced')));
      expect(back(phases)).to.deep.equal([true, true, false]);
    });

    it('works by tool, pressed in any of them', async () => {
      const { roadmap, phases, one, five } = await compose();
      await filtered(roadmap, () => click(chip(five, 'DVC')));
      expect(back(phases)).to.deep.equal([false, false, true]);
      expect(phases.flatMap(pressedTools)).to.deep.equal(['DVC', 'DVC']);
      await filtered(roadmap, () => click(chip(one, 'DVC')));
      expect(back(phases)).to.deep.equal([false, false, false]);
      expect(phases.flatMap(pressedTools)).to.deep.equal([]);
    });

    it('works by search, marks in them, and restores them', async () => {
      const { roadmap, phases, one, faq } = await compose();
      await click(part(one, 'phase-header'));
      await click(part(roadmap, 'search'));
      for (const key of 'dvc') await filtered(roadmap, () => type(key));
      expect(phases.map(({ open }) => open)).to.deep.equal([true, true, false]);
      expect(back(phases)).to.deep.equal([false, false, true]);
      expect(parts<HTMLDetailsElement>(faq, 'question').filter(({ open }) => open)).to.deep.equal(
        [],
      );
      const texts: string[] = [];
      CSS.highlights
        .get('roadmap-match')
        ?.forEach((range) => texts.push((range as Range).toString()));
      expect(texts).to.deep.equal(['DVC', 'DVC', 'DVC']);
      await filtered(roadmap, () => press('Escape'));
      expect(phases.map(({ open }) => open)).to.deep.equal([false, true, true]);
      expect(back(phases)).to.deep.equal([false, false, false]);
      expect(parts<HTMLDetailsElement>(faq, 'question').every(({ open }) => open)).to.equal(true);
    });

    it('takes in a phase that comes later', async () => {
      const { roadmap } = await compose();
      await filtered(roadmap, () => click(level(roadmap, 'Advanced')));
      const late = document.createElement('roadmap-phase');
      late.phase = 2;
      roadmap.append(late);
      await late.updateComplete;
      await nextFrame();
      expect(back([late])).to.deep.equal([true]);
    });

    it('counts what is inside and nothing else', async () => {
      const roadmap = await fixture<MlopsRoadmap>(html`
        <mlops-roadmap>
          <roadmap-phase phase="1"></roadmap-phase>
          <roadmap-phase phase="7"></roadmap-phase>
          <roadmap-faq></roadmap-faq>
        </mlops-roadmap>
      `);
      const search = async (query: string) => {
        await filtered(roadmap, () => {
          const field = part(roadmap, 'search') as HTMLInputElement;
          field.value = query;
          field.dispatchEvent(new InputEvent('input'));
        });
        return status(roadmap);
      };
      expect(await search('salary')).to.equal('Found: 1 question');
      expect(await search('kubernetes')).to.equal('Found: 1 phase and 2 questions');
      expect(await search('')).to.equal('');
      await filtered(roadmap, () => click(level(roadmap, 'Intermediate')));
      expect(status(roadmap)).to.equal('Nothing found.');
    });

    it('lets go of a phase that leaves', async () => {
      const { roadmap, six, one } = await compose();
      await filtered(roadmap, () => click(level(roadmap, 'Advanced')));
      document.body.append(one);
      await one.updateComplete;
      await nextFrame();
      const left = [back([one]), back([six])];
      one.remove();
      expect(left).to.deep.equal([[false], [false]]);
    });
  });

  it('leaves a tool under the pointer that has pressed it', async () => {
    const roadmap = await create();
    const [, second] = chips(roadmap, 'DVC');
    if (!second) throw new Error('No second chip');
    second.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { top } = second.getBoundingClientRect();
    for (const pressed of ['true', 'false']) {
      await filtered(roadmap, () => click(second));
      expect(second.ariaPressed).to.equal(pressed);
      expect(second.getBoundingClientRect().top).to.be.closeTo(top, 1);
    }
  });

  it('shows in forced colours what is pressed, where these can be emulated', async function () {
    if (!(await canEmulateMedia)) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const roadmap = await create();
    await filtered(roadmap, () => click(level(roadmap, 'Foundation')));
    await filtered(roadmap, () => click(chip(roadmap, 'DVC')));
    const backgroundOf = (element: Element) => getComputedStyle(element).backgroundColor;
    const [pressed, other] = ['Foundation', 'Expert'].map((name) => level(roadmap, name));
    expect(backgroundOf(pressed ?? roadmap)).not.to.equal(backgroundOf(other ?? roadmap));
    expect(backgroundOf(chip(roadmap, 'DVC'))).not.to.equal(backgroundOf(chip(roadmap, 'Jupyter')));
    await expect(roadmap).to.be.accessible();
    await emulateMedia({});
  });

  it('finds no tool where tools are hidden', async () => {
    const roadmap = await create();
    await setAttribute(roadmap, 'hide', 'tools');
    await filtered(roadmap, async () => {
      await click(part(roadmap, 'search'));
      await type('zenml');
    });
    expect(status(roadmap)).to.equal('Nothing found.');
  });

  it('is not printed: on paper every phase says all of itself', async function () {
    if (!(await canEmulateMedia)) this.skip();
    const roadmap = await create();
    await filtered(roadmap, () => click(chip(roadmap, 'DVC')));
    const seen = () => parts(roadmap, 'tagline').filter((line) => line.checkVisibility());
    expect(seen()).to.have.lengthOf(2);
    await emulateMedia({ media: 'print' });
    const printed = seen();
    await emulateMedia({});
    expect(printed).to.have.lengthOf(8);
  });

  it('is nothing that a phase alone does', async () => {
    const phase = await fixture(html`<roadmap-phase phase="1" open></roadmap-phase>`);
    const events = record(phase, 'roadmap-filter');
    expect(parts(phase, 'tool')).to.have.lengthOf(5);
    expect(phase.shadowRoot?.querySelector('button')).to.equal(null);
    await click(chip(phase, 'DVC'));
    await nextFrame();
    expect(events).to.deep.equal([]);
    expect(receded(phase)).to.deep.equal([]);
  });

  it('of one roadmap leaves another on the page alone', async () => {
    const page = await fixture(html`
      <div>
        <mlops-roadmap open="all"></mlops-roadmap>
        <mlops-roadmap open="all"></mlops-roadmap>
      </div>
    `);
    const [one, two] = page.querySelectorAll('mlops-roadmap');
    if (!one || !two) throw new Error('No two roadmaps');
    const events = record(two, 'roadmap-filter');
    await filtered(one, () => click(chip(one, 'DVC')));
    expect(receded(one)).to.have.lengthOf(6);
    expect(receded(two)).to.deep.equal([]);
    expect(pressedTools(two)).to.deep.equal([]);
    expect(events).to.deep.equal([]);
  });

  it('presses no chip of the next roadmap that is not asked for', async () => {
    const roadmap = await create();
    const tools = (...names: readonly string[]) => {
      const [one, two] = tinyRoadmap().phases;
      return tinyRoadmap({ phases: [one, { ...two, tools: names.map((name) => ({ name })) }] });
    };
    const loaded = nextEvent(roadmap, 'roadmap-load');
    roadmap.roadmap = tools('Pen', 'Ink');
    await loaded;
    roadmap.expandAll();
    await filtered(roadmap, () => click(chip(roadmap, 'Pen')));
    await filtered(roadmap, () => {
      roadmap.roadmap = tools('Ink', 'Pen');
    });
    expect(pressedTools(roadmap)).to.deep.equal(['Pen']);
  });

  it('keeps a tool without phases from hiding why: it can be cleared', async () => {
    const roadmap = await create();
    await filtered(roadmap, () => click(chip(roadmap, 'DVC')));
    const told = nextEvent(roadmap, 'roadmap-filter');
    roadmap.roadmap = tinyRoadmap();
    await told;
    await roadmap.updateComplete;
    expect(status(roadmap)).to.equal('Nothing found.');
    await filtered(roadmap, () => click(part(roadmap, 'show-all')));
    expect(receded(roadmap)).to.deep.equal([]);
  });
});
