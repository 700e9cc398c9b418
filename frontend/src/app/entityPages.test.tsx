import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { smallDocument } from '@/shared/register/testing/smallRegister'
import { lublinRzgow, lvivDetail, sources } from './testing/entityAnswers'
import { mockApi } from './testing/mockApi'
import { renderPage } from './testing/renderPage'

const LVIV = 'UA46060250000025047'
const entrance = {
  version: 7,
  changedAt: '2026-11-25T02:03:17Z',
  contact: 'register@example.org',
  counts: {},
  links: {},
}

beforeEach(() => {
  mockApi({
    '/api/v1': entrance,
    '/api/v1/map': smallDocument,
    '/api/v1/sources': { items: sources },
    [`/api/v1/municipalities/${LVIV}`]: lvivDetail,
    '/api/v1/partnerships/5': lublinRzgow,
    '/api/v1/search?q=lublinn&limit=12': {
      query: 'lublinn',
      total: 0,
      items: [],
      suggestions: [
        {
          kind: 'partner',
          id: 'pl-lublin',
          name: { uk: 'Люблін', en: 'Lublin', native: 'Lublin' },
          context: { uk: 'Польща', en: 'Poland' },
          matched: null,
          location: null,
          partnerships: 3,
        },
      ],
    },
  })
})

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

describe('the page of a municipality', () => {
  it('says in words what is essential, and keeps what has ended apart', async () => {
    await renderPage(`/municipalities/${LVIV}`)
    expect(await heading('Львівська громада')).toBeVisible()
    expect(screen.getAllByText('2 партнерства')[0]).toBeVisible()
    expect(screen.getByText(/ще 1 припинено або призупинено/)).toBeVisible()
    expect(screen.getByText('Найдавніше з відомих: Фрайбург, 1989; найновіше: Люблін, 2004.')).toBeVisible()
    expect(screen.getByText('Колишня назва: Лемберг')).toBeVisible()
    const current = screen.getByRole('table', { name: 'Партнерства' })
    const ended = screen.getByRole('table', { name: 'Припинені або призупинені' })
    expect(within(current).queryByText('Берестя')).toBeNull()
    expect(within(ended).getByText('Берестя')).toBeVisible()
  })

  it('leads from every figure to its records', async () => {
    await renderPage(`/municipalities/${LVIV}`)
    const countries = within(await screen.findByRole('table', { name: 'За країнами' }))
    const href = countries.getByRole('link', { name: 'Польща' }).getAttribute('href') ?? ''
    expect(href.replace(/\?.*/, '')).toBe('/register')
    const query = new URLSearchParams(href.replace(/.*\?/, ''))
    expect([query.get('municipality'), query.get('country'), query.getAll('status').length]).toEqual([LVIV, 'PL', 6])
  })

  it('names its sources with date and licence, and says what is not known', async () => {
    await renderPage(`/municipalities/${LVIV}`)
    expect(await screen.findByText(/станом на лютий 2026/)).toBeVisible()
    expect(screen.getByText(/ліцензія: CC BY-SA 4.0/)).toBeVisible()
    expect(screen.getByText('Джерела не називають року початку для 1 з 3.')).toBeVisible()
    expect(screen.getByText(/Громада повідомила Міністерству про свої партнерства/)).toBeVisible()
  })

  it('offers a letter that says which page it is about', async () => {
    await renderPage(`/municipalities/${LVIV}`)
    const letter = (await screen.findByRole('link', { name: 'Повідомити про помилку' })).getAttribute('href') ?? ''
    expect(letter.startsWith('mailto:register@example.org?')).toBe(true)
    const query = new URLSearchParams(letter.replace(/.*\?/, ''))
    expect(query.get('subject')).toBe('Помилка на сторінці: Львівська громада')
    expect(query.get('body')).toContain(window.location.origin)
  })

  it('sorts, and keeps the order in the address', async () => {
    const { search } = await renderPage(`/municipalities/${LVIV}`)
    const table = within(await screen.findByRole('table', { name: 'Партнерства' }))
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Люблін', 'Фрайбург'])
    await userEvent.click(table.getByRole('button', { name: 'З року' }))
    await waitFor(() => expect(search().get('sort')).toBe('since'))
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Фрайбург', 'Люблін'])
  })

  it('without a partner says where to begin', async () => {
    const { partnerships } = smallDocument
    const status = partnerships.status.map((each, i) => (partnerships.municipality[i] === 1 ? 3 : each))
    mockApi({ '/api/v1': entrance, '/api/v1/map': { ...smallDocument, partnerships: { ...partnerships, status } } })
    await renderPage('/municipalities/UA46060010000000001')
    expect(await heading('Бібрська громада')).toBeVisible()
    expect(screen.getAllByText(/Чинних партнерств не відомо/)[0]).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: /З чого почати/i })).toBeVisible()
  })
})

