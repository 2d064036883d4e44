/** `carnet file`: a carnet is sent to the desk of an authority, and its receipt is kept. The one command that sends something. */
import type { Language } from '@carnet/locales'
import type { Command } from 'commander'
import { helpIn } from './help-in.ts'
import { type Act, subCommand } from './sub-command.ts'

const en = {
  file: 'file a carnet with the desk of an authority, and keep the receipt; sends the carnet, and nothing else',
  to: 'address of the desk: https://…/published/NAME',
  keyFile:
    'a file with your API key of the service of the authority (default: CARNET_DESK_KEY of the environment)',
  note: 'a note to the authority',
  out: 'write the receipt to this new file (default: beside the carnet, .receipt.json)',
}

const zh: typeof en = {
  file: '向主管部门工作台提交单证并留存回执；仅发送该单证，不发送其他内容',
  to: '工作台地址：https://…/published/NAME',
  keyFile: '存有您在主管部门服务上的 API 密钥的文件（默认用环境变量 CARNET_DESK_KEY）',
  note: '给主管部门的说明',
  out: '把回执写入此新文件（默认写在单证旁，后缀 .receipt.json）',
}

export const deskHelp = { en, zh }

export function addDeskCommands(program: Command, language: Language, example: string, act: Act): void {
  const help = helpIn('desk', deskHelp, language)
  subCommand(program, example, [
    'file <carnet>',
    help.file,
    'file out/employees.carnet --to https://authority.example/published/data-office',
  ])
    .requiredOption('--to <address>', help.to)
    .option('--key-file <file>', help.keyFile)
    .option('--note <text>', help.note)
    .option('-o, --out <file>', help.out)
    .action((carnet, options, command) =>
      act(command, async context =>
        (await import('./commands/file-carnet.ts')).fileCarnet(context, carnet, options),
      ),
    )
}
