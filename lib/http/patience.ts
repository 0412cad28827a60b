/**
 * How long we wait for others, in ms. nginx waits for us for `proxyPatience` (`proxy_read_timeout` in deploy/nginx.conf,
 * which a test compares); an instance that outlasts it is answered for with a 503, and after two of those is left alone
 * for 10 s. All that a reader may wait for ends before, and then in words; so the others are parts of it.
 */
export const proxyPatience = 15_000

/** Until an answer begins, whatever it waits for: a turn, a renderer, the Content Lake. */
export const answerPatience = (proxyPatience * 3) / 5

/** All that one rendering asks of the Content Lake, one question after another. It leaves a second to say so. */
export const renderingPatience = answerPatience - 1_000

/** One try of one question that a page asks: there is time for two. */
export const queryPatience = renderingPatience / 2
