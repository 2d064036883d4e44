/**
 * npm run answers [-- --against REVISION]: what changed in the findings of all examples, one line a change.
 * Both sides are replayed with their own engine and their own law; the answers of the working tree are left in out/answers.json.
 * With --print: the answers of the folder that it runs in, as JSON.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { compareAnswers } from './compare-answers.ts'
import { type Answers, replay } from './replay.ts'

const { values } = parseArgs({
  options: { against: { type: 'string', default: 'main' }, print: { type: 'boolean' } },
})
if (values.print) process.stdout.write(answersText(replay(readTexts(process.cwd()))))
else if (isRevision(values.against)) compareWith(values.against)
else {
  process.stderr.write(`git knows no revision ${values.against}\n`)
  process.exitCode = 2
}

function isRevision(name: string): boolean {
  return (
    spawnSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]).status ===
    0
  )
}

function compareWith(revision: string): void {
  const after = replay(readTexts(process.cwd()))
  mkdirSync('out', { recursive: true })
  writeFileSync('out/answers.json', answersText(after))
  const changes = compareAnswers(answersAt(revision), after)
  const heading =
    changes.length === 0
      ? `nothing changed in the findings against ${revision} (${Object.keys(after).length} answers)`
      : `what changed in the findings against ${revision}:`
  process.stdout.write(`${[heading, ...changes].join('\n')}\n`)
}

/** One answer a line, so that any tool that compares lines can be used on it. */
function answersText(answers: Answers): string {
  const lines = Object.entries(answers).map(
    ([name, answer]) => `${JSON.stringify(name)}: ${JSON.stringify(answer)}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}

function readTexts(root: string): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const folder of ['regimes', 'examples']) {
    for (const entry of listFiles(join(root, folder))) {
      if (entry.endsWith('.yaml'))
        texts[relative(root, entry).split(sep).join('/')] = readFileSync(entry, 'utf8')
    }
  }
  return texts
}

function listFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    return entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

// The other revision is laid out below node_modules, so that its packages find those of others; this replay runs on them.
function answersAt(revision: string): Answers {
  const cache = 'node_modules/.cache/carnet'
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'revision-'))
  try {
    const parts = git('ls-tree', '--name-only', revision).toString().split('\n')
    const needed = parts.filter(part => ['packages', 'regimes', 'examples'].includes(part))
    const archive = git('archive', '--format=tar', revision, ...needed)
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    return replayIn(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function replayIn(folder: string): Answers {
  const command = ['tools/run.mjs', '--house', folder, 'tools/src/answers.ts', '--print']
  const { status, stdout } = spawnSync('node', command, { encoding: 'utf8', maxBuffer })
  if (status === 0) return JSON.parse(stdout) as Answers
  process.stderr.write(
    'its engine does not fit this replay: its law is replayed with the engine of the working tree\n',
  )
  return replay(readTexts(folder))
}

/** Far more than the answers of all examples: so much text is taken from another program. */
const maxBuffer = 1024 ** 3

function git(...rest: string[]): Buffer {
  return execFileSync('git', rest, { maxBuffer })
}
