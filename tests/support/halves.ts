import { randomFrom } from './random.ts'

/** Two random halves of a list, the same for the same seed. */
export function halves<Item>(list: readonly Item[], seed: number): [Item[], Item[]] {
  const { fraction } = randomFrom(seed)
  const shuffled = list.map((item) => ({ item, at: fraction() })).sort((a, b) => a.at - b.at)
  const middle = Math.ceil(list.length / 2)
  const items = shuffled.map(({ item }) => item)
  return [items.slice(0, middle), items.slice(middle)]
}
