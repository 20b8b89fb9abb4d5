/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

/** As a server has it that keeps the project in some folder of its own. */
const FOLDER = /^\/some\/folder\/(?=(demo|data|dist)\/)/;

/**
 * Serves the folders that a site is deployed from a second time, under a path.
 *
 * @type {Middleware}
 */
export const serveUnderPath = (context, next) => {
  context.url = context.url.replace(FOLDER, '/');
  return next();
};
