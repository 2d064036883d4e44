/** Where the engine's quick way of judging does not say what its decision says. */
import { type DecideInput, type Decision, type LegFinding, pack, verdict } from '@carnet/law'

export interface Compared {
  /** One sentence for each thing that differs. */
  readonly differences: readonly string[]
  readonly compared: number
}

/** Compares the verdict and each packed finding with the decision on the same input. */
export function quicklyAs({ outcome, findings }: Decision, input: DecideInput): Compared {
  const differences: string[] = []
  let compared = 0
  const say = (where: string, what: string, quick: unknown, decided: unknown): void => {
    compared++
    if (quick !== decided) differences.push(`${where}: ${what}: quickly ${quick}, decided ${decided}`)
  }
  say('verdict', 'outcome', verdict(input), outcome)
  const legs = new Map<string, LegFinding>(
    findings.flatMap(({ regime, legs }) => legs.map(leg => [`${regime} ${leg.leg}`, leg] as const)),
  )
  const packed = pack(input)
  say('packed', 'findings', packed.length, legs.size)
  for (const one of packed) {
    const where = `${one.regime} ${one.leg}`
    const leg = legs.get(where)
    say(where, 'packed outcome', one.outcome, leg?.outcome)
    say(where, 'packed standing', one.standing, leg?.standing)
    say(where, 'packed reason', one.reason, leg?.reason)
  }
  return { differences, compared }
}
