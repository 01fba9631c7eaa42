/** What an identifier is, and so which neutral word takes its place. */
export type IdentifierKind = 'name' | 'ssn' | 'birthDate' | 'phone' | 'email' | 'address' | 'number';

/** A neutral word for each kind, such as `[name]` or `[nombre]`: in the language it will be read in. */
export type MaskLabels = Readonly<Record<IdentifierKind, string>>;

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind;
}

/** Group 1, where there is one, is what stands before the identifier and stays: its label. */
export function spansOf(text: string, kind: IdentifierKind, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index + (match[1]?.length ?? 0),
    end: match.index + match[0].length,
    kind,
  }));
}

/** Spans that touch the same characters are one: the first kind names it. Everything outside is left byte for byte. */
export function replaced(text: string, spans: readonly Span[], labels: MaskLabels): string {
  const parts: string[] = [];
  let done = 0;
  let open: Span | undefined;
  const close = (): void => {
    if (open) parts.push(text.slice(done, open.start), labels[open.kind]);
    done = open?.end ?? 0;
  };
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (open && span.start < open.end) {
      open = { ...open, end: Math.max(open.end, span.end) };
      continue;
    }
    close();
    open = span;
  }
  close();
  return parts.length === 0 ? text : parts.join('') + text.slice(done);
}
