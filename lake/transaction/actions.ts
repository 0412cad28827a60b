import { z } from 'zod'
import { isDraftId, isPublishedId } from '../document.ts'
import { alreadyExists, ContentError, invalid, notFound } from '../errors.ts'
import { documentInput, operations, parseBody, transactionId } from './parse.ts'
import { strengthenReferences } from './references.ts'
import type { Step } from './transact.ts'
import type { DocumentInput } from './types.ts'
import { discard, expectVersionOf, unstamped, versionsOf } from './versions.ts'
import type { WorkingSet } from './workingSet.ts'

const id = z.string()
const revision = z.string().optional()
const named = documentInput.extend({ _id: id })

/** One entry for each action the lake supports: its fields, and what it does. */
const actions = {
  'document.create': action(
    { publishedId: id, attributes: named, ifExists: z.enum(['fail', 'ignore']).default('fail') },
    ({ publishedId, attributes, ifExists }, working) => {
      expectVersionOf(attributes._id, publishedId)
      const taken = [attributes._id, ...(isDraftId(attributes._id) ? [publishedId] : [])].find((each) =>
        working.get(each),
      )
      if (taken === undefined) working.create(unstamped(attributes))
      else if (ifExists === 'fail') throw alreadyExists(taken)
      // Studio waits for an event with the transaction's id, even when there was nothing to do.
      else working.patch(taken, {})
    },
  ),
  'document.edit': action(
    { draftId: id, publishedId: id, patch: z.object(operations) },
    ({ draftId, publishedId, patch }, working) => {
      expectVersionOf(draftId, publishedId)
      if (!working.get(draftId)) {
        const published = working.get(publishedId)
        if (!published) throw conflict(notFound(draftId))
        working.create(unstamped({ ...published, _id: draftId }))
      }
      working.patch(draftId, patch)
    },
  ),
  'document.publish': action(
    { draftId: id, publishedId: id, ifDraftRevisionId: revision, ifPublishedRevisionId: revision },
    ({ draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId }, working) => {
      expectVersionOf(draftId, publishedId)
      const draft = working.get(draftId)
      if (!draft) throw notFound(draftId)
      working.expectRevision(draftId, ifDraftRevisionId)
      working.expectRevision(publishedId, ifPublishedRevisionId)
      const { _system, ...content } = draft
      // Strengthening copies an object to an object.
      const strengthened = strengthenReferences(content) as DocumentInput
      working.createOrReplace(unstamped({ ...strengthened, _id: publishedId }))
      working.delete(draftId)
    },
  ),
  'document.unpublish': action({ draftId: id, publishedId: id }, ({ draftId, publishedId }, working) => {
    expectVersionOf(draftId, publishedId)
    const published = working.get(publishedId)
    if (!published) throw notFound(publishedId)
    if (!working.get(draftId)) working.create(unstamped({ ...published, _id: draftId }))
    working.delete(publishedId)
  }),
  'document.delete': action(
    { publishedId: id, includeDrafts: z.array(id).default([]), purge: z.boolean().optional() },
    ({ publishedId, includeDrafts }, working) => {
      if (!working.get(publishedId)) throw notFound(publishedId)
      for (const each of includeDrafts) expectVersionOf(each, publishedId)
      const forgotten = versionsOf(publishedId, working).find((each) => !includeDrafts.includes(each))
      if (forgotten !== undefined) {
        throw new ContentError(
          409,
          'documentHasVersionsError',
          `Document "${publishedId}" cannot be deleted: its version "${forgotten}" is not named in includeDrafts`,
          { id: publishedId, versionId: forgotten },
        )
      }
      for (const each of [publishedId, ...includeDrafts]) working.delete(each)
    },
  ),
  'document.discard': action({ draftId: id, purge: z.boolean().optional() }, ({ draftId }, working) =>
    discard(draftId, working),
  ),
  'document.version.discard': action(
    { versionId: id, purge: z.boolean().optional() },
    ({ versionId }, working) => discard(versionId, working),
  ),
  'document.replaceDraft': action(
    { publishedId: id, attributes: named },
    ({ publishedId, attributes }, working) => {
      expectVersionOf(attributes._id, publishedId)
      working.createOrReplace(unstamped(attributes))
    },
  ),
  'document.version.replace': action({ document: named }, ({ document }, working) => {
    if (isPublishedId(document._id)) throw invalid(`"${document._id}" is not the id of a draft or a version`)
    working.createOrReplace(unstamped(document))
  }),
}

const body = z.object({
  actions: z.array(z.looseObject({ actionType: z.string() })).min(1, 'at least one action is needed'),
  transactionId,
  dryRun: z.boolean().optional(),
})

/**
 * Compiles an actions request's body to steps. An unknown action, such as one on releases, becomes a step that fails
 * with an error naming it.
 * @throws HttpError 400 when the body is invalid.
 */
export function compileActions(input: unknown) {
  const { actions: given, transactionId: wanted, dryRun } = parseBody(body, input)
  return { steps: given.map(stepOf), transactionId: wanted, dryRun }
}

function stepOf({ actionType, ...fields }: { actionType: string }): Step {
  const name = actionType.replace(/^sanity\.action\./, '')
  if (!isKnown(name)) {
    return () => {
      throw invalid(
        `Unsupported action "${actionType}": the local Content Lake has no releases and no variants`,
      )
    }
  }
  return actions[name](fields)
}

const isKnown = (name: string): name is keyof typeof actions => Object.hasOwn(actions, name)

function action<Shape extends z.ZodRawShape>(
  shape: Shape,
  run: (fields: z.output<z.ZodObject<Shape>>, working: WorkingSet) => void,
): (fields: unknown) => Step {
  const schema = z.object(shape)
  return (fields) => (working) => {
    const parsed = schema.safeParse(fields)
    if (parsed.success) return run(parsed.data, working)
    const issue = parsed.error.issues[0]
    throw invalid(`The action's ${issue?.path.map(String).join('.')} is not valid: ${issue?.message}`)
  }
}

const conflict = ({ type, message, fields }: ContentError) => new ContentError(409, type, message, fields)
