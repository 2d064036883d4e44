/** `carnet plan DECLARATION [DATA]`: the lawful ways, lightest first. */
import { decideAndPlan, isInLedger, openCase, Totalling, withdrawnOf } from '@carnet/clearance'
import { plansJson } from '@carnet/plan'
import { openState } from '@carnet/state'
import { type Context, folderOfState } from '../context.ts'
import { exitOf } from '../exit.ts'
import { openLibrary, releasesJson } from '../open-library.ts'
import { terminalWidth } from '../output.ts'
import { ClearSteps } from '../show/clear-steps.ts'
import { decisionLines } from '../show/decision.ts'
import { stepLines } from '../show/plans.ts'
import { readDay } from './decide.ts'

export async function planCommand(
  context: Context,
  declaration: string,
  data: string | undefined,
  options: { asOf?: string },
): Promise<number> {
  const { output, clock, today } = context
  const law = await openLibrary(context)
  const { library } = law
  const steps = new ClearSteps(context, library)
  const state = await openState(await folderOfState(context), { clock })
  try {
    if (state.keysCreated) steps.report({ step: 'keys', folder: state.keysFolder })
    const opened = await openCase({
      library,
      declaration,
      data,
      asOf: readDay(options.asOf),
      today,
      onProgress: (file, done, total) => steps.report({ step: 'reading', file, done, total }),
      withdrawn: await withdrawnOf(state),
      onWithdrawn: (leg, { rows, untold }) => steps.report({ step: 'withdrawn', leg, rows, untold }),
      onInspected: (leg, inspection, seconds) => steps.report({ step: 'inspect', leg, inspection, seconds }),
    })
    try {
      const totalling = new Totalling(library, opened, state, isInLedger(await state.log()))
      const { plans } = await decideAndPlan(
        {
          library,
          choose: undefined,
          report: event => steps.report(event.step === 'plan' ? { ...event, chosen: null, by: null } : event),
        },
        { ...opened, file: { ...opened.file, plan: null } },
        totalling,
      )
      if (context.verbose)
        for (const plan of plans.plans)
          output.lines([
            '',
            plan.name,
            ...decisionLines(context, library, plan.decision, terminalWidth(), 'brief'),
          ])
      for (const plan of plans.plans.filter(one => !one.ready))
        output.lines(['', ...stepLines(context, library, plan, terminalWidth())])
      const exit = plans.plans.some(plan => plan.ready) ? 0 : exitOf(plans.asDeclared)
      output.json({ carnet_json: 1, command: 'plan', exit, ...plansJson(plans), ...releasesJson(law) })
      return exit
    } finally {
      await opened.close()
    }
  } finally {
    state.close()
  }
}
