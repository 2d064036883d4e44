/** `carnet regime upcoming`: what enters into force or ends from a day on, and what would be decided otherwise then. */
import { CarnetError } from '@carnet/errors'
import type { Day, Regime } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { errorText, formatDay, formatList, lawLanguage } from '@carnet/locales'
import {
  type Change,
  changeEntry,
  changeWord,
  datedChanges,
  type RegimePage,
  uncommenced,
} from '@carnet/present'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { type KeptClearance, keptClearances } from '../kept-clearances.ts'
import { openLibrary } from '../open-library.ts'
import { type Redecided, redecide, type Skipped } from '../redecide.ts'
import { turnTexts } from '../show/turns.ts'
import { readFormat, writePage } from '../show/write-page.ts'
import { withdrawnHere } from '../withdrawn-here.ts'
import { readDay } from './decide.ts'
import { unknownRegime } from './regime.ts'

export interface UpcomingOptions {
  readonly asOf?: string
  readonly until?: string
  readonly declarations?: readonly string[]
  readonly format?: string
}

interface Coming {
  readonly regime: Regime
  readonly changes: readonly Change[]
}

/** A clearance that rests on a provision that ends, or whose values or lists are no part of this. */
interface Touched {
  readonly clearance: string
  readonly begun: string
  readonly provisions: readonly { readonly regime: string; readonly provision: string; readonly day: Day }[]
}

export async function upcomingChanges(
  context: Context,
  code: string | undefined,
  options: UpcomingOptions,
): Promise<number> {
  const format = readFormat(options.format)
  const from = readDay(options.asOf) ?? context.today
  const until = readDay(options.until, '--until') ?? null
  if (until !== null && until < from) throw new CarnetError('CARNET_DAYS_BACKWARDS', { from, until })
  const { library } = await openLibrary(context)
  const coming = comingIn(library, code, from, until)
  const days = new Map(
    coming.map(({ regime, changes }) => [
      regime.code,
      [...new Set(changes.flatMap(({ day }) => (day === null ? [] : [day])))],
    ]),
  )
  const paths = options.declarations ?? []
  const { read, skipped } = await redecide({
    library,
    paths,
    days,
    today: context.today,
    withdrawn: await withdrawnHere(context),
  })
  const kept = await keptClearances(context)
  const touched = touchedBy(kept, coming)
  const page = pageOf(context, {
    from,
    until,
    coming,
    read,
    skipped,
    kept,
    touched,
    asked: paths.length > 0,
    library,
  })
  await writePage(context, page, format, false)
  context.output.json({
    carnet_json: 1,
    command: 'regime upcoming',
    exit: exitCodes.done,
    from,
    until,
    regimes: coming.map(({ regime, changes }) => ({ regime: regime.code, changes })),
    declarations: read.map(one => ({ ...one, cleared: clearedAs(one, kept) })),
    skipped: skipped.map(({ file, error }) => ({ file, code: error.code, data: error.data })),
    clearances: touched,
  })
  return exitCodes.done
}

function comingIn(
  { regimes, vocabulary }: Library,
  code: string | undefined,
  after: Day,
  until: Day | null,
): Coming[] {
  const wanted = regimes.filter(regime => code === undefined || regime.code === code.toUpperCase())
  if (wanted.length === 0)
    throw unknownRegime(
      code ?? '',
      regimes.map(one => one.code),
    )
  return wanted
    .map(regime => ({
      regime,
      changes: [
        ...datedChanges(regime, { vocabulary, after, until, tense: 'future' }),
        ...uncommenced(regime),
      ],
    }))
    .filter(({ changes }) => changes.length > 0)
}

const clearedAs = ({ sha256 }: Redecided, kept: readonly KeptClearance[]): string[] =>
  kept.filter(one => one.declaration === sha256).map(one => one.id)

function touchedBy(kept: readonly KeptClearance[], coming: readonly Coming[]): Touched[] {
  const ending = coming.flatMap(({ regime, changes }) =>
    changes.flatMap(({ part, kind, id, day }) =>
      part === 'provision' && kind === 'ends' && day !== null
        ? [{ regime: regime.code, provision: id, day }]
        : [],
    ),
  )
  return kept.flatMap(({ id, begun, provisions }) => {
    const own = ending.filter(one => provisions.includes(one.provision))
    return own.length === 0 ? [] : [{ clearance: id, begun, provisions: own }]
  })
}

interface Told {
  readonly from: Day
  readonly until: Day | null
  readonly coming: readonly Coming[]
  readonly read: readonly Redecided[]
  readonly skipped: readonly Skipped[]
  readonly kept: readonly KeptClearance[]
  readonly touched: readonly Touched[]
  /** Whether declarations were given at all. */
  readonly asked: boolean
  readonly library: Library
}

function pageOf(context: Context, told: Told): RegimePage {
  const language = lawLanguage(context.language)
  const { from, until, coming, read, skipped, kept, touched, asked, library } = told
  const say = (name: string, filling = {}): string => changeWord(name, language, filling)
  const days = [...new Set(coming.flatMap(({ changes }) => changes.map(({ day }) => day)))].sort(
    (one, other) => ((one ?? '9') < (other ?? '9') ? -1 : 1),
  )
  const turned = read.filter(({ turns }) => turns.length > 0)
  const decided = {
    id: 'decided',
    title: say('decided.heading'),
    body: [
      say(read.length === 1 ? 'decided.read.one' : 'decided.read', { count: read.length }),
      ...(turned.length === 0 ? [say('decided.none')] : []),
      ...skipped.map(({ file, error }) =>
        say('decided.skipped', { file, message: errorText(error, language).message }),
      ),
    ],
    entries: turned.map(one => {
      const cleared = clearedAs(one, kept)
      return {
        id: one.file,
        title: one.file,
        confidence: null,
        state: null,
        fields: [
          { name: '', value: one.turns.flatMap(turn => turnTexts(context, library, turn)) },
          ...(cleared.length > 0
            ? [{ name: say('decided.cleared-as'), value: formatList(cleared, language) }]
            : []),
        ],
        entries: [],
      }
    }),
  }
  const clearances = {
    id: 'clearances',
    title: say('clearances.heading'),
    body: touched.map(({ clearance, begun, provisions }) =>
      say('clearances.rests', {
        id: clearance,
        day: formatDay(begun.slice(0, 'YYYY-MM-DD'.length), language),
        provisions: formatList(
          provisions.map(({ provision, day }) => `${provision} (${day})`),
          language,
        ),
      }),
    ),
    entries: [],
  }
  const lead = { from: formatDay(from, language), until: until === null ? '' : formatDay(until, language) }
  return {
    code: from,
    title: say('upcoming'),
    language,
    asOf: from,
    lead: say(until === null ? 'lead.upcoming' : 'lead.upcoming.until', lead),
    fields: coming.length === 0 ? [{ name: '', value: say('none.coming') }] : [],
    sections: [
      ...days.map(day => ({
        id: `day-${day ?? 'none'}`,
        title: day === null ? say('day.none') : say('day', { day: formatDay(day, language) }),
        body: [],
        entries: coming.flatMap(({ regime, changes }) =>
          changes
            .filter(change => change.day === day)
            .map(change => {
              const entry = changeEntry(change, language)
              return { ...entry, title: `${regime.code}  ${entry.title}` }
            }),
        ),
      })),
      ...(asked ? [decided] : []),
      ...(touched.length > 0 ? [clearances] : []),
    ],
  }
}
