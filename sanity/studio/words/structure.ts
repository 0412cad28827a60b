const targetMissing = 'Dokumentet finst ikkje i den utgjevinga eller varianten som er vald'

/** Texts of the desk and of open documents: what the community translation lacks, and what it has in Bokmål. */
export const structure = {
  'action.copy-document-id.label': 'Kopier dokument-ID',
  'action.copy-link-to-document.label': 'Kopier lenkje til dokumentet',
  'action.delete.disabled.target-not-found': targetMissing,
  'action.discard-changes.disabled.target-not-found': targetMissing,
  'action.duplicate.disabled.target-not-found': targetMissing,
  'action.publish.disabled.not-publishable': 'Denne versjonen blir publisert saman med utgjevinga si',
  'action.publish.disabled.target-not-found': targetMissing,
  'action.publish.validation-issues-toast.description': 'Rett det som er feil, før du publiserer',
  'action.publish.validation-issues.tooltip': 'Det er feil som må rettast før dokumentet kan publiserast',
  'action.unpublish.disabled.already-unpublished': 'Dokumentet skal alt avpubliserast',
  'action.unpublish.disabled.target-not-found': targetMissing,
  'banners.obsolete-draft.actions.compare-draft.tooltip':
    'Det finst ikkje noko publisert å samanlikne utkastet med.',
  'banners.paused-scheduled-draft.text':
    'Planen er sett på pause medan du redigerer. Trykk på Planlegg for å ta han opp att, eller vel ein ny dato.',
  'banners.permission-check-banner.missing-permission_create_one':
    'Rolla di, <Roles/>, kan ikkje opprette dette dokumentet.',
  'banners.permission-check-banner.missing-permission_create_other':
    'Rollene dine, <Roles/>, kan ikkje opprette dette dokumentet.',
  'banners.permission-check-banner.missing-permission_update_one':
    'Rolla di, <Roles/>, kan ikkje endre dette dokumentet.',
  'banners.permission-check-banner.missing-permission_update_other':
    'Rollene dine, <Roles/>, kan ikkje endre dette dokumentet.',
  'banners.permission-check-banner.request-permission-button.sent': 'Spørsmålet er sendt',
  'banners.reference-changed-banner.reason-changed.reload-button.text': 'Hent på nytt',
  'banners.reference-changed-banner.reason-changed.text': 'Tilvisinga er endra sidan du opna ho.',
  'banners.reference-changed-banner.reason-removed.close-button.text': 'Lukk',
  'banners.reference-changed-banner.reason-removed.text': 'Tilvisinga er teken bort sidan du opna ho.',
  'banners.release.action.add-to-bundle': 'Legg til i utgjevinga',
  'banners.revision-not-found.description': 'Fann ikkje versjonen du valde. Vel ein annan i historikken.',
  'banners.variant.action.add-to-variant': 'Lag variant',
  'banners.variant.definition-not-found': 'Fann ikkje varianten <VariantName>{{name}}</VariantName>.',
  'banners.variant.error.description': 'Dokumentet blei ikkje lagt til i varianten: {{message}}',
  'banners.variant.error.title': 'Dokumentet blei ikkje lagt til',
  'banners.variant.not-in-variant':
    'Dokumentet har ingen <PerspectiveTitle>{{perspectiveTitle}}</PerspectiveTitle>-variant for <VariantBadge>{{variantTitle}}</VariantBadge>.',
  'banners.variant.waiting.description': 'Vent litt. Dokumentet blir lagt til i varianten.',
  'banners.variant.waiting.title': 'Legg dokumentet til i varianten …',
  'buttons.action-menu-button.tooltip': 'Handlingar for dokumentet',
  'changes.banner.tooltip':
    'Her ser du endringane i éin versjon av dokumentet. Vel ein annan versjon for å sjå andre endringar',
  'compare-version.error.loadVersions.title': 'Kunne ikkje hente versjonane',
  'confirm-delete-dialog.confirm-anyway-button.text_delete_one': 'Slett likevel',
  'confirm-delete-dialog.confirm-anyway-button.text_delete_other': 'Slett alle versjonane likevel',
  'confirm-delete-dialog.confirm-button.text_delete_one': 'Slett dokumentet',
  'confirm-delete-dialog.confirm-button.text_delete_other': 'Slett alle versjonane',
  'confirm-delete-dialog.confirmation.text_delete_one': 'Er du sikker på at du vil slette dokumentet?',
  'confirm-delete-dialog.confirmation.text_delete_other':
    'Er du sikker på at du vil slette alle versjonane av dokumentet?',
  'confirm-delete-dialog.confirmation.text_delete':
    'Er du sikker på at du vil slette alle versjonane av dokumentet?',
  'confirm-delete-dialog.confirmation.text_unpublish':
    'Er du sikker på at du vil avpublisere «<DocumentTitle/>»?',
  'confirm-delete-dialog.error.message.text': 'Fann ikkje ut kva dokument som viser til dette.',
  'confirm-delete-dialog.header.text_delete': 'Slette dokumentet?',
  'confirm-delete-dialog.header.text_unpublish': 'Avpublisere dokumentet?',
  'confirm-delete-dialog.loading.text': 'Ser etter dokument som viser til dette …',
  'confirm-delete-dialog.other-reference-count.title_one': '1 tilvising til som ikkje blir vist',
  'confirm-delete-dialog.other-reference-count.title_other': '{{count}} tilvisingar til som ikkje blir viste',
  'confirm-delete-dialog.other-reference-count.tooltip':
    'Du har ikkje tilgang til datasetta som desse tilvisingane står i.',
  'confirm-delete-dialog.cdr-summary.subtitle_one': 'Datasett: {{datasets}}',
  'confirm-delete-dialog.cdr-summary.subtitle_other': 'Datasett: {{datasets}}',
  'confirm-delete-dialog.cdr-summary.subtitle_unavailable_one': 'Datasettet er ikkje tilgjengeleg',
  'confirm-delete-dialog.cdr-summary.subtitle_unavailable_other': 'Datasetta er ikkje tilgjengelege',
  'confirm-delete-dialog.cdr-summary.title_one': '{{documentCount}} i eit anna datasett',
  'confirm-delete-dialog.cdr-summary.title_other': '{{documentCount}} i {{count}} datasett',
  'confirm-delete-dialog.cdr-table.dataset.label': 'Datasett',
  'confirm-delete-dialog.referential-integrity-disclaimer.text_delete':
    'Slettar du dokumentet, fører lenkjene i dei andre dokumenta ingen stad.',
  'confirm-delete-dialog.referential-integrity-disclaimer.text_unpublish':
    'Avpubliserer du dokumentet, fører lenkjene i dei andre dokumenta ingen stad.',
  'confirm-delete-dialog.referring-document-count.text_one': '1 dokument viser til «<DocumentTitle/>»',
  'confirm-delete-dialog.referring-document-count.text_other':
    '{{count}} dokument viser til «<DocumentTitle/>»',
  'confirm-delete-dialog.referring-documents-descriptor.text_delete':
    'Du kan kanskje ikkje slette «<DocumentTitle/>», for desse dokumenta viser til det:',
  'confirm-delete-dialog.referring-documents-descriptor.text_unpublish':
    'Du kan kanskje ikkje avpublisere «<DocumentTitle/>», for desse dokumenta viser til det:',
  'document-group-inventory.onboarding-hint': 'Kvar blei det av knappane for versjonar?',
  'document-inspector.error.close-button.aria-label': 'Lukk panelet',
  'document-inspector.error.title': 'Noko gjekk gale',
  'document-inspector.error.description': 'Panelet kunne ikkje visast.',
  'document-inspector.error.retry-button.text': 'Prøv på nytt',
  'document-target-badges.not-in-target.tooltip': 'Dokumentet finst ikkje her enno.',
  'document-view.form-view.sync-lock-toast.description':
    'Vent litt medan dokumentet blir lagra. Det tek berre nokre sekund, og skjer gjerne rett etter publisering.',
  'document-view.form-view.sync-lock-toast.title': 'Lagrar dokumentet …',
  'document-view.form-view.sync-pending.title': 'Endringane dine blir ikkje lagra',
  'document-view.form-view.sync-pending.description':
    'Vi held fram med å prøve. Endringane er tekne vare på i nettlesaren så lenge.',
  'document-view.form-view.sync-recovering.title': 'Lagrar endringane dine …',
  'document-view.form-view.sync-recovering.description':
    'Du kan redigere vidare så snart endringane er lagra.',
  'document-view.form-view.sync-stalled.title': 'Endringane dine er framleis ikkje lagra',
  'document-view.form-view.sync-stalled.description':
    'Redigeringa er stansa til dei er lagra. Endringane er tekne vare på i nettlesaren.',
  'incoming-references-input.list-label': 'Brukt i {{type}}',
  'incoming-references-input.type-to-search': 'Skriv for å søkje',
  'incoming-references-input.types-not-defined': 'Her finst det ingenting som kan vise til dokumentet.',
  'incoming-references-pane.no-references': 'Ingenting viser til dette dokumentet.',
  'incoming-references-pane.no-references-found': 'Ingen slike viser til dette dokumentet.',
  'menu-items.layout.compact-view': 'Kompakt vising',
  'menu-items.layout.detailed-view': 'Detaljert vising',
  'menu-items.layout.restore-default': 'Vanleg vising',
  'menu-items.layout.restore-default.disabled-reason': 'Dette er alt den vanlege visinga',
  'menu-items.sort-by.created': 'Sorter: Oppretta',
  'menu-items.sort-by.last-edited': 'Sorter: Sist redigert',
  'menu-items.sort-by.restore-default': 'Vanleg sortering',
  'menu-items.sort-by.restore-default.disabled-reason': 'Dette er alt den vanlege sorteringa',
  'no-document-types-screen.subtitle': 'Den som driftar nettstaden, må leggje til minst éin dokumenttype.',
  'panes.document-header-title.new.text': 'Nytt dokument: {{schemaType}}',
  'panes.document-list-pane.error.max-retries-attempted':
    'Prøver ikkje på nytt av seg sjølv etter {{count}} forsøk.',
  'panes.document-list-pane.error.text.offline': 'Det ser ut til at du ikkje er på nett.',
  'panes.document-list-pane.search-ordering.aria-label': 'Endre rekkjefølgja på treffa',
  'panes.document-list-pane.search-ordering.label': 'Sortert etter {{order}}',
  'panes.document-list-pane.search-ordering.relevance': 'Relevans',
  'panes.document-list-pane.search-ordering.summary-relevance': 'Sortert etter relevans',
  'panes.document-list-pane.sort-order.disabled-reason':
    'Denne sorteringa bruker felt som slike dokument ikkje har',
  'panes.document-operation-results.operation-error_delete':
    'Dokumentet blei ikkje sletta. Det tyder vanlegvis at andre dokument viser til det.',
  'panes.document-operation-results.operation-error_unpublish':
    'Dokumentet blei ikkje avpublisert. Det tyder vanlegvis at andre dokument viser til det.',
  'panes.document-operation-results.operation-success_copy-id': 'Dokument-ID-en er kopiert',
  'panes.document-operation-results.operation-success_publishVersion': 'Versjonen blei publisert',
  'panes.document-operation-results.operation-success_unpublishVersion':
    'Versjonen blir avpublisert når utgjevinga blir publisert',
  'panes.document-pane.document-unknown-type.title': 'Ukjend dokumenttype: <Code>{{documentType}}</Code>',
  'panes.document-pane.document-unknown-type.without-schema.text':
    'Dokumentet finst ikkje, og det er ikkje sagt kva slag det skulle vere.',
  'panes.document-pane.variant-target.loading': 'Hentar dokumentet …',
  'panes.unknown-pane-type.missing-type.text': 'Panelet manglar <Code>type</Code>.',
  'panes.unknown-pane-type.title': 'Ukjend panel',
  'panes.unknown-pane-type.unknown-type.text': 'Panel av typen <Code>{{type}}</Code> finst ikkje.',
  'request-permission-dialog.confirm-button.text': 'Send spørsmålet',
  'request-permission-dialog.description.text':
    'Spørsmålet går til dei som styrer prosjektet. Du kan leggje ved ein merknad',
  'request-permission-dialog.warning.denied.text': 'Du har fått nei på spørsmålet om tilgang.',
  'request-permission-dialog.warning.limit-reached.text':
    'Du har spurt så mange gonger du kan. Vent litt, eller snakk med den som styrer prosjektet.',
  'timeline-item.not-found-release.tooltip': 'Fann ikkje utgjevinga «{{releaseId}}»',
} as const
