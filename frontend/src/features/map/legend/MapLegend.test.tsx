import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { filterRegister } from '@/shared/register/filterRegister'
import type { Shade } from '@/shared/register/municipalityClasses'
import { everything, type PartnershipFilter } from '@/shared/register/partnershipFilter'
import { smallRegister } from '@/shared/register/testing/smallRegister'
import { NoWebGL } from '../NoWebGL'
import { MapLegend } from './MapLegend'

const register = smallRegister()
const show = (element: React.ReactElement) => render(<I18nProvider i18n={i18n}>{element}</I18nProvider>)

function legend(shade: Shade, { only = [], lines = 0 }: { only?: PartnershipFilter['only']; lines?: number } = {}) {
  const told = { onShade: vi.fn(), onOnly: vi.fn() }
  const result = filterRegister(register, { ...everything, only }, null)
  show(
    <MapLegend register={register} result={result} shade={shade} only={only} lines={lines} language="en" {...told} />,
  )
  return told
}

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }))
})

describe('MapLegend', () => {
  it('counts the municipalities of every class, as if none were chosen', () => {
    legend('coverage', { only: ['coverage:no_answer'] })
    const counts = screen.getAllByRole('listitem').slice(0, 4)
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      'reported partnerships1',
      'reported none0',
      'no answer yet2',
      'cannot answer0',
    ])
  })

  it('keeps a class alone, adds another, lets go again', async () => {
    const { onOnly } = legend('partnerships', { only: ['partnerships:2-3'] })
    const button = (name: RegExp) => screen.getByRole('button', { name })
    expect(button(/: 2–3:/)).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(button(/: 16\+:/))
    expect(onOnly).toHaveBeenLastCalledWith(['partnerships:2-3', 'partnerships:from-16'])
    await userEvent.click(button(/: 2–3:/))
    expect(onOnly).toHaveBeenLastCalledWith([])
  })

  it('offers the three shadings', async () => {
    const { onShade } = legend('partnerships')
    const group = within(screen.getByRole('group', { name: 'Shade municipalities by' }))
    expect(group.getAllByRole('radio')).toHaveLength(3)
    await userEvent.click(group.getByRole('radio', { name: 'How new' }))
    expect(onShade).toHaveBeenCalledWith('newest')
  })

  it('says of how many the year is known', () => {
    legend('newest')
    expect(screen.getByText('The year is known for 4 of 8 partnerships.')).toBeVisible()
  })

  it('explains dashes only while dashes are drawn', () => {
    legend('partnerships', { lines: 12 })
    expect(screen.getByText('not yet verified')).toBeVisible()
  })

  it('explains no dashes where lines are too many for them', () => {
    legend('partnerships', { lines: 900 })
    expect(screen.queryByText('not yet verified')).toBeNull()
  })
})

describe('NoWebGL', () => {
  it('says so in a line, beside the table that is open', () => {
    show(<NoWebGL />)
    expect(screen.getByRole('status')).toHaveTextContent('WebGL')
    expect(screen.queryByRole('button')).toBeNull()
  })
})
