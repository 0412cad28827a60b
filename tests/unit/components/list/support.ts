import { screen, within } from '@testing-library/react'
import { cardOf } from '#tests/fixtures/content.ts'
import { textsOf, topicOf } from '../support.ts'

export const school = topicOf({ description: 'Om skulane.' })
export const health = topicOf({ _id: 't2', title: 'Helse', slug: 'helse' })

export const filters = { topics: [health, school], years: [2021, 2019] }

/** The props that all pages of a list get. */
export const shared = {
  filters,
  now: new Date('2021-08-30T10:00:00Z'),
  cards: [cardOf()],
  page: 1,
  pageCount: 1,
}

export const choices = () => within(screen.getByRole('navigation', { name: 'Vel kva du vil sjå' }))

/** The choices that are marked as current. */
export const chosen = () =>
  choices()
    .getAllByRole('link')
    .filter((link) => link.hasAttribute('aria-current'))
    .map((link) => link.textContent)

export const crumbs = () => textsOf('.ds-breadcrumbs li')
export const heading = () => screen.getByRole('heading', { level: 1 }).textContent
