import { describe, expect, it } from 'vitest'
import { buildRegister } from '@/shared/register/register'
import { smallDocument } from '@/shared/register/testing/smallRegister'
import { listMunicipalities } from './listMunicipalities'
import { defaultListState, type MunicipalityListState } from './listSchema'

// Without the partnerships of Bibrka, which so has no partner.
const register = buildRegister({
  ...smallDocument,
  partnerships: {
    ...smallDocument.partnerships,
    municipality: smallDocument.partnerships.municipality.map((position) => (position === 1 ? 0 : position)),
  },
})

const names = (asked: Partial<MunicipalityListState>) =>
  listMunicipalities(register, { ...defaultListState, ...asked }, 'en').map(
    ({ municipality, partnerships }) => `${smallDocument.municipalities.nameEn[municipality]} ${partnerships}`,
  )

describe('the list of municipalities', () => {
  it('counts the partnerships of city districts with their city, as its page and the API do', () => {
    const { level } = smallDocument.partnerships
    const district = smallDocument.levels.indexOf('city_district')
    const withDistrict = buildRegister({
      ...smallDocument,
      partnerships: { ...smallDocument.partnerships, level: [district, ...level.slice(1)] },
    })
    const listed = listMunicipalities(withDistrict, defaultListState, 'en')
    expect(listed.map(({ partnerships }) => partnerships)).toEqual([3, 2, 2])
  })

  it('begins with the largest, and ends with those whose population is not known', () => {
    expect(names({})).toEqual(['Lviv 5', 'Zhytomyr 2', 'Bibrka 0'])
    expect(names({ sort: { key: 'population', descending: false } })).toEqual(['Zhytomyr 2', 'Lviv 5', 'Bibrka 0'])
  })

  it('tells those without a partner, of a place, of a state, of a size', () => {
    expect(names({ partnerships: 'without' })).toEqual(['Bibrka 0'])
    expect(names({ partnerships: 'with' })).toEqual(['Lviv 5', 'Zhytomyr 2'])
    expect(names({ region: ['UA18000000000041385'] })).toEqual(['Zhytomyr 2'])
    expect(names({ raion: ['UA46060000000042587'] })).toEqual(['Lviv 5', 'Bibrka 0'])
    expect(names({ reportingState: ['no_answer'] })).toEqual(['Zhytomyr 2', 'Bibrka 0'])
    expect(names({ populationFrom: 300000 })).toEqual(['Lviv 5'])
  })

  it('sorts by the other columns, up and down', () => {
    expect(names({ sort: { key: 'name', descending: false } })).toEqual(['Bibrka 0', 'Lviv 5', 'Zhytomyr 2'])
    expect(names({ sort: { key: 'partnerships', descending: true } })).toEqual(['Lviv 5', 'Zhytomyr 2', 'Bibrka 0'])
    expect(names({ sort: { key: 'region', descending: true } })).toEqual(['Zhytomyr 2', 'Bibrka 0', 'Lviv 5'])
  })
})
