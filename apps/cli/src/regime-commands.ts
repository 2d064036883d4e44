/** The commands of `carnet regime` that read the law: list, show, check, diff, upcoming, compare. */
import type { Language } from '@carnet/locales'
import type { Command } from 'commander'
import { regimeHelp } from './help-regime.ts'
import { type Act, subCommand } from './sub-command.ts'

/** Adds them to `regime`; `example` is the heading of the examples in the help. */
export function addRegimeCommands(regime: Command, language: Language, example: string, act: Act): void {
  const help = regimeHelp(language)
  const sub = (usage: string, text: string, ...examples: readonly string[]): Command =>
    subCommand(regime, example, [usage, text, ...examples.map(one => `regime ${one}`)])
  sub('list', help.list, 'list').action((_options, command) =>
    act(command, async context => (await import('./commands/regime.ts')).listRegimes(context)),
  )
  sub('show <code> [provision]', help.show, 'show CN art-8', 'show EU --format html > EU.html')
    .option('--as-of <day>', help.asOf)
    .option('--format <format>', help.format)
    .option('--markdown', help.markdown)
    .action((code, provision, options, command) =>
      act(command, async context =>
        (await import('./commands/regime-show.ts')).showRegime(context, code, provision, options),
      ),
    )
  sub('check [regime]', help.check, 'check CN', 'check ./my-regimes/XX').action((name, _options, command) =>
    act(command, async context => (await import('./commands/regime-check.ts')).checkRegimes(context, name)),
  )
  sub(
    'diff <before> <after>',
    help.diff,
    'diff CN@2024-03-01 CN@2026-01-01',
    'diff release-1/CN release-2/CN',
  )
    .option('--format <format>', help.format)
    .action((before, after, options, command) =>
      act(command, async context =>
        (await import('./commands/regime-diff.ts')).diffRegimes(context, before, after, options),
      ),
    )
  sub('upcoming [regime]', help.upcoming, 'upcoming --until 2027-12-31 --declarations declarations')
    .option('--as-of <day>', help.asOf)
    .option('--until <day>', help.until)
    .option('--declarations <path...>', help.declarations)
    .option('--format <format>', help.format)
    .action((code, options, command) =>
      act(command, async context =>
        (await import('./commands/regime-upcoming.ts')).upcomingChanges(context, code, options),
      ),
    )
  sub('compare <one> <other>', help.compare, 'compare CN EU', 'compare CN EU --format html > CN-EU.html')
    .option('--as-of <day>', help.asOf)
    .option('--format <format>', help.format)
    .action((one, other, options, command) =>
      act(command, async context =>
        (await import('./commands/regime-compare.ts')).compareCommand(context, one, other, options),
      ),
    )
}
