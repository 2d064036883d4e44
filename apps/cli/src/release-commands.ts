/** `carnet regime new | sign | verify`: the commands by which a regime is begun, given away and received. */
import type { Language } from '@carnet/locales'
import type { Command } from 'commander'
import { helpIn } from './help-in.ts'
import { type Act, subCommand } from './sub-command.ts'

const en = {
  new: 'begin a regime that passes its checks, and say what is to be put into it',
  nameEn: 'what the place is called in English (default: by its code)',
  nameZh: 'what the place is called in Chinese (default: by its code)',
  places: 'the places that are not abroad, with commas between them (default: the code)',
  newOut: 'folder of regimes in which the folder XX is made (default: the one that is loaded)',
  sign: 'a regime as one signed file, by its code or its folder',
  key: 'a private Ed25519 key, PEM or JWK (default: the issuer key of this installation, and an entry in its ledger)',
  signOut: 'the file (default: XX-DIGEST.regime here)',
  verify: 'check a release of a regime, offline, and say what differs from the one that is loaded',
  issuer: 'the did:key of the signer you trust (default: those of trusted.yaml in the folder of the state)',
  add: 'use this release of a regime, if its signer is trusted for its code; may be given several times',
}

const zh: typeof en = {
  new: '新建一项能通过检查的制度，并列出待填内容',
  nameEn: '该地的英文名称（默认依代码）',
  nameZh: '该地的中文名称（默认依代码）',
  places: '不属境外的地方，用逗号分隔（默认为该代码）',
  newOut: '在哪个制度目录中新建 XX 目录（默认为已载入的目录）',
  sign: '按代码或目录，把一项制度签成单一文件',
  key: 'Ed25519 私钥，PEM 或 JWK（默认用本机签发密钥，并记入本机账本）',
  signOut: '输出文件（默认为当前目录下的 XX-DIGEST.regime）',
  verify: '离线核验一份制度发布件，并说明与已载入制度的差异',
  issuer: '所信任签署者的 did:key（默认依状态目录中的 trusted.yaml）',
  add: '在签署者就该代码受信任时使用此制度发布件；可多次指定',
}

export const releaseTexts = { en, zh }

export const releaseHelp = (language: Language): typeof en => helpIn('release', releaseTexts, language)

/** Adds the commands to `carnet regime`, and the option that uses a release to the program. */
export function addReleaseCommands(program: Command, language: Language, example: string, act: Act): void {
  const help = releaseHelp(language)
  program.option('--regimes-add <file>', help.add, (file, so: readonly string[] = []) => [...so, file])
  const regime = program.commands.find(command => command.name() === 'regime')
  if (!regime) return
  const sub = (usage: string, text: string, shown: string): Command =>
    subCommand(regime, example, [usage, text, shown])
  sub('new <code>', help.new, 'regime new XX --name-en "Name of the place" --name-zh 地名 --out law')
    .option('--name-en <name>', help.nameEn)
    .option('--name-zh <name>', help.nameZh)
    .option('--places <codes>', help.places)
    .option('-o, --out <folder>', help.newOut)
    .action((code, options, command) =>
      act(command, async context =>
        (await import('./commands/regime-new.ts')).newRegime(context, code, options),
      ),
    )
  sub('sign <regime>', help.sign, 'regime sign law/XX --key authority.pem')
    .option('--key <file>', help.key)
    .option('-o, --out <file>', help.signOut)
    .action((given, options, command) =>
      act(command, async context =>
        (await import('./commands/regime-sign.ts')).signRegime(context, given, options),
      ),
    )
  sub('verify <release>', help.verify, 'regime verify XX-0123456789ab.regime --issuer did:key:z6Mk…')
    .option('--issuer <did>', help.issuer)
    .action((given, options, command) =>
      act(command, async context =>
        (await import('./commands/regime-verify.ts')).verifyRegime(context, given, options),
      ),
    )
}
