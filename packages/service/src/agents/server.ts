/** The tools of an agent at the service: the law, and the routes of the API that its key may use. */
import { readCarnet, readSuccessions, verifyCarnet, verifySuccessions } from '@carnet/credential'
import { label } from '@carnet/locales'
import { addLawTools, addTool, type LawDesk, tellApprovals, tellInspection, tellVerified } from '@carnet/mcp'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { longestSuccessions } from '../routes/verify-carnet.ts'
import type { Api } from './api.ts'
import { begin, clearWithin, lookAt } from './transfers.ts'

export interface AgentDesk extends LawDesk {
  readonly api: Api
  readonly version: string
}

const id = z.uuid()
const longestCarnet = 4_000_000

export function makeAgentServer(desk: AgentDesk): McpServer {
  const { api, language, version } = desk
  const server = new McpServer(
    { name: 'carnet', version },
    { instructions: label('mcp.instructions', language) },
  )
  addLawTools(server, desk)
  addTool(
    server,
    {
      name: 'inspect',
      language,
      readOnly: true,
      input: { upload: id.describe('what was sent to /v1/uploads') },
    },
    async ({ upload }) =>
      tellInspection(
        (await api('GET', `/v1/uploads/${upload}/inspection`)) as Parameters<typeof tellInspection>[0],
        language,
      ),
  )
  const input = {
    carnet: z.string().min(1).max(longestCarnet).describe('the text of a carnet'),
    issuer: z.string().max(200).optional().describe('the did:key that is trusted'),
    log_key: z.string().max(500).optional().describe('the verifier key of the ledger that is trusted'),
    successions: z
      .string()
      .min(1)
      .max(longestSuccessions)
      .optional()
      .describe(
        'the text of the file of how the keys of an issuer and of its ledger came after one another: followed from issuer and log_key alone',
      ),
  }
  addTool(server, { name: 'verify', language, readOnly: true, input }, async given => {
    const { carnet, issuer, log_key: logKey, successions } = given
    const followed =
      successions === undefined ? {} : await verifySuccessions(readSuccessions(successions, 'successions'))
    const trust = {
      ...(issuer === undefined ? {} : { issuer }),
      ...(logKey === undefined ? {} : { logKey }),
      ...followed,
    }
    return tellVerified(await verifyCarnet(readCarnet(carnet, 'carnet'), trust), language)
  })
  addTool(server, { name: 'standing_approvals', language, readOnly: true, input: {} }, async () => {
    const { items } = (await api('GET', '/v1/standing-approvals?limit=200')) as { items: ListedApproval[] }
    const shown = items.map(({ revoked_at, used, ...one }) => ({
      ...one,
      revoked: revoked_at !== null,
      used: used.map(({ transfer, ...use }) => ({ of: transfer, ...use })),
    }))
    return tellApprovals(shown, language)
  })
  addTransferTools(server, desk)
  return server
}

type Told = Parameters<typeof tellApprovals>[0][number]
type ListedApproval = Pick<Told, 'id' | 'bounds'> & {
  readonly revoked_at: string | null
  readonly used: readonly { readonly transfer: string; readonly day: string; readonly people: number }[]
}

function addTransferTools(server: McpServer, { api, language }: AgentDesk): void {
  addTool(
    server,
    {
      name: 'plan',
      language,
      readOnly: false,
      input: {
        declaration: id.optional().describe('a declaration that is kept; else give its text'),
        text: z.string().max(1_000_000).optional().describe('the text of a declaration, which is then kept'),
        name: z.string().min(1).max(200).optional().describe('what the new declaration is called'),
        data: z.record(z.string(), id).describe('for each leg, by its name, the upload that would move'),
      },
    },
    async given => lookAt(api, await begin(api, given), language),
  )
  addTool(server, { name: 'transfer', language, readOnly: true, input: { transfer: id } }, ({ transfer }) =>
    lookAt(api, transfer, language),
  )
  addTool(
    server,
    {
      name: 'clear',
      language,
      readOnly: false,
      input: {
        transfer: id.describe('as plan names it'),
        plan: z.string().min(1).max(2_000).describe('the name of a plan, as plan lists it'),
        standing_approval: id,
        hand_over: z.boolean().optional().describe('what exceeds the approval waits for a person'),
      },
    },
    given => clearWithin(api, given, language),
  )
}
