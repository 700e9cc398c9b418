import { describe, expect, test } from 'vitest'
import { shownName } from './names'

describe('the name of a partner', () => {
  test.each([
    ['uk', { uk: 'Люблін', en: 'Lublin', native: 'Lublin' }, 'Люблін'],
    ['en', { uk: 'Люблін', en: 'Lublin', native: 'Lublin' }, 'Lublin'],
    ['uk', { uk: null, en: 'Kosice', native: 'Košice' }, 'Košice'],
    ['uk', { uk: null, en: "L'Aquila", native: "L'Aquila" }, "L'Aquila"],
    ['uk', { uk: null, en: 'Gunma', native: '群馬' }, 'Gunma'],
    ['uk', { uk: null, en: 'Gurjaani', native: 'გურჯაანი' }, 'Gurjaani'],
    ['uk', { uk: null, en: 'Lviv', native: undefined }, 'Lviv'],
  ] as const)('%s of %j is %s', (language, name, shown) => {
    expect(shownName(name, language)).toBe(shown)
  })
})
