import type { z } from 'zod'
import type { alert } from '#lib/content/alert.ts'
import type { article } from '#lib/content/article.ts'
import type { blocks } from '#lib/content/blocks/index.ts'
import type { change } from '#lib/content/capabilities/dated.ts'
import type { card, cardWithDates } from '#lib/content/card.ts'
import type { document } from '#lib/content/document.ts'
import type { event } from '#lib/content/event.ts'
import type { mapEntry } from '#lib/content/mapEntry.ts'
import type { occurrence } from '#lib/content/occurrence.ts'
import type { person } from '#lib/content/person.ts'
import type { programmeItem, speaker } from '#lib/content/programmeItem.ts'
import type { redirect } from '#lib/content/redirect.ts'
import type { sitePages, siteSettings } from '#lib/content/siteSettings.ts'
import type { topic, topicLink } from '#lib/content/topic.ts'
import type { version } from '#lib/content/version.ts'
import type { yearText } from '#lib/dates/year.ts'
import type { Agrees, FieldsApart, Problems } from './problems.ts'
import type * as Sanity from './schema.generated.ts'

type Document = NonNullable<Sanity.DocumentQueryResult>
type Block = NonNullable<Document['body']>[number]
type ParsedBlock = { [Name in keyof typeof blocks]: z.input<(typeof blocks)[Name]> }

type BlockProblems = {
  [Name in keyof ParsedBlock]: Problems<Extract<Block, { _type: Name }>, ParsedBlock[Name], Name>
}[keyof ParsedBlock]

/** Each query's result is what the boundary accepts. Only compiled: it exists so that `tsc` fails on a mismatch. */
export type QueriesAgree = [
  Agrees<Problems<Document, z.input<typeof document>, 'document'>>,
  Agrees<Problems<Sanity.ListQueryResult['entries'], z.input<typeof card>[], 'list'>>,
  Agrees<Problems<Sanity.NewsQueryResult, z.input<typeof card>[], 'news'>>,
  Agrees<Problems<Sanity.UpcomingQueryResult['cards'], z.input<typeof card>[], 'upcoming'>>,
  Agrees<Problems<Sanity.FrontEventsQueryResult['running'], z.input<typeof card>[], 'frontEvents'>>,
  Agrees<Problems<NonNullable<Sanity.TopicQueryResult>, z.input<typeof topic>, 'topic'>>,
  Agrees<Problems<NonNullable<Sanity.TopicQueryResult>['cards'], z.input<typeof card>[], 'topic.cards'>>,
  Agrees<Problems<Sanity.YearQueryResult['cards'], z.input<typeof card>[], 'year'>>,
  Agrees<Problems<Sanity.TypeQueryResult['cards'], z.input<typeof card>[], 'type'>>,
  Agrees<Problems<Sanity.TypeYearQueryResult['cards'], z.input<typeof card>[], 'typeYear'>>,
  Agrees<Problems<NonNullable<Sanity.TypeTopicQueryResult>['cards'], z.input<typeof card>[], 'typeTopic'>>,
  Agrees<Problems<Sanity.PastEventsQueryResult['cards'], z.input<typeof card>[], 'pastEvents'>>,
  Agrees<Problems<Sanity.TopicsQueryResult, z.input<typeof topicLink>[], 'topics'>>,
  // A date that has passed was readable, which the generator does not see.
  Agrees<Problems<NonNullable<Sanity.YearsQueryResult[number]>[], z.input<typeof yearText>[], 'years'>>,
  Agrees<Problems<Sanity.IndexQueryResult[number], z.input<typeof document>, 'index'>>,
  Agrees<Problems<Sanity.IndexQueryResult[number]['card'], z.input<typeof cardWithDates>, 'index.card'>>,
  Agrees<Problems<Sanity.VersionsQueryResult, z.input<typeof version>[], 'versions'>>,
  Agrees<Problems<Sanity.MapQueryResult, z.input<typeof mapEntry>[], 'map'>>,
  Agrees<Problems<NonNullable<Sanity.RedirectQueryResult>, z.input<typeof redirect>, 'redirect'>>,
  Agrees<Problems<NonNullable<Sanity.SiteQueryResult>, z.input<typeof siteSettings>, 'siteSettings'>>,
  Agrees<Problems<NonNullable<Sanity.SitePagesQueryResult>, z.input<typeof sitePages>, 'sitePages'>>,
]

/** The boundary and the content model have the same blocks, and each block is accepted as the query returns it. */
export type BlocksAgree = [
  Agrees<Exclude<Block['_type'], keyof ParsedBlock>>,
  Agrees<Exclude<keyof ParsedBlock, Block['_type']>>,
  Agrees<BlockProblems>,
]

/**
 * The settings are read in two parts: the texts, and the frame of every page, which learns only whether a text exists.
 */
type ParsedSettings = z.input<typeof sitePages> &
  Omit<z.input<typeof siteSettings>, 'hasContact' | 'hasPrivacy' | 'hasAccessibility'>

/** What only the desk reads (schemas/capabilities/reviewable.ts): no page has it. */
type ForDesk = 'reviewAt' | 'editedBy'

/** Every field that editors can fill in is read by the boundary, but for those of the desk, and it expects no others. */
export type FieldsAgree = [
  Agrees<FieldsApart<Omit<Sanity.Article, ForDesk>, z.input<typeof article>, 'article'>>,
  Agrees<FieldsApart<Omit<Sanity.Event, ForDesk>, z.input<typeof event>, 'event'>>,
  Agrees<FieldsApart<Sanity.Topic, z.input<typeof topic>, 'topic'>>,
  Agrees<FieldsApart<Sanity.Person, z.input<typeof person>, 'person'>>,
  Agrees<FieldsApart<Sanity.Redirect, z.input<typeof redirect>, 'redirect'>>,
  Agrees<FieldsApart<Sanity.Alert, z.input<typeof alert>, 'alert'>>,
  Agrees<FieldsApart<Sanity.SiteSettings, ParsedSettings, 'siteSettings'>>,
  Agrees<FieldsApart<Sanity.ProgrammeItem, z.input<typeof programmeItem>, 'programmeItem'>>,
  // The query computes whether a speaker is a person document; nobody fills that in.
  Agrees<FieldsApart<Sanity.Speaker, Omit<z.input<typeof speaker>, 'isPerson'>, 'speaker'>>,
  Agrees<FieldsApart<Sanity.Occurrence, z.input<typeof occurrence>, 'occurrence'>>,
  Agrees<FieldsApart<Sanity.Change, z.input<typeof change>, 'change'>>,
  Agrees<FieldsApart<Sanity.Figure, ParsedBlock['figure'], 'figure'>>,
  Agrees<FieldsApart<Sanity.Quotation, ParsedBlock['quotation'], 'quotation'>>,
  Agrees<FieldsApart<Sanity.Video, ParsedBlock['video'], 'video'>>,
  Agrees<FieldsApart<Sanity.FactBox, ParsedBlock['factBox'], 'factBox'>>,
  Agrees<FieldsApart<Sanity.Table, ParsedBlock['table'], 'table'>>,
  Agrees<FieldsApart<Sanity.Attachment, ParsedBlock['attachment'], 'attachment'>>,
  Agrees<FieldsApart<Sanity.Contact, ParsedBlock['contact'], 'contact'>>,
  Agrees<FieldsApart<Sanity.Callout, ParsedBlock['callout'], 'callout'>>,
  Agrees<Problems<Sanity.Redirect, z.input<typeof redirect>, 'redirect'>>,
]
