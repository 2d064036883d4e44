/** A file that is dropped beside every place for files: a page may take it; no browser then opens it in place of the page. */
import { useEffect } from 'react'

type Take = (files: readonly File[]) => void

/** Of the page that is shown. */
let taker: Take | null = null

/** A page takes what is dropped anywhere on it. While a file is held over it, the document has `data-file-over`. */
export function useFileDrop(take: Take): void {
  useEffect(() => {
    taker = take
    return () => {
      if (taker === take) taker = null
    }
  }, [take])
}

/** Once for all pages. A place for files that has taken a file for itself is left alone. */
export function useStrayFiles(): void {
  useEffect(() => {
    const held = document.documentElement.dataset
    const over = (event: DragEvent): void => {
      if (event.defaultPrevented || !hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = taker ? 'copy' : 'none'
      if (taker) held.fileOver = ''
    }
    const leave = (event: DragEvent): void => {
      // Between two parts of the page it has not left.
      if (event.relatedTarget === null) delete held.fileOver
    }
    const drop = (event: DragEvent): void => {
      delete held.fileOver
      if (event.defaultPrevented || !hasFiles(event)) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) taker?.(files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
