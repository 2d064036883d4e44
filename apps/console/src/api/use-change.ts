/** A change of the service: the same said twice is one intention, under one idempotency key; something else said after a no is another. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newKey } from './client.ts'

interface Options<Input, Data> {
  readonly send: (input: Input, headers: { 'idempotency-key': string }) => Promise<Data>
  /** First parts of the keys of what is to be asked for again. */
  readonly stale: readonly string[]
  readonly then?: (data: Data, input: Input) => void
}

export function useChange<Input, Data>({ send, stale, then }: Options<Input, Data>) {
  const queries = useQueryClient()
  const [keys] = useState(() => new Map<string, string>())
  return useMutation({
    mutationFn: (input: Input) => {
      const said = JSON.stringify(input) ?? ''
      const key = keys.get(said) ?? newKey()
      keys.set(said, key)
      return send(input, { 'idempotency-key': key })
    },
    onSuccess: (data, input) => {
      // Done: whoever says the same again means it again.
      keys.clear()
      then?.(data, input)
      return Promise.all(stale.map(key => queries.invalidateQueries({ queryKey: [key] })))
    },
  })
}
