import type { ErrorWords } from '../words.ts'

/** What `@carnet/service` can report. */
export const serviceErrors = {
  CARNET_API_INVALID: {
    en: 'the request is not as it must be: {problem}',
    zh: '请求不符合要求：{problem}',
    fix: {
      en: 'compare it with the reference of the API (/openapi.json)',
      zh: '请对照接口说明（/openapi.json）',
    },
  },
  CARNET_STATE_ORGANISATION: {
    en: 'the database keeps the state of several organisations, and “{received}” does not name one of them: {known}',
    zh: '数据库中存有多个组织的状态数据，“{received}”未能指明其中之一：{known}',
    fix: {
      en: 'set CARNET_ORGANISATION to the id of the organisation, or to its name where no other has that name',
      zh: '请将 CARNET_ORGANISATION 设为组织的编号；名称不重复时也可设为名称',
    },
  },
  CARNET_API_NOT_SIGNED_IN: {
    en: 'nobody is signed in, or the key is unknown, expired or revoked',
    zh: '尚未登录，或密钥不存在、已过期或已撤销',
    fix: {
      en: 'sign in, or send a key that is in force: Authorization: Bearer carnet_…',
      zh: '请登录，或发送有效的密钥：Authorization: Bearer carnet_…',
    },
  },
  CARNET_API_FORBIDDEN: {
    en: 'this needs “{permission}”, which none of your roles gives',
    zh: '此操作需要“{permission}”权限，您的角色均不具备',
    fix: {
      en: 'ask an officer of your organisation for the role',
      zh: '请向本组织的负责人申请相应角色',
    },
  },
  CARNET_API_ORIGIN: {
    en: 'the request comes from “{origin}”, and this service answers only its own pages on this machine',
    zh: '请求来自“{origin}”，而本服务只应答本机上自己的页面',
    fix: {
      en: 'open the address that the service printed when it started',
      zh: '请打开服务启动时显示的地址',
    },
  },
  CARNET_API_NOT_FOUND: {
    en: 'there is no {what} here',
    zh: '找不到 {what}',
    fix: {
      en: 'look it up in its list; it may belong to another organisation, or be deleted',
      zh: '请在相应列表中查找；它可能属于其他组织，或已被删除',
    },
  },
  CARNET_API_NEEDS_KEY: {
    en: 'an agent comes with an API key',
    zh: '智能体须持 API 密钥访问',
    fix: {
      en: 'make a key with the roles that the agent is to have, and send it: Authorization: Bearer carnet_…',
      zh: '请创建具备所需角色的密钥并发送：Authorization: Bearer carnet_…',
    },
  },
  CARNET_API_METHOD: {
    en: 'this address takes {allowed}, not {method}',
    zh: '此地址只接受 {allowed}，不接受 {method}',
    fix: {
      en: 'compare the request with the reference of the API (/openapi.json)',
      zh: '请对照接口说明（/openapi.json）',
    },
  },
  CARNET_API_CONFLICT: {
    en: '{what} has moved on to revision {revision} since you read revision {from}',
    zh: '{what} 已更新至第 {revision} 版，而您依据的是第 {from} 版',
    fix: {
      en: 'read it again, bring your change into it, and send that with its revision',
      zh: '请重新读取，并入您的修改，再附上该版本号提交',
    },
  },
  CARNET_API_STATE: {
    en: 'transfer {id} is “{state}”; this can be done while it is “{expected}”',
    zh: '传输 {id} 的状态为“{state}”；仅在“{expected}”时可执行此操作',
    fix: {
      en: 'read the transfer again and go on from where it is',
      zh: '请重新读取该传输，并从其当前状态继续',
    },
  },
  CARNET_SERVICE_MASTER_KEY: {
    en: 'the master key in {place} is none: expected {bytes} bytes in base64url',
    zh: '{place} 中的主密钥无效：应为 base64url 编码的 {bytes} 字节',
    fix: {
      en: 'restore it from a backup; for a new installation, make one with: openssl rand 32 | basenc --base64url',
      zh: '请从备份恢复；如为全新安装，可用 openssl rand 32 | basenc --base64url 生成',
    },
  },
  CARNET_API_PLAN_NOT_READY: {
    en: 'the plan “{plan}” cannot be carried out yet: it asks for steps that are not done',
    zh: '方案“{plan}”尚不能执行：其要求的步骤未完成',
    fix: {
      en: 'do the steps that the plan lists and add them to the declaration, or choose a plan that is ready',
      zh: '请完成方案所列步骤并写入申报，或选择可立即执行的方案',
    },
  },
  CARNET_API_PLAN_CHANGED: {
    en: 'meanwhile another plan was chosen: “{plan}”',
    zh: '在此期间已改选方案“{plan}”',
    fix: {
      en: 'look at that plan, then approve or refuse it by its hash',
      zh: '请查看该方案，再按其哈希批准或拒绝',
    },
  },
  CARNET_API_FOUR_EYES: {
    en: 'whoever chose a plan does not approve it',
    zh: '选定方案者不得自行批准',
    fix: {
      en: 'let another approver of your organisation look at it',
      zh: '请由本组织的另一名审批人审核',
    },
  },
  CARNET_API_KEY_REUSED: {
    en: 'this Idempotency-Key was used for another request',
    zh: '该 Idempotency-Key 已用于另一请求',
    fix: {
      en: 'make a new key for every change, and keep it for its repetitions',
      zh: '每项变更请使用新的键，仅在重复同一请求时沿用',
    },
  },
  CARNET_OBLIGATION_STATE: {
    en: 'obligation {id} is “{state}”; this can be done while it is “{expected}”',
    zh: '义务 {id} 的状态为“{state}”；仅在“{expected}”时可执行此操作',
    fix: {
      en: 'read it again and go on from where it is',
      zh: '请重新读取，并从其当前状态继续',
    },
  },
  CARNET_WEBHOOK_URL: {
    en: 'no webhook can be sent to such an address: {problem}',
    zh: '无法向此类地址发送 webhook：{problem}',
    fix: {
      en: 'give an https address without user and password',
      zh: '请填写不含用户名和密码的 https 地址',
    },
  },
  CARNET_WEBHOOK_ADDRESS: {
    en: '“{host}” cannot be called: {why}',
    zh: '不能访问“{host}”：{why}',
    fix: {
      en: 'name a host on the public internet; whoever runs this service may allow a network of their own (CARNET_WEBHOOK_ALLOW)',
      zh: '请使用公网主机；服务的运行者可用 CARNET_WEBHOOK_ALLOW 允许自有网络',
    },
  },
  CARNET_WEBHOOK_ALLOW: {
    en: '“{received}” is no network',
    zh: '“{received}”不是网络地址',
    fix: {
      en: 'write addresses or networks with commas between: 10.1.0.0/16, ::1',
      zh: '请以逗号分隔书写地址或网段：10.1.0.0/16, ::1',
    },
  },
  CARNET_API_TOO_LARGE: {
    en: 'the body is larger than {limit} bytes',
    zh: '请求正文超过 {limit} 字节',
    fix: {
      en: 'send data sets to /v1/uploads, which takes any size',
      zh: '数据集请发送至 /v1/uploads，其大小不限',
    },
  },
  CARNET_UPLOAD_TOO_LARGE: {
    en: 'one upload may have {limit} bytes here',
    zh: '此处单个上传文件的上限为 {limit} 字节',
    fix: {
      en: 'send the data set in parts, or ask whoever runs the service to raise CARNET_UPLOAD_MEGABYTES',
      zh: '请分批上传，或请服务运营者调高 CARNET_UPLOAD_MEGABYTES',
    },
  },
  CARNET_UPLOAD_QUOTA: {
    en: 'the uploads of your organisation may take {limit} bytes more',
    zh: '贵组织的上传文件只剩 {limit} 字节的额度',
    fix: {
      en: 'delete uploads that are no longer needed, or ask whoever runs the service to raise CARNET_ORGANISATION_MEGABYTES',
      zh: '请删除不再需要的上传文件，或请服务运营者调高 CARNET_ORGANISATION_MEGABYTES',
    },
  },
  CARNET_DISK_FULL: {
    en: 'the disk of the service has room for {limit} bytes more',
    zh: '服务所在磁盘只能再容纳 {limit} 字节',
    fix: {
      en: 'ask whoever runs the service to make room; nothing was kept of what you sent',
      zh: '请服务运营者腾出空间；您发送的内容未作任何保留',
    },
  },
  CARNET_API_MEDIA_TYPE: {
    en: 'the body has a type that is not taken here',
    zh: '此处不接受该类型的请求正文',
    fix: {
      en: 'send JSON as application/json, data sets to /v1/uploads as application/octet-stream',
      zh: 'JSON 请用 application/json，数据集请以 application/octet-stream 发送至 /v1/uploads',
    },
  },
  CARNET_API_NO_ORGANISATION: {
    en: 'you are signed in, but belong to no organisation here',
    zh: '您已登录，但尚不属于任何组织',
    fix: {
      en: 'ask an officer for an invitation, or choose one of your organisations (PUT /v1/session/organisation)',
      zh: '请向负责人索取邀请，或选择您所属的组织（PUT /v1/session/organisation）',
    },
  },
  CARNET_API_NO_SESSION: {
    en: 'this is for people who have signed in with a browser, not for keys or the user of this machine',
    zh: '此操作须由在浏览器中登录的人员进行，不适用于密钥或本机用户',
    fix: {
      en: 'sign in at /auth/login',
      zh: '请在 /auth/login 登录',
    },
  },
  CARNET_API_NO_LOGIN: {
    en: 'this service works for one person on this machine, without a login',
    zh: '本服务仅供本机一人使用，未启用登录',
    fix: {
      en: 'set CARNET_OIDC_ISSUER and CARNET_PUBLIC_URL and start it again, to work with others',
      zh: '如需多人使用，请设置 CARNET_OIDC_ISSUER 与 CARNET_PUBLIC_URL 后重新启动',
    },
  },
  CARNET_API_SIGN_IN: {
    en: 'the sign-in did not come to its end: {problem}',
    zh: '登录未能完成：{problem}',
    fix: {
      en: 'begin again at /auth/login: a sign-in holds for ten minutes, in one browser, once',
      zh: '请从 /auth/login 重新开始：每次登录须在十分钟内于同一浏览器完成，且只能使用一次',
    },
  },
  CARNET_API_PROVIDER: {
    en: 'the identity provider {issuer} does not answer as it must: {problem}',
    zh: '身份提供方 {issuer} 未正常应答：{problem}',
    fix: {
      en: 'try again in a moment; if it stays so, whoever runs the service compares CARNET_OIDC_ISSUER with the provider',
      zh: '请稍后重试；若仍不成功，请服务管理者核对 CARNET_OIDC_ISSUER 与身份提供方',
    },
  },
  CARNET_API_LAST_OFFICER: {
    en: 'an organisation has an officer, and nobody else is one',
    zh: '组织必须有负责人，而目前别无他人',
    fix: {
      en: 'make somebody else an officer first',
      zh: '请先指定另一名负责人',
    },
  },
  CARNET_API_INVITATION: {
    en: 'this invitation is unknown, was accepted or withdrawn, or is too old',
    zh: '该邀请不存在、已被接受、已撤回或已过期',
    fix: {
      en: 'ask whoever invited you for a new one',
      zh: '请向邀请人索取新的邀请',
    },
  },
  CARNET_API_INVITATION_OTHER: {
    en: 'this invitation is for another e-mail address than the one your identity provider vouches for',
    zh: '该邀请所指的电子邮箱与您的身份提供方证实的邮箱不一致',
    fix: {
      en: 'sign in with the account of that address, or ask for an invitation to yours',
      zh: '请使用该邮箱对应的账户登录，或申请发往您邮箱的邀请',
    },
  },
  CARNET_API_NOT_ENTERED: {
    en: 'the ledger does not hold event {id} yet',
    zh: '账本尚未记入事件 {id}',
    fix: {
      en: 'ask again in a few minutes: events are entered in batches',
      zh: '请稍候几分钟再试：事件分批记入账本',
    },
  },
  CARNET_API_SIGN_IN_ANEW: {
    en: 'you signed in more than {minutes} minutes ago, and this is not easily undone',
    zh: '您登录已超过 {minutes} 分钟，而此操作不易撤销',
    fix: {
      en: 'sign in again, then repeat it',
      zh: '请重新登录后再次操作',
    },
  },
  CARNET_API_SIGN_IN_STRONGER: {
    en: 'whoever runs the service asks for a stronger sign-in before this, such as with a second factor',
    zh: '服务管理者要求进行此操作前使用更强的登录方式，例如双因素认证',
    fix: {
      en: 'sign in again, in the way that the identity provider then asks for, and repeat it',
      zh: '请按身份提供方的要求以更强方式重新登录，然后再次操作',
    },
  },
  CARNET_API_SIGN_IN_WEAK: {
    en: 'the identity provider did not say that you signed in as strongly as is asked for here, such as with a second factor',
    zh: '身份提供方未证明您以本服务要求的强度登录，例如双因素认证',
    fix: {
      en: 'set up a second factor at the identity provider, and sign in again; if you used one, whoever runs the service compares CARNET_OIDC_ACR_VALUES and CARNET_OIDC_AMR_VALUES with what the provider tells',
      zh: '请在身份提供方设置第二验证因素后重新登录；若您已使用，请服务管理者核对 CARNET_OIDC_ACR_VALUES 和 CARNET_OIDC_AMR_VALUES 与身份提供方给出的值',
    },
  },
  CARNET_API_TOO_MANY: {
    en: 'too many requests from you, or with this key, within a minute',
    zh: '您本人或该密钥在一分钟内的请求过多',
    fix: {
      en: 'wait {seconds} seconds, and ask for larger pages or be told by webhooks rather than ask again and again',
      zh: '请等待 {seconds} 秒；可加大每页条数，或改用 webhook 接收通知，避免反复查询',
    },
  },
  CARNET_API_TOO_OFTEN: {
    en: 'too many attempts from this address',
    zh: '来自该地址的尝试过于频繁',
    fix: {
      en: 'wait {seconds} seconds',
      zh: '请等待 {seconds} 秒',
    },
  },
  CARNET_API_TOO_SLOW: {
    en: 'the body of the request did not arrive within {seconds} seconds',
    zh: '请求正文未在 {seconds} 秒内到达',
    fix: {
      en: 'send it again; data sets go to /v1/uploads, which has no such limit',
      zh: '请重新发送；数据集请发送至 /v1/uploads，该处无此限制',
    },
  },
  CARNET_SECOND_PROCESS: {
    en: 'this is the process that “carnet serve” begins beside itself',
    zh: '这是“carnet serve”自行启动的辅助进程',
    fix: {
      en: 'call “{command} serve”',
      zh: '请运行“{command} serve”',
    },
  },
  CARNET_WORK_ENDED: {
    en: 'the process that works on data ended twice over this work ({how})',
    zh: '处理数据的进程在此项工作中两次终止（{how}）',
    fix: {
      en: 'look whether the machine ran out of memory or disk, then begin the transfer again: what was entered in the ledger is finished, not done twice',
      zh: '请检查机器内存或磁盘是否耗尽，然后重新发起传输：已记入账本的部分会继续完成，不会重复执行',
    },
  },
  CARNET_DATABASE_TLS: {
    en: 'the database on {host} would be reached without TLS that checks who answers',
    zh: '与 {host} 上数据库的连接未启用可核实对方身份的 TLS',
    fix: {
      en: 'add sslmode=verify-full to DATABASE_URL, with sslrootcert=FILE for an authority of your own; where the way is safe otherwise, set CARNET_DATABASE_PLAIN=1',
      zh: '请在 DATABASE_URL 中加上 sslmode=verify-full，自建证书机构的另加 sslrootcert=文件；若链路已另有保护，请设置 CARNET_DATABASE_PLAIN=1',
    },
  },
  CARNET_SERVE_NEEDS_LOGIN: {
    en: 'without a login the service listens on this machine only, not on {host}',
    zh: '未启用登录时，服务仅在本机监听，不在 {host} 监听',
    fix: {
      en: 'set CARNET_OIDC_ISSUER, CARNET_OIDC_CLIENT_ID and CARNET_PUBLIC_URL, or leave the address out',
      zh: '请设置 CARNET_OIDC_ISSUER、CARNET_OIDC_CLIENT_ID 与 CARNET_PUBLIC_URL，或不指定监听地址',
    },
  },
  CARNET_SERVE_SETTING_MISSING: {
    en: '{by} is set, and {setting} is not',
    zh: '已设置 {by}，但未设置 {setting}',
    fix: {
      en: 'set {setting}, too: a login needs both',
      zh: '请一并设置 {setting}：登录需要二者',
    },
  },
  CARNET_SERVE_SETTING_VALUE: {
    en: '{setting} is “{received}”; expected {expected}',
    zh: '{setting} 为“{received}”；应为 {expected}',
    fix: {
      en: 'correct {setting}: addresses have TLS, unless they are on this machine',
      zh: '请更正 {setting}：除本机外，地址须使用 TLS',
    },
  },
} satisfies Readonly<Record<string, ErrorWords>>
