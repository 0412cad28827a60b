import { Card, Stack, Text } from '@sanity/ui'
import { useId } from 'react'
import { languageMessages as words } from '../messages/language.ts'
import { percentText } from './percent.ts'
import { leastShare, type Measure, nynorskShare, type YearCounts } from './shares.ts'

/** In the units of the drawing, which is as high as it is, and as wide as it has years. */
const size = { height: 200, top: 12, below: 28, left: 44, right: 12, bar: 34, gap: 26 }

/** Studio's own greys turn with its scheme; these have 3:1 to both, and differ in lightness too (WCAG 1.4.11). */
const colours = { nn: '#3b82b8', nb: '#b98a3c', law: 'currentColor', goal: '#c2459b' }

const steps = [0, 0.25, 0.5, 0.75, 1]

const yOf = (share: number): number => size.top + (1 - share) * size.height

type Props = {
  years: readonly YearCounts[]
  measure: Measure
  /** From 0 to 1; undefined without one. */
  goal: number | undefined
}

/**
 * A bar for each year, the oldest first: Nynorsk from below, Bokmål above it, with what the law asks for of each as
 * lines, and the body's own goal as another. The table beside it says the same in figures.
 */
export function Chart({ years, measure, goal }: Props) {
  const id = useId()
  const shown = years.toReversed().flatMap(({ year, all }) => {
    const share = nynorskShare(all, measure)
    return share === undefined ? [] : [{ year, share }]
  })
  const width = size.left + size.right + Math.max(1, shown.length) * (size.bar + size.gap)
  const height = size.top + size.height + size.below
  const right = width - size.right
  return (
    <Stack gap={3}>
      <Text as="h2" size={1} weight="semibold" id={id}>
        {words.chartTitle(words.measures[measure])}
      </Text>
      <Card overflow="auto" tabIndex={0} role="group" aria-labelledby={id}>
        <svg
          role="img"
          aria-labelledby={`${id}title`}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          fontSize={11}
          fill="currentColor"
        >
          <title id={`${id}title`}>
            {[
              words.chartTitle(words.measures[measure]),
              ...shown.map(({ year, share }) => words.chartSays(year, percentText(share))),
            ].join('. ')}
          </title>
          {steps.map((step) => (
            <text key={step} x={size.left - 8} y={yOf(step) + 4} textAnchor="end">
              {`${step * 100} %`}
            </text>
          ))}
          {shown.map(({ year, share }, index) => {
            const x = size.left + size.gap / 2 + index * (size.bar + size.gap)
            return (
              <g key={year}>
                <rect x={x} y={yOf(1)} width={size.bar} height={yOf(share) - yOf(1)} fill={colours.nb} />
                <rect x={x} y={yOf(share)} width={size.bar} height={yOf(0) - yOf(share)} fill={colours.nn} />
                <text x={x + size.bar / 2} y={height - 8} textAnchor="middle">
                  {year}
                </text>
              </g>
            )
          })}
          {[leastShare, 1 - leastShare].map((share) => (
            <line
              key={share}
              x1={size.left}
              x2={right}
              y1={yOf(share)}
              y2={yOf(share)}
              stroke={colours.law}
              strokeWidth={1.5}
              strokeDasharray="5 4"
            />
          ))}
          {goal !== undefined && (
            <line
              x1={size.left}
              x2={right}
              y1={yOf(goal)}
              y2={yOf(goal)}
              stroke={colours.goal}
              strokeWidth={3}
            />
          )}
        </svg>
      </Card>
      <Legend hasGoal={goal !== undefined} />
    </Stack>
  )
}

function Legend({ hasGoal }: { hasGoal: boolean }) {
  const entries = [
    { text: words.languages.nn, mark: <rect width={12} height={12} fill={colours.nn} /> },
    { text: words.languages.nb, mark: <rect width={12} height={12} fill={colours.nb} /> },
    {
      text: words.legendLaw,
      mark: <line x2={12} y1={6} y2={6} stroke={colours.law} strokeWidth={1.5} strokeDasharray="5 2" />,
    },
    ...(hasGoal
      ? [
          {
            text: words.legendGoal,
            mark: <line x2={12} y1={6} y2={6} stroke={colours.goal} strokeWidth={3} />,
          },
        ]
      : []),
  ]
  return (
    <ul
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.5rem 1.25rem',
        listStyle: 'none',
        margin: 0,
        padding: 0,
      }}
    >
      {entries.map(({ text, mark }) => (
        <li key={text} style={{ display: 'flex', alignItems: 'center', gap: '0.5rem' }}>
          <svg width={12} height={12} aria-hidden="true">
            {mark}
          </svg>
          <Text size={1}>{text}</Text>
        </li>
      ))}
    </ul>
  )
}
