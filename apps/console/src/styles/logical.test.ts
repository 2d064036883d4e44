/** Style sheets speak of start and end, never of left and right: a language that runs from right to left needs no sheet of its own. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })

/** What is physical on purpose, and why: `file: property: value`. One that is no longer there has to go. */
const onPurpose: Readonly<Record<string, string>> = {
  'pages/home/home.css: direction: ltr': 'east is on the right in every language',
  'pages/home/home.css: direction: rtl': 'and the names of its regions run as the language does',
  'kit/law.css: translate: -50%': 'a year stands in the middle under its day',
  'kit/law.css: translate: 50%': 'the same where lines run from right to left',
  'pages/flows/flows.css: translate: -50% 0': 'a name stands in the middle under its band',
  'pages/flows/flows.css: translate: 50% 0': 'the same where lines run from right to left',
}

const sides = /(?:^|-)(?:left|right)(?:-|$)/
const physicalValues = /(?:^|\s)(?:left|right)(?:\s|$)/
/** Properties whose four values go around the box from the top: the second is the right side, the fourth the left. */
const around = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/
const words =
  /^(?:text-align|float|clear|transform-origin|background-position|object-position|caption-side|offset-position)$/
const sideways = /^(?:transform|translate)$/

interface Declared {
  readonly property: string
  readonly value: string
}

function declarationsIn(css: string): Declared[] {
  const plain = css.replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
  const found = plain.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g)
  return [...found].map(([, property = '', value = '']) => ({
    property,
    value: value.replaceAll(/\s+/g, ' '),
  }))
}

/** The values of a shorthand; what stands in brackets is one. */
function valuesOf(text: string): string[] {
  const values = ['']
  let depth = 0
  for (const character of text) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (character === ' ' && depth === 0) values.push('')
    else values[values.length - 1] += character
  }
  return values
}

/** How far something is moved sideways; nothing where it is not. */
function movedSideways(property: string, value: string): boolean {
  const isNothing = (size: string | undefined): boolean =>
    size === undefined || /^(?:none|0[a-z%]*)$/.test(size)
  if (property === 'translate') return !isNothing(valuesOf(value)[0])
  const [, name = '', sizes = ''] = /(translateX|translate3d|translate)\(([^)]*)/.exec(value) ?? []
  return name !== '' && !isNothing(sizes.split(',')[0]?.trim())
}

function isPhysical({ property, value }: Declared): boolean {
  if (sides.test(property) || property === 'direction') return true
  if (words.test(property) && physicalValues.test(value)) return true
  if (sideways.test(property) && movedSideways(property, value)) return true
  const { length, 1: right, 3: left } = valuesOf(value)
  return around.test(property) && length === 4 && right !== left
}

it('knows what is physical', () => {
  const physical = `a { margin-left: 1px; padding: 1px 2px 3px 4px; text-align: right; translate: -50% 0; }
    b { border-left-color: red; transform: translateX(2px); float: left }`
  expect(declarationsIn(physical).filter(one => !isPhysical(one))).toEqual([])
  expect(declarationsIn(physical)).toHaveLength(7)
  const logical = `/* left */ a:hover { margin-inline-start: 1px; padding: 1px 2px 3px 2px; text-align: start; translate: 0 -50%;
    inset: 0; transform: translateY(-100%); border-radius: 4px; grid-column: 1 / -1 }`
  expect(declarationsIn(logical).filter(isPhysical)).toEqual([])
})

it('has no physical property but those on purpose', () => {
  const found = files
    .filter(name => name.endsWith('.css'))
    .flatMap(name =>
      declarationsIn(readFileSync(join(source, name), 'utf8'))
        .filter(isPhysical)
        .map(({ property, value }) => `${name}: ${property}: ${value}`),
    )
  expect([...new Set(found)].sort()).toEqual(Object.keys(onPurpose).sort())
})

it('has none in markup either', () => {
  const written = /\b(?:margin|padding|border)(?:Left|Right)|\bstyle=\{\{[^}]*\b(?:left|right):/
  const found = files.filter(
    name => name.endsWith('.tsx') && written.test(readFileSync(join(source, name), 'utf8')),
  )
  expect(found).toEqual([])
})
