/** The command line. Commands are loaded when they are called, so that help comes at once. */
import { CarnetError } from '@carnet/errors'
import { errorText, type Language, languages, loadLanguage, pickLanguage } from '@carnet/locales'
import { Command, CommanderError, Option } from 'commander'
import { addAgentCommands } from './agent-commands.ts'
import { commandName } from './command-name.ts'
import { type Context, type GlobalOptions, makeContext, version } from './context.ts'
import { addDeskCommands } from './desk-commands.ts'
import { exitCodes } from './exit.ts'
import { helpTexts } from './help.ts'
import { loadHelp } from './help-in.ts'
import { listenForInterrupts } from './interrupt.ts'
import { addOperations } from './operations-commands.ts'
import { visible } from './output.ts'
import { addPersonCommands } from './person-commands.ts'
import { addRegimeCommands } from './regime-commands.ts'
import { addReleaseCommands } from './release-commands.ts'
import { secondCommand } from './second-command.ts'
import { type Act, subCommand } from './sub-command.ts'
import { usageError } from './usage.ts'

type Run = (context: Context) => Promise<number> | number

async function main(argv: readonly string[]): Promise<number> {
  let exit: number = exitCodes.done
  const program = makeProgram(async (command, run) => {
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

function makeProgram(act: Act): Command {
  const help = helpTexts(languageOf(process.argv))
  const program = new Command(commandName)
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.showHelp)
    .exitOverride()
    // What is wrong is said in words of our own, below.
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError()
    .helpCommand('help [command]', help.help)
    .configureHelp({ showGlobalOptions: true, styleTitle: title => help.titles[title] ?? title })
    .addOption(new Option('--lang <language>', help.lang).choices([...languages]))
    .option('--json', help.json)
    .option('-q, --quiet', help.quiet)
    .option('-v, --verbose', help.verbose)
    .option('--state <dir>', help.state)
    .option('--regimes <dir>', help.regimes)
    .addHelpText('beforeAll', '')
    .addHelpText('after', help.after)
  addWork(program, help, act)
  addLaw(program, help, act)
  addService(program, help, act)
  addDeskCommands(program, languageOf(process.argv), help.example, act)
  addOperations(program, languageOf(process.argv), help.example, act)
  addPersonCommands(program, languageOf(process.argv), help.example, act)
  addReleaseCommands(program, languageOf(process.argv), help.example, act)
  addAgentCommands(program, languageOf(process.argv), help.example, act)
  program
    .command('version')
    .description(help.version)
    .action(() => {
      process.stdout.write(`${version}\n`)
    })
  return program
}

type Help = ReturnType<typeof helpTexts>

function addWork(program: Command, help: Help, act: Act): void {
  const sub = (usage: string, text: string, example: string): Command =>
    subCommand(program, help.example, [usage, text, example])
  sub('inspect <data>', help.inspect, 'inspect employees.csv').action((data, _options, command) =>
    act(command, async context => (await import('./commands/inspect.ts')).inspectCommand(context, data)),
  )
  sub('decide [declaration] [data]', help.decide, 'decide to-singapore.yaml --as-of 2026-11-24')
    .option('--data <file>', help.data)
    .option('--as-of <day>', help.asOf)
    .option('--proof', help.proof)
    .option('--ask', help.ask)
    .option('--save <file>', help.save)
    .action((declaration, data, options, command) =>
      act(command, async context => {
        const { decideCommand, interviewCommand } = await import('./commands/decide.ts')
        if (declaration !== undefined) return decideCommand(context, declaration, { data, ...options })
        if (options.ask || (process.stdin.isTTY && process.stdout.isTTY))
          return interviewCommand(context, options)
        throw new CarnetError('CARNET_DECLARATION_NOT_GIVEN', { command: 'decide' }, { kind: 'input' })
      }),
    )
  sub('plan <declaration> [data]', help.plan, 'plan to-singapore.yaml employees.csv')
    .option('--as-of <day>', help.asOf)
    .action((declaration, data, options, command) =>
      act(command, async context =>
        (await import('./commands/plan.ts')).planCommand(context, declaration, data, options),
      ),
    )
  sub('clear [data]', help.clear, 'clear employees.csv --declaration to-singapore.yaml --out out')
    .option('-d, --declaration <file>', help.declaration)
    .option('-o, --out <dir>', help.out)
    .option('--choose <number>', help.choose)
    .option('--as-of <day>', help.asOf)
    .option('--format <format>', help.format)
    .option('--encrypt-to <recipient...>', help.encryptTo)
    .action((data, options, command) =>
      act(command, async context =>
        (await import('./commands/clear.ts')).clearCommand(context, data, options),
      ),
    )
  sub('verify <carnet>', help.verify, 'verify out/employees.carnet')
    .option('--data <file>', help.verifyData)
    .option('--issuer <did>', help.issuer)
    .option('--log-key <key>', help.logKey)
    .action((file, options, command) =>
      act(command, async context =>
        (await import('./commands/verify.ts')).verifyCommand(context, file, options),
      ),
    )
  addDocuments(program, help, act)
  addRequests(program, help, act)
}

function addRequests(program: Command, help: Help, act: Act): void {
  const example = 'request order.yaml --out memo.docx'
  subCommand(program, help.example, ['request [file]', help.request, 'request --template', example])
    .option('--template', help.requestTemplate)
    .option('-o, --out <file>', help.requestOut)
    .option('--as-of <day>', help.asOf)
    .action((file, options, command) =>
      act(command, async context =>
        (await import('./commands/request.ts')).requestCommand(context, file, options),
      ),
    )
}

function addDocuments(program: Command, help: Help, act: Act): void {
  const example = 'document cn-contract to-singapore.yaml --out contract.docx'
  const list = 'document --list to-singapore.yaml'
  subCommand(program, help.example, ['document [kind] [declaration]', help.document, list, example])
    .option('--list', help.documentList)
    .option('--data <file>', help.data)
    .option('--as-of <day>', help.asOf)
    .option('--format <format>', help.documentFormat)
    .option('--leg <name>', help.documentLeg)
    .option('--answers <file>', help.answers)
    .option('-o, --out <file>', help.documentOut)
    .action((kind, declaration, options, command) =>
      act(command, async context =>
        (await import('./commands/document.ts')).documentCommand(context, [kind, declaration], options),
      ),
    )
}

function addService(program: Command, help: Help, act: Act): void {
  subCommand(program, help.example, [
    'obligations [declarations...]',
    help.obligations,
    'obligations to-singapore.yaml --ics owed.ics',
  ])
    .option('--ics <file>', help.ics)
    .action((declarations, options, command) =>
      act(command, async context =>
        (await import('./commands/obligations.ts')).obligationsCommand(context, declarations, options),
      ),
    )
  subCommand(program, help.example, ['serve', help.serve, 'serve', 'serve --port 8080'])
    .option('--port <number>', help.port)
    .option('--host <address>', help.host)
    .action((options, command) =>
      act(command, async context => (await import('./commands/serve.ts')).serveCommand(context, options)),
    )
  program
    .command(secondCommand, { hidden: true })
    .action((_options, command) =>
      act(command, async context =>
        (await import('./commands/second-process.ts')).secondProcessCommand(context),
      ),
    )
}

function addLaw(program: Command, help: Help, act: Act): void {
  const regime = program
    .command('regime')
    .description(help.regime)
    .helpCommand('help [command]', help.help)
    .exitOverride()
  addRegimeCommands(regime, languageOf(process.argv), help.example, act)
  subCommand(regime, help.example, [
    'search <words...>',
    help.regimeSearch,
    'regime search 会员 积分',
    'regime search employee salary --regime CN',
  ])
    .option('--regime <code>', help.onlyRegime)
    .option('--limit <number>', help.limit)
    .option('--as-of <day>', help.asOf)
    .action((words, options, command) =>
      act(command, async context =>
        (await import('./commands/regime-search.ts')).searchRegimes(context, words, options),
      ),
    )
  addListImport(regime, help, act)
}

function addListImport(regime: Command, help: Help, act: Act): void {
  const example = 'regime list-import list.pdf --regime CN --edition 2025'
  subCommand(regime, help.example, ['list-import <file>', help.listImport, example])
    .option('--regime <code>', help.importRegime)
    .option('-o, --out <file>', help.importOut)
    .option('--name <name>', help.importName)
    .option('--instrument <name>', help.importInstrument)
    .option('--source <address>', help.importSource)
    .option('--edition <edition>', help.importEdition)
    .option('--from <day>', help.importFrom)
    .option('--by <name>', help.importBy)
    .option('--reviewer <name>', help.reviewer)
    .action((file, options, command) =>
      act(command, async context =>
        (await import('./commands/regime-import.ts')).importListCommand(context, file, options),
      ),
    )
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
