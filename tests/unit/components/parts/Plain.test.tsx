import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Plain } from '#components/parts/Plain.tsx'

const htmlOf = (text: string) => render(<Plain text={text} />).container.innerHTML

test('the lines of a field are kept, also without styles', () => {
  expect(htmlOf('Program:\n- opning\r\n\nVelkomen!\n')).toBe('Program:<br>- opning<br><br>Velkomen!')
})

test('a text of one line has no element more', () => {
  expect(htmlOf('Velkomen!')).toBe('Velkomen!')
})

test('a sum is kept on one line, with the spaces that were written', () => {
  expect(htmlOf('Pris: 12 840 kr')).toBe('Pris: <span class="unbroken">12 840 kr</span>')
})

test('nothing is taken for markup', () => {
  expect(htmlOf('<b>\n</b>')).toBe('&lt;b&gt;<br>&lt;/b&gt;')
})
