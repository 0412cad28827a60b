// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { type Into, pastedItems } from '#sanity/studio/programme/paste/pasted.ts'
import { pastedRows } from '#sanity/studio/programme/paste/rows.ts'

const into: Into = {
  event: { startsAt: '2027-03-15T08:00:00.000Z' },
  items: [],
  persons: [{ _id: 'kari', name: 'Kari Nordmann' }],
  names: { track: [], room: ['Storsalen'] },
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const rowsOf = (text: string) => pastedRows('', text, parse)
const itemsOf = (text: string, wanted: Partial<Into> = {}) =>
  pastedItems(rowsOf(text), { ...into, ...wanted })
/** Times as Oslo shows them in March. */
const at = (time: string, day = '15') => `2027-03-${day}T${time}:00.000Z`

describe('rows from a spreadsheet', () => {
  test('become items: time, title, speakers and room, by their headings', () => {
    const { items, notes } = itemsOf(
      'Tid\tTittel\tMedverkande\tRom\n09.00–09.30\tVelkomen\tKari Nordmann\tstorsalen\n9:30–10\tKlarspråk\tOla Hansen og Siri Moen\tSal B\nkl. 10\tLunsj\t\t',
    )
    expect(notes).toEqual([])
    expect(items).toMatchObject([
      {
        topic: 'Velkomen',
        startsAt: at('08:00'),
        endsAt: at('08:30'),
        room: 'Storsalen',
        speakers: [{ _ref: 'kari' }],
      },
      {
        topic: 'Klarspråk',
        startsAt: at('08:30'),
        endsAt: at('09:00'),
        room: 'Sal B',
        speakers: [{ name: 'Ola Hansen' }, { name: 'Siri Moen' }],
      },
      { topic: 'Lunsj', startsAt: at('09:00'), kind: 'break' },
    ])
    expect(new Set(items.map(({ _key }) => _key)).size).toBe(3)
  })

  test('need no headings when they come in that order', () => {
    const { items } = itemsOf('0900–1000\tVelkomen\tKari Nordmann\tStorsalen\n1000–1100\tMeir\tPer\tSal B')
    expect(items[1]).toMatchObject({
      topic: 'Meir',
      speakers: [{ name: 'Per' }],
      room: 'Sal B',
      endsAt: at('10:00'),
    })
  })

  test('may have their columns in any order, in Bokmål and in English', () => {
    const { items } = itemsOf('Foredragsholder;Start;Slutt;Tema;Parallell\nPer;09:00;09:45;Skatt;A')
    expect(items).toMatchObject([{ topic: 'Skatt', startsAt: at('08:00'), endsAt: at('08:45'), track: 'A' }])
    const english = itemsOf('Room\tTitle\tTime\tDuration\nA\tTax\t9:00 AM\t45 min')
    expect(english.items).toMatchObject([{ topic: 'Tax', room: 'A', endsAt: at('08:45') }])
  })

  test('belong to the day that stands above them or beside them', () => {
    const above = itemsOf('Måndag 15. mars\t\nTid\tTittel\n09.00\tA\nTysdag 16. mars\t\n09.00\tB')
    expect(above.items.map(({ startsAt }) => startsAt)).toEqual([at('08:00'), at('08:00', '16')])
    const beside = itemsOf('Dato\tTid\tTittel\n16.03.2027\t09.00\tA\n\t10.00\tB\n2027-03-17\t09.00\tC')
    expect(beside.items.map(({ startsAt }) => startsAt)).toEqual([
      at('08:00', '16'),
      at('09:00', '16'),
      at('08:00', '17'),
    ])
  })

  test('go on after midnight, and keep Oslo’s clock past a clock change', () => {
    const night = itemsOf('22.00–23.30\tFest\n23.30–01.00\tMeir\n01.00\tSlutt', {
      event: { startsAt: '2027-03-27T10:00:00Z' },
    })
    expect(night.items.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['2027-03-27T21:00:00.000Z', '2027-03-27T22:30:00.000Z'],
      ['2027-03-27T22:30:00.000Z', '2027-03-28T00:00:00.000Z'],
      ['2027-03-28T00:00:00.000Z', undefined],
    ])
    const gap = itemsOf('02.30\tFinst ikkje', { event: { startsAt: '2027-03-28T10:00:00Z' } })
    expect(gap.items).toMatchObject([{ topic: 'Finst ikkje [02.30]' }])
    expect(gap.notes[0]?.note).toContain('02.30')
  })

  test('in tables of HTML have their merged cells and lines', () => {
    const html =
      '<table><tr><th>Tid</th><th>Tittel</th><th>Medverkande</th><th>Spor</th></tr>' +
      '<tr><td rowspan="2">09.00–10.00</td><td>A</td><td>Per Moe<br>Liv Lie</td><td>1</td></tr>' +
      '<tr><td>B</td><td></td><td>2</td></tr></table>'
    const { items } = pastedItems(pastedRows(html, '', parse), into)
    expect(items).toMatchObject([
      { topic: 'A', startsAt: at('08:00'), track: '1', speakers: [{ name: 'Per Moe' }, { name: 'Liv Lie' }] },
      { topic: 'B', startsAt: at('08:00'), endsAt: at('09:00'), track: '2' },
    ])
  })

  test('take the spelling of the event’s own rooms and tracks, which other events need not know yet', () => {
    const there = [{ _key: 'a', room: 'Storsalen', track: 'Spor A' }]
    const { items } = itemsOf(
      'Tid\tTittel\tRom\tSpor\n09.00\tA\tstorsalen\tspor a\n10.00\tB\tSTORSALEN\tSpor  A',
      {
        items: there,
        names: { track: [], room: [] },
      },
    )
    expect(items).toMatchObject([
      { room: 'Storsalen', track: 'Spor A' },
      { room: 'Storsalen', track: 'Spor A' },
    ])
  })

  test('in lines of mail begin with their time', () => {
    expect(itemsOf('09.00–09.30 Velkomen\n09.30 Klarspråk\nLunsj').items).toMatchObject([
      { topic: 'Velkomen', endsAt: at('08:30') },
      { topic: 'Klarspråk', startsAt: at('08:30') },
      { topic: 'Lunsj', kind: 'break' },
    ])
  })

  test('with line breaks in quoted cells are whole', () => {
    expect(rowsOf('09.00\t"Per Moe\nLiv ""Lia"" Lie"\tA\r\n10.00\tB\tC\r\n')).toEqual([
      ['09.00', 'Per Moe\nLiv "Lia" Lie', 'A'],
      ['10.00', 'B', 'C'],
    ])
  })
})

