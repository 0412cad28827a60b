import { expect, test } from 'vitest'
import { parseTransform, TransformError } from '#lake/assets/transform/parameters.ts'
import { planTransform } from '#lake/assets/transform/plan.ts'

const source = { width: 400, height: 200 }

function plan(search: string) {
  const request = parseTransform(new URLSearchParams(search))
  if (!request) throw new Error(`No transform in ${search}`)
  return planTransform(source, request)
}

test.each([
  ['w=100', { size: { width: 100, height: 50 }, cover: false }],
  ['h=100', { size: { width: 200, height: 100 }, cover: false }],
  ['w=100&dpr=2', { size: { width: 200, height: 100 }, cover: false }],
  ['w=100&h=100', { size: { width: 100, height: 50 }, cover: false }],
  ['w=800&fit=max', { size: source, cover: false }],
  ['w=800', { size: { width: 800, height: 400 }, cover: false }],
  ['w=100&h=100&fit=crop', { size: { width: 100, height: 100 }, cover: true }],
  ['w=100&h=100&fit=scale', { size: { width: 100, height: 100 }, cover: false }],
  ['w=400&h=400&fit=min', { size: { width: 200, height: 200 }, cover: true }],
  [
    'w=100&h=100&fit=fill',
    { size: { width: 100, height: 50 }, cover: false, canvas: { width: 100, height: 100 } },
  ],
  ['w=800&h=800&fit=fillmax', { size: source, cover: false, canvas: { width: 800, height: 800 } }],
  ['q=50&dpr=3', { size: source, cover: false }],
])('?%s of 400 × 200', (search, expected) => {
  expect(plan(search)).toEqual(expected)
})

test('a rectangle that reaches outside the picture is cut at its edge', () => {
  expect(plan('rect=300,100,500,500&w=50')).toEqual({
    extract: { left: 300, top: 100, width: 100, height: 100 },
    size: { width: 50, height: 50 },
    cover: false,
  })
})

test('a rectangle outside the picture, and an answer of too many pixels, are refused', () => {
  expect(() => plan('rect=400,0,10,10')).toThrow(TransformError)
  expect(() => plan('w=8000')).toThrow(/8000 × 4000/)
})

test('parameters that are not carried out ask for the original', () => {
  expect(parseTransform(new URLSearchParams('blur=20&dl=a.jpg'))).toBeUndefined()
})
