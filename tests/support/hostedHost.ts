import net from 'node:net'
import tls from 'node:tls'

/**
 * Preloaded into a process (`node --import`): redirects its requests to *.api.sanity.io to
 * 127.0.0.1:AKTUELT_HOSTED_PORT, in plain HTTP.
 */
const port = Number(process.env.AKTUELT_HOSTED_PORT)
const { connect } = tls

function redirected(options: tls.ConnectionOptions, ...rest: []): tls.TLSSocket {
  if (!options.host?.endsWith('.api.sanity.io')) return connect(options, ...rest)
  const socket = net.connect(port, '127.0.0.1')
  socket.once('connect', () => socket.emit('secureConnect'))
  // The caller uses only what a plain socket has.
  return socket as tls.TLSSocket
}

tls.connect = redirected as typeof connect
