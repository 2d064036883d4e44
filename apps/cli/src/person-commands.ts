/** `carnet my-data`: for the person whose data it is. Needs no service, no state, and tells nobody. */
import type { Language } from '@carnet/locales'
import type { Command } from 'commander'
import { helpIn } from './help-in.ts'
import { type Act, subCommand } from './sub-command.ts'

const en = {
  myData:
    'your own data: the letter that asks where they went, for a copy, to delete them, to take consent back, or to object; by when it is answered, and where to complain. QUESTION: where, copy, delete, withdraw or object',
  at: 'places, by code or name: where the organisation is, and where you are (GB, France …)',
  to: 'the organisation',
  address: 'its address',
  name: 'your name',
  contact: 'where the answer is to go',
  knownAs: 'by what they know you: account, customer number, e-mail',
  guardianOf: 'you write for this person, as guardian',
  delegateOf: 'you write for this person, who has authorised you in writing',
  arrives: 'the day on which the letter arrives, YYYY-MM-DD (default: today)',
  out: 'write the letter to this file: .docx, .pdf or .txt (default: here)',
  whereIs:
    'for whoever answers a person: to whom their data went from here; - reads the identifier from standard input',
  withdraw:
    'a person takes their consent back: they are left out of every clearance from now on; - reads the identifier from standard input',
  kind: 'the category of the identifier, as inspect recognises it: person.contact.email …',
  from: 'only for this recipient: its identifier (scheme:value), or its name in declarations',
  again: 'the person consents again',
}

const zh: typeof en = {
  myData:
    '您本人的数据：写一封信，询问数据去了哪里、索取副本、要求删除、撤回同意或者表示反对；并告知答复期限和投诉机构。问题：where（数据去向）、copy（副本）、delete（删除）、withdraw（撤回同意）或 object（反对）',
  at: '国家（地区）的代码或名称：对方所在地、您所在地（如 CN、法国）',
  to: '对方名称',
  address: '对方地址',
  name: '您的姓名',
  contact: '接收答复的联系方式',
  knownAs: '对方据以识别您的信息：账号、客户号、邮箱等',
  guardianOf: '您以监护人身份代表此人',
  delegateOf: '您受此人书面委托',
  arrives: '信函送达之日，YYYY-MM-DD（默认今日）',
  out: '把信写入此文件：.docx、.pdf 或 .txt（默认直接显示）',
  whereIs: '供答复个人时使用：其数据从本机传给了谁；- 表示从标准输入读取标识',
  withdraw: '个人撤回同意：自即日起任何传输均不再包含此人；- 表示从标准输入读取标识',
  kind: '标识的类别，与识别结果一致，例如 person.contact.email',
  from: '仅针对该接收方：其标识（类型:值）或者申报中的名称',
  again: '该人重新同意',
}

export const personHelp = { en, zh }

export function addPersonCommands(program: Command, language: Language, example: string, act: Act): void {
  const help = helpIn('person', personHelp, language)
  subCommand(program, example, [
    'my-data <question>',
    help.myData,
    'my-data where --at GB --to "Example Ltd" --name "Li Na" --contact li@example.org --known-as "account 7"',
    'my-data withdraw --at CN --out letter.docx --lang zh',
  ])
    .option('--at <places...>', help.at)
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
  addAnswering(program, help, example, act)
}

/** For whoever answers the person: these work on what this installation remembers. */
function addAnswering(program: Command, help: typeof en, example: string, act: Act): void {
  const kind = 'person.contact.email'
  subCommand(program, example, [
    'where-is <identifier>',
    help.whereIs,
    `where-is li@example.org --kind ${kind}`,
  ])
    .requiredOption('--kind <category>', help.kind)
    .action((identifier, options, command) =>
      act(command, async context =>
        (await import('./commands/person.ts')).whereIsCommand(context, identifier, options),
      ),
    )
  subCommand(program, example, [
    'withdraw <identifier>',
    help.withdraw,
    `withdraw li@example.org --kind ${kind}`,
  ])
    .requiredOption('--kind <category>', help.kind)
    .option('--from <recipient>', help.from)
    .option('--again', help.again)
    .action((identifier, options, command) =>
      act(command, async context =>
        (await import('./commands/person.ts')).withdrawCommand(context, identifier, options),
      ),
    )
}
