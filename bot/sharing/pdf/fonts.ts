import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = (path: string): Buffer => readFileSync(require.resolve(`@expo-google-fonts/${path}.ttf`));

/** Embedded whole letters only: a reader without these fonts shows the same page. */
export const fontFiles = {
  regular: 'source-sans-3/400Regular/SourceSans3_400Regular',
  bold: 'source-sans-3/700Bold/SourceSans3_700Bold',
  /** For text that a source drew in columns. */
  mono: 'source-code-pro/400Regular/SourceCodePro_400Regular',
} as const;

export type FontName = keyof typeof fontFiles;

const read = new Map<FontName, Buffer>();

export function registerFonts(doc: PDFKit.PDFDocument): void {
  for (const name of Object.keys(fontFiles) as FontName[]) {
    const bytes = read.get(name) ?? file(fontFiles[name]);
    read.set(name, bytes);
    doc.registerFont(name, bytes);
  }
}

interface Glyphs {
  hasGlyphForCodePoint(point: number): boolean;
}

/** What a font has no letter for is told by its number, "[U+4E2D]": an empty box would hide that something was there. */
export function printable(doc: PDFKit.PDFDocument): (text: string) => string {
  doc.font('regular');
  const { font } = (doc as unknown as { _font: { font: Glyphs } })._font;
  const known = new Map<string, string>();
  const letter = (char: string): string => {
    const seen = known.get(char);
    if (seen !== undefined) return seen;
    const point = char.codePointAt(0) ?? 0;
    const shown = font.hasGlyphForCodePoint(point)
      ? char
      : `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
    known.set(char, shown);
    return shown;
  };
  return (text) => (/^[\n -~\u00a0-\u00ff]*$/.test(text) ? text : [...text].map(letter).join(''));
}
