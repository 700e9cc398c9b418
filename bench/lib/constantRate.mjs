/**
 * Asks at fixed moments, whether or not earlier answers have come: a slow answer delays nobody's question, and the wait
 * for a free connection counts. So the percentiles leave nothing out ("coordinated omission").
 */
import { connect } from 'node:net'

const END_OF_HEAD = Buffer.from('\r\n\r\n')

/** Milliseconds from the moment at which each question was due to the end of its answer. */
export async function constantRate(address, paths, { rate, seconds, connections }) {
  const { hostname, port } = new URL(address)
  const idle = await Promise.all(Array.from({ length: connections }, () => Connection.open(hostname, Number(port))))
  const all = [...idle]
  const waiting = []
  const latencies = []
  const total = Math.round(rate * seconds)
  const gap = 1000 / rate
  const began = performance.now()
  let asked = 0

  const assign = () => {
    while (waiting.length > 0 && idle.length > 0) {
      const connection = idle.pop()
      const number = waiting.shift()
      connection.ask(paths[number % paths.length], () => {
        latencies.push(performance.now() - (began + number * gap))
        idle.push(connection)
        assign()
      })
    }
  }
  await new Promise((resolve, reject) => {
    all.forEach((connection) => (connection.onFailure = reject))
    const due = () => {
      const now = performance.now()
      while (asked < total && began + asked * gap <= now) waiting.push(asked++)
      assign()
      if (asked < total) setTimeout(due, 1)
      else awaitLast()
    }
    const awaitLast = () => (latencies.length === total ? resolve() : setTimeout(awaitLast, 1))
    due()
  })
  all.forEach((connection) => connection.close())
  return latencies
}

class Connection {
  #socket
  #host
  #answered
  #head = Buffer.alloc(0)
  #missing = -1
  onFailure = () => {}

  static open(host, port) {
    return new Promise((resolve, reject) => {
      const socket = connect(port, host, () => resolve(new Connection(socket, `${host}:${port}`)))
      socket.once('error', reject)
    })
  }

  constructor(socket, host) {
    this.#socket = socket.setNoDelay(true)
    this.#host = host
    socket.on('data', (part) => this.#read(part))
    socket.on('error', (error) => this.onFailure(error))
    socket.on('close', () => this.#answered && this.onFailure(new Error('The connection was closed')))
  }

  ask(path, answered) {
    this.#answered = answered
    this.#socket.write(`GET ${path} HTTP/1.1\r\nHost: ${this.#host}\r\n\r\n`)
  }

  close() {
    this.#answered = undefined
    this.#socket.destroy()
  }

  #read(part) {
    if (this.#missing < 0) {
      this.#head = Buffer.concat([this.#head, part])
      const end = this.#head.indexOf(END_OF_HEAD)
      if (end < 0) return
      const head = this.#head.toString('latin1', 0, end)
      const length = /content-length: (\d+)/i.exec(head)
      if (!head.startsWith('HTTP/1.1 200') || !length) return this.onFailure(new Error(`Not expected: ${head}`))
      this.#missing = Number(length[1]) - (this.#head.length - end - END_OF_HEAD.length)
      this.#head = Buffer.alloc(0)
    } else {
      this.#missing -= part.length
    }
    if (this.#missing === 0) {
      this.#missing = -1
      const answered = this.#answered
      this.#answered = undefined
      answered()
    }
  }
}
