/**
 * The first look at the console, as somebody meets it who has a weak telephone and a slow network: its main pages, loaded cold in a real
 * Chromium whose processor and network are slowed down as Lighthouse slows a mobile visit. What the browser itself reports, beside the budget.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Browser, type CDPSession, chromium } from 'playwright-core'
import { median, shown } from './statistics.ts'
import { inWorkFolder } from './work-folder.ts'

const rounds = 5
const languages = ['en', 'zh', 'de'] as const
/** Home is measured in all its figures; of the others the table says what differs from page to page. */
const home = '/'
const others = [
  '/transfers',
  '/obligations',
  '/requests',
  '/authorities',
  '/authority',
  '/regimes',
  '/regimes/CN',
  '/my-data',
  '/verify',
  '/ledger',
] as const
const otherRounds = 3
/** Processor, and network for each request: what Lighthouse’s “slow 4G” is when it is applied and not reckoned. */
const slower = 4
const network = { offline: false, latency: 562.5, downloadThroughput: 188_744, uploadThroughput: 86_400 } // ms, bytes a second
const telephone = { width: 412, height: 823 }
/** The page is given this long after its last request: whatever blocks it then still counts. */
const quiet = 2000 // milliseconds
const patience = 60_000

/** What a visit costs; times in milliseconds, sizes in bytes as they are sent. */
interface Visit {
  readonly fcp: number
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
  readonly script: number
  readonly all: number
  readonly requests: number
}

interface Figure {
  readonly name: string
  readonly of: keyof Visit
  /** What is divided by for the table. */
  readonly by: number
  readonly most: number | null
}

const figures: readonly Figure[] = [
  { name: 'first contentful paint, s', of: 'fcp', by: 1000, most: 1.8 },
  { name: 'largest contentful paint, s', of: 'lcp', by: 1000, most: 2.5 },
  { name: 'total blocking time, ms', of: 'tbt', by: 1, most: 200 },
  { name: 'cumulative layout shift', of: 'cls', by: 1, most: 0.1 },
  { name: 'JavaScript sent, kB', of: 'script', by: 1000, most: 250 },
  { name: 'everything sent, kB', of: 'all', by: 1000, most: null },
  { name: 'requests', of: 'requests', by: 1, most: null },
]

export function benchConsole(): Promise<string[]> {
  return inWorkFolder(async folder => {
    const service = await serve(join(folder, 'state'))
    const browser = await open()
    try {
      const visited = async (path: string, times: number): Promise<Ways> => {
        const ways = languages.map(language => ({ language, visits: [] as Visit[] }))
        for (let round = 0; round < times; round++)
          for (const { language, visits } of ways)
            visits.push(await visit(browser, `${service.url}${path}`, language))
        return ways
      }
      const ofHome = await visited(home, rounds)
      const ofOthers: [string, Ways][] = []
      for (const path of others) ofOthers.push([path, await visited(path, otherRounds)])
      return [...told(ofHome), '', ...toldOfOthers([[home, ofHome], ...ofOthers])]
    } finally {
      await browser.close()
      await service.stop()
    }
  })
}

type Ways = readonly { readonly language: string; readonly visits: readonly Visit[] }[]

function cell({ of, by, most }: Figure, visits: readonly Visit[]): string {
  const value = median(visits.map(one => one[of])) / by
  const text = value === 0 ? '0' : shown(value)
  return most === null ? text : `${text}${value <= most ? ' ✓' : ''}`
}

/** The largest paint and what moves, of each page in each language. */
function toldOfOthers(pages: readonly (readonly [string, Ways])[]): string[] {
  const lcp = figures.find(({ of }) => of === 'lcp')!
  const cls = figures.find(({ of }) => of === 'cls')!
  return [
    `The main pages of the same service, loaded cold ${otherRounds} times (home ${rounds} times): largest contentful paint in seconds (budget ${lcp.most}), and cumulative layout shift (budget ${cls.most}).`,
    '',
    `| | ${languages.map(language => `${language}, s | ${language}, shift`).join(' | ')} |`,
    `| --- |${languages.map(() => ' ---: | ---: |').join('')}`,
    ...pages.map(
      ([path, ways]) =>
        `| \`${path}\` | ${ways.map(({ visits }) => `${cell(lcp, visits)} | ${cell(cls, visits)}`).join(' | ')} |`,
    ),
  ]
}

