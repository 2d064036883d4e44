/** `carnet erase declaration | request | periods`: the end of what a service that runs holds. */
import type { Language } from '@carnet/locales'
import type { Command } from 'commander'
import { helpIn } from './help-in.ts'
import { usualService } from './of-service.ts'
import { type Act, subCommand } from './sub-command.ts'

const en = {
  erase:
    'erase what a service that runs holds and nobody needs any more; ledger, clearance records and audit trail stay',
  declaration: 'erase a declaration, its revisions, and what was decided of it',
  dryRun: 'say what would go, what would stay and what stands against it, and change nothing',
  request: 'erase a closed request from abroad, with its record',
  periods: 'what the service holds, when each of it ends, and by which setting',
  service: 'the address of the service',
  keyFile:
    'a file with your API key of it (default: CARNET_SERVICE_KEY of the environment; without a login, none)',
}

const zh: typeof en = {
  erase: '删除运行中的服务所保存且不再需要的内容；账本、通关记录和审计记录保留',
  declaration: '删除一项申报、其各修订版及据此作出的判定',
  dryRun: '仅说明将删除什么、保留什么、有何障碍，不作任何更改',
  request: '删除一项已结案的境外调取请求及其记录',
  periods: '服务保存的内容、各自的期限以及对应的设置',
  service: '服务地址',
  keyFile: '存有您在该服务上的 API 密钥的文件（默认用环境变量 CARNET_SERVICE_KEY；未启用登录时不需要）',
}

export const eraseHelp = { en, zh }

export function addEraseCommands(program: Command, language: Language, example: string, act: Act): void {
  const help = helpIn('erase', eraseHelp, language)
  const group = program.command('erase').description(help.erase).exitOverride()
  const sub = (usage: string, text: string, ...shown: readonly string[]): Command =>
    subCommand(group, example, [usage, text, ...shown])
      .option('--service <address>', help.service, usualService)
      .option('--key-file <file>', help.keyFile)
  const id = '0b0f5b6c-6c0e-4d3a-9d0c-3f2f0f0e7a11'
  sub('declaration <id>', help.declaration, `erase declaration ${id} --dry-run`, `erase declaration ${id}`)
    .option('--dry-run', help.dryRun)
    .action((given, options, command) =>
      act(command, async context =>
        (await import('./commands/erase.ts')).eraseDeclaration(context, given, options),
      ),
    )
  sub('request <id>', help.request, `erase request ${id}`).action((given, options, command) =>
    act(command, async context =>
      (await import('./commands/erase.ts')).eraseRequest(context, given, options),
    ),
  )
  sub('periods', help.periods, 'erase periods').action((options, command) =>
    act(command, async context => (await import('./commands/erase.ts')).listPeriods(context, options)),
  )
}
