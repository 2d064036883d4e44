/** What changed between two replays, one line a change. */
import type { Answer, Answers } from './replay.ts'

/** Lines, in the order of the names. `+` and `−` stand before what came and what went. */
export function compareAnswers(before: Answers, after: Answers): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names.flatMap(name => {
    const [old, now] = [before[name], after[name]]
    if (!old) return [`${name}: new, ${summary(now!)}`]
    if (!now) return [`${name}: gone, was ${summary(old)}`]
    return changes(old, now).map(change => `${name}: ${change}`)
  })
}

function changes(before: Answer, after: Answer): string[] {
  const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return properties.flatMap(property => {
    const [old = [], now = []] = [before[property], after[property]]
    if (typeof old === 'string' && typeof now === 'string')
      return old === now ? [] : [`${property} ${old} → ${now}`]
    const [oldSet, newSet] = [[old].flat(), [now].flat()]
    const gone = oldSet.filter(value => !newSet.includes(value)).map(value => `−${value}`)
    const come = newSet.filter(value => !oldSet.includes(value)).map(value => `+${value}`)
    return gone.length + come.length === 0 ? [] : [`${property} ${[...gone, ...come].join('; ')}`]
  })
}

function summary(answer: Answer): string {
  const first = answer.outcome ?? Object.values(answer)[0] ?? ''
  return [first].flat().join('; ')
}
