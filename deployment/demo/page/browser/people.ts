import type { DemoPerson } from '../people.js';
import { byId, element, shown } from './dom.js';

/** One card a person: select it to play them on every device. */
export function showPeople(people: readonly DemoPerson[], choose: (person: DemoPerson) => void): void {
  people.forEach((person, n) => byId('people').append(card(person, n, choose)));
}

function card(person: DemoPerson, n: number, choose: (person: DemoPerson) => void): HTMLElement {
  const radio = element('input', { type: 'radio', name: 'person', id: `person-${n}` });
  radio.checked = n === 0;
  radio.addEventListener('change', () => choose(person));
  return element(
    'div',
    { class: 'person' },
    element('label', { for: radio.id }, radio, person.name),
    element('p', {}, person.about),
    facts(person),
    codes(person),
  );
}

function facts({ phones, pin, memberNumber }: DemoPerson): HTMLElement {
  const rows = [
    ...phones.map(({ number, lineType }) => [lineType === 'mobile' ? 'Mobile' : 'Landline', shown(number)]),
    ['Member number', memberNumber],
    ['PIN', pin],
  ];
  const cells = rows.flatMap(([name = '', value = '']) => [
    element('dt', {}, name),
    element('dd', {}, value),
  ]);
  return element('dl', { class: 'facts' }, ...cells);
}

function codes({ card: all }: DemoPerson): HTMLElement {
  const items = all.map((code) => element('li', {}, code.replace(/(\d{4})(\d{4})/, '$1 $2')));
  return element(
    'details',
    {},
    element('summary', {}, 'Code card'),
    element('ol', { class: 'card' }, ...items),
  );
}
