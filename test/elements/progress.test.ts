import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import '../../src/index.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import {
  click,
  computedName,
  computedRole,
  nextFrame,
  press,
  setViewport,
} from '../support/browser.js';
import {
  learningRoadmap,
  nextEvent,
  nodeBox,
  openPhases,
  part,
  parts,
  phaseNumber,
  setAttribute,
  summaryOf,
  ticked,
  topicBox,
  topicBoxes,
  whenTickable,
} from '../support/roadmap.js';

const create = async (roadmap: Roadmap = learningRoadmap(), open = 'all') => {
  const element = await fixture<MlopsRoadmap>(
    html`<mlops-roadmap progress open=${open} .roadmap=${roadmap}></mlops-roadmap>`,
  );
  await whenTickable(element);
  return element;
};

const createPhase = async (phase: number, roadmap = learningRoadmap()) => {
  const element = await fixture<RoadmapPhase>(
    html`<roadmap-phase progress open phase=${phase} .roadmap=${roadmap}></roadmap-phase>`,
  );
  await whenTickable(element);
  return element;
};

/** What a reader sees of how far they are, a line each. */
const shown = (host: Element) => ({
  summary: parts(host, 'progress').map(({ innerText }) => innerText.trim()),
  counts: parts(host, 'count').map(({ innerText }) => innerText.trim()),
});

const isComplete = (host: Element): boolean => host.matches(':state(complete)');

const keep = (...done: string[]): void => {
  localStorage.setItem('roadmap:learning', JSON.stringify({ version: 1, done }));
};

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

