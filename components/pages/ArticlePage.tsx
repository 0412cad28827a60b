import type { Article } from '#lib/content/article.ts'
import type { Translations as Group } from '#lib/content/translations.ts'
import { messagesIn } from '#lib/messages/index.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { Body } from '../blocks/Body.tsx'
import { Contents } from '../blocks/Contents.tsx'
import { Dates } from '../document/Dates.tsx'
import { Deadline } from '../document/Deadline.tsx'
import { DocumentBreadcrumb } from '../document/DocumentBreadcrumb.tsx'
import { DocumentFoot } from '../document/DocumentFoot.tsx'
import { DocumentHeader } from '../document/DocumentHeader.tsx'
import { ExpiredNotice } from '../document/ExpiredNotice.tsx'
import { Lead } from '../document/Lead.tsx'
import { MainPicture } from '../document/MainPicture.tsx'
import { Translations } from '../document/Translations.tsx'
import { WithdrawnNotice } from '../document/WithdrawnNotice.tsx'
import { Main } from '../frame/Main.tsx'
import { Topics } from '../parts/Topics.tsx'
import { Words } from '../parts/Words.tsx'

type Props = {
  article: Article
  now: Date
  edit?: Edit | undefined
  isShared?: boolean
  translations?: Group | undefined
}

/** A draft that is shared by a link has no dates: it is not published, and what stands there is when it was looked at. */
export function ArticlePage({ article, now, edit, isShared = false, translations }: Props) {
  const { language } = article
  return (
    <Main language={language}>
      <article className="document">
        <DocumentBreadcrumb document={article} />
        <DocumentHeader
          kind={<Words language={language}>{messagesIn(language).kinds.article[article.kind]}</Words>}
          document={article}
          edit={edit}
        >
          <WithdrawnNotice document={article} hasClock={article.kind === 'notice'} now={now} />
          <ExpiredNotice article={article} now={now} />
          <Translations translations={translations} language={language} />
          <Lead document={article} edit={edit} />
          <Deadline article={article} now={now} />
          {!isShared && <Dates document={article} now={now} />}
          <Topics topics={article.topics} language={language} />
        </DocumentHeader>
        <div className="columns">
          <Contents blocks={article.body} language={language} />
          <div className="column-main">
            <MainPicture image={article.mainImage} language={language} edit={edit} />
            <div className="column-text">
              <Body blocks={article.body} language={language} field="body" edit={edit} />
            </div>
          </div>
          <DocumentFoot document={article} now={now} />
        </div>
      </article>
    </Main>
  )
}
