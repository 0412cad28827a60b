import { QueryError } from '../errors.ts'
import { parseJson } from '../json.ts'

/**
 * The GROQ parameters in a query string: `$name=<JSON>`.
 * @throws QueryError naming the parameter whose value is not JSON, or is nested too deeply.
 */
export function groqParams(search: URLSearchParams): Record<string, unknown> {
  const given = [...search].filter(([name]) => name.startsWith('$'))
  return Object.fromEntries(
    given.map(([name, json]) => {
      try {
        return [name.slice(1), parseJson(json)]
      } catch {
        throw new QueryError(
          'queryParseError',
          `The value of the parameter ${name} is not JSON, or is nested too deeply`,
          search.get('query') ?? '',
        )
      }
    }),
  )
}
