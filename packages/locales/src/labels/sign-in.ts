/** The words of the page that tells what was wrong with a sign-in. */
import type { Words } from '../words.ts'

export const signInLabels = {
  'sign-in.failed': { en: 'You are not signed in', zh: '未能登录' },
  'sign-in.again': { en: 'Sign in again', zh: '重新登录' },
} satisfies Record<string, Words>
