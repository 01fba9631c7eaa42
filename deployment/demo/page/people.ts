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

/** Phones that are nobody's yet: to add one on the account page, or to be a stranger with. */
export const sparePhones = [
  { name: "nobody's mobile", number: '+12175550170', lineType: 'mobile' },
  { name: "nobody's landline", number: '+12175550171', lineType: 'landline' },
] as const;

/** What the page's code begins with. */
export interface DemoSetup {
  readonly people: readonly DemoPerson[];
  /** The service's number. */
  readonly number: string;
}
