/** The console as people meet it: `carnet serve` on a state of its own, in a real Chromium. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { layEmptyDatabase } from '@carnet/test-postgres'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

export const root = join(import.meta.dirname, '../../../..')
const program = join(root, 'apps/cli/dist/carnet.js')

/** Where Debian puts it; `CARNET_CHROMIUM` names another. */
const executablePath = process.env.CARNET_CHROMIUM ?? '/usr/bin/chromium'

export interface Served {
  readonly url: string
  /** Its folder goes with it. */
  stop(): Promise<void>
  /** Stops it and serves the same state again, at another address. */
  again(): Promise<Served>
}

/** Serves what was built, on a port and a state of its own. */
export async function serveConsole(folder = mkdtempSync(join(tmpdir(), 'carnet-console-'))): Promise<Served> {
  const database = join(folder, 'state', 'store')
  if (!existsSync(database)) await layEmptyDatabase(database)
  const child = spawn(process.execPath, [program, '--state', join(folder, 'state'), 'serve', '--port', '0'], {
    env: { PATH: process.env.PATH, HOME: folder, LANG: 'C', NO_COLOR: '1' },
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  return {
    url: await address(child),
    async again() {
      child.kill('SIGTERM')
      await ended
      return serveConsole(folder)
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const address = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const hear = (text: Buffer): void => {
      said += text
      const [url] = /http:\/\/[\d.:]+/.exec(said) ?? []
      if (url) resolve(url)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(said)))
  })

/** What the tests of a file share: the console, served on a state of its own, and a browser; both are there while they run. */
export interface Stage {
  readonly served: Served
  readonly browser: Browser
}

export function setStage(): Stage {
  let served: Served | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    served = await serveConsole()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })
  return {
    get served() {
      return served!
    },
    get browser() {
      return browser!
    },
  }
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    // Where everything runs as root, as in a container, Chromium has no sandbox to use.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })

export interface Look {
  readonly language: 'en' | 'zh' | 'de'
  readonly theme: 'light' | 'dark'
  readonly width: number
}

const wide = 1280
const narrow = 360

/** Every way in which a page can be looked at. */
const allLooks: readonly Look[] = (['en', 'zh'] as const).flatMap(language =>
  (['light', 'dark'] as const).flatMap(theme => [wide, narrow].map(width => ({ language, theme, width }))),
)

const isOpposite = (one: Look, other: Look): boolean =>
  one.language !== other.language && one.theme !== other.theme && one.width !== other.width

/**
 * The two ways in which a page is looked at, with nothing in common: both languages, light and dark, wide and narrow. The page after it is
 * looked at in two others. All eight ways with `CARNET_LOOKS=all`.
 */
export function looksOf(page: number): readonly Look[] {
  if (process.env.CARNET_LOOKS === 'all') return allLooks
  const first = allLooks[page % (allLooks.length / 2)]!
  return [first, allLooks.find(other => isOpposite(first, other))!]
}

/** The one of the two in which a page is looked at that keeps axe busy for minutes: the languages in turn. All eight ways with `CARNET_LOOKS=all`. */
export function oneLookOf(page: number): readonly Look[] {
  const looks = looksOf(page)
  return looks.length > 2 ? looks : [looks[(page + 1) % 2]!]
}

export const nameOf = ({ language, theme, width }: Look): string => `${language}, ${theme}, ${width} px`

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser complained of: errors, and whatever the content security policy refused. */
  readonly complaints: readonly string[]
}

/** A new visitor. */
export async function visit(browser: Browser, url: string, look: Look = allLooks[0]!): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    reducedMotion: 'reduce',
    baseURL: url,
  })
  await context.addInitScript(
    ([language, theme]) => {
      localStorage.setItem('carnet.language', language!)
      localStorage.setItem('carnet.theme', theme!)
    },
    [look.language, look.theme],
  )
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return { page, context, complaints }
}

/** What axe finds, a line each. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What passes is not written down: on the books of law that takes most of the time.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode(true)
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  )
}

/** How far the page is wider than its window: it scrolls sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
