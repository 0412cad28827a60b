import type { ArraySchemaType } from 'sanity'
import { isRecord } from '#lib/json/record.ts'
import type { Taken } from './portable.ts'

/** The styles of a block type, as Sanity compiles them: the choices of its field `style`. */
function stylesOf(type: unknown): string[] {
  const fields = isRecord(type) && Array.isArray(type.fields) ? type.fields : []
  const style: unknown = fields.find((field) => isRecord(field) && field.name === 'style')
  const styleType = isRecord(style) ? style.type : undefined
  const options = isRecord(styleType) ? styleType.options : undefined
  const list = isRecord(options) && Array.isArray(options.list) ? options.list : []
  return list.flatMap((choice) =>
    isRecord(choice) && typeof choice.value === 'string' ? [choice.value] : [],
  )
}

/** What a field of running text takes, by its schema. */
export function takenBy({ of }: ArraySchemaType): Taken {
  const block = of.find(({ name }) => name === 'block')
  return { styles: stylesOf(block), blocks: of.map(({ name }) => name) }
}
