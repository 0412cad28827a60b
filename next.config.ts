import type { NextConfig } from 'next'
import { notPages } from './lib/addresses.ts'

/** Everything that is not a public page keeps its own address. */
const excluded = notPages.join('|')

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Tests run the build from a copy of their own, so that they do not share pages with a site that is running.
  distDir: process.env.BUILD_DIR || '.next',
  trailingSlash: false,
  // 1.6 ms of processor for every page, each time anew, and no brotli: the proxy in front does it better.
  compress: false,
  // How long a shared cache may serve a page while it asks for a newer one, in seconds; Next's default is a year.
  expireTime: 3600,
  typescript: { ignoreBuildErrors: true }, // tsc runs in `npm test`; twice costs 20 s of every first start
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        // YouTube's player refuses to play (error 153) when it is told nothing of where it is shown.
        { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
      ],
    },
  ],
  // Pages live below one dynamic segment so that none is rendered at build time: one build serves any Content Lake.
  rewrites: async () => ({
    beforeFiles: [
      { source: `/:path((?!(?:${excluded})(?:/|$)).*)`, destination: '/public/:path' },
      // After the one above: each rewrite sees what those before it made.
      { source: '/', destination: '/public' },
    ],
    afterFiles: [],
    fallback: [],
  }),
}

export default config
