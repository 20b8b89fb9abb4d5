import type { HostId } from '../state.js';

interface Host {
  readonly title: string;
  /** The body of the page; the roadmap takes the place of what has `data-roadmap`. */
  readonly body: string;
}

/** Small pages of the kinds that a roadmap is pasted into. Their styles are beside this file. */
export const hosts: Readonly<Record<HostId, Host>> = {
  blog: {
    title: 'Blog',
    body: `<header class="site"><b>Uptime Notes</b> <span>Operations, written down</span></header>
<main>
  <h1>The order we would learn it in</h1>
  <p class="byline">The platform team · 3 March 2026</p>
  <p>We learned all this in the order in which it broke. This is the way we would go now.</p>
  <div data-roadmap></div>
  <p>Please do not skip the first phase. Nobody will ask you to invent a model, but somebody will
  ask why today’s is worse than yesterday’s.</p>
</main>`,
  },
  documentation: {
    title: 'Documentation',
    body: `<header class="bar"><b>Switchyard</b> <span>docs</span></header>
<div class="columns">
  <nav aria-label="Guide">
    <b>Train on GPU nodes</b>
    <ul>
      <li aria-current="page">Before you start</li>
      <li>Request a GPU</li>
      <li>Keep checkpoints</li>
      <li>Scale to zero</li>
    </ul>
  </nav>
  <main>
    <h1>Train on GPU nodes</h1>
    <p>This guide runs a training script as a Kubernetes Job. If the terms are new to you, this is
    what to look up first.</p>
    <div data-roadmap></div>
    <p>To see your quota, run <code>kubectl describe resourcequota</code>.</p>
  </main>
</div>`,
  },
  course: {
    title: 'Course',
    body: `<header class="brand"><b>Halden Academy</b> <span>My courses</span></header>
<div class="intro">
  <h1>Machine learning in production</h1>
  <p>Twelve lessons, four projects, at your own speed.</p>
</div>
<main>
  <h2>Your path</h2>
  <div data-roadmap></div>
  <p class="card"><b>Next lesson:</b> your first endpoint, 40 minutes</p>
</main>`,
  },
};

/** The whole page. Nothing in it comes from what has been chosen, so that there is nothing to escape. */
export const hostPage = (host: HostId, script: string): string => `<!doctype html>
<html lang="en" data-host="${host}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${hosts[host].title}</title>
    <link rel="stylesheet" href="builder/hosts/${host}.css" />
    <link rel="stylesheet" href="builder/hosts/bridges.css" />
    <script src="${script}"></script>
  </head>
  <body>
${hosts[host].body}
  </body>
</html>`;
