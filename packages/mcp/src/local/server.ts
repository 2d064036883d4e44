/** The server on one machine: it works on a state, and on the files of one folder. */

import { readFile } from 'node:fs/promises'
import { excessError, peopleIn } from '@carnet/approval'
import {
  type Approved,
  beyondApproval,
  clear,
  decideAndPlan,
  isInLedger,
  openCase,
  seen,
  Totalling,
  verify,
  withdrawnOf,
} from '@carnet/clearance'
import { openDataSet } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import { inspect } from '@carnet/inspect'
import { type Declaration, isDay } from '@carnet/law'
import { label } from '@carnet/locales'
import { planJson } from '@carnet/plan'
import type { State } from '@carnet/state'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { type LawDesk, readText } from '../law-desk.ts'
import { addLawTools, dayInput } from '../law-tools.ts'
import { tellApprovals, tellInspection, tellPlans, tellVerified } from '../tell.ts'
import { tellDecision } from '../tell-decision.ts'
import { addTool } from '../tool.ts'
import { fileInside, filesOfLegs, inside } from './files.ts'
import { StandingApprovals } from './standing-approvals.ts'

export interface LocalDesk extends LawDesk {
  /** The folder that an agent may name files of. */
  readonly root: string
  /** Opens the state: for one call, so that others can work on it in between. */
  readonly openState: () => Promise<State>
  readonly clock: () => Date
  readonly version: string
}

const path = z.string().min(1).max(1_000)
const declarationFile = path.describe('path of the declaration')
const dataFile = path.optional().describe('path of the data: for the only leg, or the one that names no file')

export function makeLocalServer(desk: LocalDesk): McpServer {
  const server = new McpServer(
    { name: 'carnet', version: desk.version },
    { instructions: label('mcp.instructions', desk.language) },
  )
  addLawTools(server, desk)
  addReading(server, desk)
  addClearing(server, desk, new Turns())
  return server
}

function addReading(server: McpServer, desk: LocalDesk): void {
  const { language, root, today } = desk
  addTool(server, { name: 'inspect', language, readOnly: true, input: { data: path } }, async ({ data }) => {
    const dataset = await openDataSet(fileInside(root, data))
    try {
      return tellInspection(await inspect(dataset, { asOf: today() }), language)
    } finally {
      await dataset.close()
    }
  })
  const input = {
    carnet: path,
    data: path.optional().describe('the data; left out: the file that the carnet names, beside it'),
    issuer: z.string().max(200).optional().describe('the did:key that is trusted'),
    log_key: z.string().max(500).optional().describe('the verifier key of the ledger that is trusted'),
    successions: path
      .optional()
      .describe(
        'file of how the keys of an issuer and of its ledger came after one another: followed from issuer and log_key alone',
      ),
  }
  addTool(server, { name: 'verify', language, readOnly: true, input }, async given => {
    const data = given.data === undefined ? undefined : fileInside(root, given.data)
    const successions = given.successions === undefined ? undefined : fileInside(root, given.successions)
    const { issuer, log_key: logKey } = given
    const carnet = fileInside(root, given.carnet)
    const verified = await verify({ carnet, data, issuer, logKey, successions })
    return tellVerified(verified, language)
  })
}

function addClearing(server: McpServer, desk: LocalDesk, turns: Turns): void {
  const { language } = desk
  addTool(
    server,
    {
      name: 'plan',
      language,
      readOnly: true,
      input: { declaration: declarationFile, data: dataFile, as_of: dayInput.optional() },
    },
    given => turns.during(() => planOn(desk, given)),
  )
  addTool(server, { name: 'standing_approvals', language, readOnly: true, input: {} }, () =>
    turns.during(() =>
      withState(desk, async state => {
        const all = await new StandingApprovals(state, desk.clock).list()
        const shown = all.map(({ id, bounds, revoked, used, declaration, by, given_at }) => ({
          id,
          by,
          given_at,
          bounds,
          revoked,
          used,
          declaration,
        }))
        return tellApprovals(shown, language)
      }),
    ),
  )
  addTool(
    server,
    {
      name: 'clear',
      language,
      readOnly: false,
      input: {
        declaration: declarationFile,
        data: dataFile,
        out: path.describe('the folder for the cleared file and its carnet'),
        plan: z.string().min(1).max(2_000).describe('the name of a plan, as plan lists it'),
        standing_approval: z.string().min(1).max(100).describe('the id of the standing approval'),
      },
    },
    given => turns.during(() => clearWithin(desk, given)),
  )
}

