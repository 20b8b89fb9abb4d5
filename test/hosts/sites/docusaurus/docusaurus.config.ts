import type { Options } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';

const config: Config = {
  title: 'Platform handbook',
  url: 'https://handbook.example',
  baseUrl: '/handbook/',
  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: '/' },
        blog: false,
        theme: { customCss: './src/custom.css' },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    navbar: { title: 'Platform handbook' },
    colorMode: { respectPrefersColorScheme: true },
  },
};

export default config;
