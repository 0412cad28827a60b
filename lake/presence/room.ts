import { z } from 'zod'

const request = z.object({
  id: z.string(),
  method: z.string(),
  params: z.looseObject({}).default({}),
})

/** One open Studio. */
export type Member = {
  send(text: string): void
}

/**
 * Relays who is looking at what from each Studio to the others: JSON-RPC 2.0 with the methods of Sanity's presence
 * service. The lake keeps no state; a Studio that joins asks for a roll call.
 */
export function presenceRoom(identity: string) {
  const subscriptions = new Map<Member, Set<string>>()

  const tellOthers = (sender: Member, result: object) => {
    for (const [member, ids] of subscriptions) {
      if (member === sender) continue
      for (const subscription of ids) {
        const params = { subscription, result }
        member.send(JSON.stringify({ jsonrpc: '2.0', method: 'presence_subscription', params }))
      }
    }
  }

  const answers: Record<string, (member: Member, params: Record<string, unknown>) => unknown> = {
    authorization: () => true,
    presence_subscribe(member) {
      const subscription = crypto.randomUUID()
      subscriptions.get(member)?.add(subscription)
      return subscription
    },
    presence_unsubscribe: (member, { subscriptionId }) =>
      subscriptions.get(member)?.delete(String(subscriptionId)),
    presence_rollcall(member, { session }) {
      tellOthers(member, { type: 'rollCall', i: identity, session })
      return true
    },
    presence_announce(member, { data }) {
      tellOthers(member, { type: 'state', i: identity, m: data })
      return true
    },
    presence_disconnect(member, { session }) {
      tellOthers(member, { type: 'disconnect', i: identity, m: { session } })
      return true
    },
  }

  return {
    enter: (member: Member) => void subscriptions.set(member, new Set()),
    leave: (member: Member) => void subscriptions.delete(member),
    /** Answers one message; anything that is not a request is ignored. */
    receive(member: Member, text: string): void {
      const parsed = request.safeParse(tryJson(text))
      if (!parsed.success) return
      const { id, method, params } = parsed.data
      const answer = Object.hasOwn(answers, method) ? answers[method] : undefined
      const reply = answer
        ? { result: answer(member, params) ?? null }
        : { error: { code: -32601, message: `Unknown method ${method.slice(0, 100)}` } }
      member.send(JSON.stringify({ jsonrpc: '2.0', id, ...reply }))
    },
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
