const presence = /\/socket\/[^/]+$/

/** A socket that is for ever about to open. Nobody else is there to be shown: the lake has one user. */
class NeverOpen extends EventTarget {
  static readonly CONNECTING = 0
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readonly readyState = 0
  send(): void {}
  close(): void {}
}

/**
 * A `WebSocket` for Studio on the lake, which has no presence service. A refused connection would throw in Studio's
 * menu of who is there, and again at every try; one that never opens is borne in silence. Other sockets are left alone.
 */
export const noPresence = (socket: typeof WebSocket): typeof WebSocket =>
  new Proxy(socket, {
    construct(target, [url, protocols]: [string | URL, string[] | undefined]) {
      return presence.test(new URL(url).pathname) ? new NeverOpen() : new target(url, protocols)
    },
  })
