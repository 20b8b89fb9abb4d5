/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

const ROOT = '/lent/';

/**
 * Everything below `/lent/` is what is at the same address without it, for pages of any origin: as from a server that
 * others paste their scripts from.
 *
 * @type {Middleware}
 */
export const lendFiles = (context, next) => {
  if (!context.url.startsWith(ROOT)) return next();
  context.url = context.url.slice(ROOT.length - 1);
  // Not before: the server remembers what it has answered with, also for those who ask without it.
  return next().then(() => {
    context.set('access-control-allow-origin', '*');
  });
};
