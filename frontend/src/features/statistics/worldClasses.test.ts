import { expect, it } from 'vitest'
import { worldClasses, worldClassLabel, worldClassOf } from './worldClasses'

it('puts every number into one class', () => {
  expect([0, 1, 4, 5, 19, 20, 99, 100, 299, 300, 938].map(worldClassOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
})

it('says what is in a class', () => {
  expect(worldClasses.map((_, i) => worldClassLabel(i))).toEqual(['0', '1–4', '5–19', '20–99', '100–299', '300+'])
})
