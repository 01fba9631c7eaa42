import type { SimulatedText } from '../../twilio/texts.js';
import { network } from './api.js';
import { byId, element, every, linked, shown, toEnd } from './dom.js';

/** The text-message handset: one phone at a time, both directions, new messages by polling. */
export function startHandset(serviceNumber: string): void {
  const phone = byId<HTMLSelectElement>('handset-phone');
  const input = byId<HTMLInputElement>('handset-text');
  const bubbles = byId('bubbles');
  let last = 0;

  byId('handset-to').textContent = `To ${shown(serviceNumber)}`;

  async function refresh(): Promise<void> {
    const number = phone.value;
    const messages = await network.messages(number, last);
    if (number !== phone.value || messages.length === 0) return;
    const unseen = messages.filter((m) => m.n > last);
    last = Math.max(last, ...unseen.map((m) => m.n));
    bubbles.append(...unseen.map(bubble));
    toEnd(bubbles);
  }

  phone.addEventListener('change', () => {
    last = 0;
    bubbles.replaceChildren();
    void refresh().catch(() => undefined);
  });
  byId('handset-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const body = input.value.trim();
    if (body === '') return;
    input.value = '';
    network.text(phone.value, body).then(refresh, () => bubbles.append(notSent(body)));
  });
  every(1000, refresh);
}

function bubble(text: SimulatedText): HTMLElement {
  const mine = text.direction === 'inbound';
  const who = element('span', { class: 'hidden' }, mine ? 'You: ' : 'Service: ');
  const parts = `${text.segments} ${text.segments === 1 ? 'part' : 'parts'}, ${text.encoding}`;
  const note = element('small', {}, mine ? time(text.at) : `${time(text.at)} · ${parts}`);
  return element('li', { class: mine ? 'mine' : 'theirs' }, who, ...linked(text.body), note);
}

const notSent = (body: string): HTMLElement =>
  element('li', { class: 'mine' }, body, element('small', {}, 'Not sent: the service did not answer.'));

const time = (at: number): string =>
  new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
