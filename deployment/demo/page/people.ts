/** What a visitor of the demo needs to play one invented person. */
export interface DemoPerson {
  readonly name: string;
  readonly about: string;
  readonly phones: readonly { readonly number: string; readonly lineType: 'mobile' | 'landline' }[];
  readonly pin: string;
  readonly memberNumber: string;
  /** The printed code card: code number n is `card[n - 1]`. */
  readonly card: readonly string[];
}

/** What the page's code begins with. */
export interface DemoSetup {
  readonly people: readonly DemoPerson[];
  /** The service's number. */
  readonly number: string;
}
