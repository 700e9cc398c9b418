import { describe, expect, it } from 'vitest'
import { smallRegister } from '@/shared/register/testing/smallRegister'
import { entityOfCode, municipalityOfSettlement, wordsOf } from './meantEntity'

const register = smallRegister()

describe('what an address means', () => {
  it('is told by the code alone, whatever the path said', () => {
    expect(entityOfCode(register, 'UA46060250000025047')).toBe('municipality')
    expect(entityOfCode(register, 'UA46060000000042587')).toBe('raion')
    expect(entityOfCode(register, 'UA46000000000026241')).toBe('region')
    expect(entityOfCode(register, 'UA99000000000000000')).toBeUndefined()
  })

  it('is the municipality of a settlement’s code', () => {
    expect(municipalityOfSettlement(register, 'UA46060250010015970')).toBe(0)
    expect(municipalityOfSettlement(register, 'UA99060250010015970')).toBeUndefined()
    expect(municipalityOfSettlement(register, 'UA46060250000025047')).toBeUndefined()
    expect(municipalityOfSettlement(register, '<b>')).toBeUndefined()
  })

  it('is words to search for, where there are any', () => {
    expect(wordsOf('partner', 'pl-lublinn')).toBe('lublinn')
    expect(wordsOf('municipality', 'Кам’янець-Подільська')).toBe('Кам’янець Подільська')
    expect(wordsOf('municipality', 'UA4606025000002504')).toBe('')
    expect(wordsOf('partnership', '99999')).toBe('')
    expect(wordsOf('country', '<script>alert(1)</script>')).toBe('script alert 1 script')
    expect(wordsOf('municipality', 'ї'.repeat(1000))).toHaveLength(100)
  })
})
