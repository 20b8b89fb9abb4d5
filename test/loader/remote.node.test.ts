import assert from 'node:assert/strict';
import { getEventListeners, once } from 'node:events';
import process from 'node:process';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadRoadmap } from '../../src/loader/load.js';
import { type Fetched, fetchJson, sizeLimit } from '../../src/loader/remote.js';
import bundled from '../../data/mlops.json' with { type: 'json' };
import { TestServer } from './server.js';

const server = new TestServer();
const rejections: unknown[] = [];
const note = (reason: unknown) => rejections.push(reason);

before(async () => {
  process.on('unhandledRejection', note);
  await server.start();
  class Node {
    get baseURI(): string {
      return `${server.origin}/pages/page.html#top`;
    }
  }
  // As after `<img name="baseURI">` in the page.
  const document = Object.defineProperty(new Node(), 'baseURI', { value: {} });
  Object.assign(globalThis, { Node, document });
});

after(async () => {
  for (const name of ['document', 'Node']) Reflect.deleteProperty(globalThis, name);
  await server.stop();
  process.off('unhandledRejection', note);
  assert.deepEqual(rejections, []);
});

beforeEach(() => {
  server.asked.length = 0;
});

const never = new AbortController().signal;

const fetched = async (address: string) => fetchJson(address, never);

/** The problem and what is said of it. */
const told = (fetched: Fetched): readonly string[] => {
  if ('value' in fetched) return ['none', JSON.stringify(fetched.value)];
  const { problem, fault } = fetched;
  assert.equal(fault.path, '');
  return [problem, fault.message];
};

const problemOf = async (address: string) => told(await fetched(address));

/** What waits for something that never comes is red as well. */
const inTime = { timeout: 20_000 };

const isAbort = { name: 'AbortError' };

describe('an address', inTime, () => {
  it('is relative to the base of the document', async () => {
    server.sends('/pages/a.json?b=1', '{"a":1}');
    server.sends('/c.json', '{"c":1}');
    assert.deepEqual(await fetched('a.json?b=1#c'), { value: { a: 1 } });
    assert.deepEqual(await fetched('/c.json'), { value: { c: 1 } });
    assert.deepEqual(await fetched(`${server.origin}/c.json`), { value: { c: 1 } });
  });

  it('may be none at all', async () => {
    assert.deepEqual(await problemOf('http://['), [
      'unreachable',
      'Expected an address but received "http://["',
    ]);
    for (const address of ['javascript:alert(1)', 'mailto:a@example.com', 'http://a:b@127.0.0.1/'])
      assert.equal((await problemOf(address))[0], 'unreachable', address);
  });

  it('may lead on', async () => {
    const lead = (from: string, to: string) => {
      server.on(from, (response) => response.writeHead(302, { location: to }).end());
    };
    lead('/one', '/two');
    lead('/two', '/three/');
    lead('/three/', '../four');
    server.sends('/four', '[4]');
    assert.deepEqual(await fetched('/one'), { value: [4] });
    assert.deepEqual(server.asked, ['/one', '/two', '/three/', '/four']);
    lead('/there', '/back');
    lead('/back', '/there');
    assert.deepEqual(await problemOf('/there'), [
      'unreachable',
      'Expected an answer but received nothing',
    ]);
  });
});

describe('a status', inTime, () => {
  for (const [status, problem] of [
    [404, 'notFound'],
    [410, 'notFound'],
    [400, 'unreachable'],
    [403, 'unreachable'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ] as const) {
    it(`of ${String(status)} is ${problem}`, async () => {
      server.on('/status', (response) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
      });
      const message = `Expected status 200 but received ${String(status)}`;
      assert.deepEqual(await problemOf('/status'), [problem, message]);
    });
  }
});

