import type { EventCard } from '#lib/content/card.ts'
import { monthText } from '#lib/dates/format.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { type AgendaPart, agendaOf } from '#lib/events/agenda.ts'
import { messages } from '#lib/messages/index.ts'
import { AgendaDays } from './AgendaDays.tsx'
import { AgendaEvents } from './AgendaEvents.tsx'

type Props = { cards: EventCard[]; now: Instant }

/** The fragment of the events that have begun and take a day or more. */
export const lastingAnchor = 'fleire-dagar'

const words = messages.events

const partsByName: Record<Exclude<AgendaPart['part'], 'month'>, { title: string; anchor: string }> = {
  now: { title: words.now, anchor: 'no' },
  today: { title: words.today, anchor: 'i-dag' },
  week: { title: words.week, anchor: 'denne-veka' },
  lasting: { title: words.lasting, anchor: lastingAnchor },
}

const named = (part: AgendaPart) =>
  part.part === 'month' ? { title: monthText(part.month), anchor: `m-${part.month}` } : partsByName[part.part]

/** Current events under headings: what is on, today, this week, and month by month, day by day. */
export function Agenda({ cards, now }: Props) {
  return agendaOf(cards, now).map((part) => {
    const { title, anchor } = named(part)
    return (
      <section key={anchor} className="agenda" aria-labelledby={anchor}>
        <h2 id={anchor}>{title}</h2>
        {'days' in part ? <AgendaDays days={part.days} /> : <AgendaEvents cards={part.cards} level={3} />}
      </section>
    )
  })
}
