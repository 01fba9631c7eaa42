import type { Code, Sensitivity } from './record.js';

/** What an entry is known by: the source's own labels (HL7 ActCode), its codes, and its words. */
export interface Telltale {
  readonly labels?: readonly string[];
  readonly codes?: readonly Code[];
  readonly words: readonly string[];
}

export function sensitivityOf({ labels = [], words }: Telltale): readonly Sensitivity[] {
  const found = [
    ...labels.map((label) => byLabel[label.toUpperCase()]),
    ...byName.map(([p, s]) => (words.some((w) => p.test(w)) ? s : undefined)),
  ];
  return [...new Set(found.filter((s) => s !== undefined))];
}

/** Labels of HL7's ActCode (InformationSensitivityPolicy). */
const byLabel: Readonly<Record<string, Sensitivity>> = {
  ETH: 'substanceUse',
  ETHUD: 'substanceUse',
  SUD: 'substanceUse',
  OPIOIDUD: 'substanceUse',
  HIV: 'hiv',
  SICKLE: 'sickleCell',
  SCA: 'sickleCell',
  PSY: 'mentalHealth',
  MH: 'mentalHealth',
  BH: 'mentalHealth',
  PSYTHPN: 'mentalHealth',
  SDV: 'sexualTrauma',
  SEX: 'reproductiveHealth',
};

/** Words that give a category away where the source sent no label. Too many is the safe side: nothing is hidden from the Veteran. */
const byName: readonly (readonly [RegExp, Sensitivity])[] = [
  [
    /alcohol (use|abuse|depend|withdraw)|alcoholism|substance|opioid (use|abuse|depend)|drug (abuse|depend)|cocaine|overdose|buprenorphine|naltrexone|naloxone|methadone|disulfiram|acamprosate/i,
    'substanceUse',
  ],
  [
    /\bHIV\b|immunodeficiency virus|acquired immun|tenofovir|emtricitabine|bictegravir|dolutegravir|raltegravir|darunavir|efavirenz|rilpivirine|abacavir|lamivudine|cabotegravir/i,
    'hiv',
  ],
  [/sickle|voxelotor|crizanlizumab|hemoglobin S\b/i, 'sickleCell'],
  [
    /depress|anxiety|\bPTSD\b|post-?traumatic|bipolar|schizo|psycho(sis|tic)|suicid|sertraline|fluoxetine|citalopram|paroxetine|venlafaxine|bupropion|mirtazapine|trazodone|quetiapine|risperidone|olanzapine|aripiprazole|lithium|prazosin/i,
    'mentalHealth',
  ],
  [/sexual (trauma|assault|abuse)|\bMST\b|\brape\b/i, 'sexualTrauma'],
  [
    /pregnan|abortion|contracept|miscarriage|infertil|levonorgestrel|misoprostol|mifepristone/i,
    'reproductiveHealth',
  ],
];
