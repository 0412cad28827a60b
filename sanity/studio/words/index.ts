import { defineLocaleResourceBundle, type LocaleResourceBundle } from 'sanity'
import { corrections } from './corrections.ts'
import { feedback } from './feedback.ts'
import { misplaced } from './misplaced.ts'
import { comments, copyPaste, validation } from './otherTexts.ts'
import { presentation } from './presentation.ts'
import { structure } from './structure.ts'
import { studio } from './studio.ts'
import { versions } from './versions.ts'

const bundle = (namespace: string, resources: Record<string, string>): LocaleResourceBundle =>
  defineLocaleResourceBundle({ locale: 'nn-NO', namespace, resources })

/**
 * The texts of Studio that its community translation lacks, or has in another language. A test compares with Studio's
 * English, so an upgrade that adds a text fails until it is here too: what is missing would be shown in English.
 */
export const words = [
  bundle('studio', { ...studio, ...versions, ...corrections, ...misplaced.studio }),
  bundle('structure', { ...structure, ...misplaced.structure }),
  bundle('presentation', presentation),
  bundle('feedback', feedback),
  bundle('copy-paste', copyPaste),
  bundle('validation', validation),
  bundle('comments', comments),
]
