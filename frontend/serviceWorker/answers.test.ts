import { beforeEach, expect, test, vi } from 'vitest'
import { keptAtHeader } from '../src/shared/offline/keptAnswers'
import { answer, register } from './answers'

const url = 'https://pobratym.example/api/v1/map'
const store = new Map<string, Response>()
const fetching = vi.fn<() => Promise<Response>>()

/** As much of a cache as is used: one name, addresses in the order in which they were put. */
const cache = {
  match: (key: string) => Promise.resolve(store.get(key)?.clone()),
  put: (key: string, kept: Response) => Promise.resolve(void store.set(key, kept)),
  delete: (key: string | Request) => Promise.resolve(store.delete(typeof key === 'string' ? key : key.url)),
  keys: () => Promise.resolve([...store.keys()].map((key) => new Request(key))),
}

const json = (version: number, status = 200) => {
  const made = Response.json({ version }, { status })
  Object.defineProperty(made, 'type', { value: 'basic' })
  return made
}
const keptAgo = (minutes: number) =>
  store.set(url, Response.json({ version: 1 }, { headers: { [keptAtHeader]: String(Date.now() - minutes * 60_000) } }))
const versionOf = async (response: Response) => ((await response.json()) as { version: number }).version
const insist = true

beforeEach(() => {
  store.clear()
  fetching.mockReset()
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) })
  vi.stubGlobal('fetch', fetching)
})

async function ask(insisting = false) {
  const behind: Promise<unknown>[] = []
  const { answer: given, reached } = await register(new Request(url), insisting, (rest) => behind.push(rest))
  const version = await versionOf(given)
  await Promise.all(behind)
  return { version, reached, kept: await versionOf(store.get(url)!.clone()) }
}

test('a young register is shown at once, and the newer one kept behind it', async () => {
  keptAgo(10)
  fetching.mockResolvedValue(json(2))
  expect(await ask()).toEqual({ version: 1, reached: undefined, kept: 2 })
})

test('an old one, and whoever insists, waits for the server', async () => {
  fetching.mockImplementation(() => Promise.resolve(json(2)))
  keptAgo(90)
  expect(await ask()).toEqual({ version: 2, reached: true, kept: 2 })
  keptAgo(1)
  expect(await ask(insist)).toEqual({ version: 2, reached: true, kept: 2 })
})

test('what is at hand stands in for a server that is away or in trouble', async () => {
  for (const trouble of [() => Promise.reject(new TypeError()), () => Promise.resolve(json(0, 503))]) {
    keptAgo(90)
    fetching.mockImplementation(trouble)
    expect(await ask()).toEqual({ version: 1, reached: false, kept: 1 })
  }
})

test('a refusal is passed on and not kept', async () => {
  fetching.mockResolvedValue(json(0, 404))
  expect((await answer(new Request(url))).answer.status).toBe(404)
  expect(store.size).toBe(0)
})

test('keeps the eighty answers asked for last', async () => {
  fetching.mockImplementation(() => Promise.resolve(json(1)))
  for (let i = 0; i < 90; i++) await answer(new Request(`${url}/${i}`))
  await answer(new Request(`${url}/10`))
  await answer(new Request(`${url}/90`))
  expect(store.size).toBe(80)
  expect(store.has(`${url}/10`)).toBe(true)
  expect(store.has(`${url}/11`)).toBe(false)
})
