/** Letter paper, in points. Large print is 18 points (American Printing House for the Blind). */
export interface Sizes {
  readonly margin: number;
  readonly text: number;
  readonly small: number;
  readonly title: number;
  readonly heading: { readonly 2: number; readonly 3: number };
}

export const sizes: { readonly [P in 'normal' | 'large']: Sizes } = {
  normal: { margin: 50, text: 11, small: 9, title: 22, heading: { 2: 16, 3: 13 } },
  large: { margin: 45, text: 18, small: 14, title: 30, heading: { 2: 24, 3: 20 } },
};

export type Print = keyof typeof sizes;

export const colors = { text: '#1b1b1b', head: '#1a4480', rule: '#71767a', notice: '#faf3d1' } as const;

/** Points left on the page above the line of its number. */
export const roomLeft = (doc: PDFKit.PDFDocument): number => doc.page.maxY() - doc.y;

/** A heading never stands last on a page. */
export function keepTogether(doc: PDFKit.PDFDocument, height: number): void {
  if (roomLeft(doc) < height) doc.addPage();
}

/** What decorates or repeats, and is not read aloud. */
export function artifact(doc: PDFKit.PDFDocument, draw: () => void): void {
  doc.markContent('Artifact');
  draw();
  doc.endMarkedContent();
}
