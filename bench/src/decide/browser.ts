/** The world matrix in one tab of a browser without a window. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { worldMatrix } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { inWorkFolder } from '../work-folder.ts'
import { bundledPage } from './bundle.ts'
import { markOf, matrixInput } from './world.ts'

export interface InBrowser {
  readonly agent: string
  /** Ms by the clock. */
  readonly first: number
  readonly again: number
  readonly judged: number
  readonly mark: number
}

const programs = ['chromium', 'chromium-browser', 'google-chrome']

/** Null where there is no Chromium. Fails where the browser finds other cells than Node. */
export function matrixInBrowser(library: Library): Promise<InBrowser | null> {
  const program = programs.find(name => isThere(name))
  if (!program) return Promise.resolve(null)
  return inWorkFolder(async folder => {
    const { regimes, vocabulary } = library
    const law = JSON.stringify({ regimes, vocabulary }).replaceAll('<', '\\u003c')
    const script = (await bundledPage('bench/src/decide/browser-page.ts')).replaceAll(
      '</script',
      '<\\/script',
    )
    const page = join(folder, 'page.html')
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><body><script>globalThis.law = ${law}</script><script>${script}</script></body>`,
    )
    const words = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/profile`]
    const text = execFileSync(program, [...words, '--dump-dom', `file://${page}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
      timeout: 180_000,
    })
    const found = JSON.parse(text.slice(text.indexOf('<body>') + 6, text.indexOf('</body>'))) as InBrowser
    const mark = markOf(worldMatrix(matrixInput(library)))
    if (found.mark !== mark) throw new Error('the browser finds other cells than Node')
    return found
  })
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
