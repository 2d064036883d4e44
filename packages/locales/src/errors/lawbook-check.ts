/** What the check of a regime finds besides what its readers do: `@carnet/lawbook`, coverage.ts and check*.ts. */
import type { ErrorWords } from '../words.ts'

export const lawbookCheckErrors = {
  CARNET_COVERAGE_NAME_UNKNOWN: {
    en: 'the coverage names {value}, which is no part of the regime; known are {known}',
    zh: '覆盖表所列 {value} 不是该制度的组成部分；已知的有 {known}',
    fix: { en: 'correct the name, or encode what is meant', zh: '请更正名称，或者先编码所指内容' },
  },
  CARNET_COVERAGE_PROVISION_MISSING: {
    en: 'no article of the coverage names the provision {id}',
    zh: '覆盖表中没有任何条文列出条款 {id}',
    fix: {
      en: 'add {id} under the article that it encodes: encoded: [{id}]',
      zh: '请在其所编码的条文下加入 {id}：encoded: [{id}]',
    },
  },
} satisfies Record<string, ErrorWords>
