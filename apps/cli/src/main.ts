/** The command line: runs what is asked for, and turns what goes wrong into words. */
import { CarnetError } from '@carnet/errors'
import { errorText, type Language, loadLanguage, pickLanguage } from '@carnet/locales'
import { type Command, CommanderError } from 'commander'
import { type Context, type GlobalOptions, makeContext } from './context.ts'
import { exitCodes } from './exit.ts'
import { listenForInterrupts } from './interrupt.ts'
import { loadHelp } from './load-help.ts'
import { visible } from './output.ts'
import { makeProgram } from './program.ts'
import { usageError } from './usage.ts'

type Run = (context: Context) => Promise<number> | number

async function main(argv: readonly string[]): Promise<number> {
  let exit: number = exitCodes.done
  const program = makeProgram(languageOf(process.argv), async (command, run) => {
    exit = await runSafely(command, run)
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const usage = usageError(error)
    if (usage) return showError(usage, { json: argv.includes('--json') }, null)
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  }
  return exit
}

/** Runs a command and turns what goes wrong into words: never a stack trace, unless it is asked for. */
async function runSafely(command: Command, run: Run): Promise<number> {
  const options = command.optsWithGlobals() as GlobalOptions
  let context: Context | null = null
  try {
    context = makeContext(options)
    return await run(context)
  } catch (error) {
    return showError(error, options, context)
  }
}

function showError(error: unknown, options: GlobalOptions, context: Context | null): number {
  const language = context?.language ?? languageOf(process.argv)
  if (!(error instanceof CarnetError)) {
    const problem = problemOf(error)
    return showError(
      new CarnetError(
        'CARNET_INTERNAL',
        {
          problem,
          ...(process.env.CARNET_DEBUG && error instanceof Error ? { stack: error.stack ?? '' } : {}),
        },
        { kind: 'failure' },
      ),
      options,
      context,
    )
  }
  const exit = error.kind === 'input' ? exitCodes.usage : exitCodes.failure
  const shown = error.issues.slice(0, 10).map(issue => ({ ...errorText(issue, language), code: issue.code }))
  for (const { message, fix, where, code } of shown) {
    process.stderr.write(visible(`${where === '' ? '' : `${where}: `}${message}\n  ${fix}\n  ${code}\n`))
  }
  if (error.issues.length > shown.length) process.stderr.write(`… +${error.issues.length - shown.length}\n`)
  if (process.env.CARNET_DEBUG && typeof error.data.stack === 'string')
    process.stderr.write(`${error.data.stack}\n`)
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ carnet_json: 1, exit, errors: error.issues.map(issue => ({ ...issue, ...errorText(issue, language) })) }, null, 2)}\n`,
    )
  return exit
}

/** The message of a library can quote a cell of the data: without CARNET_DEBUG only the kind of error is told. */
function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  if (process.env.CARNET_DEBUG) return error.message
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}

function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang')
  const asked =
    at >= 0 ? argv[at + 1] : argv.find(word => word.startsWith('--lang='))?.slice('--lang='.length)
  return pickLanguage(asked, process.env)
}

// Whoever reads us may stop reading (`carnet … | head`): what is under way is finished all the same.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  })

listenForInterrupts(languageOf(process.argv))
await Promise.all([loadLanguage, loadHelp].map(load => load(languageOf(process.argv))))
process.exitCode = await main(process.argv.slice(2))
