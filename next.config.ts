import type { NextConfig } from 'next'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Tests run the build from a copy of their own, so that they do not share pages with a site that is running.
  distDir: process.env.BUILD_DIR || '.next',
  trailingSlash: false,
  // Studio, drafts and files of text, each time anew; nginx keeps the files so. Pages are not asked of Next in
  // an encoding: their cache compresses each once (server/http/encodings.ts), where Next took 1.6 ms for every answer.
  compress: true,
  // Pictures come from /media in the sizes that they are shown in. Next's own way to them, /_next/image, rendered any page
  // that it was given for a picture, and kept on disk what came.
  images: { unoptimized: true },
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
    {
      source: '/studio/:path*',
      // A meta element cannot say this, and what stands around Studio could have an editor click on what he does not see.
      headers: [{ key: 'content-security-policy', value: "frame-ancestors 'self'" }],
    },
  ],
}

export default config
