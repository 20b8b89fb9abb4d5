import { HtmlBasePlugin } from '@11ty/eleventy';
import { renderPhase } from 'mlops-roadmap/prerender';

export default function (config) {
  config.addPlugin(HtmlBasePlugin);
  config.addPassthroughCopy({ 'node_modules/mlops-roadmap/dist/*.js': 'roadmap' });
  config.addAsyncShortcode('phase', (phase) => renderPhase({ phase, lang: 'en' }));
  return { dir: { input: 'content' }, pathPrefix: '/handbook/', markdownTemplateEngine: 'njk' };
}
