/** A private PostgreSQL of the installation that pgbench comes from, in a folder that is removed afterwards. */
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, run, start, temporaryFolder } from './processes.mjs'

const programs = process.env.POSTGRES_PROGRAMS
const superuser = 'postgres'

export class Postgres {
  static async start(log) {
    const folder = temporaryFolder()
    const data = join(folder, 'data')
    const port = await freePort()
    // PostgreSQL refuses to run as root.
    const asUser = process.getuid() === 0 ? ['setpriv', `--reuid=${superuser}`, `--regid=${superuser}`, '--clear-groups'] : []
    const command = (program, args) => [...asUser, join(programs, program), ...args]
    if (asUser.length > 0) await run('chown', [superuser, folder])
    chmodSync(folder, 0o755)
    const [first, ...rest] = command('initdb', ['-D', data, '-U', superuser, '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8'])
    await run(first, rest, { cwd: folder })
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      shared_buffers: '512MB',
      max_wal_size: '4GB',
      logging_collector: 'on',
      log_destination: 'jsonlog',
    }
    const server = command('postgres', ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])])
    const child = start(server[0], server.slice(1), { log, cwd: folder })
    child.stopSignal = 'SIGINT'
    const postgres = new Postgres(port, data)
    await postgres.#awaitReady()
    return postgres
  }

  constructor(port, data) {
    this.port = port
    this.data = data
  }

  async #awaitReady() {
    for (let i = 0; i < 300; i++) {
      try {
        return await this.query('postgres', 'select 1')
      } catch {
        await sleep(100)
      }
    }
    throw new Error('PostgreSQL did not start')
  }

  #address(database) {
    return ['-h', '127.0.0.1', '-p', String(this.port), '-U', superuser, database]
  }

  /** Runs a script; gives its rows without headings. */
  query(database, sql) {
    return run(join(programs, 'psql'), ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', ...this.#address(database)], {
      input: sql,
    })
  }

  async column(database, sql) {
    return (await this.query(database, sql)).split('\n').filter((line) => line !== '')
  }

  /** Transactions per second of these scripts, each as likely as the other. */
  async pgbench(database, scripts, { connections, seconds }) {
    const files = scripts.flatMap((script) => ['-f', script])
    const args = ['-n', '-M', 'prepared', '-c', connections, '-j', 1, '-T', seconds, ...files, ...this.#address(database)]
    const output = await run(join(programs, 'pgbench'), args.map(String))
    return Number(/tps = ([\d.]+) \(without initial/.exec(output)[1])
  }

  /** The statements with their values that the action makes the application send. */
  async statementsDuring(action) {
    const lines = () => readdirSync(join(this.data, 'log')).flatMap((file) => readFileSync(join(this.data, 'log', file), 'utf8').split('\n'))
    const setting = (value) => this.query('postgres', `alter system set log_statement = '${value}';\nselect pg_reload_conf()`)
    await setting('all')
    await sleep(300)
    const before = lines().length
    await action()
    await setting('none')
    await sleep(300)
    return lines()
      .slice(before - 1)
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
      .filter(({ message }) => message.startsWith('execute '))
      .map(({ message, detail = '' }) => literal(message.replace(/^execute [^:]*: /, ''), detail))
  }

  jdbcUrl(database) {
    return `jdbc:postgresql://127.0.0.1:${this.port}/${database}`
  }

  get user() {
    return superuser
  }
}

/** The statement with its values in it, so that PostgreSQL may plan it once and knowing all of them. */
function literal(statement, detail) {
  const values = new Map()
  for (const [, number, value] of detail.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g)) values.set(number, withoutColons(value))
  return statement.replaceAll(/\$(\d+)/g, (_, number) => values.get(number))
}

/** pgbench takes a colon for the beginning of a variable, even inside a text. */
function withoutColons(value) {
  return value.includes(':') ? `U&${value.replaceAll('\\', '\\\\').replaceAll(':', '\\003A')}` : value
}
