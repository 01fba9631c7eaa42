import { describe, expect, it } from '@jest/globals';
import type { SectionId } from '../../bot/records/record.js';
import { matching } from '../../dialogs/matching/match.js';
import { allergy, medicine } from '../support/sample-record.js';

const named = (said: string, id: SectionId, names: readonly string[]) => {
  const match = matching(
    said,
    id,
    names.map((name) => (id === 'allergies' ? allergy(name) : medicine(name))),
  );
  if (match.state === 'unsure') return { asked: match.options.flatMap((o) => o.entries.map((e) => e.name)) };
  return 'entries' in match ? match.entries.map((e) => e.name) : [];
};

describe('two medicines that look or sound alike are never taken one for the other', () => {
  const pairs = [
    ['prednisone', 'prednisolone'],
    ['hydroxyzine', 'hydralazine'],
    ['clonidine', 'clonazepam'],
    ['clonidine', 'klonopin'],
    ['metoprolol tartrate', 'metoprolol succinate'],
    ['lopressor', 'metoprolol succinate'],
    ['toprol xl', 'metoprolol tartrate'],
    ['tramadol', 'trazodone'],
    ['celebrex', 'celexa'],
    ['celecoxib', 'citalopram'],
    ['lamictal', 'lamisil'],
    ['lamotrigine', 'terbinafine'],
    ['bupropion', 'buspirone'],
    ['glipizide', 'glyburide'],
    ['losartan', 'valsartan'],
    ['lovastatin', 'atorvastatin'],
    ['amlodipine', 'amitriptyline'],
    ['cetirizine', 'sertraline'],
    ['methadone', 'methylphenidate'],
    ['metformin', 'metronidazole'],
    ['novolin n', 'novolog'],
    ['humalog', 'humulin n'],
    ['insulin lispro', 'insulin glargine'],
    ['zantac', 'xanax'],
    ['paxil', 'plavix'],
    ['escitalopram', 'citalopram'],
    ['desvenlafaxine', 'venlafaxine'],
    ['levalbuterol', 'albuterol'],
    ['vitamin d', 'vitamin b12'],
    ['penicillin', 'penicillamine'],
  ] as const;

  it.each([...pairs, ...pairs.map(([a, b]) => [b, a] as const)])(
    '%s, where only %s is listed',
    (said, listed) => {
      const got = named(said, 'medicines', [`${listed.toUpperCase()} 10MG TAB`, 'FISH OIL 1000MG CAP']);
      expect(Array.isArray(got) ? got : []).toEqual([]);
    },
  );

  it.each(pairs)('%s and %s, both listed', (a, b) => {
    const [one, other] = [`${a.toUpperCase()} 10MG TAB`, `${b.toUpperCase()} 10MG TAB`];
    expect(named(a, 'medicines', [one, other])).toEqual([one]);
    expect(named(b, 'medicines', [one, other])).toEqual([other]);
  });
});

describe('a medicine', () => {
  const own = [
    'LISINOPRIL 20MG TAB',
    'LISINOPRIL 10MG TAB',
    'HYDROCHLOROTHIAZIDE 12.5/LOSARTAN 50MG TAB',
    'TYLENOL 500MG TAB',
    'SERTRALINE HCL 100MG TAB',
    'APIXABAN 5MG TAB',
    'METOPROLOL SUCCINATE 50MG SA TAB',
    'ACCU-CHEK AVIVA (GLUCOSE) TEST STRIP #50',
    'INSULIN,GLARGINE,HUMAN 100 UNT/ML INJ',
    'INSULIN NPH HUMAN 100 UNIT/ML NOVOLIN N',
    'VITAMIN B12 1000MCG TAB',
  ];
  it.each<[string, readonly string[]]>([
    ['lisinopril', ['LISINOPRIL 20MG TAB', 'LISINOPRIL 10MG TAB']],
    ['lisinoprel', ['LISINOPRIL 20MG TAB', 'LISINOPRIL 10MG TAB']],
    ['my lisinopril 20 mg tablet', ['LISINOPRIL 20MG TAB', 'LISINOPRIL 10MG TAB']],
    ['hctz', ['HYDROCHLOROTHIAZIDE 12.5/LOSARTAN 50MG TAB']],
    ['losartan', ['HYDROCHLOROTHIAZIDE 12.5/LOSARTAN 50MG TAB']],
    ['hyzaar', ['HYDROCHLOROTHIAZIDE 12.5/LOSARTAN 50MG TAB']],
    ['acetaminophen', ['TYLENOL 500MG TAB']],
    ['zoloft', ['SERTRALINE HCL 100MG TAB']],
    ['metoprolol', ['METOPROLOL SUCCINATE 50MG SA TAB']],
    ['test strips', ['ACCU-CHEK AVIVA (GLUCOSE) TEST STRIP #50']],
    ['blood thinner', ['APIXABAN 5MG TAB']],
    ['anticoagulante', ['APIXABAN 5MG TAB']],
    ['my water pills', ['HYDROCHLOROTHIAZIDE 12.5/LOSARTAN 50MG TAB']],
    ['my insulin', ['INSULIN,GLARGINE,HUMAN 100 UNT/ML INJ', 'INSULIN NPH HUMAN 100 UNIT/ML NOVOLIN N']],
    ['vitamin b 12', ['VITAMIN B12 1000MCG TAB']],
    ['zestoretic', []],
    ['lispro', []],
    ['mg', []],
    ['', []],
    ['...', []],
  ])('called "%s"', (said, names) => {
    expect(named(said, 'medicines', own)).toEqual(names);
  });

  it('belongs to a kind by its own directions as well', () => {
    const entry = medicine('ZXYQUIN 5MG TAB', { directions: 'TAKE ONE TABLET FOR BLOOD PRESSURE' });
    expect(matching('la pastilla para la presion', 'medicines', [entry])).toEqual({
      state: 'group',
      entries: [entry],
    });
  });

  it('misspelt in the record is found by its right name', () => {
    expect(named('simvastatin', 'medicines', ['Simvistatin 10 MG', 'LOVASTATIN 20MG TAB'])).toEqual([
      'Simvistatin 10 MG',
    ]);
  });

  it('named in part is asked about where several have that part', () => {
    const acids = ['FENOFIBRIC ACID 35MG CAP', 'MYCOPHENOLIC ACID 360MG TAB'];
    expect(named('acid', 'medicines', acids)).toEqual({ asked: acids });
  });
});

