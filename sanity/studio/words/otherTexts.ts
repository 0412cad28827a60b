/** Studio's texts when something is copied and pasted between fields. */
export const copyPaste = {
  'copy-paste.on-paste.validation.read-only-fields-skipped.description':
    'Felt som berre kan lesast, er hoppa over: {{fieldNames}}',
  'copy-paste.on-paste.validation.read-only-fields-skipped-truncated.description':
    'Felt som berre kan lesast, er hoppa over: {{fieldNames}} og {{count}} til',
  'copy-paste.on-paste.validation.read-only-target.description': 'Feltet kan berre lesast',
  'copy-paste.on-paste.validation.reference-validation-failed.description':
    'Dokumentet «{{ref}}» finst ikkje',
} as const

/** Validation of Studio's own; ours has its messages in schemas/messages.ts. */
export const validation = {
  'array.item-duplicate': 'Dette står alt i lista',
  'date.invalid-format': 'Må vere ei gyldig tid',
  'object.asset-required': 'Vel ei fil',
  'object.reference-not-published': 'Dokumentet som det blir vist til, må vere publisert',
  'panel.close-button-aria-label': 'Lukk lista over feil og åtvaringar',
  'panel.no-errors-message': 'Ingen feil eller åtvaringar',
  'panel.title': 'Feil og åtvaringar',
  'slug.missing-current': 'Lag adressa med «Generer»',
  'slug.not-unique': 'Adressa er alt i bruk',
} as const

/** Comments, which editors with a hosted project write to each other. */
export const comments = {
  'copy-link-error-message': 'Kunne ikkje kopiere lenkja',
  'list-item.copy-link': 'Kopier lenkje til kommentaren',
} as const
