/** `carnet regime diff BEFORE AFTER`: what changed between two days of a regime, or between two texts of it. */
import { CarnetError, type Issue, throwIssues } from '@carnet/errors'
import type { Day, Regime } from '@carnet/law'
import { collectLibrary, type Library } from '@carnet/lawbook'
import { formatDay, lawLanguage } from '@carnet/locales'
import type { Change } from '@carnet/present'
import { commandName } from '../command-name.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openLibrary } from '../open-library.ts'
import { isFolder, namedRegimes } from '../regime-folder.ts'
import { type PageFormat, readFormat, writePage } from '../show/write-page.ts'
import { readDay } from './decide.ts'

export interface DiffOptions {
  readonly format?: string
}

/** What is named on the command line: a regime or a folder, and perhaps a day of it. */
interface Operand {
  readonly name: string
  readonly day: Day | null
  readonly library: Library
  readonly regimes: readonly Regime[]
}

export async function diffRegimes(
  context: Context,
  before: string,
  after: string,
  options: DiffOptions,
): Promise<number> {
  const format = readFormat(options.format)
  const { library } = await openLibrary(context)
  const [old, now] = [readOperand(context, library, before), readOperand(context, library, after)]
  const [first] = old.regimes
  const [second] = now.regimes
  const isOfDays = old.day !== null || now.day !== null
  const isOfOne = old.regimes.length === 1 && now.regimes.length === 1
  if (isOfOne && first?.code !== second?.code)
    throw new CarnetError('CARNET_DIFF_REGIMES', {
      one: first?.code ?? before,
      other: second?.code ?? after,
      command: commandName,
    })
  if (isOfDays && isOfOne && first?.digest === second?.digest && first)
    return diffDays(context, first, [old, now], format)
  return diffTexts(context, [old, now], format)
}

/** `CN@2024-03-01`, `folder@2024-03-01`, `CN`, `folder`. */
function readOperand(context: Context, loaded: Library, text: string): Operand {
  const at = text.lastIndexOf('@')
  const isDated = at > 0 && (/^\d/.test(text.slice(at + 1)) || !isFolder(text))
  const name = isDated ? text.slice(0, at) : text
  const day = isDated ? (readDay(text.slice(at + 1)) ?? null) : null
  if (!isFolder(name)) {
    const code = name.toUpperCase()
    const regimes = loaded.regimes.filter(regime => regime.code === code)
    if (regimes.length > 0) return { name, day, library: loaded, regimes }
  }
  const named = namedRegimes(context, name)
  const issues: Issue[] = []
  const library = collectLibrary(named.files, issues)
  const isMeant = (file = ''): boolean =>
    named.codes.some(code => file.startsWith(`${code}/`)) || file.startsWith('vocabulary/')
  throwIssues(
    issues
      .filter(issue => isMeant(issue.at.file))
      .map(issue => ({ ...issue, at: { ...issue.at, file: named.shown(issue.at.file ?? '') } })),
  )
  return { name, day, library, regimes: library.regimes.filter(({ code }) => named.codes.includes(code)) }
}

/** The law between two days; where one is not said, it is today. */
async function diffDays(
  context: Context,
  regime: Regime,
  [old, now]: readonly [Operand, Operand],
  format: PageFormat | undefined,
): Promise<number> {
  const { changesPage, changeWord, datedChanges } = await import('@carnet/present')
  const { today } = context
  const language = lawLanguage(context.language)
  const [from = today, to = today] = [old.day ?? today, now.day ?? today].sort()
  const changes = datedChanges(regime, {
    vocabulary: old.library.vocabulary,
    after: from,
    until: to,
    tense: to > today ? 'future' : 'past',
  })
  const days = { from: formatDay(from, language), to: formatDay(to, language) }
  const lead = changeWord('lead.days', language, days)
  const page = changesPage(changes, {
    code: regime.code,
    title: regime.name[language],
    lead,
    language,
    asOf: to,
    fields: countField(context, changes.length, 'none', changeWord),
  })
  await writePage(context, page, format, false)
  return finish(context, { from, to }, [{ regime: regime.code, kind: 'changed', changes }])
}

type Say = typeof import('@carnet/present')['changeWord']

function countField(context: Context, count: number, none: string, say: Say) {
  const language = lawLanguage(context.language)
  const value =
    count === 0 ? say(none, language) : say(count === 1 ? 'count.one' : 'count', language, { count })
  return [{ name: '', value }]
}

/** The texts of two folders, or of a folder and what is loaded: regime by regime. */
async function diffTexts(
  context: Context,
  [old, now]: readonly [Operand, Operand],
  format: PageFormat | undefined,
): Promise<number> {
  const { changesPage, changeWord, textChanges } = await import('@carnet/present')
  const { today, output } = context
  const language = lawLanguage(context.language)
  const asOf = now.day ?? today
  const names = { before: old.name, after: now.name }
  const codes = [...new Set([...old.regimes, ...now.regimes].map(({ code }) => code))].sort()
  const told: Told[] = []
  for (const code of codes) {
    const [one, other] = [old, now].map(({ regimes }) => regimes.find(regime => regime.code === code))
    if (!one || !other) {
      const kind = one ? 'removed' : 'added'
      output.line(changeWord(`regime.${kind}`, language, { code, ...names }), true)
      told.push({ regime: code, kind, changes: [] })
      continue
    }
    const text = (regime: Regime, { library }: Operand) => ({
      regime,
      vocabulary: library.vocabulary,
      regimes: library.regimes,
    })
    const changes = textChanges(text(one, old), text(other, now), { asOf })
    if (changes.length === 0 && codes.length > 1) continue
    told.push({ regime: code, kind: 'changed', changes })
    const page = changesPage(changes, {
      code,
      title: other.name[language],
      lead: changeWord('lead.texts', language, names),
      language,
      asOf,
      fields: countField(context, changes.length, 'none.texts', changeWord),
    })
    await writePage(context, page, format, false)
    if (codes.length > 1) output.line('', true)
  }
  if (told.length === 0) output.line(changeWord('none.texts', language), true)
  return finish(context, names, told)
}

interface Told {
  readonly regime: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly changes: readonly Change[]
}

function finish(
  context: Context,
  between: Readonly<Record<string, string>>,
  regimes: readonly Told[],
): number {
  context.output.json({ carnet_json: 1, command: 'regime diff', exit: exitCodes.done, between, regimes })
  return exitCodes.done
}
