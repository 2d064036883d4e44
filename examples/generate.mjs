/**
 * Writes the data of the examples, byte for byte the same each time.
 *
 *     node examples/generate.mjs            writes the files
 *     node examples/generate.mjs --check    compares them with what is there; exits 1 if any differs
 *
 * All people are made up; README.md says how their numbers were chosen.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { clinicalFiles } from './generator/clinical.mjs'
import { payrollFiles } from './generator/payroll.mjs'
import { plantFiles } from './generator/plant.mjs'

const checking = process.argv.includes('--check')
let wrong = 0
for (const [name, content] of [...payrollFiles(), ...clinicalFiles(), ...plantFiles()]) {
  const bytes = Buffer.from(content)
  const file = new URL(name, import.meta.url)
  if (!checking) {
    writeFileSync(file, bytes)
  } else if (!isThere(file, bytes)) {
    process.stderr.write(`${name} differs from what the generator makes; run: node examples/generate.mjs\n`)
    wrong++
  }
}
process.exitCode = wrong === 0 ? 0 : 1

function isThere(file, bytes) {
  try {
    return readFileSync(file).equals(bytes)
  } catch {
    return false
  }
}
