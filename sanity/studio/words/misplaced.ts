/**
 * Texts that Sanity asks for in a place where it has not put them: a screen reader would read out their keys, in every
 * language. A test tells when Sanity has them itself.
 */
export const misplaced = {
  studio: {
    'new-document.new-document': 'Nytt dokument',
    'panel.close-button-aria-label': 'Lukk panelet',
  },
  structure: { 'changes.action.close-label': 'Lukk historikken' },
} as const
