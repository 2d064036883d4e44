import type { ErrorWords } from '../words.ts'

/** What `@carnet/state` can report. */
export const stateErrors = {
  CARNET_STATE_IN_CLONE: {
    en: 'the state folder {folder} lies inside the git clone {clone}: keys and records of people could be committed and published',
    zh: '状态文件夹 {folder} 位于 git 克隆 {clone} 之内：密钥和涉及个人的记录可能被提交并公开',
    fix: {
      en: 'choose a folder outside every clone with --state DIR or CARNET_STATE',
      zh: '请用 --state DIR 或环境变量 CARNET_STATE 指定一个不在任何克隆之内的文件夹',
    },
  },
  CARNET_STATE_LOCKED: {
    en: 'the state in {folder} is in use by process {pid}, since {since}',
    zh: '状态文件夹 {folder} 正由进程 {pid} 使用（自 {since} 起）',
    fix: {
      en: 'wait until process {pid} has ended, or end it; the lock then frees itself',
      zh: '请等待进程 {pid} 结束，或终止该进程；此后锁会自行释放',
    },
  },
  CARNET_STATE_HOST_GONE: {
    en: 'the process that holds the state in {folder} ended, or broke off, while this one was its guest',
    zh: '持有状态文件夹 {folder} 的进程已结束或中断，而本进程当时正通过它使用该状态',
    fix: {
      en: 'run the command again: what was begun is finished once',
      zh: '请重新运行该命令：已开始的工作会继续完成，且只完成一次',
    },
  },
  CARNET_STATE_LOCKED_ELSEWHERE: {
    en: 'the state in {folder} was locked by process {pid} on {host}, since {since}; from here nobody can tell whether it still runs',
    zh: '状态文件夹 {folder} 已被 {host} 上的进程 {pid} 锁定（自 {since} 起）；从本机无法得知它是否仍在运行',
    fix: {
      en: 'make sure that no Carnet runs on {host} (another machine or container), then delete {file}',
      zh: '请确认 {host}（另一台机器或容器）上没有运行中的 Carnet，然后删除 {file}',
    },
  },
  CARNET_STATE_LOCK_DAMAGED: {
    en: 'the lock {file} cannot be read: expected one line of JSON that names its holder',
    zh: '无法读取锁文件 {file}：其中应为一行写明持有者的 JSON',
    fix: {
      en: 'make sure that no Carnet uses {folder}, then delete {file}',
      zh: '请确认没有 Carnet 正在使用 {folder}，然后删除 {file}',
    },
  },
  CARNET_STATE_VERSION: {
    en: '{file} has state version {found}; this Carnet reads version {expected}',
    zh: '{file} 的状态版本为 {found}；本程序读取的版本为 {expected}',
    fix: {
      en: 'use the Carnet that wrote it, or restore the file from a backup',
      zh: '请使用写入该状态的 Carnet 版本，或从备份恢复该文件',
    },
  },
  CARNET_STATE_KEY_MISSING: {
    en: '{file} is missing, although the keys of this installation were made before; it is not replaced, because a new key would be that of a stranger',
    zh: '缺少 {file}，而本安装的密钥此前已经生成；不会自动重新生成，因为新密钥等于换了一个身份',
    fix: {
      en: 'restore the folder keys from your backup (permissions: folder 700, files 600)',
      zh: '请从备份恢复 keys 文件夹（权限：文件夹 700，文件 600）',
    },
  },
  CARNET_STATE_KEY_DAMAGED: {
    en: 'the key file {file} is damaged: its content does not match its own check',
    zh: '密钥文件 {file} 已损坏：内容与其自带的校验值不符',
    fix: {
      en: 'restore {file} from your backup; it is never made anew, because earlier carnets would no longer be yours',
      zh: '请从备份恢复 {file}；它绝不会被重新生成，否则此前的单证将不再属于您',
    },
  },
  CARNET_STATE_KEY_PERMISSIONS: {
    en: '{file} is open to other users (permissions {mode}, expected {expected})',
    zh: '{file} 对其他用户开放（权限为 {mode}，应为 {expected}）',
    fix: {
      en: 'run: chmod {expected} {file} — and consider whether somebody may have read the keys',
      zh: '请执行：chmod {expected} {file}，并考虑密钥是否可能已被他人读取',
    },
  },
  CARNET_STATE_WRITE: {
    en: 'the file system refused to read or write {file} ({reason})',
    zh: '文件系统拒绝读写 {file}（{reason}）',
    fix: {
      en: 'check free space and permissions there, then run the command again: it goes on where it stopped',
      zh: '请检查该处的剩余空间和权限，然后重新运行命令：它会从中断处继续',
    },
  },
  CARNET_STATE_CLEARANCE_DIFFERS: {
    en: 'the journal holds clearance {id} with another intent than the one given',
    zh: '日志中已有通关 {id}，但其内容与本次不同',
    fix: {
      en: 'please report this: the id is a hash of the intent and cannot stand for two',
      zh: '请报告此问题：该编号是内容的哈希值，不可能对应两种内容',
    },
  },
  CARNET_STATE_JOURNAL_DAMAGED: {
    en: '{file}, line {line}: the journal of this clearance was changed or damaged; expected a line that matches its check',
    zh: '{file} 第 {line} 行：该通关的日志被改动或已损坏；此行应与其校验值一致',
    fix: { en: 'restore {file} from a backup', zh: '请从备份恢复 {file}' },
  },
  CARNET_STATE_RECORD_DAMAGED: {
    en: 'the clearance record {file} does not match its name, or its list of people cannot be read',
    zh: '通关记录 {file} 与其文件名不符，或其中的人数列表无法读取',
    fix: {
      en: 'restore {file} from a backup; without it the running totals would count too few people',
      zh: '请从备份恢复 {file}；缺少它，累计人数将会少计',
    },
  },
  CARNET_STATE_PEOPLE_MISSING: {
    en: '{file} is missing: the set of people of a clearance that counts',
    zh: '缺少 {file}：它是一次计入累计的通关所涉人员的集合',
    fix: {
      en: 'restore {file} from a backup; without it the running totals would count too few people',
      zh: '请从备份恢复 {file}；缺少它，累计人数将会少计',
    },
  },
  CARNET_STATE_PEOPLE_DAMAGED: {
    en: '{file} does not match its name, the SHA-256 of its content',
    zh: '{file} 的内容与其文件名（内容的 SHA-256）不符',
    fix: {
      en: 'restore {file} from a backup; with it damaged the running totals would be wrong',
      zh: '请从备份恢复 {file}；该文件损坏会使累计人数出错',
    },
  },
} satisfies Record<string, ErrorWords>
