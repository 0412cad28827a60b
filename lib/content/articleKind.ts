/** The kinds of article. */
export const articleKinds = ['news', 'pressRelease', 'hearing', 'job', 'minutes', 'notice'] as const

export type ArticleKind = (typeof articleKinds)[number]

/** What an article without a kind, or with one that this site does not know, is taken for. */
export const usualKind: ArticleKind = 'news'
