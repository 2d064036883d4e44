/** The calendar as other programs read it. */
import { expect, it } from 'vitest'
import { calendarText } from './calendar.ts'

const entry = {
  id: 'b9d1',
  due: '2026-06-25',
  regime: 'CN',
  words: {
    en: 'file with the authority, within ten working days; and much more that makes the line long',
    zh: '向主管部门备案',
  },
  cite: { en: 'Order 13 art. 7', zh: '第七条' },
  source: 'https://example.org/law',
  cautions: ['no-holidays'],
  done: false,
}
const options = { name: 'Carnet', language: 'en', stamp: '2026-06-01T08:00:00Z', remind: [30, 1] } as const
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n')

it('has a day, a lasting id and alarms for each entry, in lines that are folded', () => {
  const text = calendarText([entry, { ...entry, id: 'other', done: true }], options)
  expect(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true)
  const lines = unfolded(text)
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines.at(-1)).toBe('END:VCALENDAR')
  expect(lines).toEqual(
    expect.arrayContaining([
      'VERSION:2.0',
      'UID:b9d1@carnet',
      'DTSTAMP:20260601T080000Z',
      'DTSTART;VALUE=DATE:20260625',
      'TRIGGER:-P30D',
    ]),
  )
  expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(2)
  expect(lines.filter(line => line === 'BEGIN:VALARM')).toHaveLength(2)
  expect(lines.find(line => line.startsWith('SUMMARY:CN'))).toContain('\\, within ten')
  expect(lines.find(line => line.startsWith('DESCRIPTION:'))).toContain('without public holidays')
})

it('is the same for the same entries, and speaks the language asked for', () => {
  expect(calendarText([entry], options)).toBe(calendarText([entry], options))
  expect(calendarText([entry], { ...options, language: 'zh' })).toContain('SUMMARY:CN · 向主管部门备案')
})
