import { messages } from '#lib/messages/index.ts'

/** The endpoint that turns draft mode off, and leads back to this page as readers see it. */
const leave = '/api/draft-mode/disable'

/** Says, on every page that an editor opens in draft mode, that this is not what readers see, and how to get out. */
export function DraftNotice() {
  return (
    <aside className="draft-notice" aria-label={messages.draft.label} lang="nn" dir="ltr">
      <p className="wide">
        {messages.draft.text} <a href={leave}>{messages.draft.leave}</a>
      </p>
    </aside>
  )
}
