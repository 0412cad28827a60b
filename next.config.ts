import type { NextConfig } from 'next'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Tests run the build from a copy of their own, so that they do not share pages with a site that is running.
  distDir: process.env.BUILD_DIR || '.next',
  trailingSlash: false,
  // 1.6 ms of processor for every page, each time anew, and no brotli: the proxy in front does it better.
  compress: false,
  // The pages' metadata belongs in the head, also for readers without scripts; Next streams it into the body otherwise.
  htmlLimitedBots: /.*/,
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
}

export default config
