import { expect, test } from 'vitest'
import { municipalitiesCounted } from './municipalitiesCounted'
import { buildRegister } from './register'
import { smallDocument } from './testing/smallRegister'

test('counts the hromadas of the oblasts, and Kyiv, Sevastopol and Crimea apart', () => {
  const municipalities = {
    ...smallDocument.municipalities,
    scope: ['oblast_hromada', 'oblast_hromada', 'special_city'],
  }
  const register = buildRegister({ ...smallDocument, municipalities })
  expect(municipalitiesCounted(register, Uint32Array.from([3, 0, 2]))).toEqual({ all: 2, present: 1, apart: 1 })
  expect(municipalitiesCounted(register, Uint32Array.from([0, 0, 0]))).toEqual({ all: 2, present: 0, apart: 0 })
})
