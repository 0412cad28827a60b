/**
 * Timeouts, in ms. nginx waits for us for `proxyPatience` (`proxy_read_timeout` in deploy/nginx.conf, which a test
 * compares); when an instance takes longer, nginx responds with a 503, and after two of those leaves the instance alone
 * for 10 s. Everything a reader may wait for ends before that, with a readable message; so the other timeouts are
 * fractions of it.
 */
export const proxyPatience = 15_000

/** Until a response begins, whatever it is waiting for: its turn, a renderer, the Content Lake. */
export const answerPatience = (proxyPatience * 3) / 5

/** For all queries of one rendering together, one after another. It leaves a second to report a timeout. */
export const renderingPatience = answerPatience - 1_000

/** For one attempt at one query of a page: there is time for two. */
export const queryPatience = renderingPatience / 2
