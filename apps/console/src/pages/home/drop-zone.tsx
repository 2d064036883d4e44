/** Where a file is dropped, or chosen. */

import { formatNumber } from '@carnet/locales'
import type { ReactNode } from 'react'
import { DropZone as Zone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button } from '../../kit/button.tsx'
import { useFileDrop } from '../../kit/use-file-drop.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { homeWords } from './home.words.ts'
import type { Dropped } from './use-dropped.ts'

export function DropZone({ dropped }: { readonly dropped: Dropped }): ReactNode {
  const say = useWords(homeWords)
  const { language } = useLanguage()
  const { reading, inspection, take, takeExample } = dropped
  // Wherever on the page it falls: nobody has to aim.
  useFileDrop(([file]) => file && void take(file))
  const number = (value: number): string => formatNumber(value, language)
  const people = inspection?.people.count
  return (
    <Zone
      className="drop"
      data-filled={inspection !== null}
      aria-label={say('drop')}
      onDrop={async event => {
        const [item] = event.items.filter(one => one.kind === 'file')
        if (item) await take(await item.getFile())
      }}
    >
      {inspection ? (
        <p className="drop__what">
          <strong>{inspection.file.name}</strong>{' '}
          <span className="quiet">
            {say('read', {
              rows: say('read.rows', { count: inspection.rows }),
              columns: say('read.columns', { count: inspection.columns.length }),
              people: say('read.people', {
                count:
                  people!.low === people!.high
                    ? people!.high
                    : say('upto', { low: number(people!.low), high: number(people!.high) }),
              }),
            })}
          </span>
          {inspection.rows === 0 ? <span> {say('read.none')}</span> : null}
        </p>
      ) : (
        <p className="drop__what">{say('drop')}</p>
      )}
      <div className="drop__actions">
        <FileTrigger
          acceptedFileTypes={['.csv', '.tsv', '.txt', '.json', '.ndjson', '.jsonl', '.xlsx']}
          onSelect={files => {
            if (files?.[0]) void take(files[0])
          }}
        >
          <Button weight={inspection ? 'usual' : 'strong'}>{say(inspection ? 'another' : 'choose')}</Button>
        </FileTrigger>
        {inspection ? null : <Button onPress={() => void takeExample()}>{say('example')}</Button>}
      </div>
      <p className="drop__note small quiet" role="status">
        {reading ? say('reading', { name: reading }) : inspection ? null : say('example.note')}
      </p>
    </Zone>
  )
}
