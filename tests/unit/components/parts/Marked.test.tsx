import { cleanup, render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Marked } from '#components/parts/Marked.tsx'

/** The whole text, and its marked parts. */
function shown(text: string, patterns?: string[]) {
  const { container } = render(<Marked text={text} patterns={patterns} />)
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent)
  return { text: container.textContent, marks }
}

it('marks every word that the search found, and loses nothing between them', () => {
  const text = 'Skulane, skulen og førskulen – alle skular.'
  expect(shown(text, ['skulane', 'skulen', 'skular'])).toEqual({
    text,
    marks: ['Skulane', 'skulen', 'skular'],
  })
})

it('marks nothing where the words are elsewhere', () => {
  expect(shown('Ny båthamn', ['ferje'])).toEqual({ text: 'Ny båthamn', marks: [] })
})

it('outside a search is the text as it is', () => {
  expect(shown('Ny båthamn')).toEqual({ text: 'Ny båthamn', marks: [] })
  cleanup()
  expect(shown('Ny båthamn', [])).toEqual({ text: 'Ny båthamn', marks: [] })
})

it('never takes what is marked, or what is around it, for markup', () => {
  const text = '<script>ferje</script> <b>'
  expect(shown(text, ['ferje'])).toEqual({ text, marks: ['ferje'] })
  expect(document.querySelector('script, b')).toBeNull()
})
