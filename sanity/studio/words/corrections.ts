/**
 * Texts of Studio that the community translation has in Bokmål or English, or in words that editors do not use. «Hotspot»
 * is the point of a picture that is never cropped away.
 */
export const corrections = {
  'asset-source.delete-dialog.usage-list.confirm-delete-file_named':
    'Du er i ferd med å slette fila <strong>{{filename}}</strong>. Er du sikker?',
  'asset-source.delete-dialog.usage-list.confirm-delete-file_unnamed':
    'Du er i ferd med å slette fila. Er du sikker?',
  'asset-source.delete-dialog.usage-list.confirm-delete-image_named':
    'Du er i ferd med å slette biletet <strong>{{filename}}</strong>. Er du sikker?',
  'asset-source.delete-dialog.usage-list.confirm-delete-image_unnamed':
    'Du er i ferd med å slette biletet. Er du sikker?',
  'asset-source.delete-dialog.usage-list.warning-file-is-in-use_named':
    '{{filename}} kan ikkje slettast, for fila er i bruk. Ta henne bort alle stader først.',
  'asset-source.delete-dialog.usage-list.warning-file-is-in-use_unnamed':
    'Fila kan ikkje slettast, for ho er i bruk. Ta henne bort alle stader først.',
  'asset-source.delete-dialog.usage-list.warning-image-is-in-use_named':
    '{{filename}} kan ikkje slettast, for biletet er i bruk. Ta det bort alle stader først.',
  'asset-source.delete-dialog.usage-list.warning-image-is-in-use_unnamed':
    'Biletet kan ikkje slettast, for det er i bruk. Ta det bort alle stader først.',
  'asset-source.dialog.accept-message': 'Viser berre filer som passar her: <strong>{{acceptTypes}}</strong>',
  'asset-source.dialog.insert-asset-error': 'Fila kunne ikkje setjast inn. Prøv på nytt.',
  'asset-source.file.asset-list.action.select-file.title': 'Vel fila {{filename}}',
  'asset-sources.common.uploader.upload-failed.description': 'Prøv på nytt, eller vel ei anna fil.',
  'asset-sources.dataset.file.title': 'Filer som er lasta opp',
  'asset-sources.dataset.image.title': 'Bilete som er lasta opp',
  'calendar.action.set-to-time-preset': '{{time}}, {{date, datetime}}',
  'calendar.weekday-names.short.sunday': 'Søn',
  'changes.action.revert-all-confirm': 'Angre alle',
  'changes.action.revert-changes-confirm-change_one': 'Angre endringa',
  'changes.action.revert-changes-confirm-change_other': 'Angre endringane',
  'changes.action.revert-changes-description': 'Er du sikker på at du vil angre endringane?',
  'changes.action.revert-changes-description_one': 'Er du sikker på at du vil angre endringa?',
  'changes.error-boundary.title': 'Endringane i dette feltet kan ikkje visast',
  'changes.error.incorrect-type-message':
    'Feil i verdien: han er av typen «<code>{{actualType}}</code>», ikkje «<code>{{expectedType}}</code>»',
  'changes.image.crop-changed': 'Utsnittet er endra',
  'changes.image.deleted': 'Biletet er teke bort',
  'changes.image.error-loading-image': 'Biletet kunne ikkje hentast',
  'changes.image.hotspot-changed': 'Det viktigaste i biletet er endra',
  'changes.image.no-asset-set': 'Det er ikkje valt noko bilete',
  'changes.image.no-image-placeholder': '(utan bilete)',
  'changes.portable-text.inline-object_added': 'Lagt til objekt i teksten',
  'changes.portable-text.inline-object_changed': 'Endra objekt i teksten',
  'changes.portable-text.inline-object_removed': 'Teke bort objekt i teksten',
  'changes.portable-text.inline-object_unchanged': 'Uendra objekt i teksten',
  'changes.same-revision-selected-description':
    'Du har valt same versjon <strong>frå</strong> og <strong>til</strong>. Vel to ulike for å samanlikne dei.',
  'default-menu-item.fallback-title': 'Sorter: {{title}}',
  'default-orderings.caption': 'Sorter etter bilettekst',
  'form.error.unhandled-runtime-error.title': 'Noko gjekk gale',
  'incoming-references.title': 'Brukt i',
  'inputs.array.error.current-schema-not-declare-description':
    'Element av typen <code>{{typeName}}</code> høyrer ikkje til i denne lista. Anten er typen teken bort, eller så er han lagd til i ein nyare versjon.',
  'inputs.array.read-only-label': 'Dette feltet kan berre lesast',
  'inputs.file.invalid-file-warning.description':
    'Det som står i feltet, er ikkje ei fil. Nullstill feltet for å velje ei ny.',
  'inputs.image.actions-menu.crop-image-tooltip': 'Vel utsnitt',
  'inputs.image.error.possible-access-restriction':
    'Biletet kunne ikkje hentast. Kanskje har du ikkje tilgang til det.',
  'inputs.image.hotspot-dialog.title': 'Vel utsnitt og det viktigaste i biletet',
  'inputs.imagetool.description':
    'Dra i rektangelet for å velje utsnitt. Dra i sirkelen for å vise kva som alltid skal vere synleg.',
  'inputs.imagetool.title': 'Utsnitt og det viktigaste i biletet',
  'inputs.imagetool.vector-warning.developer-info':
    "Vektorbilete får ikkje utsnitt. Bruk eit biletformat i staden, til dømes med <code>fm=jpg</code> i <ImageUrlDocumentationLink>adressa til biletet</ImageUrlDocumentationLink> eller <code>.format('png')</code> i <ImageUrlPackageDocumentationLink>@sanity/image-url</ImageUrlPackageDocumentationLink>.",
  'inputs.imagetool.vector-warning.title': 'Utsnittet blir kanskje ikkje brukt der dette biletet er vist.',
  'inputs.invalid-value.description': 'Verdien er lagra som ein annan type enn feltet skal ha.',
  'inputs.invalid-value.details.possible-reason': 'Det skjer gjerne når innhaldsmodellen nyleg er endra.',
  'inputs.object.unknown-fields.warning.details.description_one':
    'Feltet høyrer ikkje til her. Anten er det teke bort, eller så er det lagt til i ein nyare versjon.',
  'inputs.object.unknown-fields.warning.details.description_other':
    'Felta høyrer ikkje til her. Anten er dei tekne bort, eller så er dei lagde til i ein nyare versjon.',
  'inputs.object.unknown-fields.warning.title_one': 'Fann eit ukjent felt',
  'inputs.object.unknown-fields.warning.title_other': 'Fann ukjende felt',
  'inputs.portable-text.action.collapse-editor': 'Gjer tekstfeltet lite',
  'inputs.portable-text.action.expand-editor': 'Gjer tekstfeltet stort',
  'inputs.portable-text.action.insert-inline-object-aria-label': 'Set inn {{typeName}} (i teksten)',
  'inputs.portable-text.annotation.link': 'Lenkje',
  'inputs.portable-text.inline-block.aria-label': 'Objekt i teksten',
  'inputs.portable-text.style.none': 'Vel stil',
  'inputs.reference.cross-dataset.invalid-type':
    'Dokumentet er av ein ugyldig type ({{typeName}}) <JsonValue/>',
  'inputs.reference.document-opens-in-new-tab': 'Dokumentet blir opna i ei ny fane',
  'inputs.reference.error.failed-to-load-document-title': 'Kunne ikkje hente dokumentet',
  'inputs.reference.error.invalid-type-description':
    'Dokumentet (<code>{{documentId}}</code>) er av typen <code>{{actualType}}</code>. Her kan det berre stå dokument av typen <AllowedTypes />.',
  'inputs.reference.error.missing-read-permissions-description': 'Du har ikkje tilgang til dette dokumentet',
  'inputs.reference.error.nonexistent-document-description':
    'Dokumentet finst ikkje (ID: <code>{{documentId}}</code>). Ta bort tilvisinga, eller vel eit anna dokument.',
  'inputs.reference.global.invalid-type': 'Dokumentet er av ein ugyldig type ({{typeName}})',
  'inputs.reference.image-preview-alt-text': 'Biletet til dokumentet',
  'inputs.reference.referenced-document-does-not-exist':
    'Dokumentet finst ikkje lenger, og er kanskje sletta (ID: <code>{{documentId}}</code>).',
  'inputs.reference.referenced-document-insufficient-permissions': 'Du har ikkje tilgang til dokumentet',
  'inputs.reference.strength-mismatch.is-strong-consquences':
    'Dokumentet kan ikkje slettast så lenge denne tilvisinga er der og er sterk.',
  'inputs.reference.strength-mismatch.is-weak-consquences':
    'Dokumentet kan slettast utan at denne tilvisinga blir teken bort først. Då fører ho ingen stad.',
  'presence.action.manage-members': 'Handter medlemmer',
  'presence.no-one-else-description': 'Inviter kollegaer for å sjå kven som er pålogga.',
  'search.action.select-asset': 'Vel fil eller bilete',
  'search.action.select-asset_file': 'Vel fil',
  'search.action.select-asset_image': 'Vel bilete',
  'search.filter-asset-select_file': 'Vel fil',
  'search.filter-asset-select_image': 'Vel bilete',
  'search.filter-boolean-false': 'Nei',
  'search.filter-boolean-true': 'Ja',
  'search.filter-field-tooltip-description': 'Om feltet',
  'search.instructions': 'Bruk <ControlsIcon/> for å avgrense søket',
  'search.no-results-help-description': 'Prøv eit anna søkjeord, eller endre filtera',
  'search.operator.slug-contains.name': 'inneheld',
  'search.operator.slug-not-contains.description':
    '<Field/> <Operator>inneheld ikkje</Operator> <Value>{{value}}</Value>',
  'search.operator.slug-not-contains.name': 'inneheld ikkje',
  'search.operator.string-contains.description':
    '<Field/> <Operator>inneheld</Operator> <Value>{{value}}</Value>',
  'search.operator.string-contains.name': 'inneheld',
  'search.operator.string-not-contains.description':
    '<Field/> <Operator>inneheld ikkje</Operator> <Value>{{value}}</Value>',
  'search.operator.string-not-contains.name': 'inneheld ikkje',
  'timeline.operation.edited-live': 'Redigert direkte',
  'timeline.operation.edited-live_timestamp': 'Redigert direkte: {{timestamp, datetime}}',
  'timeline.operation.history-cleared': 'Sletta etter reglane for oppbevaring',
  'user-menu.action.manage-project': 'Handter prosjektet',
  'user-menu.action.manage-project-aria-label': 'Handter prosjektet',
} as const
