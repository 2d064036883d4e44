/** The document that describes the API (OpenAPI 3.1), read into what a page shows: operations by group, shapes as rows. */

/** A name that is sent or comes back, with what it may hold. `depth` says how far within another it lies. */
export interface Field {
  readonly name: string
  readonly depth: number
  readonly type: string
  readonly isRequired: boolean
  readonly description: string
}

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  /** What the caller must be allowed; `everybody` and `signed-in` among it. */
  readonly permission: string
  readonly parameters: readonly Field[]
  readonly body: Content | null
  readonly answers: readonly (Content & { readonly status: string })[]
}

export interface Content {
  readonly types: readonly string[]
  readonly fields: readonly Field[]
}

export interface Group {
  readonly name: string
  readonly operations: readonly Operation[]
}

type Schema = Readonly<Record<string, unknown>>

export interface ApiDocument {
  readonly info: { readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Schema>>>>
}

export function groupsOf({ paths }: ApiDocument): readonly Group[] {
  const groups = new Map<string, Operation[]>()
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const name = path.split('/').find(part => part !== '' && part !== 'v1') ?? '/'
      groups.set(name, [...(groups.get(name) ?? []), operationOf(path, method, operation)])
    }
  return [...groups].map(([name, operations]) => ({ name, operations }))
}

/** Those of which every word is somewhere in method, path, summary or names. */
export function search(groups: readonly Group[], words: string): readonly Group[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  const has = (one: Operation): boolean => {
    const fields = [one.parameters, one.body?.fields ?? [], ...one.answers.map(({ fields }) => fields)].flat()
    const text = [one.method, one.path, one.summary, ...fields.map(({ name }) => name)]
      .join(' ')
      .toLowerCase()
    return parts.every(part => text.includes(part))
  }
  return groups.flatMap(group => {
    const operations = group.operations.filter(has)
    return operations.length === 0 ? [] : [{ ...group, operations }]
  })
}

function operationOf(path: string, method: string, operation: Schema): Operation {
  const parameters = (operation.parameters ?? []) as readonly (Schema & { schema: Schema })[]
  const body = operation.requestBody as Schema | undefined
  const responses = (operation.responses ?? {}) as Readonly<Record<string, Schema>>
  return {
    id: `${method}${path.replaceAll(/[/{}]+/g, '-')}`,
    method: method.toUpperCase(),
    path,
    summary: textOf(operation.summary),
    permission: textOf(operation['x-permission']),
    parameters: parameters.map(one => ({
      name: textOf(one.name),
      depth: 0,
      type: typeOf(one.schema),
      isRequired: one.required === true,
      description: textOf(one.description ?? one.schema.description),
    })),
    body: body ? contentOf(body) : null,
    answers: Object.entries(responses)
      // Problem details are the same everywhere: the page says it once.
      .filter(([status]) => status !== 'default')
      .map(([status, answer]) => ({ status, ...contentOf(answer) })),
  }
}

function contentOf({ content = {} }: Schema): Content {
  const all = Object.entries(content as Readonly<Record<string, { schema?: Schema }>>)
  const schema = all[0]?.[1].schema
  return { types: all.map(([type]) => type), fields: schema ? fieldsOf(schema, 0) : [] }
}

const deepest = 4

function fieldsOf(schema: Schema, depth: number): readonly Field[] {
  if (depth > deepest) return []
  const inner = memberOf(schema)
  if (inner) return fieldsOf(inner, depth)
  const required = (schema.required ?? []) as readonly string[]
  return Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>).flatMap(
    ([name, one]) => [
      {
        name,
        depth,
        type: typeOf(one),
        isRequired: required.includes(name),
        description: textOf(one.description),
      },
      ...fieldsOf(one, depth + 1),
    ],
  )
}

/** What a list holds; the one of several shapes that is not nothing. */
function memberOf({ items, anyOf }: Schema): Schema | null {
  if (items) return items as Schema
  const some = ((anyOf ?? []) as readonly Schema[]).filter(({ type }) => type !== 'null')
  return some.length === 1 ? some[0]! : null
}

function typeOf(schema: Schema): string {
  const { type, format, items, anyOf, minimum, maximum, minLength, maxLength } = schema
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ')
  if (Array.isArray(anyOf)) return anyOf.map(typeOf).join(' | ')
  if (items) return `${typeOf(items as Schema)}[]`
  const from = (minimum ?? minLength) as number | undefined
  const to = (maximum ?? maxLength) as number | undefined
  const span = from === undefined && to === undefined ? '' : ` ${from ?? ''}…${to ?? ''}`
  return `${textOf(format ?? type ?? (schema.$ref ? 'object' : 'any'))}${span}`
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
