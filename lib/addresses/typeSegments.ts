import { type ArticleKind, articleKinds } from '../content/articleKind.ts'

/** The kinds of article in addresses. */
export const segmentOfKind: Record<ArticleKind, string> = {
  news: 'nyheit',
  pressRelease: 'pressemelding',
  hearing: 'hoyring',
  job: 'stilling',
  minutes: 'referat',
  notice: 'melding',
}

/** The kind of article that a segment of a path stands for; undefined when it stands for none. */
export const kindOfSegment = (segment: string): ArticleKind | undefined =>
  articleKinds.find((kind) => segmentOfKind[kind] === segment)
