import { sparePhones, type DemoPerson, type DemoSetup } from '../people.js';
import { byId, options, shown } from './dom.js';
import { startHandset } from './handset.js';
import { showPeople } from './people.js';
import { startSpeech } from './speech.js';
import { Telephone } from './telephone.js';

const setup = JSON.parse(byId('setup').textContent ?? '') as DemoSetup;
const handset = byId<HTMLSelectElement>('handset-phone');
const line = byId<HTMLSelectElement>('phone-line');

const lines = [
  ...setup.people.flatMap(({ name, phones }) => phones.map((phone) => ({ name, ...phone }))),
  ...sparePhones,
];
const label = ({ name, number }: (typeof lines)[number]): [string, string] => [
  number,
  `${shown(number)}, ${name}`,
];
/** A landline takes calls and no texts. */
handset.append(...options(lines.filter((l) => l.lineType === 'mobile').map(label)));
line.append(...options(lines.map(label)));

function choose({ phones }: DemoPerson): void {
  select(line, phones[0]?.number);
  select(handset, phones.find((p) => p.lineType === 'mobile')?.number);
}

function select(list: HTMLSelectElement, value: string | undefined): void {
  if (value === undefined || list.value === value) return;
  list.value = value;
  list.dispatchEvent(new Event('change'));
}

showPeople(setup.people, choose);
startSpeech();
startHandset(setup.number);
new Telephone().start();
