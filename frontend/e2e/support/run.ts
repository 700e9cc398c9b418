import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs a program with a script in a folder of its own and tells what it printed; fails if the program does. */
export async function run(program: string, script: string, options: string[] = [], name = 'example'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pobratym-example-'))
  try {
    await writeFile(join(folder, name), script)
    const { stdout } = await execute(program, [...options, join(folder, name)], { cwd: folder, timeout: 60_000 })
    return stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Whether the program is on this machine. */
export async function isThere(program: string): Promise<boolean> {
  return execute(program, ['--version']).then(
    () => true,
    () => false,
  )
}
