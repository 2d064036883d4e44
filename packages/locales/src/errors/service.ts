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
  CARNET_API_MEDIA_TYPE: {
    en: 'the body has a type that is not taken here',
    zh: '此处不接受该类型的请求正文',
    fix: {
      en: 'send JSON as application/json, data sets to /v1/uploads as application/octet-stream',
      zh: 'JSON 请用 application/json，数据集请以 application/octet-stream 发送至 /v1/uploads',
    },
  },
} satisfies Readonly<Record<string, ErrorWords>>
