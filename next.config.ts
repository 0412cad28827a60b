import type { NextConfig } from 'next'

/** Everything that is not a public page keeps its own address. */
const notPages = ['_next', 'api', 'studio', 'media', 'public', 'favicon.ico', 'icon.svg'].join('|')

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  trailingSlash: false,
  typescript: { ignoreBuildErrors: true }, // tsc runs in `npm test`; twice costs 20 s of every first start
  // Pages live below one dynamic segment so that none is rendered at build time: one build serves any Content Lake.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', destination: '/public' },
      { source: `/:path((?!(?:${notPages})(?:/|$)).*)`, destination: '/public/:path' },
    ],
    afterFiles: [],
    fallback: [],
  }),
}

export default config
