/**
 * Runs functions in Firefox' own scope through WebDriver BiDi, which puppeteer offers no method for.
 * Such a function gets a page's browsing context first; it is sent as text and sees nothing of this module.
 */

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ send(method: string, params: object): Promise<{ result: unknown }> }} BidiConnection */
/** @typedef {{ contexts: { context: string }[] }} ContextTree */
/** @typedef {{ type: string, result: { value?: string }, exceptionDetails?: { text: string } }} ScriptResult */

const WRAPPER = `async (id, source, input) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const run = new Function('return (' + source + ')')();
  return JSON.stringify((await run(NavigableManager.getBrowsingContextById(id), JSON.parse(input))) ?? null);
}`;

/** @param {Page} page */
export function isFirefox(page) {
  const { protocol } = /** @type {{ protocol?: string }} */ (
    /** @type {unknown} */ (page.browser())
  );
  return protocol === 'webDriverBiDi';
}

/** @param {Page} page */
function connectionOf(page) {
  return /** @type {{ connection: BidiConnection }} */ (/** @type {unknown} */ (page.browser()))
    .connection;
}

/**
 * @template Result
 * @template Context what the function uses of the browsing context
 * @template [Input=undefined]
 * @param {Page} page
 * @param {(browsingContext: Context, input: Input) => Result | Promise<Result>} run
 * @param {Input} [input]
 * @returns {Promise<Result>}
 */
export async function runInFirefox(page, run, input) {
  const connection = connectionOf(page);
  const pageContext = /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()))
    ._id;
  const tree = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const { contexts } = /** @type {ContextTree} */ (tree.result);
  const texts = [pageContext, String(run), JSON.stringify(input ?? null)];
  const response = await connection.send('script.callFunction', {
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    functionDeclaration: WRAPPER,
    arguments: texts.map((value) => ({ type: 'string', value })),
  });
  const outcome = /** @type {ScriptResult} */ (response.result);
  if (outcome.type !== 'success')
    throw new Error(outcome.exceptionDetails?.text ?? 'Script failed in Firefox.');
  /** @type {unknown} */
  const result = JSON.parse(outcome.result.value ?? 'null');
  return /** @type {Result} */ (result);
}
