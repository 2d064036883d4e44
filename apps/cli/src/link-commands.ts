/** `carnet person-link give | list | revoke`: links for people, made by a service that runs. */
import type { Language } from '@carnet/locales'
import { type Command, Option } from 'commander'
import { helpIn } from './help-in.ts'
import { usualService } from './of-service.ts'
import { type Act, subCommand } from './sub-command.ts'

const en = {
  link: 'links by which a person sees where their data went: each opens once, with a code of eight digits (made by a service that runs)',
  give: 'make a link for the person with this identifier, or for whoever acts for them; - reads the identifier from standard input',
  kind: 'the category of the identifier, as inspect recognises it: person.contact.email …',
  for: 'whom the link is for',
  basis: 'what you saw, where somebody acts for the person',
  may: 'what it allows: to see, or to take consent back as well',
  hours: 'hours within which it is opened (default: 72)',
  days: 'days for which somebody acts for the person (default: 30)',
  list: 'the links that were given, without their secrets and without whose they are',
  revoke: 'take a link back, at once',
  service: 'the address of the service',
  keyFile:
    'a file with your API key of it (default: CARNET_SERVICE_KEY of the environment; without a login, none)',
}

const zh: typeof en = {
  link: '供个人查看其数据去向的链接：只能打开一次，并附八位验证码（由运行中的服务生成）',
  give: '为该标识对应的个人或其代办人生成链接；- 表示从标准输入读取标识',
  kind: '标识的类别，与识别结果一致，例如 person.contact.email',
  for: '链接的使用人',
  basis: '代他人办理时已核对的依据',
  may: '允许的事项：查看，或者一并撤回同意',
  hours: '须在几小时内打开（默认 72）',
  days: '代办天数（默认 30）',
  list: '列出已提供的链接，不含其密钥，也不显示所属个人',
  revoke: '立即收回链接',
  service: '服务地址',
  keyFile: '存有您在该服务上的 API 密钥的文件（默认用环境变量 CARNET_SERVICE_KEY；未启用登录时不需要）',
}

export const linkHelp = { en, zh }

export function addLinkCommands(program: Command, language: Language, example: string, act: Act): void {
  const help = helpIn('link', linkHelp, language)
  const group = program.command('person-link').description(help.link).exitOverride()
  const sub = (usage: string, text: string, ...shown: readonly string[]): Command =>
    subCommand(group, example, [usage, text, ...shown])
      .option('--service <address>', help.service, usualService)
      .option('--key-file <file>', help.keyFile)
  sub(
    'give <identifier>',
    help.give,
    'person-link give li@example.org --kind person.contact.email',
    'person-link give - --kind person.contact.email --for delegate --basis written-authority --may see',
  )
    .requiredOption('--kind <category>', help.kind)
    .addOption(new Option('--for <whom>', help.for).choices(['self', 'delegate', 'guardian']).default('self'))
    .addOption(
      new Option('--basis <basis>', help.basis).choices([
        'written-authority',
        'parent',
        'appointed-guardian',
      ]),
    )
    .addOption(new Option('--may <what>', help.may).choices(['see', 'withdraw']).default('withdraw'))
    .option('--hours <number>', help.hours)
    .option('--days <number>', help.days)
    .action((identifier, options, command) =>
      act(command, async context =>
        (await import('./commands/person-link.ts')).givePersonLink(context, identifier, options),
      ),
    )
  sub('list', help.list, 'person-link list').action((options, command) =>
    act(command, async context =>
      (await import('./commands/person-link.ts')).listPersonLinks(context, options),
    ),
  )
  sub('revoke <id>', help.revoke, 'person-link revoke 0b0f5b6c-6c0e-4d3a-9d0c-3f2f0f0e7a11').action(
    (id, options, command) =>
      act(command, async context =>
        (await import('./commands/person-link.ts')).revokePersonLink(context, id, options),
      ),
  )
}