describe('a content type', inTime, () => {
  for (const type of [
    '',
    'application/json',
    'Application/JSON; charset=utf-8',
    'application/json, application/json',
    'application/ld+json',
    'application/vnd.example.v1+json;charset=utf-8',
    'text/json',
    'text/plain; charset=iso-8859-1',
    'application/octet-stream',
    'binary/octet-stream',
  ]) {
    it(`may be ${type || 'left out'}`, async () => {
      server.sends('/type', '{"ü":1}', type);
      assert.deepEqual(await fetched('/type'), { value: { ü: 1 } });
    });
  }

  for (const type of [
    'text/html',
    'text/html; charset=json',
    'text/css',
    'text/javascript',
    'application/javascript',
    'application/xml',
    'application/jsonp',
    'image/png',
    'application/pdf',
  ]) {
    it(`may not be ${type}`, async () => {
      server.sends('/type', '{}', type);
      assert.deepEqual(await problemOf('/type'), [
        'notRoadmap',
        `Expected JSON but received ${type.split(';')[0] ?? ''}`,
      ]);
    });
  }

  it('is quoted without what cannot be seen, and not at any length', async () => {
    server.sends('/type', '{}', `a\u00ADb/${'c'.repeat(1000)}`);
    const [, message = ''] = await problemOf('/type');
    assert.match(message, /^Expected JSON but received a\uFFFDb\/c+…$/);
    assert.ok(message.length < 100);
  });
});

describe('what is sent', inTime, () => {
  it('may be any JSON', async () => {
    for (const text of ['{}', '[]', 'null', '0', '""', ' \n{"a":[]}\n']) {
      server.sends('/any', text);
      assert.deepEqual(await fetched('/any'), { value: JSON.parse(text) as unknown });
    }
  });

  it('may begin with a byte order mark', async () => {
    server.sends('/mark', '\uFEFF{"a":1}');
    assert.deepEqual(await fetched('/mark'), { value: { a: 1 } });
  });

  it('may come in pieces that split characters', async () => {
    // More than one read takes, of a length that no piece is a multiple of.
    const value = '路🗺️'.repeat(200_000);
    server.sends('/pieces', JSON.stringify(value));
    assert.deepEqual(await fetched('/pieces'), { value });
  });

  it('may be nothing', async () => {
    const message = 'Expected JSON but received nothing';
    for (const text of ['', ' \n', '\uFEFF']) {
      server.sends('/nothing', text);
      assert.deepEqual(await problemOf('/nothing'), ['notRoadmap', message]);
    }
    server.on('/nothing', (response) => response.writeHead(204).end());
    assert.deepEqual(await problemOf('/nothing'), ['notRoadmap', message]);
  });

  it('may be cut off, or no JSON at all', async () => {
    const text = JSON.stringify(bundled);
    const texts = [text.slice(0, -1), text.slice(0, 900), '{"a":1}{"b":2}', '{a: 1}', '<!doctype>'];
    for (const wrong of texts) {
      server.sends('/wrong', wrong, 'text/plain');
      const [problem, message] = await problemOf('/wrong');
      assert.equal(problem, 'notRoadmap');
      assert.match(message ?? '', /^Expected JSON but received something else: .+/);
    }
  });

  it('is quoted without what cannot be seen', async () => {
    server.sends('/unseen', '\u202E\u0007\u200B');
    const [problem, message] = await problemOf('/unseen');
    assert.equal(problem, 'notRoadmap');
    assert.doesNotMatch(message ?? '', /\p{C}/u);
  });
});

describe('a file that is too large', inTime, () => {
  const tooLarge = [
    'notRoadmap',
    `Expected no more than ${String(sizeLimit)} bytes but received more`,
  ];
  const size = 20_000_000;
  const sendable = (bytes: number) => `"${'a'.repeat(bytes - 2)}"`;

  it('is not read when it says so', async () => {
    const held = server.hold('/large');
    const result = problemOf('/large');
    const response = await held;
    const closed = once(response, 'close');
    response.writeHead(200, { 'content-length': size }).flushHeaders();
    // Not a byte of it has been sent.
    assert.deepEqual(await result, tooLarge);
    await closed;
    assert.equal(response.writableFinished, false);
  });

  it('is read no further than that when it does not say so', async () => {
    const held = server.hold('/large');
    const result = problemOf('/large');
    const response = await held;
    const closed = once(response, 'close');
    response.writeHead(200).write(sendable(size));
    // It has no end.
    assert.deepEqual(await result, tooLarge);
    await closed;
    assert.equal(response.writableFinished, false);
  });

  it('begins right behind the limit', async () => {
    for (const isSaid of [true, false]) {
      const send = (bytes: number) => {
        server.on('/limit', (response) => {
          response.writeHead(200, isSaid ? { 'content-length': bytes } : {});
          response.write(sendable(bytes));
          response.end();
        });
      };
      send(sizeLimit);
      assert.ok('value' in (await fetched('/limit')));
      send(sizeLimit + 1);
      assert.deepEqual(await problemOf('/limit'), tooLarge);
    }
  });
});

