import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, the longest first: begun last, one file would be waited for while the other cores have nothing to do. */
const longest = [
  'unit/server/freshness/model.test.ts',
  'unit/server/freshness/unseen.test.ts',
  'unit/linear.test.ts',
  'integration/survival.test.ts',
  'integration/instances.test.ts',
  'integration/nginx.test.ts',
  'integration/fullDisk.test.ts',
  'integration/lake/cli.test.ts',
  'integration/nginxEncodings.test.ts',
  'integration/start.test.ts',
]

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((path) => moduleId.endsWith(path))
  return place < 0 ? longest.length : place
}

const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder

/** Vitest's own order, which goes by how long each file took last time, needs a last time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b))
  }
}
