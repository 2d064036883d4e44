/** The words of `carnet regime`: what the check found, what changed, what is coming. */
import type { Words } from '../words.ts'

const words = {
  'cli.regime-checked': [
    '{regimes}: {examples} examples passed, {failures} failed · {errors}, {warnings}',
    '{regimes}：{examples} 个示例通过，{failures} 个未通过 · {errors}，{warnings}',
  ],
  'cli.check-error': ['error', '错误'],
  'cli.check-warning': ['warning', '提醒'],
  'cli.check-errors.one': ['{count} error', '{count} 个错误'],
  'cli.check-errors': ['{count} errors', '{count} 个错误'],
  'cli.check-warnings.one': ['{count} warning', '{count} 项提醒'],
  'cli.check-warnings': ['{count} warnings', '{count} 项提醒'],
  'cli.check-counts': [
    '{regime}  provisions {provisions} · definitions {definitions} · mechanisms {mechanisms} · lists {lists}, with entries {entries} · articles accounted for {articles} · days looked at {days}',
    '{regime}  {provisions} 项条款、{definitions} 项定义、{mechanisms} 项机制、{lists} 份清单（{entries} 条），覆盖 {articles} 条条文，逐日检查 {days} 日',
  ],
  'cli.freshness': ['freshness', '时效'],
  'cli.fresh': ['fresh', '在核对期内'],
  'cli.stale': ['{count} not checked for over {days} days', '{count} 项逾 {days} 日未核对'],
} satisfies Record<string, readonly [en: string, zh: string]>

export const regimeLabels: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(words).map(([name, [en, zh]]) => [name, { en, zh }]),
)
