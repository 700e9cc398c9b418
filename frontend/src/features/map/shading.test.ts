import { describe, expect, it } from 'vitest'
import { shadeClasses, shades } from '@/shared/register/municipalityClasses'
import { FILLS, looksOf } from './shading'

describe.each(shades)('the shading by %s', (shade) => {
  const looks = looksOf(shade)

  it('has a look for every class and for what is left out, all different', () => {
    expect(looks).toHaveLength(shadeClasses[shade].length + 1)
    const own = looks.slice(0, -1).map(({ fill, pattern }) => `${fill} ${pattern}`)
    expect(new Set(own).size).toBe(own.length)
  })

  it('is filled from the list that the paint knows', () => {
    looks.forEach(({ fill }) => expect(FILLS).toContain(fill))
  })
})

it('tells answers by pattern as well as by colour', () => {
  const patterns = looksOf('coverage').map(({ fill, pattern }) => `${fill} ${pattern}`)
  expect(patterns).toEqual(['scale4 plain', 'scale1 dots', 'paper plain', 'paper hatch', 'paper plain'])
})

it('darkens with number and with year', () => {
  const steps = (shade: 'partnerships' | 'newest') =>
    looksOf(shade)
      .filter(({ fill, pattern }) => pattern === 'plain' && fill !== 'paper')
      .map(({ fill }) => FILLS.indexOf(fill))
  expect(steps('partnerships')).toEqual([0, 1, 2, 3, 4, 5])
  expect(steps('newest')).toEqual([0, 1, 2, 3, 4, 5])
})
