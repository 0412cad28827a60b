import { isLong } from '#tests/support/long.ts'
import { everyday, newProgramme } from './jobs/index.ts'
import { begin, isDone } from './jobs/job.ts'
import { expect, storyTurns, test } from './stories.ts'

const turn = storyTurns(8, 1)

// The long jobs that nothing is promised of are counted by `npm run bench -- editing` alone.
test('an editor corrects, cancels, moves and withdraws, each in as few actions as is promised', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  // What events go through is counted in their own stories too.
  const counted = isLong ? [...everyday, newProgramme] : everyday.filter(({ name }) => name === 'correction')
  for (const job of counted) {
    const at = await begin(job, editor, aktuelt.content)
    await job.act(at)
    await isDone(job, aktuelt.content)
    if (job.limit !== undefined) expect(at.actions, job.name).toBeLessThanOrEqual(job.limit)
    await editor.leave(at.page)
  }
})