describe('an allergy', () => {
  const own = ['PENICILLIN G BENZATHINE', 'BACTRIM', 'Shellfish allergy', 'ASPIRIN', 'Peanuts'];
  it.each<[string, readonly string[]]>([
    ['penicilina', ['PENICILLIN G BENZATHINE']],
    ['pen', ['PENICILLIN G BENZATHINE']],
    ['sulfa', ['BACTRIM']],
    ['mariscos', ['Shellfish allergy']],
    ['nuts', ['Peanuts']],
    ['amoxicillin', []],
    ['codeine', []],
  ])('called "%s"', (said, names) => {
    expect(named(said, 'allergies', own)).toEqual(names);
  });
});

describe('a test, a reading, a vaccine or a condition', () => {
  const labs = [
    'Hemoglobin A1c/Hemoglobin.total in Blood',
    'Glucose',
    'CREATININE',
    'Estimated Glomerular Filtration Rate',
    'Hemoglobin [Mass/volume] in Blood',
    'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma',
    'High Density Lipoprotein Cholesterol',
    'CHOLESTEROL.IN LDL',
    'Potassium',
    'THYROTROPIN',
    'Sodium',
  ];
  const vitals = ['Blood Pressure', 'Body weight', 'Pulse Oximetry', 'Heart rate'];
  const vaccines = [
    'Influenza, seasonal, injectable',
    'COVID-19 MRNA',
    'zoster',
    'PNEUMOCOCCAL PCV20',
    'TETANUS DIPTHERIA (TD-ADULT)',
  ];
  const conditions = [
    'Essential hypertension',
    'Type II diabetes mellitus with ulcer (disorder)',
    'Posttraumatic Stress Disorder',
    'Atrial fibrillation',
    'Hyperlipidemia',
    'Prediabetes',
  ];
  it.each<[SectionId, string, readonly string[], readonly number[]]>([
    ['labs', 'a one c', labs, [0]],
    ['labs', 'a1c', labs, [0]],
    ['labs', 'hemoglobina glicosilada', labs, [0]],
    ['labs', 'my sugar', labs, [0, 1]],
    ['labs', 'el azúcar', labs, [0, 1]],
    ['labs', 'kidney numbers', labs, [2, 3]],
    ['labs', 'riñones', labs, [2, 3]],
    ['labs', 'hemoglobin', labs, [4]],
    ['labs', 'liver', labs, [5]],
    ['labs', 'cholesterol', labs, [6, 7]],
    ['labs', 'hdl', labs, [6]],
    ['labs', 'potasio', labs, [8]],
    ['labs', 'potasium', labs, [8]],
    ['labs', 'pot ass ium', labs, [8]],
    ['labs', 'thyroid', labs, [9]],
    ['labs', 'psa', labs, []],
    ['labs', 'ast', labs, []],
    ['vitals', 'presión', vitals, [0]],
    ['vitals', 'weight', vitals, [1]],
    ['vitals', 'oxygen', vitals, [2]],
    ['vitals', 'pulse', vitals, [3]],
    ['vitals', 'temperature', vitals, []],
    ['immunizations', 'flu shot', vaccines, [0]],
    ['immunizations', 'la vacuna de la gripe', vaccines, [0]],
    ['immunizations', 'covid booster', vaccines, [1]],
    ['immunizations', 'culebrilla', vaccines, [2]],
    ['immunizations', 'shin gulls', vaccines, [2]],
    ['immunizations', 'pneumonia shot', vaccines, [3]],
    ['immunizations', 'tétano', vaccines, [4]],
    ['immunizations', 'rsv', vaccines, []],
    ['conditions', 'high blood pressure', conditions, [0]],
    ['conditions', 'presión alta', conditions, [0]],
    ['conditions', 'sugar diabetes', conditions, [1]],
    ['conditions', 'ptsd', conditions, [2]],
    ['conditions', 'a fib', conditions, [3]],
    ['conditions', 'high cholesterol', conditions, [4]],
    ['conditions', 'copd', conditions, []],
  ])('%s called "%s"', (id, said, names, places) => {
    expect(named(said, id, names)).toEqual(places.map((at) => names[at]));
  });
});