describe('topics that can be ticked', () => {
  it('are real checkboxes, named by their text', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap progress></mlops-roadmap>`);
    await whenTickable(roadmap);
    expect(topicBoxes(roadmap)).to.have.lengthOf(48);
    const box = topicBox(roadmap);
    expect(box.type).to.equal('checkbox');
    expect(await computedRole(box)).to.equal('checkbox');
    const name = await computedName(box);
    // Chromium leaves out a space that stands before a comment, such as Lit's.
    expect(name.replaceAll(/\s*—\s*/g, ' — ').trim()).to.equal(
      'Python — data types, functions, OOP, async patterns',
    );
    expect(await computedRole(part(roadmap, 'topics'))).to.equal('list');
  });

  it('tick and untick with Space, with a click on the box and with one on the text', async () => {
    const roadmap = await create();
    const box = topicBox(roadmap, 2, 1);
    await click(box);
    expect(ticked(roadmap)).to.deep.equal(['D']);
    await press('Space');
    expect(ticked(roadmap)).to.deep.equal([]);
    const label = box.closest('label') ?? box;
    await click(label.querySelector('[part=topic-title]') ?? box);
    expect(ticked(roadmap)).to.deep.equal(['D']);
    await click(label.querySelector('[part=topic-detail]') ?? box);
    expect(ticked(roadmap)).to.deep.equal([]);
  });

  it('keep their links: a click on one leads there and ticks nothing', async () => {
    const { phases } = learningRoadmap();
    const [phase] = phases;
    const linked = { id: 'a', title: 'A', url: 'https://example.com/a' };
    const roadmap = await create(learningRoadmap({ phases: [{ ...phase, topics: [linked] }] }));
    const link = part(roadmap, 'topic-title').querySelector('a');
    if (!link) throw new Error('No link');
    let followed = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      followed += 1;
    });
    await click(link);
    expect(followed).to.equal(1);
    expect(ticked(roadmap)).to.deep.equal([]);
  });

  it('say how many are done: beside them, on the rail, in the strip and in the header', async () => {
    const roadmap = await create();
    expect(shown(roadmap)).to.deep.equal({
      summary: ['0 of 5 topics'],
      counts: ['0 of 3', '0 of 2'],
    });
    await click(topicBox(roadmap, 1, 1));
    await click(topicBox(roadmap, 1, 3));
    await click(topicBox(roadmap, 2, 2));
    expect(shown(roadmap)).to.deep.equal({
      summary: ['3 of 5 topics'],
      counts: ['2 of 3', '1 of 2'],
    });
    const share = (bar: Element | undefined) => {
      const [rest, done] = [...(bar?.querySelectorAll('rect') ?? [])].map(
        (rect) => rect.getBoundingClientRect().width,
      );
      return (done ?? NaN) / (rest ?? NaN);
    };
    const [one, two] = parts(roadmap, 'segment');
    expect(share(one)).to.be.closeTo(2 / 3, 0.01);
    expect(share(two)).to.be.closeTo(1 / 2, 0.01);
    expect(share(part(roadmap, 'progress'))).to.be.closeTo(3 / 5, 0.01);
    const [ring] = parts(roadmap, 'node').map((node) => node.querySelector('circle'));
    const [drawn, whole] = (ring?.getAttribute('stroke-dasharray') ?? '').split(' ').map(Number);
    expect((drawn ?? NaN) / (whole ?? NaN)).to.be.closeTo(2 / 3, 0.01);
    await click(topicBox(roadmap, 1, 1));
    expect(shown(roadmap).summary).to.deep.equal(['2 of 5 topics']);
    expect(share(one)).to.be.closeTo(1 / 3, 0.01);
  });

  it('say so in the names of the segments', async () => {
    const roadmap = await create();
    await click(topicBox(roadmap, 1, 1));
    const [one, two] = parts(roadmap, 'segment');
    if (!one || !two) throw new Error('No segments');
    expect(await computedName(one))
      .to.contain('1 of 3')
      .and.to.contain('Phase of one');
    expect(await computedName(two)).to.contain('0 of 2');
  });

  it('count in “14 of 48 topics”', async () => {
    const roadmap = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap progress open="all"></mlops-roadmap>`,
    );
    await whenTickable(roadmap);
    for (const number of [1, 4]) await click(nodeBox(roadmap, number));
    for (const number of [1, 3]) await click(topicBox(roadmap, 3, number));
    expect(shown(roadmap).summary).to.deep.equal(['14 of 48 topics']);
  });

  it('change nothing outside their phase, the header’s meter and their segment', async () => {
    const roadmap = await create();
    await click(topicBox(roadmap, 1, 1));
    const root = roadmap.shadowRoot;
    if (!root) throw new Error('No shadow root');
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await click(topicBox(roadmap, 2, 1));
    records.push(...observer.takeRecords());
    observer.disconnect();
    const [, item] = parts(roadmap, 'item');
    const [, segment] = parts(roadmap, 'segment');
    const meter = part(roadmap, 'progress');
    const outside = records.filter(
      ({ target }) => ![item, segment, meter].some((place) => place?.contains(target)),
    );
    expect(outside.map(({ target }) => target)).to.deep.equal([]);
    for (const place of [item, segment, meter]) {
      expect(records.some(({ target }) => place?.contains(target))).to.equal(true);
    }
  });
});

