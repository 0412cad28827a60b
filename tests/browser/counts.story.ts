import { Counted } from './counted.ts'
import { jobs } from './jobs.ts'
import { expect, test } from './stories.ts'

test.afterEach(async ({ aktuelt }) => {
  const deleting = aktuelt.content.transaction()
  for (const { document } of jobs) deleting.delete(document._id).delete(`drafts.${document._id}`)
  await deleting.commit()
})

test('an editor corrects, cancels, moves and withdraws, each in as few actions as is promised', async ({
  editor,
  aktuelt,
}) => {
  for (const { name, limit, list, document, act, outcome } of jobs) {
    await aktuelt.content.create(document)
    const at = await Counted.open(editor, list, document.title)
    await act(at)
    await expect.poll(() => aktuelt.content.getDocument(document._id), name).toMatchObject(outcome)
    if (limit !== undefined) expect(at.actions, name).toBeLessThanOrEqual(limit)
    await at.page.close()
  }
})