function told(ways: Ways): string[] {
  return [
    `Home of an empty service, loaded cold ${rounds} times in turn: processor ${slower} × slower, ${network.latency} ms a request, ${shown((network.downloadThroughput * 8) / 1e6)} Mbit/s down, ${telephone.width} × ${telephone.height}. Medians; ✓ within the budget.`,
    'The service is on the same machine and not slowed down. The library of the law, which comes after the first look, counts in everything that is sent.',
    '',
    `| | budget | ${ways.map(({ language }) => language).join(' | ')} |`,
    `| --- | ---: |${ways.map(() => ' ---: |').join('')}`,
    ...figures.map(
      figure =>
        `| ${figure.name} | ${figure.most ?? ''} | ${ways.map(({ visits }) => cell(figure, visits)).join(' | ')} |`,
    ),
  ]
}

/** Where Debian puts it; `CARNET_CHROMIUM` names another. */
const open = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CARNET_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })

interface Sent {
  readonly isScript: boolean
  readonly bytes: number
}

async function visit(browser: Browser, url: string, language: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: telephone,
    hasTouch: true,
    isMobile: true,
    locale: language,
  })
  try {
    const page = await context.newPage()
    const sizes: Promise<Sent | null>[] = []
    page.on('requestfinished', request =>
      sizes.push(
        request
          .sizes()
          .then(({ responseBodySize, responseHeadersSize }) => ({
            isScript: /\.js$/.test(new URL(request.url()).pathname),
            bytes: responseBodySize + responseHeadersSize,
          }))
          // The page was closed before its end, and what went wrong is told elsewhere.
          .catch(() => null),
      ),
    )
    await slowDown(await context.newCDPSession(page))
    await page.addInitScript({ content: watch })
    await page.goto(url, { timeout: patience })
    await page.waitForLoadState('networkidle', { timeout: patience })
    await setTimeout(quiet)
    const seen = (await page.evaluate('seen')) as Seen
    const sent = (await Promise.all(sizes)).filter(one => one !== null)
    const sum = (all: readonly Sent[]): number => all.reduce((total, { bytes }) => total + bytes, 0)
    return {
      fcp: seen.fcp,
      lcp: seen.lcp,
      // What blocks before anything is painted is told by the paint.
      tbt: seen.tasks
        .filter(({ start, duration }) => start + duration > seen.fcp)
        .reduce((total, { duration }) => total + duration - longTask, 0),
      cls: seen.cls,
      script: sum(sent.filter(({ isScript }) => isScript)),
      all: sum(sent),
      requests: sent.length,
    }
  } finally {
    await context.close()
  }
}

/** Above this a task is long, and the rest of it blocks. */
const longTask = 50 // milliseconds

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
}

interface Seen {
  readonly fcp: number
  readonly lcp: number
  readonly cls: number
  readonly tasks: readonly { readonly start: number; readonly duration: number }[]
}

/** Runs in the page, before anything of it: text, since it is no program of node. */
const watch = `
  const seen = { fcp: 0, lcp: 0, cls: 0, tasks: [] }
  globalThis.seen = seen
  const on = (type, hear) =>
    new PerformanceObserver(list => list.getEntries().forEach(hear)).observe({ type, buffered: true })
  on('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.fcp = startTime })
  on('largest-contentful-paint', ({ startTime }) => { seen.lcp = startTime })
  on('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }))
  on('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.cls += value })
`

interface Service {
  readonly url: string
  stop(): Promise<void>
}

/** What was built, on a state of its own. */
async function serve(state: string): Promise<Service> {
  const child = spawn(
    process.execPath,
    ['apps/cli/dist/carnet.js', '--state', state, 'serve', '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  return {
    url: await addressOf(child),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const addressOf = (child: ChildProcess): Promise<string> =>
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
