import { useState } from 'react'
import type { Plan } from '../planned/plan.ts'
import type { Change } from '../publication/publication.ts'
import { noteOf } from '../publish/note.ts'
import { questionOf } from '../publish/question.ts'
import type { Snapshot } from '../publish/settled.ts'

/** What an editor has said of the change; undefined where the dialog's own suggestion stands. */
type Said = { kind: Change['kind'] | undefined; note: string | undefined }

/** The answers about the change, as they stand: what the draft or an earlier plan makes of it, and what the editor has said. */
export function useChange({ published, draft, others }: Snapshot, earlier: Plan | undefined) {
  const [said, setSaid] = useState<Said>({ kind: undefined, note: undefined })
  const [isMissing, setMissing] = useState(false)
  const question = questionOf({ published, draft, others })
  const made = question.change === 'material' && published && draft ? noteOf(published, draft) : ''
  const note = said.note ?? earlier?.note ?? made
  const kind = said.kind ?? (note.trim() === '' ? 'minor' : 'material')
  const isMaterial = question.change === 'material' || (question.change === 'ask' && kind === 'material')
  const change: Change = isMaterial ? { kind: 'material', note: note.trim() } : { kind: 'minor' }
  return {
    question,
    change,
    /** Whether all is said; if not, the editor is told from now on. */
    isSaid: () => {
      const isWhole = !isMaterial || note.trim() !== ''
      setMissing(!isWhole)
      return isWhole
    },
    field: {
      question,
      isMaterial,
      note,
      isMissing,
      onKind: (kind: Change['kind']) => setSaid({ ...said, kind }),
      onNote: (text: string) => {
        setMissing(false)
        setSaid({ kind: undefined, note: text })
      },
    },
  }
}
