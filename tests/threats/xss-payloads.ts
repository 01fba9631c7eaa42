/** Words that a careless page would run, load or show as something else. Each says its number when it runs. */
export const payloads: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  "'-alert(4)-'",
  '</script><script>alert(5)</script>',
  '</textarea></title></style><img src=https://elsewhere.invalid/6.png>',
  '<iframe srcdoc="<script>parent.alert(7)</script>"></iframe>',
  '<a href="javascript:alert(8)">here</a>',
  '[here](javascript:alert(9))',
  '![here](https://elsewhere.invalid/10.png)',
  '<https://elsewhere.invalid/11>',
  '<style>@import "https://elsewhere.invalid/12.css";</style>',
  '<link rel=stylesheet href=https://elsewhere.invalid/13.css>',
  '<base href=https://elsewhere.invalid/14/>',
  '<form action=https://elsewhere.invalid/15><button>here</button></form>',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.invalid/16">',
  '<math><mi xlink:href="data:text/html,<script>alert(17)</script>">here</mi></math>',
  '&lt;script&gt;alert(18)&lt;/script&gt;',
  '{{constructor.constructor("alert(19)")()}}',
  '`${alert(20)}`',
];

const PATIENT = '22222222-aaaa-4bbb-8ccc-000000000001';
const subject = { reference: `Patient/${PATIENT}` };
const text = (what: string) => ({ text: what });
const active = { clinicalStatus: { coding: [{ code: 'active' }] } };

/** A record in which every name, note and direction is a payload. */
export function hostileBundle(): object {
  const [given, family] = [payloads[1], payloads[2]];
  const patient = {
    resourceType: 'Patient',
    id: PATIENT,
    name: [{ use: 'official', family, given: [given] }],
    birthDate: '1949-04-02',
  };
  const allergies = payloads.map((payload, n) => ({
    resourceType: 'AllergyIntolerance',
    id: `allergy-${n}`,
    ...active,
    code: text(payload),
    patient: subject,
    reaction: [{ manifestation: [text(payload)] }],
  }));
  const medicines = payloads.map((payload, n) => ({
    resourceType: 'MedicationRequest',
    id: `medicine-${n}`,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: text(payload),
    dosageInstruction: [text(payload)],
    authoredOn: '2026-02-01',
    subject,
  }));
  const note = {
    resourceType: 'DocumentReference',
    id: 'note-1',
    status: 'current',
    category: [{ coding: [{ code: 'clinical-note' }] }],
    type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }], text: payloads[3] },
    subject,
    date: '2026-02-01T10:00:00Z',
    author: [{ display: payloads[4] }],
    content: [
      {
        attachment: { contentType: 'text/plain', data: Buffer.from(payloads.join('\n')).toString('base64') },
      },
    ],
  };
  const entry = [patient, ...allergies, ...medicines, note].map((resource) => ({ resource }));
  return { resourceType: 'Bundle', type: 'collection', entry };
}
