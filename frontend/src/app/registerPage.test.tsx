import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { smallDocument } from '@/shared/register/testing/smallRegister'
import { mockApi } from './testing/mockApi'
import { renderPage } from './testing/renderPage'

const group = { municipalities: [], raions: [], regions: [], partners: [], countries: [] }

beforeEach(() => {
  mockApi({
    '/api/v1/map': smallDocument,
    '/api/v1/search/matches': { query: 'Люблін', groups: [{ ...group, partners: ['pl-lublin'] }] },
  })
})

const firstName = async () => {
  const table = await screen.findByRole('region', { name: 'Таблиця партнерств' })
  const [first] = await within(table).findAllByRole('cell')
  return first?.textContent
}

describe('the register page', () => {
  it('begins without what has ended, and brings it back by one click', async () => {
    const { search } = await renderPage('/register')
    expect(await screen.findByText('6 партнерств')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /без припинених і призупинених/ }))
    expect(await screen.findByText('8 партнерств')).toBeVisible()
    expect(search().getAll('status')).toHaveLength(6)
  })

  it('filters by a box, writes the address, and says the count in a right plural', async () => {
    const { search } = await renderPage('/register')
    await userEvent.click(await screen.findByRole('checkbox', { name: /Перевірено/ }))
    expect(await screen.findByText('2 партнерства')).toBeVisible()
    expect(search().get('trust')).toBe('verified')
    await userEvent.click(screen.getByRole('button', { name: 'Скинути всі' }))
    expect(await screen.findByText('6 партнерств')).toBeVisible()
    expect(search().size).toBe(0)
  })

  it('chooses a country in the long list by keyboard', async () => {
    const { search } = await renderPage('/register')
    const box = await screen.findByRole('combobox', { name: 'Країна партнера' })
    await userEvent.type(box, 'нім{ArrowDown}{Enter}')
    expect(await screen.findByText('2 партнерства')).toBeVisible()
    expect(search().get('country')).toBe('DE')
    expect(screen.getByRole('button', { name: 'Прибрати фільтр: Німеччина' })).toBeVisible()
  })

  it('sorts by a column and keeps it in the address', async () => {
    const { search } = await renderPage('/register')
    expect(await firstName()).toBe('Бібрська громада')
    await userEvent.click(screen.getByRole('button', { name: 'З року' }))
    expect(await firstName()).toBe('Львівська громада')
    expect(screen.getByRole('columnheader', { name: 'З року' })).toHaveAttribute('aria-sort', 'ascending')
    expect(search().get('sort')).toBe('since')
  })

  it('asks the API what a text means and shows those rows', async () => {
    await renderPage('/register?q=Люблін')
    expect(await screen.findByText('3 партнерства')).toBeVisible()
  })

  it('names what it dropped from a broken address, until dismissed', async () => {
    const { search } = await renderPage('/register?country=PL&country=ZZ&status=bogus')
    expect(await screen.findByText('country=ZZ')).toBeVisible()
    expect(screen.getByText('status=bogus')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Сховати повідомлення' }))
    expect(screen.queryByText('country=ZZ')).toBeNull()
    expect(search().toString()).toBe('country=PL')
  })

  it('downloads exactly these rows', async () => {
    await renderPage('/en/register?country=PL')
    await userEvent.click(await screen.findByRole('button', { name: 'Download' }))
    const address = screen.getByRole('link', { name: /CSV/ }).getAttribute('href')
    expect(address).toBe(
      '/api/v1/partnerships?country=PL&status=active&status=in_preparation&status=unknown&format=csv',
    )
    expect(screen.getByText('4 rows')).toBeVisible()
  })

  it('says what to do where nothing matches', async () => {
    await renderPage('/register?country=BY')
    expect(await screen.findByText('Жодне партнерство не відповідає цим фільтрам')).toBeVisible()
  })

  it('offers to try again when the register does not come', async () => {
    mockApi({})
    await renderPage('/register')
    expect(await screen.findByRole('button', { name: 'Спробувати ще раз' })).toBeVisible()
  })
})
