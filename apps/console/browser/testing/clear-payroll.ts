/** A clearance of some rows of the payroll example over the API: what pages about people need before they have something to show. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './console.ts'

const example = join(root, 'examples/payroll-shanghai-singapore')
const fewRows = 6

interface Chosen {
  /** Of the transfer, whose plan waits for approval. */
  readonly id: string
  readonly plan: string
  readonly rows: readonly string[]
  post(path: string, body: unknown): Promise<{ readonly id: string }>
  /** Once the service is no longer at work on it. */
  rested(): Promise<string>
}

/** A transfer of these rows, decided, with the plan chosen that can be cleared at once. */
export async function choosePayroll(url: string): Promise<Chosen> {
  const declaration = readFileSync(join(example, 'declaration.yaml'), 'utf8')
  const rows = readFileSync(join(example, 'employees.csv'), 'utf8').split('\n').slice(0, fewRows)
  const post = async (path: string, body: unknown) => {
    const isData = typeof body === 'string'
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': isData ? 'application/octet-stream' : 'application/json' },
      body: isData ? body : JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
    // biome-ignore lint/suspicious/noExplicitAny: a test looks into what came, whatever it is
    return (await answer.json()) as any
  }
  const { id: declared } = await post('/v1/declarations', { name: 'payroll', declaration })
  const { id: upload } = await post('/v1/uploads?name=employees.csv', `${rows.join('\n')}\n`)
  const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!
  const begin = { declaration: declared, data: { [leg]: upload }, as_of: '2026-11-24' }
  const { id } = await post('/v1/transfers', begin)
  const rested = async () => (await fetch(`${url}/v1/transfers/${id}/events`)).text()
  await rested()
  const { plans } = (await (await fetch(`${url}/v1/transfers/${id}`)).json()) as {
    plans: { plans: { ready: boolean; sha256: string }[] }
  }
  const { sha256: plan } = plans.plans.find(one => one.ready)!
  await post(`/v1/transfers/${id}/choose`, { plan_sha256: plan })
  return { id, plan, rows, post, rested }
}

/** The identity number of somebody in the rows, by which the people of the example are told apart. */
export async function clearPayroll(
  url: string,
): Promise<{ readonly kind: string; readonly identifier: string }> {
  const { id, plan, rows, post, rested } = await choosePayroll(url)
  await post(`/v1/transfers/${id}/approval`, { plan_sha256: plan, answer: 'approved' })
  await rested()
  return { kind: 'person.id.national', identifier: rows[1]!.split(',')[2]! }
}
