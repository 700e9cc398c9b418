/** Programs that the benchmark starts, and folders that it makes: all are gone when it ends, however it ends. */
import { spawn } from 'node:child_process'
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const running = new Set()
const folders = []

export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'pobratym-bench-'))
  folders.push(folder)
  return folder
}

/** Starts a program that stays. Its output goes to a file. */
export function start(command, args, { log, ...options }) {
  const output = openSync(log, 'a')
  const child = spawn(command, args, { ...options, stdio: ['ignore', output, output] })
  running.add(child)
  child.on('error', (error) => console.error(`${command}: ${error.message}`))
  child.on('exit', () => running.delete(child))
  return child
}

export async function stop(child, signal = 'SIGTERM') {
  if (!running.has(child)) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  const impatience = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(impatience)
}

/** Runs a program to its end and gives what it printed. */
export function run(command, args, { input = '', ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
    running.add(child)
    let output = ''
    let errors = ''
    child.stdout.on('data', (part) => (output += part))
    child.stderr.on('data', (part) => (errors += part))
    child.on('error', reject)
    child.on('close', (code) => {
      running.delete(child)
      if (code === 0) resolve(output)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}${errors}`))
    })
    // A program that reads nothing may be gone before it is told so.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Last started, first stopped: the application before its database. */
export async function stopEverything() {
  for (const child of [...running].reverse()) await stop(child, child.stopSignal)
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopEverything().then(() => process.exit(130)))
}

process.on('uncaughtException', (error) => {
  console.error(error)
  stopEverything().then(() => process.exit(1))
})
