/**
 * `npm run transcripts [-- --write]`: runs the commands that pages show and compares what the terminal prints with what the
 * page says it prints. A page shows a transcript as a `sh` block of commands, then a `text` block of their output.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Transcript {
  readonly commands: readonly string[]
  readonly output: string
  /** Where the output stands in the page. */
  readonly start: number
}

const blocks = /```sh\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g

export function transcriptsIn(page: string): Transcript[] {
  return [...page.matchAll(blocks)].map(match => ({
    commands: joinLines(match[1]!),
    output: match[2]!,
    start: match.index + match[0].lastIndexOf('```text\n') + '```text\n'.length,
  }))
}

/** A line that ends with a backslash goes on in the next. */
function joinLines(text: string): string[] {
  return text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
}

/** What differs from run to run stands for itself: times, hashes, keys. */
export function normalise(output: string): string {
  return output
    .replaceAll(/ +\d+\.\d (s|秒)/g, ' 0.0 $1')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'INSTANT')
    .replaceAll(/did:key:\w+/g, 'DID')
    .replaceAll(/carnet\/[0-9a-f]{16}\S*/g, 'LOG')
    .replaceAll(/\b[0-9a-f]{12,64}\b/g, 'HASH')
    .replaceAll(/[ \t]+$/gm, '')
    .trim()
}

/** Runs commands one after another in a folder of their own, as a newcomer would: same paths, an empty state. */
export function run(commands: readonly string[], root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-transcript-'))
  try {
    for (const name of ['examples', 'carnet', 'regimes']) symlinkSync(join(root, name), join(folder, name))
    const environment = {
      ...process.env,
      CARNET_STATE: join(folder, 'state'),
      LANG: 'en_GB.UTF-8',
      LC_ALL: '',
      NO_COLOR: '1',
    }
    return commands
      .map(
        command =>
          spawnSync('sh', ['-c', command], { cwd: folder, env: environment, encoding: 'utf8' }).stdout,
      )
      .join('')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Compares, or writes, the transcripts of the pages. Returns how many pages differ. */
export function checkPages(pages: readonly string[], root: string, write: boolean): number {
  let differing = 0
  for (const name of pages) {
    let page = readFileSync(join(root, name), 'utf8')
    for (const transcript of transcriptsIn(page).reverse()) {
      const output = `${run(transcript.commands, root).trimEnd()}\n`
      if (normalise(output) === normalise(transcript.output)) continue
      differing++
      if (write)
        page =
          page.slice(0, transcript.start) + output + page.slice(transcript.start + transcript.output.length)
      else
        process.stdout.write(
          `${name}: ${transcript.commands.join('; ')}\n--- the page says\n${transcript.output}--- the terminal prints\n${output}`,
        )
    }
    if (write) writeFileSync(join(root, name), page)
  }
  return differing
}

export const pages = ['README.md', 'README.zh.md']

if (process.argv[1]?.includes('transcripts')) {
  const write = process.argv.includes('--write')
  const differing = checkPages(pages, resolve('.'), write)
  process.stdout.write(`${differing} ${write ? 'rewritten' : 'differ'}\n`)
  process.exitCode = differing > 0 && !write ? 1 : 0
}
