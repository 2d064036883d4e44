/**
 * JSON Schemas (draft 2020-12) of the files of a regime and of declarations, so that an editor completes and checks them while
 * they are written. They are as close as a schema can be; what only the reader can know (references, kinds) it still checks.
 */
import type { Vocabulary } from '@carnet/law'
import { conditionDefinitions, placeSchema } from './schema-condition.ts'
import { declarationSchema, examplesSchema, recordDefinitions } from './schema-declaration.ts'
import { entryDefinitions, regimeFileSchemas } from './schema-regime.ts'
import { rightsSchema } from './schema-rights.ts'
import { type JsonSchema, wordDefinitions } from './schema-words.ts'

export type { JsonSchema } from './schema-words.ts'

/** The schema of every kind of file: regime, instruments, definitions, mechanisms, provisions, lists, coverage, rights, examples, declaration. */
export function regimeSchemas(vocabulary: Vocabulary): Readonly<Record<string, JsonSchema>> {
  const definitions: Readonly<Record<string, JsonSchema>> = {
    ...wordDefinitions,
    place: placeSchema(vocabulary),
    ...conditionDefinitions(vocabulary),
    ...entryDefinitions(vocabulary),
    ...recordDefinitions(vocabulary),
  }
  const files = {
    ...regimeFileSchemas(vocabulary),
    rights: rightsSchema,
    examples: examplesSchema,
    declaration: declarationSchema,
  }
  return Object.fromEntries(
    Object.entries(files).map(([kind, schema]) => [
      kind,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: `Carnet: ${kind}`,
        ...schema,
        $defs: reached(schema, definitions),
      },
    ]),
  )
}

/** The kind of file that a path below `regimes/` is; null for what is not YAML of a regime. */
export function fileKindOf(path: string): string | null {
  if (path.startsWith('arrangements/')) return 'arrangement'
  const file = path.split('/').slice(1).join('/')
  if (file.endsWith('.examples.yaml')) return 'examples'
  const [, kind] =
    /^(regime|instruments|definitions|mechanisms|provisions|lists|coverage|rights)(?:\.yaml$|\/)/.exec(
      file,
    ) ?? []
  return path.startsWith('vocabulary/') || path.startsWith('schema/') ? null : (kind ?? null)
}

/** The definitions that a schema refers to, and those that these refer to. */
function reached(
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const name =
      '$ref' in value && typeof value.$ref === 'string' ? value.$ref.slice('#/$defs/'.length) : null
    if (name !== null && !found.has(name)) {
      found.add(name)
      visit(definitions[name])
    }
    Object.values(value).forEach(visit)
  }
  visit(schema)
  return Object.fromEntries([...found].sort().map(name => [name, definitions[name]!]))
}
