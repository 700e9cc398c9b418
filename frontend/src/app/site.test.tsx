import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { smallDocument } from '@/shared/register/testing/smallRegister'
import { mockApi } from './testing/mockApi'
import { renderPage } from './testing/renderPage'

const zhytomyr = {
  kind: 'municipality',
  id: 'UA18040190000000001',
  name: { uk: 'Житомирська громада', en: 'Zhytomyr', native: null },
  context: { uk: 'Житомирська область', en: 'Zhytomyr Oblast' },
  matched: 'Житомир',
  location: null,
  partnerships: 2,
}

beforeEach(() => {
  mockApi({
    '/api/v1/map': smallDocument,
    '/api/v1/search?q=житом&limit=12': { query: '', items: [zhytomyr], total: 1, suggestions: [] },
    '/api/v1/search?q=жытом&limit=12': { query: '', items: [], total: 0, suggestions: [zhytomyr] },
  })
})

const searchFor = async (text: string) => {
  await userEvent.type(await screen.findByRole('combobox', { name: 'Пошук' }), text)
}

describe('the search box', () => {
  it('opens what is picked by keyboard', async () => {
    const { router } = await renderPage('/about')
    await searchFor('житом')
    await screen.findByRole('option', { name: /Житомирська громада/ })
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(router.history.location.pathname).toBe('/municipalities/UA18040190000000001'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Житомирська громада' })).toBeVisible()
  })

  it('offers near misses when nothing has the name', async () => {
    await renderPage('/about')
    await searchFor('жытом')
    expect(await screen.findByText('Нічого з такою назвою. Можливо, це:')).toBeVisible()
    expect(screen.getByRole('option', { name: /Житомирська громада/ })).toBeVisible()
  })

  it('takes the keys / and Ctrl K', async () => {
    await renderPage('/about')
    const box = await screen.findByRole('combobox', { name: 'Пошук' })
    await userEvent.keyboard('/')
    expect(box).toHaveFocus()
    box.blur()
    await userEvent.keyboard('{Control>}k{/Control}')
    expect(box).toHaveFocus()
  })
})

describe('the site', () => {
  it('has a page for each entity, every partnership in it', async () => {
    await renderPage('/en/countries/PL')
    expect(await screen.findByRole('heading', { level: 1, name: 'Poland' })).toBeVisible()
    expect(screen.getAllByText('4 partnerships')[0]).toBeVisible()
    const table = screen.getByRole('table', { name: 'Partnerships' })
    expect(within(table).getByRole('link', { name: 'Rzgow' })).toHaveAttribute('href', '/en/partners/pl-rzgow')
  })

  it('helps on where there is no page', async () => {
    await renderPage('/nowhere')
    expect(await screen.findByRole('heading', { name: 'Такої сторінки немає' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Мапа партнерств' })).toHaveAttribute('href', '/')
  })

  it('says so where there is no such entity', async () => {
    await renderPage('/partners/pl-nowhere')
    expect(await screen.findByRole('heading', { name: 'Такого партнера в реєстрі немає' })).toBeVisible()
  })
})
