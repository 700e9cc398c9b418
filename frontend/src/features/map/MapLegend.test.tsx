import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MapLegend } from './MapLegend'
import { NoWebGL } from './NoWebGL'
import { SCALE } from './scale'

const show = (element: React.ReactElement) => render(<I18nProvider i18n={i18n}>{element}</I18nProvider>)

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }))
})

describe('MapLegend', () => {
  it('names every class, and the marks', () => {
    show(<MapLegend lines={0} />)
    SCALE.forEach(({ label }) => expect(screen.getByText(label)).toBeVisible())
    expect(screen.getByText('verified partnership')).toBeVisible()
    expect(screen.getByText('cannot report')).toBeVisible()
  })

  it('explains dashes only while dashes are drawn', () => {
    const { unmount } = show(<MapLegend lines={12} />)
    expect(screen.getByText('not yet verified')).toBeVisible()
    unmount()
    show(<MapLegend lines={900} />)
    expect(screen.queryByText('not yet verified')).toBeNull()
  })
})

describe('NoWebGL', () => {
  it('says so and offers the table', async () => {
    const onTable = vi.fn()
    show(<NoWebGL onTable={onTable} />)
    expect(screen.getByRole('status')).toHaveTextContent('WebGL')
    await userEvent.click(screen.getByRole('button', { name: 'Open the table' }))
    expect(onTable).toHaveBeenCalledOnce()
  })
})