describe('an address by hand', () => {
  it.each([
    ['/municipalities/ua46060250000025047', `/municipalities/${LVIV}`],
    ['/municipalities/46060250000025047', `/municipalities/${LVIV}`],
    ['/en/countries/pl', '/en/countries/PL'],
    ['/partners/PL_Lublin', '/partners/pl-lublin'],
    ['/partnerships/005', '/partnerships/5'],
    // The code tells what it is of, whatever the path says.
    [`/regions/${LVIV}`, `/municipalities/${LVIV}`],
    ['/municipalities/UA46060000000042587', '/raions/UA46060000000042587'],
  ])('%s leads to %s', async (typed, meant) => {
    const { router } = await renderPage(typed)
    await waitFor(() => expect(router.history.location.pathname).toBe(meant))
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
  })

  it('that nothing has says what may be meant', async () => {
    await renderPage('/partners/pl-lublinn')
    expect(await heading('Такого партнера в реєстрі немає')).toBeVisible()
    expect(await screen.findByRole('link', { name: 'Люблін' })).toHaveAttribute('href', '/partners/pl-lublin')
  })

  it('with a settlement’s code names its municipality', async () => {
    await renderPage('/municipalities/UA46060250010015970')
    expect(await heading('Такої громади в реєстрі немає')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Львівська громада' })).toHaveAttribute('href', `/municipalities/${LVIV}`)
  })

  it('full of garbage is shown as text', async () => {
    await renderPage(`/partnerships/${encodeURIComponent('<img src=x onerror=alert(1)>\u202E')}${'a'.repeat(500)}`)
    expect(await heading('Такого партнерства в реєстрі немає')).toBeVisible()
    expect(document.querySelector('main img')).toBeNull()
  })
})

describe('the page of a partnership', () => {
  it('without a connection shows what the held register knows of it', async () => {
    const { fetch } = globalThis
    vi.stubGlobal('fetch', (request: Request) =>
      request.url.endsWith('/partnerships/5') ? Promise.reject(new TypeError('Failed to fetch')) : fetch(request),
    )
    await renderPage('/partnerships/5')
    expect(await heading('Бібрська громада – Люблін')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent(/потрібне з’єднання/)
    expect(screen.getByText('Угода про співпрацю')).toBeVisible()
    expect(screen.getByText('Готується')).toBeVisible()
    expect(screen.getByText('2025')).toBeVisible()
  })

  it('says beside the trust that the municipality is not sure', async () => {
    mockApi({
      '/api/v1': entrance,
      '/api/v1/map': smallDocument,
      '/api/v1/partnerships/5': { ...lublinRzgow, trust: 'verified', matchConfidence: 'medium' },
    })
    await renderPage('/partnerships/5')
    expect(await screen.findByText(/ще треба звірити з документом/)).toBeVisible()
  })

  it('says where its sources differ, and what each says', async () => {
    await renderPage('/partnerships/5')
    expect(await heading('Бібрська громада – Люблін')).toBeVisible()
    expect(
      screen.getByText(/Джерела розходяться щодо дати: 2022 \(Wikipedia\), 23 жовтня 2025 р\. \(Реєстр угод\)\./),
    ).toBeVisible()
    const table = within(screen.getByRole('table', { name: 'Що каже кожне джерело' }))
    expect(table.getAllByRole('row')).toHaveLength(3)
    expect(table.getByText('угода про співпрацю')).toBeVisible()
    expect(table.getByText('на 10 років')).toBeVisible()
    expect(screen.getAllByRole('link', { name: 'Бібрська громада – Rzgów' })[0]).toHaveAttribute(
      'href',
      '/partnerships/4',
    )
  })
})

describe('the page of a raion', () => {
  it('counts who has answered, and lists its municipalities', async () => {
    await renderPage('/raions/UA46060000000042587')
    expect(await heading('Львівський район')).toBeVisible()
    expect(await screen.findByText(/Партнерів мають 2 громади з 2\./)).toBeVisible()
    const lists = within(screen.getByRole('region', { name: 'Громади' }))
    expect(lists.getByRole('link', { name: 'Бібрська громада' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Львівська область' })).toBeVisible()
  })
})

it('a country whose partnerships have ended shows none as going on, and says why', async () => {
  await renderPage('/countries/BY')
  expect(await heading('Білорусь')).toBeVisible()
  expect(screen.getByText(/українські громади припинили партнерства/)).toBeVisible()
  expect(screen.queryByRole('table', { name: 'Партнерства' })).toBeNull()
  expect(screen.getByRole('table', { name: 'Припинені або призупинені' })).toBeVisible()
})
