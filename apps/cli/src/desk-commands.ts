/** `carnet file`: a carnet, or the use of a list, is sent to the desk of an authority, and its receipt is kept. The one command that sends something. */
import type { Language } from '@carnet/locales'
import type { Command } from 'commander'
import { helpIn } from './help-in.ts'
import { type Act, subCommand } from './sub-command.ts'

const en = {
  file: 'file a carnet, or the use of a list, with the desk of an authority, and keep the receipt; sends these, and nothing else',
  use: 'an entry of a list that was relied on, as regime search names it: REGIME/LIST:ENTRY; may be given several times',
  to: 'address of the desk: https://…/published/NAME',
  keyFile:
    'a file with your API key of the service of the authority (default: CARNET_DESK_KEY of the environment)',
  note: 'a note to the authority',
  out: 'write the receipt to this new file (default: beside the carnet, .receipt.json; else list-use.receipt.json)',
}

const zh: typeof en = {
  file: '向主管部门工作台提交单证或清单使用情况并留存回执；仅发送所提交内容，不发送其他内容',
  use: '所依据的清单条目，名称见 regime search：制度代码/清单:条目；可多次指定',
  to: '工作台地址：https://…/published/NAME',
  keyFile: '存有您在主管部门服务上的 API 密钥的文件（默认用环境变量 CARNET_DESK_KEY）',
  note: '给主管部门的说明',
  out: '把回执写入此新文件（默认写在单证旁，后缀 .receipt.json；无单证时为 list-use.receipt.json）',
}

export const deskHelp = { en, zh }

const several = (one: string, before: readonly string[] = []): readonly string[] => [...before, one]

export function addDeskCommands(program: Command, language: Language, example: string, act: Act): void {
  const help = helpIn('desk', deskHelp, language)
  subCommand(program, example, [
    'file [carnet]',
    help.file,
    'file out/employees.carnet --to https://authority.example/published/data-office',
    'file --use CN/zhejiang-2024:person.name@member-benefits --to https://authority.example/published/data-office',
  ])
    .requiredOption('--to <address>', help.to)
    .option('--use <entry>', help.use, several)
    .option('--key-file <file>', help.keyFile)
    .option('--note <text>', help.note)
    .option('-o, --out <file>', help.out)
    .action((carnet, options, command) =>
      act(command, async context =>
        (await import('./commands/file-carnet.ts')).fileCarnet(context, carnet, options),
      ),
    )
}
