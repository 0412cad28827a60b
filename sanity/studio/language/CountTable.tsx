import { Card, Stack, Text } from '@sanity/ui'
import { type CSSProperties, useId } from 'react'
import { languageMessages as words } from '../messages/language.ts'
import { countedLanguages } from './counted.ts'
import { percentText } from './percent.ts'
import { type Counts, type Measure, nynorskShare, standingOf, totalOf } from './shares.ts'

type Props = {
  title: string
  /** What the rows are of. */
  rowsOf: string
  rows: readonly { name: string; counts: Counts }[]
  measure: Measure
  /** From 0 to 1; undefined without one. */
  goal: number | undefined
}

const cell: CSSProperties = {
  padding: '0.5rem 0.75rem',
  textAlign: 'right',
  boxShadow: 'inset 0 -1px var(--card-border-color)',
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
}
const first: CSSProperties = { ...cell, textAlign: 'left' }

const figure = (count: number): string => count.toLocaleString('nb-NO')

/** How much is in which language, row by row, and how that stands to the law and the goal. */
export function CountTable({ title, rowsOf, rows, measure, goal }: Props) {
  const id = useId()
  return (
    <Stack gap={3}>
      <Text as="h2" size={1} weight="semibold" id={id}>
        {title}
      </Text>
      {/* It is wider than a narrow window: who has no mouse scrolls it by the arrows (WCAG 2.1.1). */}
      <Card overflow="auto" tabIndex={0} role="group" aria-labelledby={id}>
        <table aria-labelledby={id} cellSpacing={0} style={{ fontSize: '0.8125rem' }}>
          <thead>
            <tr>
              <th scope="col" style={first}>
                {rowsOf}
              </th>
              {countedLanguages.map((language) => (
                <th key={language} scope="col" style={cell}>
                  {words.languages[language]}
                </th>
              ))}
              <th scope="col" style={cell}>
                {words.total}
              </th>
              <th scope="col" style={cell}>
                {words.nynorskShare}
              </th>
              <th scope="col" style={first}>
                {words.standing}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, counts }) => {
              const share = nynorskShare(counts, measure)
              return (
                <tr key={name}>
                  <th scope="row" style={first}>
                    {name}
                  </th>
                  {countedLanguages.map((language) => (
                    <td key={language} style={cell}>
                      {figure(counts[language][measure])}
                    </td>
                  ))}
                  <td style={cell}>{figure(totalOf(counts, measure))}</td>
                  <td style={cell}>{percentText(share)}</td>
                  <td style={first}>
                    {share === undefined ? '–' : words.standings[standingOf(share, goal)]}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Card>
    </Stack>
  )
}