describe('a server', inTime, () => {
  const late = ['unreachable', 'Expected an answer within 0.02 s but received nothing'];

  it('may never answer', async () => {
    const held = server.hold('/late');
    const result = fetchJson('/late', never, 20);
    const response = await held;
    const closed = once(response, 'close');
    assert.deepEqual(told(await result), late);
    await closed;
  });

  it('may never end its answer', async () => {
    server.on('/late', (response) => response.writeHead(200).write('{"a":'));
    assert.deepEqual(told(await fetchJson('/late', never, 20)), late);
  });

  it('may hang up before its answer', async () => {
    server.on('/reset', (response) => response.destroy());
    const result = await fetched('/reset');
    assert.deepEqual(told(result), ['unreachable', 'Expected an answer but received nothing']);
    assert.ok('fault' in result && result.fault.hint?.includes('CORS'));
  });

  it('may hang up in the middle of its answer', async () => {
    server.on('/reset', (response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"a":1}', () => response.destroy());
    });
    assert.deepEqual(await problemOf('/reset'), [
      'unreachable',
      'Expected the whole file but received only a part of it',
    ]);
  });

  it('may not be there', async () => {
    const other = new TestServer();
    await other.start();
    const { origin } = other;
    await other.stop();
    assert.equal((await problemOf(`${origin}/a.json`))[0], 'unreachable');
  });
});

describe('a caller who leaves', inTime, () => {
  it('hears no more than that, and ends the request', async () => {
    const controller = new AbortController();
    const held = server.hold('/left');
    const result = fetchJson('/left', controller.signal);
    const response = await held;
    const closed = once(response, 'close');
    controller.abort();
    await assert.rejects(result, isAbort);
    await closed;
  });

  it('ends a request whose answer has begun', async () => {
    const controller = new AbortController();
    const held = server.hold('/left');
    const result = fetchJson('/left', controller.signal);
    const response = await held;
    const closed = once(response, 'close');
    await new Promise((resolve) => response.writeHead(200).write('{"a":', resolve));
    controller.abort();
    await assert.rejects(result, isAbort);
    await closed;
  });

  it('asks for nothing when gone before', async () => {
    await assert.rejects(fetchJson('/never', AbortSignal.abort()), isAbort);
    await assert.rejects(loadRoadmap({ value: {} }, AbortSignal.abort()), isAbort);
    assert.deepEqual(server.asked, []);
  });

  it('changes nothing when the answer is there', async () => {
    const controller = new AbortController();
    server.sends('/there', '1');
    const result = await fetchJson('/there', controller.signal);
    controller.abort();
    assert.deepEqual(result, { value: 1 });
  });

  it('is not waited for any longer when the answer is there', async () => {
    const { signal } = new AbortController();
    server.sends('/there', '1');
    await Promise.all([fetchJson('/there', signal), fetchJson('/there', signal)]);
    assert.deepEqual(getEventListeners(signal, 'abort'), []);
  });
});

