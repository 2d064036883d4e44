/** One thing that was found in the law, in the language of the page. */
import type { Language } from '@carnet/locales'
import { anchorIn } from '@carnet/present'
import type { Hit } from '@carnet/search'

export interface ToldHit {
  readonly kind: Hit['kind']
  readonly regime: string | null
  readonly id: string
  readonly title: string
  /** The list that an entry stands in, or the regimes that name a category. */
  readonly within: string | null
  readonly cite: string | null
  readonly source: string | null
  /** Where it stands in the book of its regime. */
  readonly anchor: string | null
}

export function tellHit(hit: Hit, language: Language): ToldHit {
  const { kind, regime } = hit
  switch (hit.kind) {
    case 'entry': {
      const { list, entry } = hit
      return {
        kind,
        regime,
        id: `${list.name} ${entry.keys.join(' ')}`,
        title: entry.title?.[language] ?? entry.keys.join(', '),
        within: list.title[language],
        cite: (entry.cite ?? list.provenance.cite)[language],
        source: list.provenance.source,
        anchor: anchorIn('lists', list.name),
      }
    }
    case 'provision': {
      const { id, text, provenance } = hit.provision
      const { cite, source } = provenance
      const anchor = anchorIn('instruments', id)
      return { kind, regime, id, title: text[language], within: null, cite: cite[language], source, anchor }
    }
    case 'instrument': {
      const { name, title, source } = hit.instrument
      const anchor = anchorIn('instruments', name)
      return { kind, regime, id: name, title: title[language], within: null, cite: null, source, anchor }
    }
    case 'category':
      return {
        kind,
        regime,
        id: hit.code,
        title: hit.words[language],
        within: hit.named_by.join(', ') || null,
        cite: null,
        source: null,
        anchor: null,
      }
  }
}
