import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { smallForm } from '@/features/form/testing/smallForm'
import { smallDocument } from '@/shared/register/testing/smallRegister'
import { mockApi } from './testing/mockApi'
import { renderPage } from './testing/renderPage'

beforeEach(() => {
  mockApi({ '/api/v1/map': smallDocument, '/api/v1/forms/6': smallForm, '/api/v1/forms': { items: [smallForm] } })
})

it('a dialog that closed before is no answer to the one that asks now: the browser tells of it late', async () => {
  const { router } = await renderPage('/forms/6')
  await userEvent.type(await screen.findByRole('textbox', { name: 'website' }), 'a')
  void router.navigate({ to: '/data' })
  const stay = await screen.findByRole('button', { name: 'Лишитися' })
  fireEvent(screen.getByRole('dialog'), new Event('close'))
  // Long enough for an answer to be taken.
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(stay).toBeVisible()
  await userEvent.click(stay)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(router.history.location.pathname).toBe('/forms/6')
})
