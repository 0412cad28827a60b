type Fields = Readonly<Record<string, string | readonly string[]>>

/** Why a mutation or action cannot be carried out, with the error type and fields that the Content Lake uses. */
export class ContentError extends Error {
  override name = 'ContentError'
  readonly status: 400 | 403 | 404 | 409
  readonly type: string
  readonly fields: Fields

  constructor(status: 400 | 403 | 404 | 409, type: string, description: string, fields: Fields = {}) {
    super(description)
    this.status = status
    this.type = type
    this.fields = fields
  }
}

export const invalid = (description: string, fields: Fields = {}) =>
  new ContentError(400, 'validationError', description, fields)

export const alreadyExists = (id: string) =>
  new ContentError(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, { id })

export const notFound = (id: string) =>
  new ContentError(404, 'documentNotFoundError', `The document with the ID "${id}" was not found`, { id })

export const unexpectedRevision = (id: string, current: string, expected: string) =>
  new ContentError(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`,
    { id, currentRevisionID: current, expectedRevisionID: expected },
  )

/** A rejected transaction: which step failed, and why. Nothing of it was written. */
export class TransactionError extends Error {
  override name = 'TransactionError'
  readonly kind: 'mutation' | 'action'
  readonly index: number
  readonly reason: ContentError

  constructor(kind: 'mutation' | 'action', index: number, reason: ContentError) {
    super(`The ${kind}(s) failed: ${reason.message}`)
    this.kind = kind
    this.index = index
    this.reason = reason
  }

  /** The response body, in the shape from which @sanity/client builds its message. */
  toBody() {
    const { type, message, fields } = this.reason
    const error = { type, description: message, ...fields }
    const items = [{ error, index: this.index }]
    return { error: { type: `${this.kind}Error`, description: this.message, items } }
  }
}

/**
 * A query that cannot be parsed or evaluated. `start` and `end` are offsets in the query, for the client's code frame.
 */
export class QueryError extends Error {
  override name = 'QueryError'
  readonly type: 'queryParseError' | 'queryEvaluationError'
  readonly query: string
  readonly span: { start: number; end: number } | undefined

  constructor(
    type: 'queryParseError' | 'queryEvaluationError',
    description: string,
    query: string,
    span?: { start: number; end: number },
  ) {
    super(description)
    this.type = type
    this.query = query
    this.span = span
  }

  toBody() {
    return { error: { type: this.type, description: this.message, query: this.query, ...this.span } }
  }
}

/**
 * A query that was stopped at its time limit. The status is 504 for a mutation too: on a 504 Studio keeps what was
 * typed, and the client does not retry by itself, as it does on 502 and 503.
 */
export class QueryTimeoutError extends Error {
  override name = 'QueryTimeoutError'
  readonly status = 504
  readonly query: string

  constructor(query: string, limit: number) {
    super(
      `The query was ended after ${Number((limit / 1000).toFixed(1))} s: narrow its filter, or take sub-queries out of it`,
    )
    this.query = query
  }

  toBody() {
    return { error: { type: 'queryTimeoutError', description: this.message, query: this.query } }
  }
}

const reasons = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Payload Too Large',
  500: 'Internal Server Error',
} as const

/** Any other rejection; its body has the shape that the Content Lake uses outside queries and mutations. */
export class HttpError extends Error {
  override name = 'HttpError'
  readonly status: keyof typeof reasons
  readonly errorCode: string | undefined

  constructor(status: keyof typeof reasons, message: string, errorCode?: string) {
    super(message)
    this.status = status
    this.errorCode = errorCode
  }

  toBody() {
    const { status, message, errorCode } = this
    return { statusCode: status, error: reasons[status], message, ...(errorCode ? { errorCode } : {}) }
  }
}
