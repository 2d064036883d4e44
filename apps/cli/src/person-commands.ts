/** `carnet my-data`: for the person whose data it is. Needs no service, no state, and tells nobody. */
import type { Command } from 'commander'
import { type Act, subCommand } from './sub-command.ts'

const en = {
  myData:
    'your own data: the letter that asks where they went, for a copy, to delete them, to take consent back, or to object; by when it is answered, and where to complain',
  at: 'codes of places: where the organisation is, and where you are (GB, FR, CN …)',
  to: 'the organisation',
  address: 'its address',
  name: 'your name',
  contact: 'where the answer is to go',
  knownAs: 'by what they know you: account, customer number, e-mail',
  guardianOf: 'you write for this person, as guardian',
  delegateOf: 'you write for this person, who has authorised you in writing',
  arrives: 'the day on which the letter arrives, YYYY-MM-DD (default: today)',
  out: 'write the letter to this file: .docx, .pdf or .txt (default: here)',
}

const zh: typeof en = {
  myData:
    '您本人的数据：写一封信，询问数据去了哪里、索取副本、要求删除、撤回同意或者表示反对；并告知答复期限和投诉机构',
  at: '国家（地区）代码：对方所在地、您所在地（如 CN、FR）',
  to: '对方名称',
  address: '对方地址',
  name: '您的姓名',
  contact: '接收答复的联系方式',
  knownAs: '对方据以识别您的信息：账号、客户号、邮箱等',
  guardianOf: '您以监护人身份代表此人',
  delegateOf: '您受此人书面委托',
  arrives: '信函送达之日，YYYY-MM-DD（默认今日）',
  out: '把信写入此文件：.docx、.pdf 或 .txt（默认直接显示）',
}

export function addPersonCommands(program: Command, language: 'en' | 'zh', example: string, act: Act): void {
  const help = language === 'zh' ? zh : en
  subCommand(program, example, [
    'my-data <question>',
    help.myData,
    'my-data where --at GB --to "Example Ltd" --name "Li Na" --contact li@example.org --known-as "account 7"',
    'my-data withdraw --at CN --out letter.docx --lang zh',
  ])
    .requiredOption('--at <codes...>', help.at)
    .option('--to <name>', help.to)
    .option('--address <text>', help.address)
    .option('--name <name>', help.name)
    .option('--contact <text>', help.contact)
    .option('--known-as <text>', help.knownAs)
    .option('--guardian-of <name>', help.guardianOf)
    .option('--delegate-of <name>', help.delegateOf)
    .option('--arrives <day>', help.arrives)
    .option('-o, --out <file>', help.out)
    .action((question, options, command) =>
      act(command, async context =>
        (await import('./commands/my-data.ts')).myDataCommand(context, question, options),
      ),
    )
}
