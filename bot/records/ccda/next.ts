/** Where one character stands next: most texts and values hold none of those that matter, and need not be searched. */
export class Next {
  private text = '';
  private found = -1;

  constructor(private readonly character: string) {}

  within(text: string): void {
    this.text = text;
    this.found = text.indexOf(this.character);
  }

  /** At `from` or after it; beyond all where there is none. */
  from(from: number): number {
    if (this.found >= from || this.found < 0) return this.found < 0 ? Infinity : this.found;
    this.found = this.text.indexOf(this.character, from);
    return this.found < 0 ? Infinity : this.found;
  }
}
