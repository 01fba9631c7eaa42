import { veterans, type Veteran } from './veterans/veterans.js';
import { patientsIn } from './fhir/folder.js';
import type { OidcPerson, OidcStaff } from './oidc/simulator.js';
import { demoRole } from './settings.js';

/** A synthetic person before enrolment: who they are, and what the demo enrols them with. */
export interface DemoVeteran extends OidcPerson {
  readonly key: string;
  readonly phones: readonly {
    readonly number: string;
    readonly lineType: 'mobile' | 'landline';
    readonly readable: boolean;
  }[];
  readonly pin: string;
  readonly helperOf: readonly string[];
}

const pins: Readonly<Record<Veteran['key'], string>> = {
  rosa: '48213760',
  walter: '70539284',
  denise: '26940817',
  tom: '93061572',
};

/** Walter has no mobile; Denise keeps her texts to links. */
const readsTexts = (key: string): boolean => key === 'rosa' || key === 'tom';

export const demoVeterans: readonly DemoVeteran[] = veterans.map((v) => ({
  ...v,
  sub: `synthetic-${v.key}`,
  phones: v.phones.map((p) => ({ ...p, readable: p.lineType === 'mobile' && readsTexts(v.key) })),
  pin: pins[v.key],
  helperOf: v.helperOf ?? [],
}));

const FOLDER_PHONES_FROM = 110;

/** The patients of a folder of bundles, enrolled like the four: for `DEMO_RECORDS`. At most 40 have a phone. */
export async function folderVeterans(folder: string): Promise<readonly DemoVeteran[]> {
  const patients = await patientsIn(folder);
  return patients.map((patient, n) => ({
    ...patient,
    key: `folder${n + 1}`,
    sub: `folder-${n + 1}`,
    language: 'en',
    about: 'From the folder of records you gave.',
    phones:
      n < 40 ? [{ number: `+12175550${FOLDER_PHONES_FROM + n}`, lineType: 'mobile', readable: true }] : [],
    pin: '48213760',
    helperOf: [],
  }));
}

/** Who may sign in at the enrolment desk of the demo, and who may not. */
export const demoStaff: readonly OidcStaff[] = [
  {
    sub: 'synthetic-dana',
    given: 'Dana',
    family: 'Fields',
    about: 'VA staff with the role for the enrolment desk.',
    roles: [demoRole],
  },
  {
    sub: 'synthetic-lee',
    given: 'Lee',
    family: 'Marsh',
    about: 'VA staff without that role: the desk shows them nothing.',
    roles: [],
  },
];
