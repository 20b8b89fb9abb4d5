import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(response: Response, address: URL, test: Test) => void | Promise<void>} Answer */
/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

/**
 * @typedef {object} Test what one test has asked for
 * @property {string[]} asked names of what was asked for, in that order
 * @property {number} closed how many connections were closed before their answer was complete
 * @property {Map<string, (() => void)[]>} held who waits for its release, by id
 * @property {(() => void)[]} watchers who waits for anything to happen
 */

const ROOT = '/answers/';
const LARGE = 20_000_000;
const PATIENCE = 5000;
const JSON_TYPE = { 'content-type': 'application/json' };

/** @param {string} name */
function readDemo(name) {
  return readFileSync(new URL(`../../demo/roadmaps/${name}.json`, import.meta.url), 'utf8');
}

/** @type {unknown} */
const parsed = JSON.parse(readDemo('onboarding'));
const whole = /** @type {Record<string, unknown>} */ (parsed);

/** @param {URL} address */
function roadmapFor({ searchParams }) {
  const id = searchParams.get('id') ?? 'served';
  return JSON.stringify({ ...whole, id, title: `Roadmap ${id}` });
}

/** @type {Map<string, Test>} */
const tests = new Map();

/**
 * @param {string} name
 * @returns {Test}
 */
function testOf(name) {
  const known = tests.get(name);
  if (known) return known;
  const test = { asked: [], closed: 0, held: new Map(), watchers: [] };
  tests.set(name, test);
  return test;
}

/** @param {Test} test */
function tell({ watchers }) {
  for (const watcher of watchers.splice(0)) watcher();
}

/** @returns {Promise<string>} */
function startElsewhere() {
  return new Promise((resolve) => {
    const server = createServer((request, response) => void answer(request, response));
    server.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve(`http://127.0.0.1:${String(address.port)}`);
    });
    // The runner ends when its own server does.
    server.unref();
  });
}

/** @type {Promise<string> | undefined} */
let elsewhere;

/** Another origin: a second port of the same machine, which answers the same. */
const originElsewhere = () => (elsewhere ??= startElsewhere());

/** @type {Answer} */
function sendRoadmap(response, address) {
  response.writeHead(200, JSON_TYPE).end(roadmapFor(address));
}

/**
 * A valid roadmap, were it not that long; it does not quite end.
 *
 * @param {Response} response
 * @param {URL} address
 */
function sendLarge(response, address) {
  response.write(Buffer.from(roadmapFor(address).padEnd(LARGE)).subarray(0, LARGE - 1));
}

/** @type {Record<string, Answer>} */
const answers = {
  roadmap: sendRoadmap,
  'six-levels': (response) => {
    response.writeHead(200, JSON_TYPE).end(readDemo('web-developer'));
  },
  'not-found': (response) => void response.writeHead(404, JSON_TYPE).end('{}'),
  error: (response) => void response.writeHead(500, JSON_TYPE).end('{}'),
  hang: () => undefined,
  'hang-up': (response, address) => {
    const text = roadmapFor(address);
    response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, 900), () => response.destroy());
  },
  html: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in</p>');
  },
  cut: (response, address) => {
    response.writeHead(200, JSON_TYPE).end(roadmapFor(address).slice(0, 900));
  },
  picture: (response, address) => {
    response.writeHead(200, { 'content-type': 'image/png' }).end(roadmapFor(address));
  },
  empty: (response) => void response.writeHead(200, JSON_TYPE).end('{}'),
  faulty: (response, address) => {
    const text = roadmapFor(address).replace('"tagline"', '"taglin"');
    response.writeHead(200, JSON_TYPE).end(text);
  },
  large: (response, address) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': LARGE });
    sendLarge(response, address);
  },
  'large-unsaid': (response, address) => {
    response.writeHead(200, JSON_TYPE);
    sendLarge(response, address);
  },
  redirect: (response, { search }) => {
    response.writeHead(302, { location: `roadmap${search}` }).end();
  },
  elsewhere: async (response, { pathname, search }) => {
    const path = pathname.replace(/[^/]*$/, 'roadmap');
    response.writeHead(302, { location: (await originElsewhere()) + path + search }).end();
  },
  /** Waits until the test releases its id. */
  held: (response, address, { held }) => {
    const id = address.searchParams.get('id') ?? '';
    const release = () => void sendRoadmap(response, address, testOf(''));
    held.set(id, [...(held.get(id) ?? []), release]);
  },
};

/**
 * What a test itself asks.
 *
 * @type {Record<string, Answer>}
 */
const controls = {
  /** Comes when as much has been asked for and been closed as the address says, or when that takes too long. */
  report: async (response, { searchParams }, test) => {
    const isReached = () =>
      test.asked.length >= Number(searchParams.get('asked')) &&
      test.closed >= Number(searchParams.get('closed'));
    const until = Date.now() + PATIENCE;
    while (!isReached() && Date.now() < until) {
      await new Promise((resolve) => {
        test.watchers.push(() => {
          resolve(undefined);
        });
        setTimeout(resolve, PATIENCE);
      });
    }
    const { asked, closed } = test;
    const report = { asked, closed, elsewhere: await originElsewhere() };
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(report));
  },
  release: (response, { searchParams }, { held }) => {
    const id = searchParams.get('id') ?? '';
    for (const release of held.get(id) ?? []) release();
    held.delete(id);
    response.writeHead(204).end();
  },
};

/**
 * `/answers/<test>/<name>,<name>…?id=&delay=&max-age=&cors`: the first request gets the first answer and so on, all that
 * follow the last one.
 *
 * @param {Request} request
 * @param {Response} response
 * @returns {Promise<void>}
 */
async function answer(request, response) {
  const address = new URL(request.url ?? '', 'http://localhost');
  const [name = '', list = ''] = address.pathname.slice(ROOT.length).split('/');
  const { searchParams } = address;
  const test = testOf(name);
  const maxAge = searchParams.get('max-age');
  response.setHeader('cache-control', maxAge === null ? 'no-store' : `max-age=${maxAge}`);
  if (searchParams.has('cors')) response.setHeader('access-control-allow-origin', '*');
  const control = controls[list];
  if (control) return control(response, address, test);
  const asked = list + address.search;
  const names = list.split(',');
  const before = test.asked.filter((other) => other === asked).length;
  test.asked.push(asked);
  let isComplete = false;
  response.on('finish', () => {
    isComplete = true;
  });
  response.on('close', () => {
    if (!isComplete) test.closed += 1;
    tell(test);
  });
  tell(test);
  const delay = searchParams.get('delay');
  // Without one at once: what is told as asked for can be released.
  if (delay !== null) await wait(Number(delay));
  const wanted = answers[names[Math.min(before, names.length - 1)] ?? ''];
  if (!wanted) throw new Error(`There is no answer for ${asked}.`);
  return wanted(response, address, test);
}

/**
 * Whatever a server may answer, at addresses for tests alone.
 *
 * @param {Parameters<Middleware>[0]} context
 * @param {Parameters<Middleware>[1]} next
 */
export async function testAnswers(context, next) {
  if (!context.path.startsWith(ROOT)) {
    await next();
    return;
  }
  context.respond = false;
  // The runner would warn of what is not found.
  Object.defineProperty(context, 'status', { value: 200 });
  await answer(context.req, context.res);
}
