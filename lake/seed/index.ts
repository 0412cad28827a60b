import { annualReports } from './documents/annualReports.ts'
import { artificialIntelligence } from './documents/artificialIntelligence.ts'
import { cancelledEvent } from './documents/cancelledEvent.ts'
import { characterSet } from './documents/characterSet.ts'
import { conference } from './documents/conference.ts'
import { correctedArticle } from './documents/correctedArticle.ts'
import { drafts } from './documents/drafts.ts'
import { englishEvent } from './documents/englishEvent.ts'
import { firstContent } from './documents/firstContent.ts'
import { hearings } from './documents/hearings.ts'
import { jobAdvert } from './documents/jobAdvert.ts'
import { longTitle } from './documents/longTitle.ts'
import { minutes } from './documents/minutes.ts'
import { movedOnlineEvent } from './documents/movedOnlineEvent.ts'
import { notices } from './documents/notices.ts'
import { otherLanguages } from './documents/otherLanguages.ts'
import { personDocuments } from './documents/persons.ts'
import { postponedEvents } from './documents/postponedEvents.ts'
import { pressRelease } from './documents/pressRelease.ts'
import { procurement } from './documents/procurement.ts'
import { siteDocuments } from './documents/site.ts'
import { topicDocuments } from './documents/topics.ts'
import { universalDesign } from './documents/universalDesign.ts'
import { webinarSeries } from './documents/webinarSeries.ts'
import { webinars } from './documents/webinars.ts'
import { contextFor, type SeedAsset, type SeedContext, type SeedDocument } from './values.ts'

export { seedAssets } from './assets.ts'
export type { SeedAsset, SeedDocument } from './values.ts'

// Each is a family of documents; to write a new one, copy the most similar one and add it here.
const families: ((context: SeedContext) => SeedDocument[])[] = [
  siteDocuments,
  topicDocuments,
  personDocuments,
  firstContent,
  notices,
  pressRelease,
  artificialIntelligence,
  hearings,
  jobAdvert,
  correctedArticle,
  minutes,
  annualReports,
  otherLanguages,
  englishEvent,
  longTitle,
  universalDesign,
  characterSet,
  procurement,
  conference,
  movedOnlineEvent,
  cancelledEvent,
  postponedEvents,
  webinars,
  webinarSeries,
  drafts,
]

/**
 * All documents of the seed, to be stored in one transaction because they refer to each other. The first content has
 * its own dates; the others have dates around `now`. The same `now` and `assets` give the same documents.
 * @param assets the result of seedAssets: documents refer to assets by the ids there.
 */
export const seedDocuments = ({
  now,
  assets,
}: {
  now: Date
  assets: readonly SeedAsset[]
}): SeedDocument[] => {
  const context = contextFor(now, assets)
  return families.flatMap((family) => family(context))
}
