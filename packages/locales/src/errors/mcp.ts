import type { ErrorWords } from '../words.ts'

/** What `@carnet/mcp` can report. */
export const mcpErrors = {
  CARNET_ANSWER_NOT_UNDERSTOOD: {
    en: 'answer {number} does not fit the question “{question}”; expected is {expected}',
    zh: '第 {number} 个回答与问题“{question}”不符；应为 {expected}',
    fix: {
      en: 'give all answers again, this one in the form that is expected, or “unknown”',
      zh: '请重新给出全部回答，并按要求的形式填写该回答，或填“unknown”',
    },
  },
  CARNET_AGENT_PATH: {
    en: '{path} does not lie in the folder that this server works in',
    zh: '{path} 不在本服务器的工作目录之内',
    fix: {
      en: 'name a file in that folder, or start `carnet mcp --files FOLDER` on another',
      zh: '请指定该目录内的文件，或以 carnet mcp --files 目录 另行启动',
    },
  },
  CARNET_AGENT_NO_FILE: {
    en: 'there is no file {path}',
    zh: '没有文件 {path}',
    fix: { en: 'check its name', zh: '请检查文件名' },
  },
} as const satisfies Readonly<Record<string, ErrorWords>>
