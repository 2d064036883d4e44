/** Decisions a second under the real regimes, in this process, on one thread. */
import { loadLibrary, openCase, readRegimeFiles } from '@carnet/clearance'
import { type DecideInput, decide } from '@carnet/law'
import { type Library, readExamples } from '@carnet/lawbook'
import { withProofs } from './decide/ours.ts'
import { median, quantile, shown } from './statistics.ts'

const warmUp = 2
const rounds = 7
/** A round decides the whole set, again and again until so many ms have gone by. */
const roundTime = 400

const ownExamples = [
  'payroll-shanghai-singapore/declaration.yaml',
  'payroll-shanghai-singapore/declaration-employment-exemption.yaml',
  'clinical-beijing-boston/declaration.yaml',
  'plant-suzhou-stuttgart-texas/declaration.yaml',
]
const dataOf: Readonly<Record<string, string>> = { 'payroll-shanghai-singapore': 'employees.csv' }

/** What is asked of every declaration; returns something, so that nothing can be left out as unused. */
const answers: Readonly<Record<string, (input: DecideInput) => number>> = {
  'verdict and measures': input => decide(input).findings.length,
  'the same as JSON': input => JSON.stringify(decide(input)).length,
  'the same with every proof, as JSON': input => withProofs(input).length,
}

export async function benchDecide(): Promise<string[]> {
  const library = loadLibrary('regimes', null)
  const sets: readonly (readonly [string, readonly DecideInput[]])[] = [
    ['examples with an official origin (rules restated and recalled ones too)', officialExamples(library)],
    ['examples of this repository, with their data', await repositoryExamples(library)],
  ]
  const lines = [
    `${library.regimes.map(regime => `${regime.code} (${regime.provisions.length} provisions)`).join(', ')}, all loaded. One thread, in process, warm; median of ${rounds} rounds of`,
    `${roundTime} ms or more. Latencies are of single decisions over all rounds.`,
  ]
  for (const [name, inputs] of sets) {
    lines.push('', `${inputs.length} ${name}:`, '', '| | decisions a second | p50, ms | p99, ms |')
    lines.push('| --- | ---: | ---: | ---: |')
    for (const [what, answer] of Object.entries(answers)) {
      const { rate, p50, p99 } = measure(inputs, answer)
      lines.push(`| ${what} | ${shown(rate)} | ${shown(p50)} | ${shown(p99)} |`)
    }
  }
  return lines
}

function measure(
  inputs: readonly DecideInput[],
  answer: (input: DecideInput) => number,
): { rate: number; p50: number; p99: number } {
  for (let round = 0; round < warmUp; round++) for (const input of inputs) answer(input)
  const rates: number[] = []
  const each: number[] = []
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    let decided = 0
    while (performance.now() - started < roundTime) {
      for (const input of inputs) {
        const before = performance.now()
        answer(input)
        each.push(performance.now() - before)
        decided++
      }
    }
    rates.push((1000 * decided) / (performance.now() - started))
  }
  return { rate: median(rates), p50: quantile(each, 0.5), p99: quantile(each, 0.99) }
}

/** The authorities' own examples and restated rules: all beside the law that name an official source. */
function officialExamples(library: Library): DecideInput[] {
  const inputs: DecideInput[] = []
  for (const [path, text] of Object.entries(readRegimeFiles('regimes'))) {
    if (!path.endsWith('.examples.yaml')) continue
    for (const example of readExamples(text, path, library, [])) {
      if (example.origin.official === undefined) continue
      const { declaration, expect } = example
      const regimes = [...declaration.regimes, ...Object.keys(expect.outcomes)]
      inputs.push({ ...lawOf(library), declaration: { ...declaration, regimes } })
    }
  }
  return inputs
}

async function repositoryExamples(library: Library): Promise<DecideInput[]> {
  const inputs: DecideInput[] = []
  for (const path of ownExamples) {
    const folder = path.slice(0, path.indexOf('/'))
    const data = dataOf[folder]
    const opened = await openCase({
      library,
      declaration: `examples/${path}`,
      today: '2026-11-24',
      ...(data ? { data: `examples/${folder}/${data}` } : {}),
    })
    await opened.close()
    inputs.push({ ...lawOf(library), declaration: opened.declaration })
  }
  return inputs
}

const lawOf = ({ regimes, vocabulary }: Library) => ({ regimes, vocabulary })
