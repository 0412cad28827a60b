import { defineLocaleResourceBundle } from 'sanity'

const locale = 'nn-NO'

/**
 * The texts of Studio that its community translation still lacks, as far as editors of articles meet them; not those of
 * releases and other services. What is missing here too falls back to English.
 */
const studio = defineLocaleResourceBundle({
  locale,
  namespace: 'studio',
  resources: {
    'common.error': 'Feil',
    'asset-source.browse-button.text': 'Vel',
    'changes.action.revert-all-description': 'Er du sikker på at du vil angre alle dei {{count}} endringane?',
    'document-group-inventory.action.cancel': 'Avbryt',
    'document-group-inventory.action.manage-versions': 'Handter versjonar',
    'document-group.delete.cancel-button.text': 'Avbryt',
    'document-group.delete.confirm-button.text_one': 'Slett (1)',
    'document-group.delete.confirm-button.text_other': 'Slett ({{count}})',
    'document-group.delete.error.message':
      'Dokumentet kunne ikkje slettast. Det tyder vanlegvis at andre dokument viser til det.',
    'document-group.delete.preview-item.preview-unavailable.title': 'Kan ikkje visast',
    'document-group.delete.referring-document-count.text_one': '1 dokument viser til «<DocumentTitle/>»',
    'document-group.delete.referring-document-count.text_other':
      '{{count}} dokument viser til «<DocumentTitle/>»',
    'document-group.delete.referring-documents-descriptor.text':
      'Du kan kanskje ikkje slette «<DocumentTitle/>», for desse dokumenta viser til det:',
    'document-group.delete.title_one': 'Slett {{count}} {{subject}}',
    'document-group.delete.title_other': 'Slett {{count}} {{subject}}',
    'document-group.subject.version_one': 'versjon',
    'document-group.subject.version_other': 'versjonar',
    'document-status.published-at': 'Publisert {{date}}',
    'document-store.slow-commit.title': 'Lagringa tek lengre tid enn venta',
    'document-store.slow-commit.description': 'Endringane dine blir framleis lagra.',
    'form.field.actions-menu.title': 'Handlingar for feltet',
    'inputs.array.action.max-reached': 'Det er ikkje plass til fleire',
    'inputs.files.select-dialog.title': 'Vel fil til «{{targetTitle}}»',
    'inputs.image.select-dialog.title': 'Vel bilete til «{{targetTitle}}»',
    'login.logged-out.title': 'Du er logga ut',
    'login.logged-out.generic': 'Økta di er ikkje lenger gyldig. Logg inn på nytt.',
    'login.logged-out.session-expired': 'Økta di har gått ut. Logg inn på nytt.',
  },
})

const structure = defineLocaleResourceBundle({
  locale,
  namespace: 'structure',
  resources: {
    'action.copy-document-id.label': 'Kopier dokument-ID',
    'action.copy-link-to-document.label': 'Kopier lenkje til dokumentet',
    'document-inspector.error.close-button.aria-label': 'Lukk panelet',
    'document-inspector.error.title': 'Noko gjekk gale',
    'document-inspector.error.description': 'Panelet kunne ikkje visast.',
    'document-inspector.error.retry-button.text': 'Prøv på nytt',
    'document-view.form-view.sync-pending.title': 'Endringane dine blir ikkje lagra',
    'document-view.form-view.sync-pending.description':
      'Vi held fram med å prøve. Endringane er tekne vare på i nettlesaren så lenge.',
    'document-view.form-view.sync-recovering.title': 'Lagrar endringane dine …',
    'document-view.form-view.sync-recovering.description':
      'Du kan redigere vidare så snart endringane er lagra.',
    'document-view.form-view.sync-stalled.title': 'Endringane dine er framleis ikkje lagra',
    'document-view.form-view.sync-stalled.description':
      'Redigeringa er stansa til dei er lagra. Endringane er tekne vare på i nettlesaren.',
    'panes.document-list-pane.error.max-retries-attempted':
      'Prøver ikkje på nytt av seg sjølv etter {{count}} forsøk.',
    'panes.document-list-pane.search-ordering.aria-label': 'Endre rekkjefølgja på treffa',
    'panes.document-list-pane.search-ordering.label': 'Sortert etter {{order}}',
    'panes.document-list-pane.search-ordering.relevance': 'Relevans',
    'panes.document-list-pane.search-ordering.summary-relevance': 'Sortert etter relevans',
    'panes.document-operation-results.operation-success_copy-id': 'Dokument-ID-en er kopiert',
    'panes.document-pane.variant-target.loading': 'Hentar dokumentet …',
  },
})

export const words = [studio, structure]
