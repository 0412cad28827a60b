/** How the dates of a series stand: a row each, close together, and what can be done with one at its end. */
export const dateListCss = `
.series-dates { overflow-x: auto }
.series-dates table { width: 100%; border-collapse: collapse; color: var(--card-fg-color) }
.series-dates :is(th, td) { padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: middle; font-weight: inherit }
.series-dates :is(th, td):last-child { padding-right: 0 }
.series-dates tbody tr { border-top: 1px solid var(--card-border-color) }
.series-dates tbody tr.more { border-top: 0 }
.series-dates tbody > tr > :is(th, td) { height: 2rem }
.series-dates th[scope=row], .series-dates td:nth-child(2) { white-space: nowrap; font-variant-numeric: tabular-nums }
.series-dates tr.more > td { padding: 0.25rem 0 0.75rem 0.75rem; box-shadow: inset 3px 0 var(--card-border-color) }
.series-dates .fields > * { flex: 1 1 14rem }
`