interface Named {
  readonly declaration: string
  readonly data?: string | undefined
  readonly as_of?: string | undefined
}

/** Where everything lies that is named; all of it in the folder. */
async function lookUp({ root, library, today }: LocalDesk, { declaration, data }: Named) {
  const file = fileInside(root, declaration)
  const text = await readFile(file, 'utf8')
  const read: Declaration = readText({ library, today }, text).declaration
  return { declaration: file, files: filesOfLegs(root, read, { declaration: file, data }) }
}

async function planOn(desk: LocalDesk, given: Named) {
  const { library, language, today } = desk
  const { as_of: asOf } = given
  if (asOf !== undefined && !isDay(asOf))
    throw new CarnetError('CARNET_OPTION_DAY', { option: 'as_of', received: asOf })
  const named = await lookUp(desk, given)
  return withState(desk, async state => {
    const withdrawn = await withdrawnOf(state)
    const opened = await openCase({ library, ...named, withdrawn, asOf, today: today() })
    try {
      const totalling = new Totalling(library, opened, state, isInLedger(await state.log()))
      // Every way is listed, whichever the declaration names as approved.
      const asked = { ...opened, file: { ...opened.file, plan: null } }
      const { plans } = await decideAndPlan(
        { library, choose: undefined, report: () => {} },
        asked,
        totalling,
      )
      const decision = tellDecision(plans.asDeclared, language)
      return tellPlans(decision, plans.plans.map(planJson), plans.complete, language)
    } finally {
      await opened.close()
    }
  })
}

async function clearWithin(
  desk: LocalDesk,
  given: Named & { readonly out: string; readonly plan: string; readonly standing_approval: string },
) {
  const { library, language, root, clock, version } = desk
  const named = await lookUp(desk, given)
  const out = inside(root, given.out)
  const today = desk.today()
  return withState(desk, async state => {
    const approvals = new StandingApprovals(state, clock)
    const id = given.standing_approval
    const file = readText(desk, (await approvals.get(id)).declaration)
    const cleared = await clear({
      library,
      state,
      ...named,
      out,
      choose: given.plan,
      asOf: today,
      encryptTo: [],
      clock,
      today,
      version,
      report: () => {},
      // Read again here: only now is no other clearance under way.
      permit: async ({ id: of, opened, plan }) => {
        const { bounds, revoked, used } = await approvals.get(id)
        const approved: Approved = { bounds, file, revoked, used }
        const beyond = excessError(beyondApproval(opened, plan, approved, { of, today }))
        if (beyond) throw beyond
        const people = peopleIn(opened.declaration, seen(opened).counted)
        await approvals.count(id, { of, day: today, people })
      },
    })
    if (!cleared.moved) throw new CarnetError('CARNET_API_PLAN_NOT_READY', { plan: given.plan })
    const files = cleared.released.flatMap(one => [...(one.file ? [one.file] : []), one.carnet])
    const said = cleared.again ? 'mcp.clear.again' : 'mcp.clear.done'
    return {
      text: label(said, language, { files: files.join(' ') }),
      data: {
        moved: true,
        again: cleared.again,
        clearance: cleared.id,
        standing_approval: id,
        released: cleared.released,
      },
    }
  })
}

async function withState<Result>(
  { openState }: LocalDesk,
  work: (state: State) => Promise<Result>,
): Promise<Result> {
  const state = await openState()
  try {
    return await work(state)
  } finally {
    state.close()
  }
}

/** One call at a time works on the state, in the order in which they come. */
class Turns {
  #last: Promise<unknown> = Promise.resolve()

  during<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work, work)
    this.#last = mine.catch(() => undefined)
    return mine
  }
}