describe('phases inside a roadmap', () => {
  const compose = async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap progress open="all" .roadmap=${learningRoadmap()}>
        <roadmap-phase phase="1" progress></roadmap-phase>
        <roadmap-phase phase="2"></roadmap-phase>
      </mlops-roadmap>
    `);
    const [one, two] = [...roadmap.querySelectorAll('roadmap-phase')];
    if (!one || !two) throw new Error('No phases');
    await whenTickable(one, two);
    return { roadmap, one, two };
  };

  it('change alone when one of their topics is ticked', async () => {
    const { one, two } = await compose();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(one.renderRoot, everything);
    await click(topicBox(two, 1, 1));
    expect(ticked(two)).to.deep.equal(['D']);
    records.push(...observer.takeRecords());
    expect(records.map(({ target }) => target)).to.deep.equal([]);
    await click(topicBox(one, 1, 1));
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records.length).to.be.above(0);
  });

  it('have progress only where the roadmap has it', async () => {
    const { roadmap, one } = await compose();
    await setAttribute(roadmap, 'progress', null);
    await one.updateComplete;
    expect(topicBoxes(one)).to.have.lengthOf(0);
  });

  it('keep it when they move out, and share it when they come back', async () => {
    const { roadmap, one } = await compose();
    await click(topicBox(one, 1, 2));
    one.roadmap = learningRoadmap();
    roadmap.before(one);
    await one.updateComplete;
    await whenTickable(one);
    expect(ticked(one)).to.deep.equal(['B']);
    await click(topicBox(one, 1, 3));
    expect(part(roadmap, 'progress').innerText.trim()).to.equal('2 of 5 topics');
    roadmap.append(one);
    await one.updateComplete;
    await click(topicBox(one, 1, 1));
    expect(ticked(one)).to.deep.equal(['A', 'B', 'C']);
    expect(part(roadmap, 'progress').innerText.trim()).to.equal('3 of 5 topics');
    one.remove();
  });
});

const firstText = (element: Element): Node => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) return texts.currentNode;
  return element;
};

describe('the list of topics', () => {
  /** Where everything that stands in the phases is, from the top of each phase. */
  const places = (host: Element) => {
    const names = ['label', 'topics', 'topic', 'topic-title', 'topic-detail', 'tools', 'tool'];
    return parts(host, 'phase').map((phase) => {
      const { top, left, width, height } = phase.getBoundingClientRect();
      const boxes = names.flatMap((name) =>
        [...phase.querySelectorAll<HTMLElement>(`[part~='${name}']`)].map((element) => {
          // Its text, since a label may have the count beside it and be another kind of box for that.
          const range = document.createRange();
          range.selectNodeContents(name === 'label' ? firstText(element) : element);
          const box = (name === 'topic' ? element : range).getBoundingClientRect();
          return [box.left - left, box.top - top, box.width, box.height].map(
            (length) => Math.round(length * 8) / 8,
          );
        }),
      );
      return { size: [left, width, height], boxes };
    });
  };

  for (const width of [800, 320]) {
    it(`does not move when topics can be ticked, nor afterwards: ${String(width)} px`, async () => {
      await setViewport({ width, height: 800 });
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap open="all"></mlops-roadmap>`);
      const before = places(roadmap);
      expect(before).to.have.lengthOf(8);
      await setAttribute(roadmap, 'progress', '');
      await whenTickable(roadmap);
      await nextFrame();
      expect(places(roadmap)).to.deep.equal(before);
      await setAttribute(roadmap, 'progress', null);
      expect(topicBoxes(roadmap)).to.have.lengthOf(0);
      expect(places(roadmap)).to.deep.equal(before);
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('is the same with and without checkboxes', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap open="all"></mlops-roadmap>`);
    const texts = () => parts(roadmap, 'topic').map(({ innerText }) => innerText.trim());
    const [before, lists] = [texts(), parts(roadmap, 'topics')];
    await setAttribute(roadmap, 'progress', '');
    await whenTickable(roadmap);
    expect(texts()).to.deep.equal(before);
    expect(parts(roadmap, 'topics')).to.have.lengthOf(lists.length);
  });

  it('does not move in a phase by itself', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="3" open></roadmap-phase>`);
    const [before, height] = [places(phase), phase.offsetHeight];
    await setAttribute(phase, 'progress', '');
    await whenTickable(phase);
    await nextFrame();
    expect(places(phase)).to.deep.equal(before);
    expect(phase.offsetHeight).to.equal(height);
  });
});

