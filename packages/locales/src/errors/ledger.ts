import type { ErrorWords } from '../words.ts'

/** The words of the errors of `@carnet/ledger`. */
export const ledgerErrors = {
  CARNET_LEDGER_KEY: {
    en: 'The ledger signs with a private Ed25519 key; this key is: {found}.',
    zh: '账本须用 Ed25519 私钥签名，而所给密钥是：{found}。',
    fix: {
      en: 'Give the ledger key of this installation, or restore it from your backup.',
      zh: '请使用本机的账本密钥；如已丢失，请从备份中恢复。',
    },
  },
  CARNET_LEDGER_KEY_NAME: {
    en: '"{name}" cannot be the name of a ledger: a name is not empty and has no spaces, plus signs or control characters.',
    zh: '“{name}”不能作账本名称：名称不能为空，也不能含空格、加号或控制字符。',
    fix: {
      en: 'Choose a name like a web address without "https://", for example "example.com/ledger".',
      zh: '请取一个形如网址、但不带“https://”的名称，例如“example.com/ledger”。',
    },
  },
  CARNET_LEDGER_VERIFIER_KEY: {
    en: '"{key}" is not a verifier key: expected NAME+ID+BASE64 with an Ed25519 key and the ID that belongs to it.',
    zh: '“{key}”不是验证公钥：应为“名称+编号+BASE64”，其中是 Ed25519 公钥，编号须与之相符。',
    fix: {
      en: 'Copy the whole key again from where the ledger publishes it, without spaces or line breaks.',
      zh: '请从账本公布之处重新完整复制，不要带空格或换行。',
    },
  },
  CARNET_LEDGER_NOTE_FORMAT: {
    en: 'This is not a signed note: expected text, an empty line, and signature lines that begin with "— ".',
    zh: '这不是签名文本：应为正文、一个空行，以及以“— ”开头的签名行。',
    fix: {
      en: 'Fetch the file again exactly as the ledger wrote it; an editor may have changed line ends or spaces.',
      zh: '请重新取得账本写出的原文件；编辑器可能改动了换行或空格。',
    },
  },
  CARNET_LEDGER_UNSIGNED: {
    en: 'There is no signature by the key of "{name}" under this note.',
    zh: '此文本没有“{name}”这把密钥的签名。',
    fix: {
      en: 'Check that the key belongs to this ledger. If the ledger has a new key, ask its operator for the verifier key.',
      zh: '请核对密钥是否属于这个账本；若账本已换密钥，请向运营方索取验证公钥。',
    },
  },
  CARNET_LEDGER_SIGNATURE: {
    en: 'The signature of "{name}" does not fit the text: the note was changed after it was signed.',
    zh: '“{name}”的签名与正文不符：文本在签名之后被改动过。',
    fix: {
      en: 'Do not rely on it. Fetch the note again from the ledger, and ask where the changed one came from.',
      zh: '请勿采信。请从账本重新取得，并查明改动过的文本来自何处。',
    },
  },
  CARNET_LEDGER_KEY_REPLACED: {
    en: 'The ledger "{name}" goes on under a newer key; the one that was found here has ended. Nothing was signed.',
    zh: '账本“{name}”已换用更新的密钥，此处的密钥已停用。未作任何签名。',
    fix: {
      en: 'Restore the keys from a backup that was made after the key was replaced.',
      zh: '请从更换密钥之后所作的备份中恢复密钥。',
    },
  },
  CARNET_LEDGER_KEY_ENDED: {
    en: 'The key had ended on {day}, at {last} entries; this checkpoint of {size} entries is signed with it all the same.',
    zh: '此密钥已于 {day} 在账本第 {last} 条处停用，而这个 {size} 条的检查点仍由其签名。',
    fix: {
      en: 'Do not rely on it. Ask the issuer, by another way, whether the former key of its ledger was stolen.',
      zh: '请勿采信。请通过其他渠道向签发方核实其账本的原密钥是否被盗用。',
    },
  },
  CARNET_LEDGER_KEY_NOT_BEGUN: {
    en: 'The key began on {day}, at {first} entries; this checkpoint of {size} entries cannot be signed with it.',
    zh: '此密钥自 {day}、账本第 {first} 条起启用，不可能签署这个 {size} 条的检查点。',
    fix: {
      en: 'Do not rely on it. Fetch the checkpoint again from the ledger, and ask where this one came from.',
      zh: '请勿采信。请从账本重新取得检查点，并查明此检查点来自何处。',
    },
  },
  CARNET_LEDGER_CONTRADICTED: {
    en: 'At {size} entries the ledger had another root when its key was replaced: somebody has signed two histories.',
    zh: '更换密钥时，账本在 {size} 条处的根哈希与此不同：有人签署了两份相互矛盾的历史。',
    fix: {
      en: 'Do not rely on it, and keep it: it shows that a key was misused. Ask the issuer by another way.',
      zh: '请勿采信，但请保存：它证明密钥被滥用。请通过其他渠道询问签发方。',
    },
  },
  CARNET_LEDGER_SUCCESSION_FORMAT: {
    en: 'This does not say how a key of a ledger came after another: expected the note that both keys have signed.',
    zh: '此处未说明账本密钥的更替：应为新旧密钥共同签署的文本。',
    fix: {
      en: 'Have the file from the issuer again, unchanged: carnet key successions --out FILE.',
      zh: '请向签发方重新索取未经改动的文件：carnet key successions --out FILE。',
    },
  },
  CARNET_LEDGER_SUCCESSION: {
    en: 'It is not shown that the key {to} came after {from} in their ledger: a signature, the entry or the root does not fit.',
    zh: '无法证明密钥 {to} 在其账本中接替 {from}：签名、条目或根哈希不符。',
    fix: {
      en: 'Do not rely on the file. Have it from the issuer again, by another way.',
      zh: '请勿依赖该文件，并通过其他渠道向签发方重新索取。',
    },
  },
  CARNET_LEDGER_SUCCESSION_FORK: {
    en: 'The key {key} of a ledger has two successors, or comes after itself: nobody can say which key goes on.',
    zh: '账本密钥 {key} 有两个后继密钥，或以自身为后继：无法确定以何者为准。',
    fix: {
      en: 'Do not rely on the file. Ask the issuer, by another way, whether a key was stolen.',
      zh: '请勿依赖该文件。请通过其他渠道向签发方核实密钥是否被盗用。',
    },
  },
  CARNET_LEDGER_CHECKPOINT_FORMAT: {
    en: 'This is not a checkpoint: expected the name of the ledger, the number of entries, and the root in base64, a line each.',
    zh: '这不是检查点：应逐行写明账本名称、条目数和 base64 的根哈希。',
    fix: {
      en: 'Fetch the file "checkpoint" again from the ledger, unchanged.',
      zh: '请从账本重新取得未经改动的“checkpoint”文件。',
    },
  },
  CARNET_LEDGER_ORIGIN: {
    en: 'This checkpoint is of the ledger "{found}"; expected "{expected}".',
    zh: '此检查点属于账本“{found}”，而应属于“{expected}”。',
    fix: {
      en: 'Use the checkpoint and the key of the same ledger.',
      zh: '请使用同一账本的检查点和密钥。',
    },
  },
  CARNET_LEDGER_PROOF_FORMAT: {
    en: 'This is not a ledger proof: expected "c2sp.org/tlog-proof@v1", the index, hashes in base64, an empty line and the checkpoint.',
    zh: '这不是账本证明：应依次为“c2sp.org/tlog-proof@v1”、序号、base64 哈希、一个空行和检查点。',
    fix: {
      en: 'Take the proof again from the carnet or the ledger, unchanged.',
      zh: '请从单证或账本重新取得未经改动的证明。',
    },
  },
  CARNET_LEDGER_INCLUSION: {
    en: 'The proof does not lead from this record to the root of the ledger (entry {index} of {size}).',
    zh: '证明无法从这条记录推至账本的根哈希（共 {size} 条，序号 {index}）。',
    fix: {
      en: 'Do not rely on it: the record is not what the ledger has, or the proof was changed. Ask for the carnet again.',
      zh: '请勿采信：记录与账本所载不同，或证明被改动。请重新索取单证。',
    },
  },
  CARNET_LEDGER_TILE_PATH: {
    en: '"{path}" is not the path of a ledger tile, such as "tile/0/x001/234" or "tile/entries/000.p/5".',
    zh: '“{path}”不是账本分块的路径；正确的例子是“tile/0/x001/234”“tile/entries/000.p/5”。',
    fix: {
      en: 'Correct the path; the layout is that of c2sp.org/tlog-tiles.',
      zh: '请更正路径；布局见 c2sp.org/tlog-tiles。',
    },
  },
  CARNET_LEDGER_ENTRY_SIZE: {
    en: 'A ledger entry of {bytes} bytes is too long: at most {limit}.',
    zh: '账本条目有 {bytes} 字节，过长：最多 {limit} 字节。',
    fix: {
      en: 'Enter the hash of the record, not the record.',
      zh: '请登记记录的哈希，而不是记录本身。',
    },
  },
  CARNET_LEDGER_INDEX: {
    en: 'The ledger has {size} entries; there is no {index}. Entries are counted from 0.',
    zh: '账本共有 {size} 条，没有序号 {index}；序号从 0 开始。',
    fix: {
      en: 'Give an index below the number of entries.',
      zh: '请给出小于条目数的序号。',
    },
  },
  CARNET_LEDGER_NO_CHECKPOINT: {
    en: 'The ledger in {folder} has entries but has lost its checkpoint. A new one would contradict those already given away.',
    zh: '{folder} 中的账本有条目，却缺少检查点。另起一个会与已经发出的相矛盾。',
    fix: {
      en: 'Restore the file "checkpoint" from your backup, together with the rest of the folder.',
      zh: '请从备份中恢复“checkpoint”文件，连同整个文件夹。',
    },
  },
  CARNET_LEDGER_DAMAGED: {
    en: 'The ledger contradicts itself: {path} is missing or is not what the checkpoint was signed over.',
    zh: '账本自相矛盾：{path} 缺失，或与签署检查点时的内容不同。',
    fix: {
      en: 'Nothing was signed. Restore the ledger folder from your backup, then check the whole of it.',
      zh: '未作任何签名。请从备份恢复账本文件夹，然后检查全部内容。',
    },
  },
  CARNET_LEDGER_MOVED: {
    en: 'Somebody else has written to the ledger in {folder} while it was open here. Nothing was signed.',
    zh: '{folder} 中的账本在此处打开期间被另一方写入。未作任何签名。',
    fix: {
      en: 'Make sure that one process only uses this state folder, and run the command again.',
      zh: '请确保只有一个进程使用该状态文件夹，然后重新运行命令。',
    },
  },
  CARNET_LEDGER_STOPPED: {
    en: 'The ledger in {folder} takes no more entries here, because an earlier write failed.',
    zh: '{folder} 中的账本因先前写入失败，在此处不再接受条目。',
    fix: {
      en: 'Mend the cause of the first failure and run the command again: it takes up where the ledger stands.',
      zh: '请排除首次失败的原因，再重新运行命令：将从账本现状继续。',
    },
  },
  CARNET_LEDGER_READ: {
    en: 'A file of the ledger cannot be read: {reason}',
    zh: '无法读取账本文件：{reason}',
    fix: {
      en: 'Correct the permissions of the folder, or restore it from your backup.',
      zh: '请更正文件夹权限，或从备份恢复。',
    },
  },
  CARNET_LEDGER_WRITE: {
    en: 'The ledger in {folder} cannot be written: {reason}',
    zh: '无法写入 {folder} 中的账本：{reason}',
    fix: {
      en: 'Make room on the disk or correct the permissions of the folder, and run the command again. No entry was acknowledged.',
      zh: '请腾出磁盘空间或更正文件夹权限，再重新运行命令。该条目未被确认。',
    },
  },
} satisfies Record<string, ErrorWords>
