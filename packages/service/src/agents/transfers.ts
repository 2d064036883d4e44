/** Transfers as an agent asks for them: begun and waited for a while, cleared within a standing approval, or handed to a person. */
import { setTimeout } from 'node:timers/promises'
import { excessCodes } from '@carnet/approval'
import type { Decision } from '@carnet/law'
import { type Language, label } from '@carnet/locales'
import { type Answer, Refused, tellDecision, tellPlans } from '@carnet/mcp'
import type { planJson } from '@carnet/plan'
import type { TransferState } from '@carnet/store'
import type { Api } from './api.ts'

interface Transfer {
  readonly id: string
  readonly state: TransferState
  readonly decision: Decision | null
  readonly plans: {
    readonly plans: readonly (ReturnType<typeof planJson> & { readonly sha256: string })[]
    readonly complete: boolean
  } | null
  readonly clearance: {
    readonly legs: readonly { readonly file: string | null; readonly carnet: string }[]
  } | null
  readonly problem: { readonly issues: readonly { readonly code: string }[] } | null
}

interface Beginning {
  readonly declaration?: string | undefined
  readonly text?: string | undefined
  readonly name?: string | undefined
  readonly data: Readonly<Record<string, string>>
}

/** Milliseconds: a large data set takes longer, and is then asked for again. */
const patience = 45_000
const betweenLooks = 200

/** The id of the transfer, decided unless that takes longer than an agent waits. */
export async function begin(api: Api, { declaration, text, name, data }: Beginning): Promise<string> {
  const kept =
    declaration ??
    (
      (await api('POST', '/v1/declarations', { name: name ?? 'agent', declaration: text ?? '' })) as {
        id: string
      }
    ).id
  const { id } = (await api('POST', '/v1/transfers', { declaration: kept, data })) as { id: string }
  await settled(api, id)
  return id
}

const read = async (api: Api, id: string): Promise<Transfer> =>
  (await api('GET', `/v1/transfers/${id}`)) as Transfer

async function settled(api: Api, id: string): Promise<Transfer> {
  const until = performance.now() + patience
  for (;;) {
    const transfer = await read(api, id)
    const isUnderWay = transfer.state === 'deciding' || transfer.state === 'clearing'
    if (!isUnderWay || performance.now() > until) return transfer
    await setTimeout(betweenLooks)
  }
}

export async function lookAt(api: Api, id: string, language: Language): Promise<Answer> {
  const { state, decision, plans, clearance, problem } = await read(api, id)
  const common = { transfer: id, state, clearance, problem }
  if (decision === null || plans === null) {
    const text = label('mcp.clear.working', language, { transfer: id, state })
    return { text: [text, ...(problem?.issues ?? []).map(({ code }) => code)].join('\n'), data: common }
  }
  const told = tellPlans(tellDecision(decision, language), plans.plans, plans.complete, language)
  const head = label('mcp.clear.working', language, { transfer: id, state })
  return { text: `${head}\n${told.text}`, data: { ...common, ...told.data } }
}

interface Clearing {
  readonly transfer: string
  readonly plan: string
  readonly standing_approval: string
  readonly hand_over?: boolean | undefined
}

export async function clearWithin(api: Api, asked: Clearing, language: Language): Promise<Answer> {
  const { transfer: id, standing_approval } = asked
  const before = await settled(api, id)
  const plan = before.plans?.plans.find(({ name }) => name === asked.plan)
  // A plan that is not there is told by the route itself, in its words.
  const plan_sha256 = plan?.sha256 ?? asked.plan
  try {
    await api('POST', `/v1/transfers/${id}/clear-within`, { plan_sha256, standing_approval })
  } catch (error) {
    if (!(error instanceof Refused) || !excessCodes.has(error.message)) throw error
    if (asked.hand_over) await api('POST', `/v1/transfers/${id}/choose`, { plan_sha256 })
    const { state } = await read(api, id)
    const note = label(asked.hand_over ? 'mcp.clear.hand-over' : 'mcp.clear.not-within', language, {
      transfer: id,
    })
    throw new Refused(error.errors, { moved: false, transfer: id, state, note })
  }
  const { state, clearance, problem } = await settled(api, id)
  const data = { moved: state === 'cleared', transfer: id, state, standing_approval, clearance, problem }
  if (clearance === null) return { text: label('mcp.clear.working', language, { transfer: id, state }), data }
  const files = clearance.legs.flatMap(({ file, carnet }) => [...(file ? [file] : []), carnet])
  return { text: label('mcp.clear.done', language, { files: files.join(' ') }), data }
}
