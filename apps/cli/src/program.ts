/** The commands of the command line, with the words of their help. What each does is loaded when it is called, so that help comes at once. */
import { CarnetError } from '@carnet/errors'
import { type Language, languages } from '@carnet/locales'
import { Command, Option } from 'commander'
import { addAgentCommands } from './agent-commands.ts'
import { commandName } from './command-name.ts'
import { version } from './context.ts'
import { addDeskCommands } from './desk-commands.ts'
import { addEraseCommands } from './erase-commands.ts'
import { helpTexts } from './help.ts'
import { addKeyCommands } from './key-commands.ts'
import { addLinkCommands } from './link-commands.ts'
import { addOperations } from './operations-commands.ts'
import { stringWidth, wrap } from './output.ts'
import { addPersonCommands } from './person-commands.ts'
import { addRegimeCommands } from './regime-commands.ts'
import { addReleaseCommands } from './release-commands.ts'
import { secondCommand } from './second-command.ts'
import { type Act, subCommand } from './sub-command.ts'

/** `act` runs what a command does. */
export function makeProgram(language: Language, act: Act): Command {
  const help = helpTexts(language)
  const program = new Command(commandName)
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.showHelp)
    .exitOverride()
    // What is wrong is said in words of our own, below.
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError()
    .helpCommand('help [command]', help.help)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: title => help.titles[title] ?? title,
      optionDescription: ({ description, argChoices }) =>
        argChoices ? `${description} (${argChoices.join(', ')})` : description,
      // As everywhere: Chinese breaks between its characters, and a narrow terminal breaks no word.
      minWidthToWrap: 20,
      displayWidth: stringWidth,
      boxWrap: (text, width) =>
        text
          .split('\n')
          .flatMap(line => (line === '' ? [''] : wrap(line, width)))
          .join('\n'),
    })
    .addOption(new Option('--lang <language>', help.lang).choices([...languages]))
    .option('--json', help.json)
    .option('-q, --quiet', help.quiet)
    .option('-v, --verbose', help.verbose)
    .option('--state <dir>', help.state)
    .option('--regimes <dir>', help.regimes)
    .addHelpText('beforeAll', '')
    .addHelpText('after', help.after)
  addWork(program, help, act)
  addLaw(program, help, language, act)
  addService(program, help, act)
  addDeskCommands(program, language, help.example, act)
  addOperations(program, language, help.example, act)
  addKeyCommands(program, language, help.example, act)
  addPersonCommands(program, language, help.example, act)
  addEraseCommands(program, language, help.example, act)
  addLinkCommands(program, language, help.example, act)
  addReleaseCommands(program, language, help.example, act)
  addAgentCommands(program, language, help.example, act)
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
    .option('--successions <file>', help.successions)
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
    .option('--leg <names>', help.documentLeg)
    .option('--by-reference', help.documentByReference)
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

function addLaw(program: Command, help: Help, language: Language, act: Act): void {
  const regime = program
    .command('regime')
    .description(help.regime)
    .helpCommand('help [command]', help.help)
    .exitOverride()
  addRegimeCommands(regime, language, help.example, act)
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
