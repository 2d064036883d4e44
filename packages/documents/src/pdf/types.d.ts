/** What is used of two libraries that come without types. */
declare module 'pdfmake/js/Printer.js' {
  interface Printed extends NodeJS.ReadableStream {
    end(): void
  }
  class PdfPrinter {
    constructor(
      fonts: Readonly<Record<string, Readonly<Partial<Record<'normal' | 'bold', string>>>>>,
      files: { existsSync(path: string): boolean; readFileSync(path: string): Buffer | undefined },
      urlResolver: { resolve(url: string, headers?: object): void; resolved(): Promise<void> },
      localAccessPolicy: (path: string) => boolean,
    )
    createPdfKitDocument(definition: object, options?: object): Promise<Printed>
  }
  const printing: typeof PdfPrinter | { readonly default: typeof PdfPrinter }
  export default printing
}
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2' | 'woff'
      variationAxes?: Readonly<Record<string, number>>
    },
  ): Promise<Buffer>
}
