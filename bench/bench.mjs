/** Measures everything and prints one table; docs/benchmark.md says how and why. */
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { Application, awaitReady } from './lib/application.mjs'
import { constantRate } from './lib/constantRate.mjs'
import { CONNECTIONS, interleaved, median, percentile, wrk } from './lib/load.mjs'
import { book, filledDocument, manualSearch } from './lib/manual.mjs'
import { startNginx } from './lib/nginx.mjs'
import { Postgres } from './lib/postgres.mjs'
import { freePort, stop, stopEverything } from './lib/processes.mjs'
import { allQuestions, listQuestions, partnershipQuestions, searchQuestions } from './lib/questions.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)
const WARM_UP = Number(process.env.BENCH_WARM_UP ?? 40)
const LOG = '.data/logs/bench.log'
const UNCACHED = { POBRATYM_REGISTER_CACHE_ENABLED: 'false' }

const results = []

function report(what, value, wanted, good, detail = '') {
  results.push(`| ${what} | ${value} | ${wanted} | ${good ? 'yes' : '**no**'} | ${detail} |`)
  console.log(`${good ? '  ' : '! '}${what}: ${value} (wanted ${wanted}) ${detail}`)
}

function reportRatio(what, wanted, { measured, ceiling, ratio, ratios }) {
  const each = ratios.map((one) => one.toFixed(2)).join(' ')
  report(what, ratio.toFixed(2), `≥ ${wanted}`, ratio >= wanted, `${Math.round(measured)}/s of ${Math.round(ceiling)}/s; rounds ${each}`)
}

async function againstPostgres(what, wanted, application, postgres, questions) {
  await wrk(application.address, questions.paths, { seconds: WARM_UP })
  const figures = await interleaved(
    ROUNDS,
    () => wrk(application.address, questions.paths, { seconds: SECONDS }),
    () => postgres.pgbench('x1', questions.scripts, { connections: CONNECTIONS, seconds: SECONDS }),
  )
  reportRatio(what, wanted, figures)
  return figures.measured
}

async function uncached(postgres) {
  const application = await Application.start(postgres, 'x1', LOG, UNCACHED)
  const list = await listQuestions(postgres, 'x1')
  await againstPostgres('uncached: partnership by id', 0.45, application, postgres, await partnershipQuestions(postgres, 'x1'))
  const peak = await againstPostgres('uncached: list by country and region, 50 rows', 0.6, application, postgres, list)
  const rate = Math.round(peak * 0.4)
  const p99s = []
  // The first round, after a load of another kind, warms up, as for the other figures.
  for (let i = 0; i <= ROUNDS; i++) {
    const latencies = await constantRate(application.address, list.paths, { rate, seconds: 8, connections: 32 })
    p99s.push(percentile(latencies, 0.99))
  }
  const [first, ...warm] = p99s
  const rounds = warm.map((one) => one.toFixed(1)).join(' ')
  report('p99 of the uncached list at 40 % of its peak', `${median(warm).toFixed(1)} ms`, '≤ 15 ms', median(warm) <= 15, `${rate}/s; rounds ${rounds}; warming up ${first.toFixed(1)}`)

  await againstPostgres('uncached: all rows (CSV)', 0.55, application, postgres, allQuestions)
  const search = await searchQuestions(postgres, 'x1', application)
  await againstPostgres('uncached: search', 0.45, application, postgres, search)

  const large = await Application.start(postgres, 'x100', LOG, UNCACHED)
  await wrk(large.address, list.paths, { seconds: WARM_UP })
  const figures = await interleaved(
    ROUNDS,
    () => wrk(large.address, list.paths, { seconds: SECONDS }),
    () => wrk(application.address, list.paths, { seconds: SECONDS }),
  )
  reportRatio('uncached: list at x100 against x1', 0.5, figures)
  const memory = application.memory()
  report('memory after this load', `${Math.round(memory)} MiB`, '≤ 325 MiB', memory <= 325)
  await large.stop()
  await application.stop()
}

async function cached(postgres) {
  const application = await Application.start(postgres, 'x1', LOG)
  const [list] = (await listQuestions(postgres, 'x1')).paths
  const asked = { list, full: '/api/v1/map' }
  // fetch would unpack what it gets: ask as it is packed, by hand
  const files = {}
  for (const [name, path] of Object.entries(asked)) {
    for (let i = 0; i < 40; i++) await application.packed(path)
    await new Promise((resolve) => setTimeout(resolve, 3000))
    files[name] = { body: await application.packed(path), mediaType: 'application/json', encoding: 'gzip' }
  }
  const nginx = await startNginx(files, LOG)
  const headers = { 'Accept-Encoding': 'gzip' }
  for (const [name, wanted] of [['list', 0.85], ['full', 0.55]]) {
    await wrk(application.address, [asked[name]], { seconds: WARM_UP, headers })
    const figures = await interleaved(
      ROUNDS,
      () => wrk(application.address, [asked[name]], { seconds: SECONDS, headers }),
      () => wrk(nginx.address, [`/${name}`], { seconds: SECONDS, headers }),
    )
    reportRatio(`cached: ${name} against nginx (${files[name].body.length} bytes)`, wanted, figures)
  }
  const memory = application.memory()
  report('memory after cached load', `${Math.round(memory)} MiB`, '≤ 325 MiB', memory <= 325)
  await stop(nginx.child, 'SIGQUIT')
  await application.stop()
}

