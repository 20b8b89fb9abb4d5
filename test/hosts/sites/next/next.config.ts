import type { NextConfig } from 'next';

const config: NextConfig = { output: 'export', basePath: '/handbook', trailingSlash: true };

export default config;
