import { setupI18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { smallRegister } from '@/shared/register/testing/smallRegister'
import { allFigures } from './figures'
import { computeStatistics } from './statistics'

const register = smallRegister()
const rows = Uint32Array.from({ length: register.size }, (_, row) => row)
const statistics = computeStatistics(register, rows, { region: [], raion: [], municipality: [] })

describe('the figure of who has answered', () => {
  it('leads from every number of municipalities to those municipalities, not to partnerships', () => {
    const i18n = setupI18n({ locale: 'en', messages: { en: {} } })
    const { coverage } = allFigures({ register, statistics, language: 'en', i18n })
    const [lviv] = coverage.rows.filter(({ label }) => label === 'Lviv Oblast')
    const place = { of: 'municipalities', region: ['UA46000000000026241'] }
    expect(lviv?.records).toEqual(place)
    expect(lviv?.values.slice(0, 3).map(({ records }) => records)).toEqual([
      place,
      { ...place, reportingState: ['reported'] },
      { ...place, reportingState: ['reported_none'] },
    ])
  })
})
