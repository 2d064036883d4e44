interface ErrorWords {
  en: string
  zh: string
  fix: { en: string; zh: string }
}

/** The words of `@carnet/inspect`. */
export const inspectErrors = {
  CARNET_INSPECT_COLUMN: {
    en: '{file} has no column “{column}”; it has: {columns}',
    zh: '{file} 中没有列“{column}”；现有列：{columns}',
    fix: {
      en: 'write the name as it stands in the header, upper and lower case included',
      zh: '请按表头原样填写列名（区分大小写）',
    },
  },
  CARNET_INSPECT_DAY: {
    en: '“{day}” is not a day; expected YYYY-MM-DD',
    zh: '“{day}”不是日期；应为 YYYY-MM-DD',
    fix: { en: 'write a day of the calendar, such as 2026-01-31', zh: '请填写真实日期，如 2026-01-31' },
  },
} satisfies Record<string, ErrorWords>
