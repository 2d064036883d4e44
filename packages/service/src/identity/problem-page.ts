/** What was wrong with a sign-in, as a page: a browser was sent here, and nobody reads JSON there. */
import { type Language, label } from '@carnet/locales'
import type { FastifyRequest } from 'fastify'
import type { Problem } from '../problem.ts'

/** A browser that goes somewhere takes pages; a program that asks does not. */
export const wantsPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && url.startsWith('/auth/') && /\btext\/html\b/.test(headers.accept ?? '')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => entities[sign]!)

/** Loads nothing and has no styles: what may be loaded here is nothing (`security-headers.ts`). */
export function problemPage({ title, issues }: Problem, language: Language): string {
  const parts = issues.map(
    ({ message, fix, code }) =>
      `<p><strong>${escaped(message)}</strong></p><p>${escaped(fix)}</p><p><code>${escaped(code)}</code></p>`,
  )
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} · Carnet</title></head>
<body><main><h1>${escaped(label('sign-in.failed', language))}</h1>
${parts.join('\n')}
<p><a href="/auth/login">${escaped(label('sign-in.again', language))}</a></p></main></body>
</html>
`
}