describe('a node on the rail', () => {
  const stateOf = ({ checked, indeterminate }: HTMLInputElement) =>
    indeterminate ? 'mixed' : checked ? 'all' : 'none';

  it('is a checkbox that says which phase it is of and how far that is', async () => {
    const roadmap = await create();
    const box = nodeBox(roadmap, 1);
    expect(await computedRole(box)).to.equal('checkbox');
    expect(await computedName(box)).to.equal('All topics of phase 1, 0 of 3');
    expect(stateOf(box)).to.equal('none');
    await click(topicBox(roadmap, 1, 2));
    expect(await computedName(box)).to.equal('All topics of phase 1, 1 of 3');
    expect(stateOf(box)).to.equal('mixed');
    await click(topicBox(roadmap, 1, 1));
    await click(topicBox(roadmap, 1, 3));
    expect(await computedName(box)).to.equal('All topics of phase 1, 3 of 3');
    expect(stateOf(box)).to.equal('all');
    await click(topicBox(roadmap, 1, 2));
    expect(stateOf(box)).to.equal('mixed');
    expect(stateOf(nodeBox(roadmap, 2))).to.equal('none');
  });

  it('ticks all topics of its phase with one click, and with the next none', async () => {
    const roadmap = await create();
    const [node] = parts(roadmap, 'node');
    if (!node) throw new Error('No node');
    await click(node);
    expect(ticked(roadmap)).to.deep.equal(['A', 'B', 'C']);
    expect(stateOf(nodeBox(roadmap, 1))).to.equal('all');
    await click(node);
    expect(ticked(roadmap)).to.deep.equal([]);
    expect(stateOf(nodeBox(roadmap, 1))).to.equal('none');
  });

  it('ticks the rest where some are ticked', async () => {
    const roadmap = await create();
    await click(topicBox(roadmap, 1, 2));
    await click(topicBox(roadmap, 2, 2));
    const [node] = parts(roadmap, 'node');
    await click(node ?? roadmap);
    expect(ticked(roadmap)).to.deep.equal(['A', 'B', 'C', 'E']);
  });

  it('neither opens nor closes its phase', async () => {
    const roadmap = await create(learningRoadmap(), '1');
    const [one, two] = parts(roadmap, 'node');
    await click(one ?? roadmap);
    await click(two ?? roadmap);
    expect(ticked(roadmap)).to.have.lengthOf(5);
    expect(openPhases(roadmap)).to.deep.equal([1]);
  });

  it('has a check in the place of its number when its phase is finished', async () => {
    const roadmap = await create();
    const [node] = parts(roadmap, 'node');
    if (!node) throw new Error('No node');
    const number = node.querySelector('span') ?? node;
    const check = () => getComputedStyle(node, '::after').content;
    expect(number.checkVisibility({ visibilityProperty: true })).to.equal(true);
    expect(check()).to.equal('none');
    await click(node);
    expect(number.checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(check()).not.to.equal('none');
  });

  it('stays a number where a phase has no topics', async () => {
    const { phases } = learningRoadmap();
    const [one, two] = phases;
    const roadmap = await create(learningRoadmap({ phases: [one, { ...two, topics: [] }] })).catch(
      () => undefined,
    );
    if (!roadmap) return;
    expect(parts(roadmap, 'node')[1]?.querySelector('input') ?? null).to.equal(null);
  });
});

describe(':state(complete)', () => {
  it('is that of a roadmap whose topics are all done', async () => {
    const roadmap = await create();
    const [one, two] = parts(roadmap, 'node');
    await click(one ?? roadmap);
    expect(isComplete(roadmap)).to.equal(false);
    await click(two ?? roadmap);
    expect(isComplete(roadmap)).to.equal(true);
    await click(topicBox(roadmap, 1, 1));
    expect(isComplete(roadmap)).to.equal(false);
  });

  it('is that of a phase by itself, which says so', async () => {
    const phase = await createPhase(2);
    expect(part(phase, 'status').innerText.trim()).to.equal('0 of 2 topics');
    expect(isComplete(phase)).to.equal(false);
    await click(topicBox(phase, 1, 1));
    expect(part(phase, 'status').innerText.trim()).to.equal('1 of 2 topics');
    expect(isComplete(phase)).to.equal(false);
    await click(topicBox(phase, 1, 2));
    expect(part(phase, 'status').innerText.trim()).to.equal('2 of 2 topics');
    expect(getComputedStyle(part(phase, 'status'), '::after').content).to.contain('✓');
    expect(isComplete(phase)).to.equal(true);
  });

  it('is that of the finished phases inside a roadmap, and of the roadmap when all are', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap progress open="all" .roadmap=${learningRoadmap()}>
        <roadmap-phase phase="1"></roadmap-phase>
        <roadmap-phase phase="2"></roadmap-phase>
      </mlops-roadmap>
    `);
    const [one, two] = [...roadmap.querySelectorAll('roadmap-phase')];
    if (!one || !two) throw new Error('No phases');
    await whenTickable(one, two);
    for (const number of [1, 2, 3]) await click(topicBox(one, 1, number));
    expect([one, two, roadmap].map(isComplete)).to.deep.equal([true, false, false]);
    for (const number of [1, 2]) await click(topicBox(two, 1, number));
    expect([one, two, roadmap].map(isComplete)).to.deep.equal([true, true, true]);
  });

  it('ends with progress', async () => {
    const roadmap = await create();
    for (const node of parts(roadmap, 'node')) await click(node);
    expect(isComplete(roadmap)).to.equal(true);
    await setAttribute(roadmap, 'progress', null);
    expect(isComplete(roadmap)).to.equal(false);
  });
});

describe('open="first"', () => {
  const first = (roadmap = learningRoadmap()) =>
    fixture<MlopsRoadmap>(html`<mlops-roadmap progress .roadmap=${roadmap}></mlops-roadmap>`);

  /** What was open in the first moment in which phases were drawn. */
  const atFirst = async (roadmap: MlopsRoadmap) => {
    if (parts(roadmap, 'phase').length === 0) await nextEvent(roadmap, 'roadmap-load');
    await roadmap.updateComplete;
    return openPhases(roadmap);
  };

  for (const { done, open, what } of [
    { done: [], open: [1], what: 'the first where nothing is done' },
    { done: ['a', 'c'], open: [1], what: 'the first while it is unfinished' },
    { done: ['a', 'b', 'c'], open: [2], what: 'the second when the first is finished' },
    { done: ['d', 'e'], open: [1], what: 'the first when a later one is finished' },
    { done: ['a', 'b', 'c', 'd', 'e'], open: [], what: 'none when all is done' },
  ]) {
    it(`opens ${what}, at once`, async () => {
      keep(...done);
      const roadmap = await first();
      expect(await atFirst(roadmap)).to.deep.equal(open);
      await whenTickable(roadmap);
      expect(openPhases(roadmap)).to.deep.equal(open);
    });
  }

  it('knows topics by the ids that they had', async () => {
    keep('old-a', 'b', 'older-c');
    const { phases } = learningRoadmap();
    const [one, two] = phases;
    const topics = [
      { id: 'a', title: 'A', aliases: ['old-a'] },
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C', aliases: ['old-c', 'older-c'] },
    ];
    const roadmap = await first(learningRoadmap({ phases: [{ ...one, topics }, two] }));
    expect(await atFirst(roadmap)).to.deep.equal([2]);
    await whenTickable(roadmap);
    expect(openPhases(roadmap)).to.deep.equal([2]);
  });

  it('opens the first of all where there is no progress', async () => {
    keep('a', 'b', 'c');
    const roadmap = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap .roadmap=${learningRoadmap()}></mlops-roadmap>`,
    );
    expect(await atFirst(roadmap)).to.deep.equal([1]);
  });

  it('does not close a phase that is finished by a tick', async () => {
    const roadmap = await create(learningRoadmap(), 'first');
    const [node] = parts(roadmap, 'node');
    await click(node ?? roadmap);
    expect(openPhases(roadmap)).to.deep.equal([1]);
  });

  it('opens the same among phases inside the roadmap', async () => {
    keep('a', 'b', 'c');
    const roadmap = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap progress .roadmap=${learningRoadmap()}>
        <roadmap-phase phase="1"></roadmap-phase>
        <roadmap-phase phase="2"></roadmap-phase>
      </mlops-roadmap>
    `);
    const phases = [...roadmap.querySelectorAll('roadmap-phase')];
    await whenTickable(...phases);
    expect(phases.map(({ open }) => open)).to.deep.equal([false, true]);
  });
});

describe('with the keyboard alone', () => {
  const focused = (host: Element) => host.shadowRoot?.activeElement;

  it('one goes from node to phase to topics, and ticks them', async () => {
    const roadmap = await create();
    nodeBox(roadmap, 1).focus();
    await press('Tab');
    expect(focused(roadmap)).to.equal(summaryOf(phaseNumber(roadmap, 1)));
    await press('Tab');
    expect(focused(roadmap)).to.equal(topicBox(roadmap, 1, 1));
    expect(topicBox(roadmap, 1, 1).matches(':focus-visible')).to.equal(true);
    await press('Space');
    expect(ticked(roadmap)).to.deep.equal(['A']);
    // What was ticked keeps the focus.
    expect(focused(roadmap)).to.equal(topicBox(roadmap, 1, 1));
    await press('Tab');
    await press('Space');
    expect(ticked(roadmap)).to.deep.equal(['A', 'B']);
    await press('Shift+Tab');
    await press('Space');
    expect(ticked(roadmap)).to.deep.equal(['B']);
  });

  it('one comes to a node, sees that, and ticks all or none', async () => {
    const roadmap = await create();
    await click(part(roadmap, 'progress-menu'));
    await click(part(roadmap, 'progress-menu'));
    const [node] = parts(roadmap, 'node');
    if (!node) throw new Error('No node');
    const outline = () => getComputedStyle(node).outlineStyle;
    expect(outline()).to.equal('none');
    await press('Tab');
    expect(focused(roadmap)).to.equal(nodeBox(roadmap, 1));
    expect(outline()).to.equal('solid');
    await press('Space');
    expect(ticked(roadmap)).to.deep.equal(['A', 'B', 'C']);
    await press('Space');
    expect(ticked(roadmap)).to.deep.equal([]);
    expect(focused(roadmap)).to.equal(nodeBox(roadmap, 1));
  });
});

describe('elements of one roadmap on one page', () => {
  const page = async (roadmap: Roadmap, other: Roadmap) => {
    const main = await fixture(html`
      <main>
        <mlops-roadmap progress open="all" .roadmap=${roadmap}></mlops-roadmap>
        <mlops-roadmap class="composed" progress open="all" .roadmap=${roadmap}>
          <roadmap-phase class="nested" phase="1"></roadmap-phase>
        </mlops-roadmap>
        <roadmap-phase class="lone" progress open phase="1" .roadmap=${other}></roadmap-phase>
      </main>
    `);
    const find = (selector: string) => {
      const found = main.querySelector<MlopsRoadmap | RoadmapPhase>(selector);
      if (!found) throw new Error(`No ${selector}`);
      return found;
    };
    const elements = {
      whole: find('mlops-roadmap'),
      composed: find('.composed'),
      nested: find('.nested'),
      lone: find('.lone'),
    };
    await whenTickable(elements.whole, elements.nested, elements.lone);
    return elements;
  };

  it('share what is ticked in any of them, at once', async () => {
    const { whole, composed, nested, lone } = await page(learningRoadmap(), learningRoadmap());
    const all = () => [whole, nested, lone].map((host) => ticked(host).join(''));
    await click(topicBox(whole, 1, 1));
    expect(all()).to.deep.equal(['A', 'A', 'A']);
    await click(topicBox(nested, 1, 2));
    expect(all()).to.deep.equal(['AB', 'AB', 'AB']);
    await click(topicBox(lone, 1, 3));
    expect(all()).to.deep.equal(['ABC', 'ABC', 'ABC']);
    expect([whole, nested, lone].map(isComplete)).to.deep.equal([false, true, true]);
    await click(topicBox(lone, 1, 1));
    expect(all()).to.deep.equal(['BC', 'BC', 'BC']);
    for (const host of [whole, composed]) {
      expect(part(host, 'progress').innerText.trim()).to.equal('2 of 5 topics');
    }
    expect(part(nested, 'status').innerText.trim()).to.equal('2 of 3 topics');
  });

  it('share nothing with those of another, which may have the same topics', async () => {
    const { whole, lone } = await page(learningRoadmap(), learningRoadmap({ id: 'other' }));
    await click(topicBox(whole, 1, 1));
    await click(topicBox(lone, 1, 2));
    expect([ticked(whole), ticked(lone)]).to.deep.equal([['A'], ['B']]);
    expect(Object.keys(localStorage).sort()).to.deep.equal(['roadmap:learning', 'roadmap:other']);
  });

  it('share when one turns to the roadmap of another', async () => {
    const { whole, lone } = await page(learningRoadmap(), learningRoadmap({ id: 'other' }));
    await click(topicBox(whole, 1, 1));
    const loaded = nextEvent(lone, 'roadmap-load');
    lone.roadmap = learningRoadmap();
    await loaded;
    await nextFrame();
    expect(ticked(lone)).to.deep.equal(['A']);
    await click(topicBox(lone, 1, 2));
    expect(ticked(whole)).to.deep.equal(['A', 'B']);
  });

  it('have the toolbar’s entry in the whole alone', async () => {
    const { whole, composed, nested, lone } = await page(learningRoadmap(), learningRoadmap());
    const entries = [whole, composed, nested, lone].map((host) => parts(host, 'progress-menu'));
    expect(entries.map(({ length }) => length)).to.deep.equal([1, 1, 0, 0]);
  });
});

describe('progress that is taken away while the page lives', () => {
  it('leaves a plain list, and comes back as it was', async () => {
    const roadmap = await create();
    await click(topicBox(roadmap, 1, 2));
    await setAttribute(roadmap, 'progress', null);
    for (const name of ['checkbox', 'count', 'progress', 'progress-menu', 'progress-message']) {
      expect(parts(roadmap, name), name).to.have.lengthOf(0);
    }
    expect(roadmap.shadowRoot?.querySelector('input[type=checkbox]')).to.equal(null);
    expect(parts(roadmap, 'node').map(({ innerText }) => innerText.trim())).to.deep.equal([
      '1',
      '2',
    ]);
    await setAttribute(roadmap, 'progress', '');
    await whenTickable(roadmap);
    expect(ticked(roadmap)).to.deep.equal(['B']);
    await click(topicBox(roadmap, 1, 1));
    expect(ticked(roadmap)).to.deep.equal(['A', 'B']);
  });

  it('takes nothing but itself: everything else stays where it was drawn', async () => {
    const roadmap = await create();
    const drawn = () =>
      ['header', 'overview', 'controls', 'phase', 'topics', 'topic'].flatMap((name) =>
        parts(roadmap, name),
      );
    const before = drawn().length;
    await click(summaryOf(phaseNumber(roadmap, 2)));
    await setAttribute(roadmap, 'progress', null);
    expect(drawn()).to.have.lengthOf(before);
    expect(openPhases(roadmap)).to.deep.equal([1]);
    await setAttribute(roadmap, 'progress', '');
    await whenTickable(roadmap);
    expect(openPhases(roadmap)).to.deep.equal([1]);
  });

  it('can be ticked where everything around the topics is hidden', async () => {
    const roadmap = await create();
    await setAttribute(roadmap, 'hide', 'header overview controls tools promo faq');
    await click(topicBox(roadmap, 1, 2));
    expect(ticked(roadmap)).to.deep.equal(['B']);
    for (const name of ['progress', 'progress-menu', 'segment']) {
      expect(parts(roadmap, name), name).to.have.lengthOf(0);
    }
  });

  it('does so in the phases inside the roadmap', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap progress open="all" .roadmap=${learningRoadmap()}>
        <roadmap-phase phase="1"></roadmap-phase>
      </mlops-roadmap>
    `);
    const [phase] = roadmap.querySelectorAll('roadmap-phase');
    if (!phase) throw new Error('No phase');
    await whenTickable(phase);
    await setAttribute(roadmap, 'progress', null);
    await phase.updateComplete;
    expect(topicBoxes(phase)).to.have.lengthOf(0);
    expect(parts(phase, 'status')).to.have.lengthOf(0);
    await setAttribute(roadmap, 'progress', '');
    await whenTickable(phase);
    await click(topicBox(phase, 1, 3));
    expect(ticked(phase)).to.deep.equal(['C']);
  });
});
