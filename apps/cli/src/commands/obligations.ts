/** `carnet obligations [DECLARATION…]`: what is owed, by day, from the declarations and from what this installation has cleared. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { openCase } from '@carnet/clearance'
import type { ClearanceRecord } from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import { decide } from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import { label, textIn } from '@carnet/locales'
import {
  burdensOfDecision,
  burdensOfRecord,
  byDay,
  type ClearedOnce,
  calendarText,
  dayIn,
  type OwedTogether,
  owedTogether,
} from '@carnet/obligations'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openLibrary } from '../open-library.ts'
import { hasState, openStateOf } from '../open-state.ts'
import { table, terminalWidth } from '../output.ts'

export interface ObligationsOptions {
  readonly ics?: string
}

const yearAhead = 366 * 86_400_000 // milliseconds: what recurs is shown that far ahead
const remindDays: readonly number[] = [30, 7, 1]

export async function obligationsCommand(
  context: Context,
  files: readonly string[],
  { ics }: ObligationsOptions,
): Promise<number> {
  const { output, say, today } = context
  const { library } = await openLibrary(context)
  const kept = await clearancesKept(context)
  const ahead = dayIn(context.clock().getTime() + yearAhead, 'UTC')
  const found: OwedTogether[] = []
  for (const file of files) found.push(...(await ofDeclaration(context, library, kept, file, ahead)))
  if (files.length === 0)
    for (const [id, cleared] of kept) found.push(...together(library, { id, cleared, ahead }))
  const items = found.sort((a, b) => byDay(a.owed, b.owed) || (a.key < b.key ? -1 : 1))
  for (const one of items.filter(({ owed }) => owed.due !== null && owed.done !== 'yes'))
    output.lines(linesOf(context, one, today))
  const open = items.filter(({ owed }) => owed.due === null && owed.kind !== 'standing')
  for (const one of open) output.lines(linesOf(context, one, today))
  if (context.verbose)
    for (const one of items.filter(({ owed }) => owed.kind === 'standing'))
      output.lines(linesOf(context, one, today))
  output.line(items.length === 0 ? say('cli.owed-none') : summaryOf(context, items), true)
  if (ics !== undefined) writeCalendar(context, items, ics)
  output.json({
    carnet_json: 1,
    command: 'obligations',
    exit: exitCodes.done,
    today,
    obligations: items.map(({ clearance, key, owed }) => ({ ...owed, key, clearance })),
  })
  return exitCodes.done
}

/** By the hash of its declaration: the text itself is not kept. */
async function clearancesKept(context: Context): Promise<ReadonlyMap<string, readonly ClearedOnce[]>> {
  const kept = new Map<string, ClearedOnce[]>()
  // Nothing is made for the sake of looking.
  if (!(await hasState(context))) return kept
  const state = await openStateOf(context)
  try {
    for (const { id, steps } of await state.clearances.list()) {
      const finished = steps.find(({ stage }) => stage === 'finished')
      const released = (finished?.data ?? []) as unknown as readonly { readonly entry: string }[]
      const records: ClearanceRecord[] = []
      for (const { entry } of released) {
        const record = (await state.record(entry)) as unknown as ClearanceRecord | undefined
        if (record) records.push(record)
      }
      const [first] = records
      if (!first) continue
      const cleared = { id, at: Date.parse(first.cleared_at), burdens: records.flatMap(burdensOfRecord) }
      kept.set(first.declaration_sha256, [...(kept.get(first.declaration_sha256) ?? []), cleared])
    }
  } finally {
    state.close()
  }
  return kept
}

async function ofDeclaration(
  { today }: Context,
  library: Library,
  kept: ReadonlyMap<string, readonly ClearedOnce[]>,
  file: string,
  ahead: string,
): Promise<readonly OwedTogether[]> {
  const { regimes, vocabulary } = library
  const opened = await openCase({ library, declaration: file, today, openData: false })
  try {
    const { declaration, sha256: id } = opened
    const said = burdensOfDecision(decide({ declaration, regimes, vocabulary }))
    return together(library, { id, declaration, said, cleared: kept.get(id) ?? [], ahead })
  } finally {
    await opened.close()
  }
}

const together = (
  { regimes, vocabulary }: Library,
  one: Pick<Parameters<typeof owedTogether>[0], 'id' | 'cleared' | 'ahead'> &
    Partial<Pick<Parameters<typeof owedTogether>[0], 'declaration' | 'said'>>,
): readonly OwedTogether[] => owedTogether({ regimes, vocabulary, declaration: null, said: [], ...one })

function linesOf(context: Context, { owed }: OwedTogether, today: string): string[] {
  const { output, say, language } = context
  const { due, kind, regime, words, cite, cautions } = owed
  const late = due !== null && due < today && kind !== 'keep'
  const day = due ?? say(kind === 'standing' ? 'cli.owed-standing' : 'cli.owed-open')
  const rows = [
    [late ? output.paint(day, 'prohibited') : day, regime, textIn(words, language)],
    ['', '', output.paint(textIn(cite, language), 'faint')],
    ...(late ? [['', '', output.paint(say('cli.owed-overdue'), 'prohibited')]] : []),
    ...cautions.map(caution => ['', '', output.paint(say(`caution.${caution}`), 'faint')]),
  ]
  return table(rows, terminalWidth())
}

function summaryOf({ say }: Context, items: readonly OwedTogether[]): string {
  const left = items.filter(({ owed }) => owed.done !== 'yes')
  const standing = left.filter(({ owed }) => owed.kind === 'standing').length
  const open = left.filter(({ owed }) => owed.due === null).length - standing
  return say('cli.owed-summary', { due: left.length - standing - open, open, standing })
}

function writeCalendar(context: Context, items: readonly OwedTogether[], file: string): void {
  const { language, output, say, clock } = context
  const entries = items.flatMap(({ key, owed }) => {
    const { due, regime, words, cite, source, cautions, done } = owed
    if (due === null) return []
    const id = createHash('sha256').update(key).digest('hex').slice(0, 32)
    return [{ id, due, regime, words, cite, source, cautions, done: done === 'yes' }]
  })
  const options = {
    name: label('owed.calendar', language),
    language,
    stamp: clock().toISOString(),
    remind: remindDays,
  }
  try {
    writeFileSync(file, calendarText(entries, options))
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? '?'
    throw new CarnetError('CARNET_ICS_UNWRITABLE', { file, problem }, { kind: 'failure' })
  }
  output.line(say('cli.owed-calendar', { file }))
}
