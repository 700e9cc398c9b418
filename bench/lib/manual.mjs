/** The manual: how long an answer of its search takes, a filled form, and the making of the whole book. */
import { join, resolve } from 'node:path'
import { median, percentile } from './load.mjs'
import { run, temporaryFolder } from './processes.mjs'

const ROUNDS = 30
const application = resolve('backend/target/quarkus-app')

/** Milliseconds of each of these requests, one after the other. */
async function each(requests) {
  const times = []
  for (const request of requests) {
    const began = performance.now()
    const answer = await fetch(...request)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${request[0]}: ${answer.status}`)
    times.push(performance.now() - began)
  }
  return times
}

/** Questions with other words each: every section's heading, as readers would put it. */
async function questions(address) {
  const asked = []
  for (const language of ['uk', 'en']) {
    const { items } = await (await fetch(`${address}/api/v1/guidelines?language=${language}`)).json()
    for (const { slug } of items) {
      const { headings } = await (await fetch(`${address}/api/v1/guidelines/${slug}?language=${language}`)).json()
      for (const { text } of headings) {
        asked.push([`${address}/api/v1/guidelines?language=${language}&q=${encodeURIComponent(text.slice(0, 200))}`])
      }
    }
  }
  return asked
}

export async function manualSearch(address) {
  const asked = await questions(address)
  await each(asked)
  const times = await each(asked)
  return { count: asked.length, usual: median(times), slow: percentile(times, 0.95) }
}

export async function filledDocument(address, format) {
  const body = JSON.stringify({
    municipality: { code: 'UA12100070000011492' },
    partner: { id: 'pl-lublin' },
    themes: ['culture', 'education'],
    values: { kind: 'interterritorial', goals: { uk: 'Дві спільні школи на рік. '.repeat(30), en: 'Two schools a year. '.repeat(30) } },
  })
  const request = [
    `${address}/api/v1/forms/6/document?language=bilingual&format=${format}`,
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body },
  ]
  const [first] = await each([request])
  const times = await each(Array(ROUNDS).fill(request))
  return { first, usual: median(times), slow: percentile(times, 0.95) }
}

/** Seconds for each file of the whole manual, as the build makes them. */
export async function book(address) {
  const output = await run(
    join(process.env.JAVA_HOME, 'bin', 'java'),
    ['-Xmx512m', '-cp', 'app/*:lib/main/*:lib/boot/*', 'ua.pobratym.book.BookMaker', address, join(temporaryFolder(), 'manual')],
    { cwd: application },
  )
  return [...output.matchAll(/^(\S+): ([\d.]+) s$/gm)].map(([, file, seconds]) => ({ file, seconds: Number(seconds) }))
}