async function readiness(postgres) {
  const seconds = []
  for (let i = 0; i < 5; i++) {
    const application = await Application.start(postgres, 'x1', LOG)
    seconds.push(application.secondsToReady)
    await application.stop()
  }
  report('ready after the JVM starts', `${median(seconds).toFixed(2)} s`, '≤ 2 s', median(seconds) <= 2, seconds.map((one) => one.toFixed(2)).join(' '))
}

async function manual(postgres) {
  const application = await Application.start(postgres, 'x1', LOG, UNCACHED)
  const milliseconds = (what, { usual, slow, first }, most) =>
    report(what, `${usual.toFixed(1)} ms`, `≤ ${most} ms`, usual <= most, `p95 ${slow.toFixed(1)} ms${first ? `, the very first ${first.toFixed(0)} ms` : ''}`)
  milliseconds('manual: search, uncached', await manualSearch(application.address), 20)
  milliseconds('manual: filled DOCX', await filledDocument(application.address, 'docx'), 300)
  milliseconds('manual: filled PDF', await filledDocument(application.address, 'pdf'), 300)
  for (const { file, seconds } of await book(application.address)) {
    report(`manual: ${file}`, `${seconds.toFixed(1)} s`, '≤ 10 s', seconds <= 10)
  }
  const memory = application.memory()
  report('memory after the manual', `${Math.round(memory)} MiB`, '–', true, 'with the libraries of the documents')
  await application.stop()
}

/** The second start: the first one builds and loads. */
async function wholeRun() {
  const seconds = []
  for (let i = 0; i < 3; i++) {
    const port = await freePort()
    const began = performance.now()
    const output = openSync(LOG, 'a')
    const make = spawn('make', ['run'], {
      stdio: ['ignore', output, output],
      detached: true,
      env: { ...process.env, PORT: String(port), DATABASE_PORT: String(await freePort()), DATABASE_URL: '' },
    })
    const ended = new Promise((resolve) => make.once('exit', resolve))
    await awaitReady(`http://127.0.0.1:${port}`, 240_000, () => make.exitCode !== null)
    seconds.push((performance.now() - began) / 1000)
    process.kill(-make.pid, 'SIGINT')
    await ended
  }
  const later = seconds.slice(1)
  report('make run, second start', `${median(later).toFixed(1)} s`, '≤ 8 s', median(later) <= 8, `first ${seconds[0].toFixed(1)} s`)
}

async function prepare() {
  const postgres = await Postgres.start(LOG)
  await postgres.query('postgres', 'create database x1')
  await (await Application.start(postgres, 'x1', LOG)).stop()
  await postgres.query('postgres', 'create database x100 template x1')
  await postgres.query('x100', readFileSync('bench/sql/multiply.sql', 'utf8'))
  for (const database of ['x1', 'x100']) {
    await postgres.query(database, 'vacuum analyze')
    // The application sets it for its connections; the ceiling shall not have worse plans.
    await postgres.query('postgres', `alter database ${database} set random_page_cost = 1.1`)
  }
  // What making the large register left to be written would be written for minutes, beside what is measured.
  await postgres.query('postgres', 'checkpoint')
  return postgres
}

mkdirSync('.data/logs', { recursive: true })
writeFileSync(LOG, '')
const chosen = process.argv.slice(2)
const parts = { uncached, cached, manual, readiness, wholeRun }
if (process.env.CHROMIUM) Object.assign(parts, (await import('./page/parts.mjs')).pageParts(LOG, report))
let failed = false
try {
  const postgres = await prepare()
  for (const [name, measure] of Object.entries(parts)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    try {
      await measure(postgres)
    } catch (error) {
      failed = true
      console.error(`${name} could not be measured: ${error.stack}`)
    }
  }
} finally {
  await stopEverything()
}
console.log(`\n${cpus().length} cores, ${cpus()[0].model}\n`)
console.log('| figure | measured | wanted | met | how |\n| --- | --- | --- | --- | --- |')
console.log(results.join('\n'))
process.exit(failed ? 1 : 0)
