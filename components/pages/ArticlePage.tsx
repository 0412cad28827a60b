import type { Article } from '#lib/content/article.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Body } from '../blocks/Body.tsx'
import { Topics } from '../cards/Topics.tsx'
import { Main } from '../frame/Main.tsx'
import { Dates } from './Dates.tsx'
import { Deadline } from './Deadline.tsx'
import { DocumentBreadcrumb } from './DocumentBreadcrumb.tsx'
import { DocumentFoot } from './DocumentFoot.tsx'
import { DocumentHeader } from './DocumentHeader.tsx'
import { ExpiredNotice } from './ExpiredNotice.tsx'
import { Lead } from './Lead.tsx'
import { MainPicture } from './MainPicture.tsx'
import { WithdrawnNotice } from './WithdrawnNotice.tsx'

export function ArticlePage({ article, now }: { article: Article; now: Date }) {
  const { language } = article
  return (
    <Main language={language}>
      <article className="document">
        <DocumentBreadcrumb document={article} />
        <DocumentHeader kind={messagesIn(language).kinds.article[article.kind]} document={article}>
          <WithdrawnNotice document={article} />
          <ExpiredNotice article={article} now={now} />
          <Lead document={article} />
          <Deadline article={article} now={now} />
          <Dates document={article} />
          <Topics topics={article.topics} language={language} />
        </DocumentHeader>
        <div className="columns">
          <MainPicture image={article.mainImage} />
          <div className="column-text">
            <Body blocks={article.body} language={language} />
          </div>
          <DocumentFoot document={article} />
        </div>
      </article>
    </Main>
  )
}
