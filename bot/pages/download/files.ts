import type { ReportFormat } from '../../reports.js';

/** Addresses and kinds of the files, and what tells apart in their names those that end alike. Text first: it is the one that everybody can hear (VA: a text option for every download). */
export const files = [
  { path: 'record.txt', format: 'text', type: 'text/plain; charset=utf-8' },
  { path: 'record.pdf', format: 'pdf', type: 'application/pdf' },
  { path: 'record-large-print.pdf', format: 'large', type: 'application/pdf', called: 'large-print' },
  { path: 'record.html', format: 'html', type: 'text/html; charset=utf-8' },
  { path: 'record-one-page.pdf', format: 'wallet', type: 'application/pdf', called: 'emergency-page' },
  { path: 'record-fhir.json', format: 'fhir', type: 'application/fhir+json' },
  { path: 'record-summary-fhir.json', format: 'ips', type: 'application/fhir+json', called: 'summary' },
] as const satisfies readonly { path: string; format: ReportFormat; type: string; called?: string }[];

export type File = (typeof files)[number] & { readonly called?: string };

/** What every one of them is offered for; the others are for computers, or always whole. */
export const choosable = files.filter(({ format }) =>
  ['text', 'pdf', 'large', 'html', 'fhir'].includes(format),
);

export const fileOf = (format: string): File | undefined => files.find((file) => file.format === format);
