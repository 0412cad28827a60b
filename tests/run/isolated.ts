/**
 * Unit tests that replace modules by others (`vi.mock`), which the next file of the same worker would get too. Each loads
 * everything for itself, 4 s of processor where it shows parts of Studio; all other files share what they load.
 */
export const isolated: readonly string[] = [
  'app/pagedRoute',
  'sanity/studio/advice/AdvisedField',
  'sanity/studio/events/dialogs',
  'sanity/studio/planning/PlanDialog',
  'sanity/studio/programme/fields',
  'sanity/studio/publish/PublishDialog',
  'sanity/studio/publish/action',
  'sanity/studio/series/SeriesInput',
  'sanity/studio/table/TableGrid',
].map((name) => `tests/unit/${name}.test.tsx`)
