/** `carnet serve`: the service, until it is told to stop. */
import { readFileSync } from 'node:fs'
import { readRegimeFiles } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { conceptFiles, probesFile } from '@carnet/lawbook'
import {
  readKeepingRules,
  readLogLevel,
  readSettings,
  readStorageRules,
  secretFileSetting,
  startService,
} from '@carnet/service'
import { type Context, folderOfState, version } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { interrupt } from '../interrupt.ts'
import { openLibrary } from '../open-library.ts'
import { databaseOf } from '../state-place.ts'
import { consoleFolder } from './console-folder.ts'
import { secondProgram } from './second-process.ts'

export interface ServeOptions {
  readonly port?: string
  readonly host?: string
}

/** Any port that no well-known service has. */
const usualPort = 7411
/** A port is a number of 16 bits. */
const largestPort = 65_535

export async function serveCommand(context: Context, options: ServeOptions): Promise<number> {
  const { output, say, clock } = context
  const port = readPort(options.port ?? process.env.CARNET_PORT)
  const serving = readSettings(process.env, options, readSecret)
  const { library } = await openLibrary(context)
  const service = await startService({
    library,
    comparison: comparisonTexts(context),
    stateFolder: await folderOfState(context),
    ...(await databaseOf(process.env)),
    console: consoleFolder(context),
    port,
    mail: mailOf(process.env),
    webhooks: { allow: listOf(process.env.CARNET_WEBHOOK_ALLOW) },
    serving,
    secondProgram: secondProgram(context),
    storage: readStorageRules(process.env),
    keeping: readKeepingRules(process.env),
    desks: process.env.CARNET_DESKS ? listOf(process.env.CARNET_DESKS) : null,
    clock,
    version,
    log: {
      level: readLogLevel(process.env),
      pretty: process.stderr.isTTY === true,
      write: line => process.stderr.write(line),
    },
    telemetry: process.env,
    onError: error => {
      if (process.env.CARNET_DEBUG) process.stderr.write(`${error.stack}\n`)
    },
  })
  // Whatever is caught nowhere ends the process, as its state is unknown: told without its words, which could quote what was sent.
  process.on('uncaughtException', error => {
    service.context.onError(error)
    process.exit(exitCodes.failure)
  })
  const { url, migrated } = service
  // Whoever reads that it listens may tell it to stop at once.
  const told = toldToStop()
  const last = migrated.at(-1)
  if (last !== undefined) output.line(say('cli.serving-migrated', { migration: last }))
  output.line(say('cli.serving', { url }), true)
  const { login } = serving
  const reach = login ? say('cli.serving-login', { issuer: login.issuer.href }) : say('cli.serving-stop')
  output.line(output.paint(reach, 'faint'))
  output.json({ carnet_json: 1, command: 'serve', exit: exitCodes.done, url, migrated })
  await told
  process.stderr.write(`${say('cli.serving-stopping')}\n`)
  await service.stop()
  return exitCodes.done
}

/** Read anew at every start, since they are no part of the compiled law. */
function comparisonTexts({ regimesFolder }: Context) {
  const files = readRegimeFiles(regimesFolder)
  return { probes: files[probesFile] ?? '', concepts: conceptFiles(files) }
}

/** `CARNET_SMTP_URL`, and in whose name mail is sent: `CARNET_MAIL_FROM`, else Carnet at the server itself. */
function mailOf({ CARNET_SMTP_URL: url, CARNET_MAIL_FROM: from }: NodeJS.ProcessEnv) {
  if (!url) return undefined
  if (!/^smtps?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw new CarnetError('CARNET_SMTP_URL')
  return { url, from: from || `Carnet <carnet@${new URL(url).hostname}>` }
}

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

/** The first signal asks to stop, the second ends the process. */
const toldToStop = (): Promise<void> =>
  new Promise(resolve => {
    process.removeAllListeners('SIGINT')
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        process.on('SIGINT', interrupt)
        resolve()
      })
  })

/** The file of a secret. What is in it is not told, also where it cannot be read. */
function readSecret(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new CarnetError('CARNET_SERVE_SETTING_VALUE', {
      setting: secretFileSetting,
      received: path,
      expected: 'FILE',
    })
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return usualPort
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= largestPort) return port
  throw new CarnetError('CARNET_OPTION_VALUE', {
    option: '--port',
    received: text,
    known: `0 – ${largestPort}`,
  })
}
