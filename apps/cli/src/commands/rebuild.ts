/** `carnet rebuild`: makes the store again from what the state holds, and says what cannot be made again. */
import { join, resolve } from 'node:path'
import { type Rebuilt, rebuildStore } from '@carnet/service'
import { type Context, folderOfState } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { table } from '../output.ts'
import { shown } from '../show/paths.ts'
import { databaseOf } from '../state-place.ts'

export interface RebuildCommandOptions {
  readonly into?: string
  readonly dryRun?: boolean
}

/** What no ledger holds, each with its reason in the words. */
const left = ['keys', 'people', 'settings', 'desk', 'plans', 'last'] as const

export async function rebuildCommand(
  context: Context,
  { into, dryRun = false }: RebuildCommandOptions,
): Promise<number> {
  const { output, say, clock } = context
  const stateFolder = await folderOfState(context)
  const database = await databaseOf(process.env)
  const isAddress = into !== undefined && /^postgres(ql)?:/.test(into)
  // What goes to another server goes there as safely.
  if (isAddress) await databaseOf({ ...process.env, DATABASE_URL: into })
  const rebuilt = await rebuildStore({
    stateFolder,
    ...database,
    into: into === undefined || isAddress ? into : resolve(into),
    dryRun,
    clock,
    onProgress: ({ step, done, total }) => output.progress(say(`cli.rebuild-${step}`, { done, total })),
  })
  const place =
    into !== undefined && !isAddress
      ? shown(into)
      : database.databaseUrl === undefined
        ? shown(join(stateFolder, 'store'))
        : 'PostgreSQL'
  tell(context, rebuilt, place, dryRun)
  output.json({
    carnet_json: 1,
    command: 'rebuild',
    exit: exitCodes.done,
    dry_run: dryRun,
    place,
    ...rebuilt,
  })
  return exitCodes.done
}

function tell({ output, say }: Context, rebuilt: Rebuilt, place: string, dryRun: boolean): void {
  const { entries, events, tables, fromJournal, withoutDeclaration, unfinished } = rebuilt
  const rows = Object.values(tables).reduce((sum, { added }) => sum + added, 0)
  const unfit = Object.values(tables).reduce((sum, one) => sum + one.unfit, 0)
  if (rows === 0) {
    output.line(say('cli.rebuilt-nothing'), true)
    return
  }
  output.lines(table(Object.entries(tables).map(([name, { added }]) => [`  ${name}`, String(added)])))
  output.line(say(dryRun ? 'cli.rebuilt-trial' : 'cli.rebuilt', { rows, place, entries, events }), true)
  for (const [words, count] of [
    ['cli.rebuilt-journal', fromJournal],
    ['cli.rebuilt-without-declaration', withoutDeclaration],
    ['cli.rebuilt-unfinished', unfinished],
    ['cli.rebuilt-unfit', unfit],
  ] as const)
    if (count > 0) output.line(output.paint(say(words, { count }), 'conditional'), true)
  output.line(say('cli.rebuilt-left'))
  for (const what of left) output.line(`  ${say(`cli.rebuilt-left-${what}`)}`)
}
