import type { ReactNode } from 'react'
import { Page } from '../../kit/page.tsx'

export default function X(): ReactNode {
  return (
    <Page title="regimes">
      <p>regimes</p>
    </Page>
  )
}
