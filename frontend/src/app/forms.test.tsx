import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { smallForm } from '@/features/form/testing/smallForm'
import { smallDocument } from '@/shared/register/testing/smallRegister'
import { mockApi } from './testing/mockApi'
import { renderPage } from './testing/renderPage'

beforeEach(() => {
  mockApi({ '/api/v1/map': smallDocument, '/api/v1/forms/6': smallForm, '/api/v1/forms': { items: [smallForm] } })
})

it('who stays with the form and leaves again at once is asked again, however late the browser tells of the first', async () => {
  const { router } = await renderPage('/forms/6')
  await userEvent.type(await screen.findByRole('textbox', { name: 'website' }), 'a')
  void router.navigate({ to: '/data' })
  await userEvent.click(await screen.findByRole('button', { name: 'Лишитися' }))
  void router.navigate({ to: '/about' })
  const stay = await screen.findByRole('button', { name: 'Лишитися' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(stay).toBeVisible()
  expect(router.history.location.pathname).toBe('/forms/6')
})
