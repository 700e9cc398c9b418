import { expect, it } from 'vitest'
import { placeLabels } from './placeLabels'

it('gives the first their place, turns the second to the other side, and leaves out what has none', () => {
  const wishes = [
    { x: 0.5, y: 0.5, text: 'Львів' },
    { x: 0.52, y: 0.5, text: 'Люблін' },
    { x: 0.51, y: 0.52, text: 'Перемишль' },
    { x: 0.5, y: 0.9, text: 'Пловдив' },
  ]
  const placed = placeLabels(wishes, 10)
  expect(placed.map(({ text, side }) => [text, side])).toEqual([
    ['Львів', 'right'],
    ['Пловдив', 'right'],
  ])
  expect(placeLabels([wishes[0]!, { x: 0.49, y: 0.5, text: 'Люблін' }], 10).map(({ side }) => side)).toEqual([
    'right',
    'left',
  ])
})

it('keeps names inside the picture, and to the number asked for', () => {
  expect(placeLabels([{ x: 0.99, y: 0.5, text: 'Тбілісі' }], 5)[0]?.side).toBe('left')
  expect(placeLabels([{ x: 0.5, y: 1, text: 'Тбілісі' }], 5)).toEqual([])
  expect(
    placeLabels(
      [
        { x: 0.1, y: 0.2, text: 'А' },
        { x: 0.1, y: 0.8, text: 'Б' },
      ],
      1,
    ),
  ).toHaveLength(1)
})