describe('what is not understood', () => {
  test('is told of, and stands in the topic', () => {
    const { items, notes } = itemsOf('Tid\tTittel\tAnsvar\netter lunsj\tOppsummering\tPer')
    expect(items).toMatchObject([{ topic: 'Oppsummering [etter lunsj] [Ansvar: Per]' }])
    expect(items[0]).not.toHaveProperty('startsAt')
    expect(notes.map(({ row }) => row)).toEqual([2, 2])
  })

  test('is a time of day where no day is known', () => {
    const { items, notes } = itemsOf('09.00\tVelkomen\n10.00\tMeir', { event: {} })
    expect(items[0]).toMatchObject({ topic: 'Velkomen [09.00]' })
    expect(notes).toHaveLength(2)
  })

  test('is a room that is almost one in use: the room is kept as written', () => {
    const { items, notes } = itemsOf('Tid\tTittel\tRom\n09.00\tA\tStorsalem')
    expect(items[0]?.room).toBe('Storsalem')
    expect(notes[0]?.note).toContain('«Storsalen»')
  })

  test('is never lost: each cell of any table is in some item', () => {
    const cells = [
      'Tid',
      '09.00',
      'kl. x',
      '99.99',
      'Per',
      'Sal A',
      '31.02.2027',
      '???',
      '"',
      '<b>',
      'Dato',
      'Slutt',
      '8',
      '',
    ]
    let seed = 11
    const random = (below: number) => {
      seed = (seed * 16807) % 2147483647
      return seed % below
    }
    for (let round = 0; round < 300; round++) {
      const rows = Array.from({ length: 1 + random(4) }, () =>
        Array.from({ length: 1 + random(6) }, () => cells[random(cells.length)] ?? ''),
      )
      const { items, columns } = pastedItems(rows, into)
      const heads = new Set(columns.map(({ head }) => head))
      const shown = JSON.stringify(items)
      for (const cell of ['kl. x', '99.99', '???', 'Per', 'Sal A'])
        if (rows.flat().includes(cell) && !heads.has(cell)) expect([shown, rows].toString()).toContain(cell)
      for (const cell of ['kl. x', '99.99', '???'])
        if (rows.flat().includes(cell) && !heads.has(cell))
          expect([cell, shown.includes(JSON.stringify(cell).slice(1, -1)), rows]).toEqual([cell, true, rows])
    }
  })

  test('of a thousand rows is read at once', () => {
    const rows = Array.from({ length: 1000 }, (_, n) => ['09.00', `Post ${n}`, 'Per Moe', `Rom ${n % 40}`])
    expect(pastedItems(rows, into).items).toHaveLength(1000)
  })
})
