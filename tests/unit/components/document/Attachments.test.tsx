import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Attachments } from '#components/document/Attachments.tsx'
import { fileOf, plain } from '../support.ts'

describe('the attachments of a document', () => {
  it('are in the order of the editor, each with its type and size', () => {
    const files = [fileOf({ title: 'Vedtak' }), fileOf({ title: 'Budsjett' })]
    render(<Attachments files={files} language="nn" />)
    const section = screen.getByRole('region', { name: 'Vedlegg' })
    expect(
      within(section)
        .getAllByRole('listitem')
        .map((item) => plain(item)),
    ).toEqual(['Vedtak (PDF, 1,2 MB)', 'Budsjett (PDF, 1,2 MB)'])
  })

  it('are named, and their sizes written, in the language of the page', () => {
    render(<Attachments files={[fileOf({ title: 'Annual report' })]} language="en" />)
    expect(plain(screen.getByRole('region', { name: 'Attachments' }))).toContain(
      'Annual report (PDF, 1.2 MB)',
    )
  })

  it('have no heading where there are none', () => {
    expect(render(<Attachments files={[]} language="nn" />).container.childElementCount).toBe(0)
  })
})
