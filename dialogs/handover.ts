import type { HealthRecord, SectionId } from '../bot/records/record.js';
import { listOf } from './content/lists.js';
import { toldTo } from './content/told-to.js';
import type { Message } from './message.js';
import { newsByText } from './news-by-text.js';
import { firstPage } from './opening.js';
import { oneOf } from './question.js';
import { isHelper, linkInstead, readRecord, who } from './reading.js';
import { script } from './script.js';
import type { StepResult, Turn } from './turn.js';

/** The page where a file is chosen; away from the web, a link to it that asks for the sign-in. */
export const download = script(
  'download',
  { version: 1 },
  {
    how(turn) {
      if (turn.channel.opensFiles) return turn.become('download here');
      return turn.channel.offersText
        ? turn.become('download by phone')
        : linkInstead(turn, 'download', turn.say.handover.downloadByLink);
    },
  },
);

/** By mail it is another office of VA that sends it. */
export const paperCopy = script(
  'paper copy',
  { version: 1 },
  {
    how: (turn) => turn.end(turn.say.interrupts.paperCopy[turn.channel.wording]),
  },
);

export const downloadHere = script(
  'download here',
  { version: 1, needs: 'read' },
  {
    file(turn) {
      const say = turn.say.handover;
      const url = `${turn.services.publicBaseUrl}/download?lang=${turn.language}`;
      const words = isHelper(turn) ? turn.say.helpers.download(turn.person.given) : say.download;
      return turn.end(words, undefined, { link: { label: say.downloadLabel, url } });
    },
  },
);

/** On a call: a text with a link, or kept until the next sign-in, for whoever has only a landline. */
export const downloadByPhone = script(
  'download by phone',
  { version: 1, needs: 'read' },
  {
    async which(turn) {
      const { textOrKeep, options } = turn.say.handover;
      if (isHelper(turn)) return turn.become('textMe', { section: 'download' });
      const target = await turn.services.identity.texts.target(turn.person.id, turn.place.address);
      return target ? turn.ask(textOrKeep, oneOf(options)) : turn.skip('keep');
    },

    done(turn, a) {
      if (a.which !== 'keep') return turn.become('textMe', { section: 'download' });
      turn.effect(turn.services.keptFor.keep(who(turn)));
      const { host } = new URL(turn.services.publicBaseUrl);
      return turn.end(turn.say.handover.kept(host));
    },
  },
);

/** "Text it to me", from a call. Readable only after the person's own opt-in for that number; else a notice with a link. */
export const textMe = script(
  'textMe',
  { version: 1, needs: 'read' },
  {
    which(turn, a) {
      if (!turn.channel.offersText) return turn.end(turn.say.handover.notByText);
      if (a.section !== undefined) return turn.skip(a.section);
      return turn.ask(turn.say.handover.whichList, oneOf(firstPage(turn).filter((o) => o.value !== 'more')));
    },

    async send(turn, a) {
      const { identity } = turn.services;
      const reader = turn.standing.actor?.id ?? turn.person.id;
      const target = await identity.texts.target(reader, turn.place.address);
      if (!target) return noMobile(turn, reader);
      const readable = target.readable && !isHelper(turn) && a.which !== 'download';
      if (readable && a.which === 'whatsNew') return sendNews(turn, target.number, Number(a.asking));
      if (readable) return sendList(turn, target.number, a.which as SectionId);
      return sendNotice(
        turn,
        target.number,
        a.which === 'download' ? `/download?lang=${turn.language}` : '/asked',
      );
    },
  },
);

/** Nothing to text to, or nothing that was confirmed of late. */
export async function noMobile(turn: Turn, personId: string): Promise<StepResult> {
  const { noMobile: none, confirmFirst } = turn.say.handover;
  return turn.end((await turn.services.identity.texts.due(personId)) ? confirmFirst : none);
}

/** The link names nothing of what was asked: a text lies open on a table. */
function sendNotice(turn: Turn, number: string, page: string): StepResult {
  const { notice, noticeLabel, linkTexted } = turn.say.handover;
  const link = { label: noticeLabel, url: `${turn.services.publicBaseUrl}${page}` };
  turn.effect(...turn.services.texts(number, [{ ...notice, ...quiet(turn), link }]));
  return turn.end(linkTexted);
}

/** About twenty parts. A longer list, such as years of notes, is a page to open and not a flood of texts. */
const MOST_TEXTED = 3000;

async function sendList(turn: Turn, number: string, id: SectionId): Promise<StepResult> {
  const record = await readRecord(turn);
  if (!record) return turn.end();
  const texts = textsOf(turn, toldTo(record, 'ownTexts', turn.say.mask), id);
  if (texts.some(({ sms = '' }) => sms.length > MOST_TEXTED)) return sendNotice(turn, number, '/asked');
  turn.effect(...turn.services.texts(number, texts));
  turn.effect(turn.services.audit.recordTexted(who(turn), id));
  return turn.end(turn.say.handover.texted);
}

async function sendNews(turn: Turn, number: string, asking: number): Promise<StepResult> {
  const news = await newsByText(turn, asking);
  if (!news || (news.words.sms ?? '').length > MOST_TEXTED) return sendNotice(turn, number, '/asked');
  turn.effect(...turn.services.texts(number, [{ ...news.words, ...quiet(turn) }]));
  turn.effect(...[...news.sections].map((id) => turn.services.audit.recordTexted(who(turn), id)));
  return turn.end(turn.say.handover.texted);
}

/** The whole list, allergies with medications, a line an item: the text door splits it between items. */
function textsOf(turn: Turn, record: HealthRecord, id: SectionId): Message[] {
  const ids: readonly SectionId[] = id === 'medicines' ? ['medicines', 'allergies'] : [id];
  const lists = ids.map((one) => listOf(turn.language, record, one));
  const linesOf = (kind: 'text' | 'sms') =>
    lists.flatMap(({ title, notes, items }) => [
      [`${title}.`, ...notes].join(' '),
      ...items.map((item) => (kind === 'sms' ? (item.sms ?? item.text) : item.text)),
    ]);
  const told = lists.find((list) => list.shortEnding !== '');
  const text = [...linesOf('text'), ...(told?.ending ?? []), turn.say.section.notByText].join('\n');
  const sms = [...linesOf('sms'), ...(told ? [told.shortEnding] : [])].join('\n');
  return [{ text, sms, ...quiet(turn) }];
}

const quiet = (turn: Turn): Pick<Message, 'expects' | 'language'> => ({
  expects: { kind: 'nothing' },
  language: turn.language,
});
