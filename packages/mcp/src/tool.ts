/** How a tool is written: what it takes, and an answer as data with a short text. What goes wrong is an answer, too. */
import { CarnetError, type Issue } from '@carnet/errors'
import { errorText, type Language, label } from '@carnet/locales'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { z } from 'zod'

export interface Answer {
  readonly text: string
  readonly data: Readonly<Record<string, unknown>>
}

export interface ToolOptions<Input extends z.ZodRawShape> {
  readonly name: string
  readonly language: Language
  readonly input: Input
  /** It changes nothing. */
  readonly readOnly: boolean
}

/** Words longer than this are cut: an agent reads what it asks for, not a book. */
const longestText = 8_000

/** Adds a tool, whose title and words stand in the word books under its name. */
export function addTool<Input extends z.ZodRawShape>(
  server: McpServer,
  { name, language, input, readOnly }: ToolOptions<Input>,
  work: (given: z.infer<z.ZodObject<Input>>) => Promise<Answer> | Answer,
): void {
  const words = {
    title: label(`mcp.${name}.title`, language),
    description: label(`mcp.${name}`, language),
    inputSchema: input,
    annotations: { readOnlyHint: readOnly, destructiveHint: false, openWorldHint: false },
  }
  const handle = async (given: unknown): Promise<CallToolResult> => {
    try {
      const { text, data } = await work(given as z.infer<z.ZodObject<Input>>)
      return { content: [{ type: 'text', text: cut(text) }], structuredContent: { ...data } }
    } catch (error) {
      return refusal(error, language)
    }
  }
  // The callback of the library is typed by the shape; what it hands over was checked against it.
  server.registerTool(name, words, handle as never)
}

const cut = (text: string): string => (text.length <= longestText ? text : `${text.slice(0, longestText)}\n…`)

/** What a service refused, with the words that it gave. */
export class Refused extends Error {
  readonly errors: readonly Told[]
  /** What the agent is to know besides. */
  readonly data: Readonly<Record<string, unknown>>

  constructor(errors: readonly Told[], data: Readonly<Record<string, unknown>> = {}) {
    super(errors[0]?.code ?? '')
    this.name = 'Refused'
    this.errors = errors
    this.data = data
  }
}

interface Told {
  readonly code: string
  readonly message: string
  readonly fix: string
  readonly where: string
}

/** Every issue with its code, its place and what to do next. What nobody foresaw is told by its kind alone: it could quote the data. */
export function refusal(error: unknown, language: Language): CallToolResult {
  if (error instanceof Refused) return told(error.errors, error.data)
  const known =
    error instanceof CarnetError
      ? error
      : new CarnetError(
          'CARNET_INTERNAL',
          { problem: error instanceof Error ? error.name : typeof error },
          { kind: 'failure' },
        )
  return told(known.issues.map(issue => ({ code: issue.code, ...wordsOf(issue, language) })))
}

function told(all: readonly Told[], data: Readonly<Record<string, unknown>> = {}): CallToolResult {
  const errors = all.slice(0, mostIssues)
  const text = errors.map(({ code, message, fix, where }) =>
    [where === '' ? message : `${where}: ${message}`, fix, code].join('\n'),
  )
  const besides = typeof data.note === 'string' ? [data.note] : []
  return {
    isError: true,
    content: [{ type: 'text', text: cut([...text, ...besides].join('\n\n')) }],
    structuredContent: { errors, count: all.length, ...data },
  }
}

const mostIssues = 20

const wordsOf = (issue: Issue, language: Language) => {
  const { message, fix, where } = errorText(issue, language)
  return { message, fix, where }
}
