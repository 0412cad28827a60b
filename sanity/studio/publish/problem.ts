import { approvalMessages } from '../messages/approval.ts'
import { publishMessages as words } from '../messages/publish.ts'
import type { Outcome } from './publishNow.ts'

/** A publication that did not come about. */
export type Undone = Extract<Outcome, { done: false }>

/** What the editor reads of why nothing was published; `others` are those who have the document open. */
export const problemOf = ({ why, detail }: Undone, others: readonly string[]): string =>
  ({
    cancelled: '',
    invalid: words.invalid,
    notSaved: words.notSaved,
    gone: words.alreadyPublished,
    stillWriting: words.stillWriting(others),
    asks: words.changedMeanwhile,
    alone: approvalMessages.alone,
    changedMeanwhile: words.changedMeanwhile,
    taken: detail ?? words.failed,
    failed: detail === undefined ? words.failed : words.failedWith(detail),
  })[why]

/** Whether it is put right in the form, so that the dialog only stands in the way. */
export const isForForm = ({ why }: Undone): boolean => why === 'invalid' || why === 'taken' || why === 'gone'