describe('callers with the same address', inTime, () => {
  it('share one request', async () => {
    const held = server.hold('/shared');
    const addresses = ['/shared', '../shared#a', `${server.origin}/shared`];
    const results = addresses.map(fetched);
    (await held).end('{"a":1}');
    const [first, ...others] = await Promise.all(results);
    assert.deepEqual(first, { value: { a: 1 } });
    for (const other of others) assert.equal(other, first);
    assert.deepEqual(server.asked, ['/shared']);
  });

  it('share what goes wrong', async () => {
    const held = server.hold('/shared');
    const results = [problemOf('/shared'), problemOf('/shared')];
    (await held).writeHead(500).end();
    for (const result of results) assert.equal((await result)[0], 'unreachable');
    assert.deepEqual(server.asked, ['/shared']);
  });

  it('do not lose it when one of them leaves, whoever it is', async () => {
    for (const leaving of [0, 1]) {
      const controllers = [new AbortController(), new AbortController()];
      const held = server.hold('/shared');
      const results = controllers.map(async ({ signal }) => fetchJson('/shared', signal));
      const response = await held;
      controllers[leaving]?.abort();
      await assert.rejects(results[leaving] ?? Promise.resolve(), isAbort);
      response.end('{"a":1}');
      assert.deepEqual(await results[1 - leaving], { value: { a: 1 } });
    }
    assert.equal(server.asked.length, 2);
  });

  it('end it when the last of them leaves', async () => {
    const controllers = [new AbortController(), new AbortController()];
    const held = server.hold('/shared');
    const results = controllers.map(async ({ signal }) => fetchJson('/shared', signal));
    const response = await held;
    const closed = once(response, 'close');
    for (const controller of controllers) controller.abort();
    for (const result of results) await assert.rejects(result, isAbort);
    await closed;
  });

  it('make a new request when the last one has ended', async () => {
    server.sends('/again', '1');
    assert.deepEqual(await fetched('/again'), { value: 1 });
    server.sends('/again', '2');
    assert.deepEqual(await fetched('/again'), { value: 2 });
    server.on('/again', (response) => response.writeHead(404).end());
    assert.equal((await problemOf('/again'))[0], 'notFound');
    server.sends('/again', '3');
    assert.deepEqual(await fetched('/again'), { value: 3 });
  });

  it('make a new request right after the last of them has left, which outlives the old one', async () => {
    const controller = new AbortController();
    const first = server.hold('/again');
    const left = fetchJson('/again', controller.signal);
    const closed = once(await first, 'close');
    controller.abort();
    const second = server.hold('/again');
    const one = fetched('/again');
    await assert.rejects(left, isAbort);
    await closed;
    const response = await second;
    const two = fetched('/again');
    response.end('2');
    assert.deepEqual(await one, { value: 2 });
    assert.equal(await two, await one);
    assert.equal(server.asked.length, 2);
  });
});

describe('loadRoadmap', inTime, () => {
  const load = async (given: unknown) =>
    loadRoadmap(typeof given === 'string' ? { address: given } : { value: given }, never);

  it('takes a string for an address', async () => {
    server.sends('/roadmap.json', JSON.stringify(bundled));
    const { roadmap, faults, problem } = await load('/roadmap.json');
    assert.equal(roadmap?.phases.length, 8);
    assert.deepEqual(faults, []);
    assert.equal(problem, undefined);
  });

  it('takes anything else for the roadmap itself', async () => {
    const { roadmap, faults } = await load(bundled);
    assert.equal(roadmap?.id, bundled.id);
    assert.deepEqual(faults, []);
    for (const given of [{}, [], 1, undefined, null, new URL('http://127.0.0.1/')]) {
      const loaded = await load(given);
      assert.equal(loaded.problem, 'notRoadmap');
      assert.equal(loaded.roadmap, undefined);
      assert.ok(loaded.faults.length > 0);
    }
    assert.deepEqual(server.asked, []);
  });

  it('names what is wrong with a file and keeps the valid rest', async () => {
    const phases = bundled.phases.map((phase, index) =>
      index === 1 ? { ...phase, level: 'fundation' } : phase,
    );
    server.sends('/roadmap.json', JSON.stringify({ ...bundled, phases }));
    const { roadmap, faults, problem } = await load('/roadmap.json');
    assert.equal(roadmap?.phases.length, 7);
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['phases[1].level'],
    );
    assert.equal(problem, undefined);
  });

  it('tells a file that is no roadmap from one that is not there', async () => {
    for (const text of ['{}', '[]', 'null', '"/roadmap.json"', '{"__proto__":{"id":"a"}}']) {
      server.sends('/roadmap.json', text);
      const { roadmap, faults, problem } = await load('/roadmap.json');
      assert.equal(problem, 'notRoadmap', text);
      assert.equal(roadmap, undefined);
      assert.ok(faults.length > 0);
    }
    assert.deepEqual(await load('/nowhere.json'), {
      faults: [{ path: '', message: 'Expected status 200 but received 404' }],
      problem: 'notFound',
    });
  });

  it('gives all who have waited for the same address the same roadmap', async () => {
    const held = server.hold('/roadmap.json');
    const results = [load('/roadmap.json'), load('roadmap.json'), load('/roadmap.json')];
    server.sends('/pages/roadmap.json', JSON.stringify(bundled));
    (await held).end(JSON.stringify(bundled));
    const [first, elsewhere, last] = await Promise.all(results);
    assert.equal(last?.roadmap, first?.roadmap);
    assert.notEqual(elsewhere?.roadmap, first?.roadmap);
    assert.deepEqual(elsewhere?.roadmap, first?.roadmap);
  });
});
