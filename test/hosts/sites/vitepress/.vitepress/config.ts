import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Platform handbook',
  base: '/handbook/',
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } },
});
