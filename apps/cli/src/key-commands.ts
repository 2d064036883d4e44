/** `carnet key list | succeed | succeed-ledger | successions | reseal`: the keys of an installation. */
import type { Language } from '@carnet/locales'
import type { Command } from 'commander'
import { helpIn } from './help-in.ts'
import { type Act, subCommand } from './sub-command.ts'

const en = {
  key: 'the keys of this installation: which there are, another for the issuer or the ledger, another master key (--state DIR; DATABASE_URL)',
  list: 'the keys of the issuer and of the ledger, first to last',
  succeed:
    'put a new key of the issuer in the place of the one in force: signed by both, entered into the ledger; carnets of before stay verifiable',
  succeedLedger:
    'put a new key of the ledger in the place of the one in force: signed by both at one size and root of the ledger, and entered into it; checkpoints and carnets of before stay verifiable',
  yes: 'you have read what this does; without it nothing is changed, and it is told',
  successions:
    'write how the keys of the issuer and of the ledger came after one another, for whoever verifies (verify --successions)',
  out: 'the file, which must not be there yet',
  reseal: 'seal the private keys in PostgreSQL with a new master key; then start every process again',
  newKeyFile: 'a file with the new master key: 32 bytes in base64url',
}

const zh: typeof en = {
  key: '本机的密钥：查看、为签发者或账本换用新密钥、更换主密钥（--state DIR；DATABASE_URL）',
  list: '依次列出签发者和账本的各个密钥',
  succeed: '为签发者换用新密钥：由新旧两个密钥共同签署并记入账本；此前的单证仍可核验',
  succeedLedger:
    '为账本换用新密钥：由新旧两个密钥就账本此刻的条目数和根哈希共同签署，并记入账本；此前的检查点和单证仍可核验',
  yes: '您已知晓其后果；不加此选项则不作任何更改，仅说明后果',
  successions: '写出签发者和账本各密钥的更替情况，供核验者使用（verify --successions）',
  out: '目标文件，须尚不存在',
  reseal: '用新的主密钥重新封存 PostgreSQL 中的私钥；完成后请重新启动所有进程',
  newKeyFile: '存有新主密钥的文件：32 字节，base64url 编码',
}

export const keyHelp = { en, zh }

export function addKeyCommands(program: Command, language: Language, example: string, act: Act): void {
  const help = helpIn('key', keyHelp, language)
  const group = program.command('key').description(help.key).exitOverride()
  const sub = (usage: string, text: string, ...shown: readonly string[]): Command =>
    subCommand(group, example, [usage, text, ...shown])
  sub('list', help.list, 'key list').action((_options, command) =>
    act(command, async context => (await import('./commands/key.ts')).listKeys(context)),
  )
  sub('succeed', help.succeed, 'key succeed').action((_options, command) =>
    act(command, async context => (await import('./commands/key.ts')).succeedKey(context)),
  )
  sub('succeed-ledger', help.succeedLedger, 'key succeed-ledger --yes')
    .option('--yes', help.yes)
    .action((options, command) =>
      act(command, async context => (await import('./commands/key.ts')).succeedLedgerKey(context, options)),
    )
  sub('successions', help.successions, 'key successions --out issuer.successions')
    .requiredOption('-o, --out <file>', help.out)
    .action((options, command) =>
      act(command, async context => (await import('./commands/key.ts')).writeSuccessions(context, options)),
    )
  sub('reseal', help.reseal, 'key reseal --new-key-file master.key')
    .requiredOption('--new-key-file <file>', help.newKeyFile)
    .action((options, command) =>
      act(command, async context =>
        (await import('./commands/key-reseal.ts')).resealCommand(context, options),
      ),
    )
}
