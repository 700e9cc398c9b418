/** The built application, started as make run starts it. */
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, start, stop } from './processes.mjs'

const folder = resolve('backend/target/quarkus-app')

export class Application {
  /** @param settings further environment variables (docs/configuration.md) */
  static async start(postgres, database, log, settings = {}) {
    const port = await freePort()
    const began = performance.now()
    const child = start(
      join(process.env.JAVA_HOME, 'bin', 'java'),
      [`@${resolve('backend/jvm.options')}`, '-XX:AOTCache=app.aot', '-jar', 'quarkus-run.jar'],
      {
        log,
        cwd: folder,
        env: {
          ...process.env,
          MALLOC_ARENA_MAX: '2',
          PORT: String(port),
          POBRATYM_SITE_DIRECTORY: resolve('frontend/dist'),
          QUARKUS_DATASOURCE_JDBC_URL: postgres.jdbcUrl(database),
          QUARKUS_DATASOURCE_USERNAME: postgres.user,
          ...settings,
        },
      },
    )
    const application = new Application(child, `http://127.0.0.1:${port}`)
    await awaitReady(application.address, 300_000, () => child.exitCode !== null)
    application.secondsToReady = (performance.now() - began) / 1000
    return application
  }

  constructor(child, address) {
    this.child = child
    this.address = address
  }

  /** Resident memory in MiB (Linux). */
  memory() {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) / 1024
  }

  async body(path, headers = {}) {
    const answer = await fetch(this.address + path, { headers })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return Buffer.from(await answer.arrayBuffer())
  }

  /** The bytes of the answer as they travel, packed by gzip. */
  packed(path) {
    return new Promise((resolve, reject) => {
      get(this.address + path, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
        const parts = []
        answer.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)))
      }).on('error', reject)
    })
  }

  stop() {
    return stop(this.child)
  }
}

export async function awaitReady(address, patience, ended = () => false) {
  const deadline = performance.now() + patience
  while (performance.now() < deadline && !ended()) {
    try {
      const answer = await fetch(`${address}/q/health/ready`)
      await answer.arrayBuffer()
      if (answer.ok) return
    } catch {
      // not listening yet
    }
    await sleep(10)
  }
  throw new Error(`${address} did not become ready`)
}
