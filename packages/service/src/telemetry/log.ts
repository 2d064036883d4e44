/**
 * What the service tells whoever runs it: one line of JSON an event. The fields are a closed list, so that nothing can stand there that
 * is somebody's: no bodies, names, addresses, names of files, nor paths with what was asked for. A test sends marked values through every route.
 */
import { CarnetError } from '@carnet/errors'
import { pino } from 'pino'
import { type Environment, named } from '../identity/settings.ts'
import { prettyLine } from './pretty-line.ts'

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]
export type LoggedLevel = Exclude<LogLevel, 'silent'>

export interface LogFields {
  /** The id of a request, which its answer bears as `x-request-id`. */
  readonly request?: string
  readonly method?: string
  /** The pattern of the route, without ids and questions; null where there is no such route. */
  readonly route?: string | null
  readonly status?: number
  /** Milliseconds that it took. */
  readonly ms?: number
  /** The id of the organisation, where one is known. */
  readonly organisation?: string
  readonly job?: string
  readonly outcome?: string
  readonly transfer?: string
  /** The kind of an error: its code, or the name of its class. Its words could quote what was sent. */
  readonly error?: string
  /** Where in the program it happened: names of functions and files, without folders. */
  readonly at?: readonly string[]
  readonly host?: string
  readonly port?: number
  readonly version?: string
  readonly store?: string
  readonly migration?: string
  readonly telemetry?: boolean
}

export type LogEvent =
  | 'starting'
  | 'started'
  | 'stopping'
  | 'stopped'
  | 'migrated'
  | 'request'
  | 'job'
  | 'error'

export type Log = (level: LoggedLevel, event: LogEvent, fields?: LogFields) => void

export interface LogOptions {
  readonly level: LogLevel
  /** For the eyes of a person at a terminal: not JSON. */
  readonly pretty?: boolean
  readonly write: (line: string) => unknown
}

export function openLog({ level, pretty = false, write }: LogOptions): Log {
  const stream = { write: (line: string) => void write(pretty ? prettyLine(line) : line) }
  const logger = pino(
    {
      level,
      // Neither the name of this machine nor the number of the process.
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: label => ({ level: label }) },
    },
    stream,
  )
  return (at, event, fields = {}) => logger[at]({ event, ...fields })
}

export const silence: Log = () => {}

/** `CARNET_LOG_LEVEL`; `info` where it is not set. Throws `CARNET_SERVE_SETTING_VALUE`. */
export function readLogLevel({ CARNET_LOG_LEVEL: text }: Environment): LogLevel {
  if (!text) return 'info'
  const level = logLevels.find(one => one === text.toLowerCase())
  if (level !== undefined) return level
  throw new CarnetError('CARNET_SERVE_SETTING_VALUE', {
    setting: named('LOG_LEVEL'),
    received: text,
    expected: logLevels.join(', '),
  })
}

const mostFrames = 6

/** An error without its words. */
export function errorFields(error: unknown): Pick<LogFields, 'error' | 'at'> {
  if (!(error instanceof Error)) return { error: typeof error }
  const kind = error instanceof CarnetError ? error.code : kindOf(error)
  return { error: kind, at: framesOf(error) }
}

const kindOf = (error: Error): string => {
  const { code } = error as NodeJS.ErrnoException
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? `${error.name} ${code}` : error.name
}

/** What stands after the words; folders are left out, as they could name whoever owns them. */
function framesOf({ name, message, stack = '' }: Error): string[] {
  const head = message === '' ? name : `${name}: ${message}`
  // Words that were changed after the stack was made cannot be told from places.
  if (!stack.startsWith(head)) return []
  const after = stack.slice(head.length)
  const frames: string[] = []
  for (const line of after.split('\n')) {
    const [, work, file, place] =
      /^ {4}at (?:([\w.<>\s[\]#]+) \()?(?:.*[\\/])?([\w.@+-]+)(:\d+:\d+)\)?$/.exec(line) ?? []
    if (file !== undefined) frames.push(`${work ? `${work} ` : ''}${file}${place}`)
    if (frames.length === mostFrames) break
  }
  return frames
}
