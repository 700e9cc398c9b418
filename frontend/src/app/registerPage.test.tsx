import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { smallDocument } from '@/shared/register/testing/smallRegister'
import { mockApi } from './testing/mockApi'
import { renderPage } from './testing/renderPage'

const group = { municipalities: [], raions: [], regions: [], partners: [], countries: [] }

beforeEach(() => {
  mockApi({
    '/api/v1/map': smallDocument,
    '/api/v1/search/matches': { query: 'Люблін', groups: [{ ...group, partners: ['pl-lublin'] }], ignored: [] },
  })
})

const firstName = async () => {
  const table = await screen.findByRole('region', { name: 'Таблиця партнерств' })
  const [first] = await within(table).findAllByRole('rowheader')
  return first?.textContent
}

/** At once: between letters jsdom gives keys to the line that is marked, which no browser does. */
async function typeInto(box: HTMLElement, text: string) {
  await userEvent.click(box)
  await userEvent.paste(text)
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
    await typeInto(box, 'нім')
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText('2 партнерства')).toBeVisible()
    expect(search().get('country')).toBe('DE')
    expect(screen.getByRole('button', { name: 'Прибрати фільтр: Німеччина' })).toBeVisible()
  })

  it('says which words of a text it left aside', async () => {
    mockApi({
      '/api/v1/map': smallDocument,
      '/api/v1/search/matches': {
        query: 'договори Люблін',
        groups: [{ ...group, partners: ['pl-lublin'] }],
        ignored: ['договори'],
      },
    })
    await renderPage('/register?q=договори Люблін')
    const box = await screen.findByRole('searchbox', { name: 'Будь-яка назва' })
    expect(await screen.findByText('Не враховано, бо тут це не назви: договори')).toBeVisible()
    expect(box).toHaveAccessibleDescription('Не враховано, бо тут це не назви: договори')
  })

  it('takes the first that fits what is typed, by Enter alone', async () => {
    const { search } = await renderPage('/register')
    const box = await screen.findByRole('combobox', { name: 'Країна партнера' })
    await typeInto(box, 'поль')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(search().get('country')).toBe('PL'))
  })

  it('leaves themes and values where they are when one is chosen', async () => {
    await renderPage('/register')
    const themes = () =>
      within(screen.getByRole('group', { name: 'Тема' }))
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent.replace(/\d+$/, ''))
    await screen.findByRole('group', { name: 'Тема' })
    const before = themes()
    const box = screen.getByRole('combobox', { name: 'Країна партнера' })
    await userEvent.click(box)
    const list = within(screen.getByRole('listbox', { name: 'Країна партнера' }))
    const countries = () => list.getAllByRole('option').map(({ textContent }) => textContent.replace(/\d+$/, ''))
    const offered = countries()
    await userEvent.click(screen.getByRole('option', { name: /Німеччина/ }))
    expect(countries()).toEqual(offered)
    expect(themes()).toEqual(before)
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
    await userEvent.click(await screen.findByRole('button', { name: 'Download 4 rows' }))
    const address = (format: RegExp) => screen.getByRole('link', { name: format }).getAttribute('href')
    const asked =
      '/api/v1/partnerships?country=PL&status=active&status=in_preparation&status=unknown&sort=municipality&language=en'
    expect(address(/CSV/)).toBe(`${asked}&format=csv`)
    expect(address(/^JSON/)).toBe(`${asked}&format=json&size=all`)
  })

  it('counts the ways out where nothing matches, and goes them', async () => {
    const { search } = await renderPage('/register?country=BY')
    expect(await screen.findByText('Жодне партнерство не відповідає цим фільтрам')).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Без «Білорусь»: 6' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Разом із припиненими і призупиненими: 2' }))
    expect(await screen.findByText('2 партнерства')).toBeVisible()
    expect(search().getAll('status')).toHaveLength(6)
  })

  it('takes back what was taken off, by keyboard', async () => {
    const { search } = await renderPage('/register?country=PL&trust=listed')
    await userEvent.click(await screen.findByRole('button', { name: 'Прибрати фільтр: Польща' }))
    const undo = await screen.findByRole('button', { name: 'Повернути' })
    expect(undo.closest('[role=status]')).toHaveTextContent('Знято: Польща')
    expect(undo).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByRole('button', { name: 'Прибрати фільтр: Польща' })).toBeVisible()
    expect(search().toString()).toBe('country=PL&trust=listed')
    expect(screen.queryByRole('button', { name: 'Повернути' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Скинути всі' }))
    expect(await screen.findByText('Знято 2 фільтри')).toBeVisible()
  })

  it('forgets what it could take back when the address goes elsewhere', async () => {
    const { router } = await renderPage('/register?country=PL')
    await userEvent.click(await screen.findByRole('button', { name: 'Прибрати фільтр: Польща' }))
    expect(await screen.findByRole('button', { name: 'Повернути' })).toBeVisible()
    act(() => router.history.back())
    expect(await screen.findByRole('button', { name: 'Прибрати фільтр: Польща' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Повернути' })).toBeNull()
  })

  it('chooses and orders columns by keyboard, and keeps them in the address', async () => {
    const { search } = await renderPage('/register?columns=municipality,partner')
    const heads = async () => (await screen.findAllByRole('columnheader')).map((head) => head.textContent)
    expect(await heads()).toEqual(['Українська сторона', 'Партнер', 'Запис'])
    await userEvent.click(screen.getByRole('button', { name: 'Стовпці' }))
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Джерела' }))
    await userEvent.click(screen.getByRole('button', { name: 'Пересунути «Джерела» ближче' }))
    expect(screen.getByRole('button', { name: 'Пересунути «Джерела» ближче' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(await heads()).toEqual(['Джерела', 'Українська сторона', 'Партнер', 'Запис'])
    expect(search().get('columns')).toBe('sources,municipality,partner')
    await userEvent.click(screen.getByRole('button', { name: 'Як спочатку' }))
    expect(search().has('columns')).toBe(false)
  })

  it('sorts by a second column with Shift', async () => {
    const { search } = await renderPage('/register?sort=country')
    const user = userEvent.setup()
    await user.keyboard('{Shift>}')
    await user.click(await screen.findByRole('button', { name: 'З року' }))
    await user.click(screen.getByRole('button', { name: /^З року/ }))
    expect(search().get('sort')).toBe('country,-since')
    expect(screen.getByRole('columnheader', { name: /Країна/ })).toHaveAttribute('aria-sort', 'ascending')
    expect(screen.getByRole('columnheader', { name: /^З року.*за спаданням/ })).toBeVisible()
  })

  it('comes back to the row that was left', async () => {
    const { router } = await renderPage('/register?sort=-since')
    await userEvent.click(await screen.findByRole('link', { name: 'Партнерство: Львівська громада – Люблін' }))
    await waitFor(() => expect(router.history.location.pathname).toBe('/partnerships/1'))
    act(() => router.history.back())
    await waitFor(() => expect(screen.getByRole('link', { name: /Львівська громада – Люблін/ })).toHaveFocus())
  })

  it('offers to try again when the register does not come', async () => {
    mockApi({})
    await renderPage('/register')
    expect(await screen.findByRole('button', { name: 'Спробувати ще раз' })).toBeVisible()
  })
})
