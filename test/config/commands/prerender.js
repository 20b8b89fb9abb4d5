/** Renders with the built package what a page in the tests is made of. */
export function prerenderPlugin() {
  return {
    name: 'prerender-command',
    /** @param {{ command: string, payload?: unknown }} request */
    async executeCommand({ command, payload }) {
      if (command !== 'prerender') return undefined;
      // By an address that TypeScript does not follow: what is built has no types before that.
      const module = new URL('../../../dist/esm/prerender/index.js', import.meta.url).href;
      const built = /** @type {unknown} */ (await import(module));
      const { renderFaq, renderPhase, renderRoadmap } =
        /** @type {typeof import('../../../src/prerender/index.ts')} */ (built);
      const {
        tag,
        options,
        phases = [],
      } = /** @type {import('../../support/prerender.ts').Asked} */ (payload);
      if (tag === 'roadmap-phase') return renderPhase(options);
      if (tag === 'roadmap-faq') return renderFaq(options);
      if (phases.length === 0) return renderRoadmap(options);
      /** @param {import('../../../src/prerender/options.ts').Inside} inside */
      const content = async (inside) => {
        const rendered = await Promise.all(phases.map((phase) => inside.renderPhase({ phase })));
        return `<p>Prose.</p>${rendered.join('<p>More prose.</p>')}${await inside.renderFaq()}`;
      };
      return renderRoadmap({ ...options, content });
    },
  };
}
