import { Box, Button, Card, Container, Flex, Heading, Radio, Select, Stack, Text } from '@sanity/ui'
import { useId, useState } from 'react'
import { languageMessages as words } from '../messages/language.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { Chart } from './Chart.tsx'
import { CountTable } from './CountTable.tsx'
import { reportCsv } from './csv.ts'
import { percentText } from './percent.ts'
import type { Measure, YearCounts } from './shares.ts'
import { type Report, useReport } from './useReport.ts'

/** «Språk»: how much of what is published is in which language, against the law and the body's own goal (from 0 to 1). */
export function LanguageTool({ goal }: { goal: number | undefined }) {
  const { report, again } = useReport(useEditorsClient())
  return (
    <Card height="fill" overflow="auto">
      <Container width={4} padding={5}>
        <Stack gap={5} data-testid="language-report">
          <Heading as="h1" size={2}>
            {words.title}
          </Heading>
          <Stack gap={4} style={{ maxWidth: '42rem' }}>
            <Text size={1}>{words.about}</Text>
            <Text size={1}>{words.law}</Text>
            <Text size={1} muted>
              {goal === undefined ? words.noGoal : words.goal(percentText(goal))}
            </Text>
          </Stack>
          <Told report={report} again={again} />
          {report.state === 'read' && report.years.length > 0 && <Figures years={report.years} goal={goal} />}
        </Stack>
      </Container>
    </Card>
  )
}

function Told({ report, again }: { report: Report; again: () => void }) {
  if (report.state === 'failed') {
    return (
      <Flex gap={3} align="center" role="alert">
        <Text size={1}>{words.failed}</Text>
        <Button mode="ghost" fontSize={1} text={words.again} onClick={again} />
      </Flex>
    )
  }
  const isNothing = report.state === 'read' && report.years.length === 0
  return (
    <div role="status">
      {report.state === 'reading' && (
        <Text size={1} muted>
          {report.all === undefined ? words.asking : words.fetching(report.done, report.all)}
        </Text>
      )}
      {isNothing && <Text size={1}>{words.nothing}</Text>}
    </div>
  )
}

const measures: readonly Measure[] = ['words', 'texts']

function Figures({ years, goal }: { years: readonly YearCounts[]; goal: number | undefined }) {
  const id = useId()
  const [measure, setMeasure] = useState<Measure>('words')
  const [chosen, setChosen] = useState(years[0]?.year)
  const year = years.find((each) => each.year === chosen) ?? years[0]
  const unknown = years.reduce((sum, { all }) => sum + all.unknown.texts, 0)
  const named = words.measures[measure]
  return (
    <Stack gap={6}>
      <Flex gap={5} align="center" wrap="wrap">
        <Flex role="radiogroup" aria-label={words.measure} gap={4} align="center">
          <Text size={1} weight="medium">
            {words.measure}
          </Text>
          {measures.map((each) => (
            <Flex as="label" key={each} gap={2} align="center">
              <Radio
                name={`${id}measure`}
                value={each}
                checked={measure === each}
                onChange={() => setMeasure(each)}
              />
              <Text size={1}>{words.measures[each]}</Text>
            </Flex>
          ))}
        </Flex>
        <Button
          mode="ghost"
          fontSize={1}
          text={words.download}
          title={words.downloadMeans}
          onClick={() => download(years)}
          data-testid="language-csv"
        />
      </Flex>
      {unknown > 0 && (
        <Card tone="caution" border radius={2} padding={3}>
          <Text size={1}>{words.unknownMeans(unknown)}</Text>
        </Card>
      )}
      <Flex gap={6} wrap="wrap" align="flex-start">
        <Box style={{ minWidth: 0, maxWidth: '100%' }}>
          <Chart years={years} measure={measure} goal={goal} />
        </Box>
        <Box style={{ minWidth: 0, maxWidth: '100%' }}>
          <CountTable
            title={words.byYear(named)}
            rowsOf={words.year}
            rows={years.map(({ year: name, all }) => ({ name: String(name), counts: all }))}
            measure={measure}
            goal={goal}
          />
        </Box>
      </Flex>
      {year && (
        <Stack gap={4}>
          <Flex gap={3} align="center">
            <Text as="label" size={1} weight="medium" htmlFor={`${id}year`}>
              {words.year}
            </Text>
            <Box>
              <Select
                id={`${id}year`}
                fontSize={1}
                value={String(year.year)}
                onChange={(event) => setChosen(Number(event.currentTarget.value))}
              >
                {years.map((each) => (
                  <option key={each.year} value={String(each.year)}>
                    {each.year}
                  </option>
                ))}
              </Select>
            </Box>
          </Flex>
          <CountTable
            title={words.byKind(year.year, named)}
            rowsOf={words.kind}
            rows={year.kinds.map(({ kind, counts }) => ({ name: words.kinds[kind], counts }))}
            measure={measure}
            goal={goal}
          />
        </Stack>
      )}
    </Stack>
  )
}

/** In ms: a browser has begun to save the file by then. */
const saved = 60_000

function download(years: readonly YearCounts[]): void {
  const url = URL.createObjectURL(new Blob([reportCsv(years)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'sprakrapport.csv'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), saved)
}
