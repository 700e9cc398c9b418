import { expect, it } from 'vitest'
import { mailTo } from './mailTo'

it('keeps every character of subject and text', () => {
  expect(mailTo('register@example.org', 'Помилка & більше', 'a\nb')).toBe(
    'mailto:register@example.org?subject=%D0%9F%D0%BE%D0%BC%D0%B8%D0%BB%D0%BA%D0%B0%20%26%20%D0%B1%D1%96%D0%BB%D1%8C%D1%88%D0%B5&body=a%0Ab',
  )
  expect(mailTo('register@example.org', 'One')).toBe('mailto:register@example.org?subject=One')
})
