import type { ErrorWords } from '../words.ts'

/** What the desk of an authority can report. */
export const deskErrors = {
  CARNET_DESK_NONE: {
    en: 'this organisation has not opened a desk',
    zh: '本组织尚未开设主管部门工作台',
    fix: { en: 'give the desk its name and address first', zh: '请先填写工作台的名称和地址' },
  },
  CARNET_DESK_NOT_ALLOWED: {
    en: 'the organisation {id} may not have a desk here: whoever runs the service has named those that may',
    zh: '组织 {id} 不可在此开设工作台：服务管理者已指定可开设的组织',
    fix: {
      en: 'ask whoever runs the service to name this id in CARNET_DESKS',
      zh: '请服务管理者将该编号列入 CARNET_DESKS',
    },
  },
  CARNET_DESK_SLUG_TAKEN: {
    en: 'another desk has the address “{slug}”',
    zh: '地址“{slug}”已被其他工作台使用',
    fix: { en: 'choose another one', zh: '请另选地址' },
  },
  CARNET_DESK_SIGNER: {
    en: 'the release is signed by {issuer}, which is none of the keys of this desk',
    zh: '发布件由 {issuer} 签署，该密钥不属于本工作台',
    fix: {
      en: 'sign it with a key of the desk, or add the key to the desk first',
      zh: '请用本工作台的密钥签署，或先将该密钥登记到工作台',
    },
  },
  CARNET_DESK_SUCCESSIONS: {
    en: 'the file leads from the key {issuer}, which this desk does not trust',
    zh: '该文件自密钥 {issuer} 起，而本工作台并不信任该密钥',
    fix: {
      en: 'ask the issuer for its key by another way, enter it among the trusted keys, then give the file again',
      zh: '请通过其他渠道向签发方核实其密钥，列入受信任的密钥后，再提交该文件',
    },
  },
  CARNET_DESK_UNREADABLE: {
    en: 'the texts cannot be read as the regime {regime}: {count} problems, the first is {code}',
    zh: '文本不能作为制度 {regime} 读取：共 {count} 处问题，首个为 {code}',
    fix: {
      en: 'mend them (carnet regime check) and send them again',
      zh: '请更正（carnet regime check）后重新提交',
    },
  },
  CARNET_DESK_DIGEST: {
    en: 'the texts read as digest {found}, and the release says {said}',
    zh: '文本的摘要为 {found}，发布件载明的是 {said}',
    fix: {
      en: 'sign the release anew with this version (carnet regime sign)',
      zh: '请用当前版本重新签署（carnet regime sign）',
    },
  },
  CARNET_DESK_PUBLISHED: {
    en: 'this desk has published {file} before',
    zh: '本工作台已发布过 {file}',
    fix: {
      en: 'nothing is to be done; a release that was withdrawn is published again as a new one, with a change',
      zh: '无需再次发布；已撤回的发布件如需恢复，请修改后作为新件发布',
    },
  },
  CARNET_DESK_WITHDRAWN: {
    en: '{file} is withdrawn already',
    zh: '{file} 已撤回',
    fix: { en: 'nothing is to be done', zh: '无需操作' },
  },
  CARNET_DRAFT_UNCHANGED: {
    en: 'the draft changes nothing in the regime {regime}',
    zh: '草案未对制度 {regime} 作任何改动',
    fix: { en: 'send the texts that differ', zh: '请提交有改动的文本' },
  },
  CARNET_DRAFT_FILES: {
    en: 'the desk has published no release of {regime}, so that the draft needs all of its files',
    zh: '本工作台尚未发布 {regime} 的发布件，草案须包含其全部文件',
    fix: {
      en: 'send every file of the regime, or publish a release of it first',
      zh: '请提交该制度的全部文件，或先发布其发布件',
    },
  },
  CARNET_DRAFT_CLOSED: {
    en: 'comments on this draft ended on {day}',
    zh: '该草案的征求意见已于{day}截止',
    fix: { en: 'read the reply of the authority', zh: '请查阅主管部门的答复' },
  },
  CARNET_DRAFT_FULL: {
    en: 'this draft takes no more comments without a key: {most} are waiting',
    zh: '该草案暂不再接收未登录者的意见：已有 {most} 条待处理',
    fix: { en: 'comment with a key of an organisation, or later', zh: '请以组织密钥提交，或稍后再试' },
  },
  CARNET_DRAFT_NOT_PUBLIC: {
    en: 'this draft takes comments of organisations with an account alone',
    zh: '该草案仅接收有账户的组织提出的意见',
    fix: {
      en: 'comment with a key or a login of an organisation, or ask the authority to open the draft to everybody',
      zh: '请以组织的密钥或登录提出意见，或请主管部门向公众开放该草案',
    },
  },
  CARNET_DRAFT_ENTRY: {
    en: 'the draft changes no entry “{entry}”',
    zh: '草案未改动条目“{entry}”',
    fix: {
      en: 'take the id of an entry as the draft lists it, or comment on the whole',
      zh: '请使用草案所列的条目编号，或对草案整体提出意见',
    },
  },
  CARNET_EFFECT_CONSENT: {
    en: 'nobody has said that these figures may be sent',
    zh: '尚未有人同意发送这些数字',
    fix: {
      en: 'look at the figures, and send them with `consent: true`',
      zh: '请查看数字，并以 `consent: true` 发送',
    },
  },
  CARNET_FILING_EMPTY: {
    en: 'the filing holds neither a carnet nor the use of a list',
    zh: '申报材料既无单证，也未说明所使用的清单',
    fix: { en: 'add one of them', zh: '请至少提供其一' },
  },
  CARNET_FILING_CARNET: {
    en: 'the carnet does not verify: {check} failed ({reason})',
    zh: '单证未通过核验：{check}不通过（{reason}）',
    fix: {
      en: 'send the file as it was issued; carnet verify shows every check',
      zh: '请提交原始签发文件；carnet verify 可显示各项核验',
    },
  },
  CARNET_FILING_TWICE: {
    en: 'this carnet was filed with the desk before',
    zh: '该单证已向本主管部门提交',
    fix: {
      en: 'look at your filings; what was returned can be filed again',
      zh: '请查看已提交的申报材料；被退回的可再次提交',
    },
  },
  CARNET_FILING_LIST: {
    en: 'there is no entry “{entry}” in the list “{list}” of {regime}',
    zh: '{regime} 的清单“{list}”中没有条目“{entry}”',
    fix: {
      en: 'take the list and the entry as the regime names them',
      zh: '请按该制度中的清单和条目名称填写',
    },
  },
  CARNET_FILING_STATE: {
    en: 'the filing is “{state}” and cannot become “{to}”',
    zh: '申报材料的状态为“{state}”，不能改为“{to}”',
    fix: { en: 'read it again and go on from where it is', zh: '请重新读取，并从其当前状态继续' },
  },
  CARNET_FILING_REASONS: {
    en: 'a filing is returned with reasons, and none are given',
    zh: '退回申报材料须说明理由，现未填写',
    fix: { en: 'say what is missing or wrong', zh: '请说明缺少或有误之处' },
  },
  CARNET_BULK_LINE: {
    en: 'is longer than {most} bytes, which no carnet is',
    zh: '超过 {most} 字节，不可能是单证',
    fix: { en: 'one carnet a line, or one a file', zh: '每行一份单证，或每个文件一份' },
  },
  CARNET_BULK_ZIP: {
    en: 'the archive cannot be read: {problem}',
    zh: '无法读取压缩包：{problem}',
    fix: {
      en: 'send a ZIP file that is not encrypted, or carnets one a line',
      zh: '请发送未加密的 ZIP 文件，或每行一份单证',
    },
  },
  CARNET_FILE_ADDRESS: {
    en: 'the address is not that of a desk',
    zh: '所填地址不是工作台地址',
    fix: {
      en: 'take the address that the authority publishes: https://…/published/NAME',
      zh: '请使用主管部门公布的地址：https://…/published/NAME',
    },
  },
  CARNET_FILE_KEY: {
    en: 'there is no API key to file with',
    zh: '没有可用于提交的 API 密钥',
    fix: {
      en: 'make one at the service of the authority, and name its file with --key-file or set CARNET_DESK_KEY',
      zh: '请在主管部门的服务上生成密钥，用 --key-file 指定其文件，或设置 CARNET_DESK_KEY',
    },
  },
  CARNET_FILE_NOTHING: {
    en: 'there is nothing to file: neither a carnet nor the use of a list',
    zh: '没有可提交的内容：既无单证，也无清单使用情况',
    fix: {
      en: 'name a .carnet file, or with --use an entry of a list, as `carnet regime search` names it',
      zh: '请指定 .carnet 文件，或用 --use 指定清单条目（名称见 carnet regime search）',
    },
  },
  CARNET_FILE_USE: {
    en: '“{received}” does not name an entry of a list',
    zh: '“{received}”不是清单条目名称',
    fix: {
      en: 'write REGIME/LIST:ENTRY, as `carnet regime search` prints it',
      zh: '请写作 制度代码/清单:条目，以 carnet regime search 所列为准',
    },
  },
  CARNET_FILE_UNREADABLE: {
    en: 'cannot read {file}: {problem}',
    zh: '无法读取 {file}：{problem}',
    fix: { en: 'name a .carnet file', zh: '请指定 .carnet 文件' },
  },
  CARNET_FILE_UNREACHABLE: {
    en: '{origin} does not answer: {problem}',
    zh: '{origin} 无应答：{problem}',
    fix: {
      en: 'try again later; the same carnet sent again within a day is filed once',
      zh: '请稍后重试；一日内重复提交同一单证只计一次',
    },
  },
  CARNET_FILE_REFUSED: {
    en: 'the desk does not take it (status {status}): {detail}',
    zh: '工作台未予接收（状态 {status}）：{detail}',
    fix: { en: 'mend what it says and file again', zh: '请按其说明更正后重新提交' },
  },
  CARNET_FILE_RECEIPT: {
    en: 'the receipt does not prove that the ledger of the authority holds what was filed',
    zh: '回执不能证明主管部门账本已记入所提交内容',
    fix: {
      en: 'do not rely on it; ask the authority by another way whether it has received the filing',
      zh: '请勿依赖该回执；请通过其他途径向主管部门确认是否已收到',
    },
  },
} satisfies Record<string, ErrorWords>
