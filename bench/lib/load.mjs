/** Load: as much as goes (wrk), or a constant rate. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { run, temporaryFolder } from './processes.mjs'

export const CONNECTIONS = 8

const folder = temporaryFolder()

/** Answers per second of these paths in turn. Any answer but a good one stops the benchmark. */
export async function wrk(address, paths, { seconds, headers = {} }) {
  const list = join(folder, 'paths')
  writeFileSync(list, paths.join('\n') + '\n')
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '10s', '-s', 'bench/lib/paths.lua']
  for (const [name, value] of Object.entries(headers)) args.push('-H', `${name}: ${value}`)
  const output = await run('wrk', [...args, address, list])
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(`wrk ${address}${paths[0]}:\n${output}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)[1])
}

/** A B A B …, so that a slow minute of the machine meets both; gives the median of each and of their ratio. */
export async function interleaved(rounds, measured, ceiling) {
  const pairs = []
  for (let i = 0; i < rounds; i++) pairs.push([await measured(), await ceiling()])
  return {
    measured: median(pairs.map(([first]) => first)),
    ceiling: median(pairs.map(([, second]) => second)),
    ratio: median(pairs.map(([first, second]) => first / second)),
    ratios: pairs.map(([first, second]) => first / second),
  }
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

export function percentile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]
}

export async function awaitAnswer(address) {
  for (let i = 0; i < 100; i++) {
    try {
      return await (await fetch(address)).arrayBuffer()
    } catch {
      await sleep(50)
    }
  }
  throw new Error(`${address} does not answer`)
}
