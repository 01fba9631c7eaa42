/** Four invented people. Nobody here exists; the numbers are reserved for fiction. */
export interface Veteran {
  readonly key: 'rosa' | 'walter' | 'denise' | 'tom';
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
  /** ICN-shaped. */
  readonly patientId: string;
  readonly language: 'en' | 'es';
  readonly phones: readonly { readonly number: string; readonly lineType: 'mobile' | 'landline' }[];
  readonly memberNumber: string;
  readonly gender: 'female' | 'male';
  /** Whose records this person may open, by key. */
  readonly helperOf?: readonly Veteran['key'][];
  /** One line for the demo page. */
  readonly about: string;
}

export const veterans: readonly Veteran[] = [
  {
    key: 'rosa',
    given: 'Rosa',
    family: 'Delgado Núñez',
    birthDate: '1952-08-14',
    patientId: '1012845001V410011',
    language: 'es',
    phones: [{ number: '+12175550101', lineType: 'mobile' }],
    memberNumber: '40010101',
    gender: 'female',
    about:
      'Army nurse, retired. A dozen medicines, diabetes, speaks Spanish first. Reads texts, no computer.',
  },
  {
    key: 'walter',
    given: 'Walter',
    family: 'Hayes',
    birthDate: '1941-02-11',
    patientId: '1012845002V410022',
    language: 'en',
    phones: [{ number: '+12175550102', lineType: 'landline' }],
    memberNumber: '40010202',
    gender: 'male',
    about: 'Navy, 85. A landline in the kitchen and poor hearing. No known allergies. His son helps.',
  },
  {
    key: 'denise',
    given: 'Denise',
    family: "O'Brien-Carter",
    birthDate: '1975-11-30',
    patientId: '1012845003V410033',
    language: 'en',
    phones: [
      { number: '+12175550103', lineType: 'mobile' },
      { number: '+12175550104', lineType: 'landline' },
    ],
    memberNumber: '40010303',
    gender: 'female',
    about: 'Air Force. Care at two VA systems: duplicates, and allergies that one of them cannot give today.',
  },
  {
    key: 'tom',
    given: 'Thomas',
    family: 'Hayes',
    birthDate: '1968-07-30',
    patientId: '1012845004V410044',
    language: 'en',
    phones: [{ number: '+12175550105', lineType: 'mobile' }],
    memberNumber: '40010404',
    gender: 'male',
    helperOf: ['walter'],
    about: "Marine, Walter's son. Has a small record of his own and opens his father's as a helper.",
  },
];

export const veteran = (key: Veteran['key']): Veteran => veterans.find((v) => v.key === key)!;
