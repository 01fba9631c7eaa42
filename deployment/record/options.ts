import { parseArgs } from 'node:util';
import { formats, type Format } from './outputs.js';

export const usage = `Usage: npm run record -- [--json | --counts | --text OUT | --pdf OUT | --html OUT | --wallet OUT | --ips OUT
                         | --fhir OUT] [--merge] [--large] [--language en|es] FILE...

Reads a health record and prints a summary: FHIR R4 (JSON), C-CDA and C32 (XML), Blue Button text of
My HealtheVet, VA.gov and CMS. A folder means every file in it; "-" or a pipe means standard input.

  --json          the whole record as JSON
  --counts        one line of JSON for each file: format, person, and the entries of each section
  --text OUT      the readable report as plain text, written to OUT ("-" prints it)
  --pdf OUT       the report as a PDF, with tags for those who hear it; --large prints 18 points
  --html OUT      the report as one web page that needs nothing else
  --wallet OUT    one page for emergencies as a PDF: medicines, allergies, conditions, who to call
  --ips OUT       the International Patient Summary as a FHIR document
  --fhir OUT      the whole record as a FHIR bundle
  --merge         several files of one person as one record
  --language LL   the language of the report: en or es

Exit code: 0 when every file was read, 2 when one is not a health record.
`;

export interface Output {
  readonly format: Format;
  /** A file, or "-". */
  readonly to: string;
}

export interface Options {
  readonly json: boolean;
  readonly counts: boolean;
  readonly merge: boolean;
  readonly large: boolean;
  readonly output?: Output;
  readonly language: 'en' | 'es';
  readonly files: readonly string[];
}

/** What was asked for, 'help', or in words what is wrong with it. */
export function optionsOf(argv: readonly string[]): Options | 'help' | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        counts: { type: 'boolean', default: false },
        merge: { type: 'boolean', default: false },
        large: { type: 'boolean', default: false },
        text: { type: 'string' },
        pdf: { type: 'string' },
        html: { type: 'string' },
        wallet: { type: 'string' },
        ips: { type: 'string' },
        fhir: { type: 'string' },
        language: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { language, help, json, counts, merge, large } = values;
    if (help) return 'help';
    if (language !== 'en' && language !== 'es') return '--language is en or es';
    const outputs = formats.flatMap((format) =>
      values[format] === undefined ? [] : [{ format, to: values[format] }],
    );
    if (Number(json) + Number(counts) + outputs.length > 1)
      return `--json, --counts and --${formats.join(', --')} exclude each other`;
    return { json, counts, merge, large, output: outputs[0], language, files: positionals };
  } catch (error) {
    return error instanceof Error ? (error.message.split(/\.? To specify|\n/)[0] ?? '') : 'unknown option';
  }
}
