/** `carnet decide DECLARATION`: what every regime says; at a terminal it asks what still matters. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Case, loadLibrary, openCase } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { type Decision, type Declaration, decide, isDay, proofOf, proofOfScope } from '@carnet/law'
import { contextOf, type Library } from '@carnet/lawbook'
import { askMissing } from '../ask.ts'
import { type Context, folderOfState } from '../context.ts'
import { exitOf } from '../exit.ts'
import { terminalWidth } from '../output.ts'
import { contextLines } from '../show/arrangements.ts'
import { decisionLines, outcomeText } from '../show/decision.ts'

export interface DecideOptions {
  readonly data?: string
  readonly asOf?: string
  readonly proof?: boolean
}

export async function decideCommand(
  context: Context,
  declaration: string,
  options: DecideOptions,
): Promise<number> {
  const { output } = context
  const library = loadLibrary(context.regimesFolder, context.cacheFile)
  // Only files that are given, or that legs name, are opened: without any, nothing heavy is loaded.
  const opened = await openCase({
    library,
    declaration,
    data: options.data,
    asOf: readDay(options.asOf),
    today: context.today,
  })
  try {
    let facts = opened.declaration
    let decision = await firstDecision(context, library, opened)
    if (
      decision.outcome === 'undetermined' &&
      !output.isJson &&
      process.stdin.isTTY &&
      process.stdout.isTTY
    ) {
      const asked = await askMissing(context, library, facts, decision)
      facts = asked.declaration
      decision = asked.decision
      if (asked.said.length > 0)
        output.lines([context.say('cli.add-to-declaration'), ...asked.said.map(line => `  ${line}`), ''])
    }
    output.line(
      `${outcomeText(context, decision)}${decision.standing ? context.bracket(context.say(`standing.${decision.standing}`)) : ''}  ${output.paint(context.say('cli.as-of', { day: decision.as_of }), 'faint')}`,
      true,
    )
    output.line()
    output.lines(decisionLines(context, library, decision, terminalWidth(), 'full'))
    const { arrangements, vocabulary } = library
    const common = contextOf({ declaration: facts, arrangements, vocabulary })
    output.lines(contextLines(context, common, terminalWidth()))
    const exit = exitOf(decision)
    output.json({
      carnet_json: 1,
      command: 'decide',
      exit,
      decision,
      context: common,
      ...(options.proof ? { proofs: proofs(library, facts, decision) } : {}),
    })
    return exit
  } finally {
    await opened.close()
  }
}

/** The totals of this installation are counted in, as `plan` and `clear` do, with data or where something was cleared before. */
async function firstDecision(context: Context, library: Library, opened: Case): Promise<Decision> {
  const { declaration } = opened
  const input = { declaration, regimes: library.regimes, vocabulary: library.vocabulary }
  const folder = await folderOfState(context)
  if (opened.legs.length === 0 && !existsSync(join(folder, 'records'))) return decide(input)
  const [{ openState }, { isInLedger, openStateLog, Totalling }] = await Promise.all([
    import('@carnet/state'),
    import('@carnet/clearance'),
  ])
  const state = await openState(folder, { clock: context.clock })
  try {
    const totalling = new Totalling(library, opened, state, isInLedger(await openStateLog(state)))
    return decide({ ...input, totals: await totalling.totals(declaration) })
  } finally {
    state.close()
  }
}

export function readDay(text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text
  throw new CarnetError('CARNET_OPTION_DAY', { option: '--as-of', received: text })
}

function proofs(library: Library, declaration: Declaration, decision: Decision): unknown {
  const input = { declaration, regimes: library.regimes, vocabulary: library.vocabulary }
  return decision.findings.flatMap(finding =>
    finding.legs.map(leg => ({
      regime: finding.regime,
      leg: leg.leg,
      scope: proofOfScope(input, leg),
      provisions: leg.measures.map(measure => proofOf(input, leg, measure.provision)),
    })),
  )
}
