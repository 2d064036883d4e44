/** `carnet mcp` and `carnet approval …`: what an AI agent may do here, and what a person allows it beforehand. */
import type { Language } from '@carnet/locales'
import { type Command, Option } from 'commander'
import { helpIn } from './help-in.ts'
import { type Act, subCommand } from './sub-command.ts'

const en = {
  mcp: 'serve an AI agent on standard input and output (Model Context Protocol): it inspects, decides, plans, verifies, and clears within your standing approvals',
  files: 'the folder whose files it may name (default: the current one)',
  approval: 'standing approvals: what an AI agent may clear without asking again',
  give: 'allow clearances of this declaration, within bounds',
  plan: 'a plan that may be carried out, by its name as `carnet plan` lists it; may be given several times',
  category: 'a category that may move; may be given several times (default: those that now move)',
  people: 'so many people at most',
  per: 'in what the people are counted',
  until: 'the last day, YYYY-MM-DD',
  clearances: 'so many clearances at most',
  by: 'who approves (default: your user name)',
  list: 'the standing approvals, and how much of them is used',
  revoke: 'take a standing approval back, at once',
}

const zh: typeof en = {
  mcp: '通过标准输入输出为 AI 智能体提供服务（模型上下文协议）：识别、认定、规划、验证，并在您的预先批准范围内通关',
  files: '智能体可指定文件的目录（默认为当前目录）',
  approval: '预先批准：AI 智能体无须再次请示即可办理的通关',
  give: '在限定范围内允许按此申报通关',
  plan: '允许执行的方案，名称见 carnet plan；可多次指定',
  category: '允许传输的类别；可多次指定（默认为目前所传输的类别）',
  people: '至多多少人',
  per: '人数的计算期间',
  until: '最后一日，YYYY-MM-DD',
  clearances: '至多多少次通关',
  by: '批准人（默认为您的用户名）',
  list: '列出预先批准及已用额度',
  revoke: '立即撤销一项预先批准',
}

export const agentHelp = { en, zh }

const several = (one: string, before: readonly string[] = []): readonly string[] => [...before, one]

export function addAgentCommands(program: Command, language: Language, example: string, act: Act): void {
  const help = helpIn('agent', agentHelp, language)
  subCommand(program, example, ['mcp', help.mcp, 'mcp --files transfers'])
    .option('--files <folder>', help.files)
    .action((options, command) =>
      act(command, async context => (await import('./commands/mcp.ts')).mcpCommand(context, options)),
    )
  const approval = program.command('approval').description(help.approval).exitOverride()
  const give = 'approval give to-singapore.yaml employees.csv --people 500 --until 2027-03-31 --clearances 3'
  subCommand(approval, example, ['give <declaration> [data]', help.give, give])
    .option('--plan <name>', help.plan, several)
    .option('--category <code>', help.category, several)
    .option('--people <number>', help.people)
    .addOption(
      new Option('--per <period>', help.per)
        .choices(['clearance', 'month', 'year', 'approval'])
        .default('clearance'),
    )
    .option('--until <day>', help.until)
    .option('--clearances <number>', help.clearances)
    .option('--by <name>', help.by)
    .action((declaration, data, options, command) =>
      act(command, async context =>
        (await import('./commands/approval.ts')).giveApproval(context, [declaration, data], options),
      ),
    )
  subCommand(approval, example, ['list', help.list, 'approval list']).action((_options, command) =>
    act(command, async context => (await import('./commands/approval.ts')).listApprovals(context)),
  )
  subCommand(approval, example, ['revoke <id>', help.revoke, 'approval revoke 0123456789ab'])
    .option('--by <name>', help.by)
    .action((id, options, command) =>
      act(command, async context =>
        (await import('./commands/approval.ts')).revokeApproval(context, id, options),
      ),
    )
}
