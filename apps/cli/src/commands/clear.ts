/** `carnet clear DATA --declaration F --out DIR`: the main job. */
import { statSync } from 'node:fs'
import { type Cleared, clear } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { planJson, plansJson } from '@carnet/plan'
import { protectionLabel } from '@carnet/protect'
import { commandName } from '../command-name.ts'
import { type Context, version } from '../context.ts'
import { exitCodes, exitOf } from '../exit.ts'
import { noteEvent } from '../interrupt.ts'
import { openLibrary, releasesJson } from '../open-library.ts'
import { openStateOf } from '../open-state.ts'
import { terminalWidth } from '../output.ts'
import { ClearSteps } from '../show/clear-steps.ts'
import { shown } from '../show/paths.ts'
import { stepLines } from '../show/plans.ts'
import { readDay } from './decide.ts'

export interface ClearOptions {
  readonly declaration?: string
  readonly out?: string
  readonly choose?: string
  readonly asOf?: string
  readonly format?: string
  readonly encryptTo?: readonly string[]
}

const formats = ['csv', 'ndjson', 'parquet'] as const

export async function clearCommand(
  context: Context,
  data: string | undefined,
  options: ClearOptions,
): Promise<number> {
  const { output, clock, today, say } = context
  const declaration = required(options.declaration, '--declaration')
  const out = requireFolder(required(options.out, '--out'))
  const law = await openLibrary(context)
  const { library } = law
  const steps = new ClearSteps(context, library, protectionLabel)
  const state = await openStateOf(context)
  try {
    if (state.keysCreated) steps.report({ step: 'keys', folder: state.keysFolder })
    output.line()
    const cleared = await clear({
      library,
      state,
      declaration,
      data,
      out,
      choose: readNumber(options.choose),
      asOf: readDay(options.asOf),
      format: readFormat(options.format),
      encryptTo: options.encryptTo ?? [],
      clock,
      today,
      version,
      report: event => {
        noteEvent(event)
        steps.report(event)
      },
    })
    const { plans, chosen } = cleared
    const exit = cleared.moved
      ? exitCodes.done
      : exitOf(chosen && !chosen.ready ? { outcome: 'conditional', standing: 'open' } : plans.asDeclared)
    output.line()
    if (cleared.moved) output.lines(carnetLines(context, cleared), true)
    else {
      // Where some plan could be carried out at once, the steps of the others are for `carnet plan` to tell.
      const nothingReady = !plans.plans.some(plan => plan.ready)
      const shownPlan = chosen ?? (nothingReady ? plans.plans[0] : undefined)
      if (shownPlan && !shownPlan.ready)
        output.lines([...stepLines(context, library, shownPlan, terminalWidth()), ''])
      output.line(say('cli.nothing-moved'), true)
      if (!chosen && plans.plans.some(plan => plan.ready))
        output.line(
          say('cli.how-to-choose', {
            command: `${commandName} clear ${data ? `${shown(data)} ` : ''}--declaration ${shown(declaration)} --out ${shown(out)} --choose 1`,
          }),
          true,
        )
      if (plans.asDeclared.outcome === 'undetermined')
        output.line(
          say('cli.answer-questions', {
            command: `${commandName} decide ${shown(declaration)}${data ? ` --data ${shown(data)}` : ''}`,
          }),
          true,
        )
    }
    output.json({
      carnet_json: 1,
      command: 'clear',
      exit,
      id: cleared.id,
      moved: cleared.moved,
      again: cleared.again,
      chosen: chosen && planJson(chosen),
      released: cleared.released,
      ...plansJson(plans),
      ...releasesJson(law),
    })
    return exit
  } finally {
    state.close()
  }
}

/** Where the carnets are: for whoever asked for the answer alone, and where nothing else is told. */
function carnetLines({ say, options }: Context, { released, again }: Cleared): string[] {
  const files = released.map(one => shown(one.carnet))
  if (options.quiet) return files
  return again ? [say('cli.nothing-to-do', { files: files.join(' ') })] : []
}

function required(value: string | undefined, option: string): string {
  if (value === undefined) throw new CarnetError('CARNET_OPTION_MISSING', { option })
  return value
}

/** Said before the data are inspected, which may take long. */
function requireFolder(out: string): string {
  let isFile = false
  try {
    isFile = statSync(out, { throwIfNoEntry: false })?.isDirectory() === false
  } catch {
    // What cannot be looked at cannot be written to either: told where it is written to.
  }
  if (isFile) throw new CarnetError('CARNET_OUT_NOT_A_FOLDER', { file: shown(out) })
  return out
}

function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new CarnetError('CARNET_OPTION_NUMBER', { option: '--choose', received: text })
}

function readFormat(text: string | undefined): (typeof formats)[number] | undefined {
  const format = formats.find(one => one === text)
  if (text !== undefined && !format)
    throw new CarnetError('CARNET_OPTION_VALUE', {
      option: '--format',
      received: text,
      known: formats.join(', '),
    })
  return format
}
