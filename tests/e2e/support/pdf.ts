import { getResolvedPDFJS } from 'unpdf';

export interface PdfPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly fonts: readonly PdfFont[];
}

export interface PdfFont {
  readonly name: string;
  /** The glyphs are in the file. */
  readonly embedded: boolean;
}

/** Reads what a browser printed. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const { getDocument, OPS } = await getResolvedPDFJS();
  const task = getDocument({ data: new Uint8Array(bytes), fontExtraProperties: true, verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    const ids = fnArray.flatMap((operator, at): string[] =>
      operator === OPS.setFont ? [String((argsArray[at] as unknown[])[0])] : [],
    );
    const fonts = [...new Set(ids)].map((id) => {
      const font = page.commonObjs.get(id) as { name: string; missingFile: boolean };
      return { name: font.name, embedded: !font.missingFile };
    });
    // Chromium names some glyphs by the radicals that look like them (⼆ for 二), which NFKC undoes; ⼾ is 户 too.
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    pages.push({
      width: right - left,
      height: top - bottom,
      text: text.replaceAll('⼾', '户').normalize('NFKC'),
      fonts,
    });
  }
  await task.destroy();
  return pages;
}
