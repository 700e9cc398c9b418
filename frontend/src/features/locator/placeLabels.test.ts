import { expect, it } from 'vitest'
import { placeLabels } from './placeLabels'

it('gives the first their place beside the others’ points, and leaves out what has none', () => {
  const wishes = [
    { x: 0.5, y: 0.5, text: 'Львів', weight: 1 },
    { x: 0.52, y: 0.5, text: 'Люблін', weight: 1 },
    { x: 0.51, y: 0.52, text: 'Перемишль', weight: 1 },
    { x: 0.5, y: 0.9, text: 'Пловдив', weight: 1 },
  ]
  const placed = placeLabels(wishes, 10)
  expect(placed.map(({ text, side }) => [text, side])).toEqual([
    ['Львів', 'left'],
    ['Люблін', 'right'],
    ['Пловдив', 'right'],
  ])
  expect(placeLabels([wishes[0]!, { x: 0.49, y: 0.5, text: 'Люблін', weight: 1 }], 10).map(({ side }) => side)).toEqual(
    ['right', 'left'],
  )
})

it('keeps names inside the picture, and to the number asked for', () => {
  expect(placeLabels([{ x: 0.99, y: 0.5, text: 'Тбілісі', weight: 1 }], 5)[0]?.side).toBe('left')
  expect(placeLabels([{ x: 0.5, y: 1, text: 'Тбілісі', weight: 1 }], 5)).toEqual([])
  expect(
    placeLabels(
      [
        { x: 0.1, y: 0.2, text: 'А', weight: 1 },
        { x: 0.1, y: 0.8, text: 'Б', weight: 1 },
      ],
      1,
    ),
  ).toHaveLength(1)
})

it('covers no other point with a name, but for points of less weight', () => {
  const home = { x: 0.5, y: 0.5, text: 'Самбір', weight: 1 }
  const near = { x: 0.56, y: 0.5, text: '', weight: 1 }
  const nearOnTheLeft = { x: 0.44, y: 0.5, text: '', weight: 1 }
  expect(placeLabels([home, near], 1)[0]?.side).toBe('left')
  expect(placeLabels([home, near, nearOnTheLeft], 1)).toEqual([])
  expect(placeLabels([{ ...home, weight: 2 }, near, nearOnTheLeft], 1)[0]?.side).toBe('right')
})
