import { explainedFile } from './content/own-file-lines.js';
import type { Words } from './message.js';
import { oneOf, type Option } from './question.js';
import { isHelper, who } from './reading.js';
import { script } from './script.js';
import type { Answers, StepResult, Turn } from './turn.js';

/** A file somebody puts into the chat, or wants to: what it is, before anything is kept of it. */
export const upload = script(
  'upload',
  { version: 1, needs: 'read' },
  {
    allowed(turn) {
      const say = turn.say.ownFiles;
      if (isHelper(turn)) return turn.end(say.notHelper);
      if (turn.channel.takesFiles) return turn.skip();
      const link = { label: say.chatLabel, url: `${turn.services.publicBaseUrl}/chat` };
      return turn.end(say.onWeb, undefined, turn.channel.keypad ? {} : { link });
    },

    async read(turn, a) {
      const say = turn.say.ownFiles;
      const { file } = turn;
      if (file === undefined) return turn.end(a.put ? say.chooseAgain : say.how);
      if ('problem' in file) return turn.end(file.problem === 'unread' ? say.how : say.refused[file.problem]);
      const { id, patientId, given, family, birthDate } = turn.person;
      const subject = { personId: id, patientId, given, family, birthDate };
      const added = await turn.services.ownFiles.add(file, subject, turn.place.conversationId);
      if (added.state === 'refused') return turn.end(say.refused[added.why]);
      turn.effect(added.effect);
      turn.tell({ text: explainedFile(say, added.file) });
      return turn.become('keep file', { file: added.file.id, whose: added.whose });
    },
  },
);

/** What is said of it is a health fact, and told; what is asked stays neutral, and only its id is remembered. */
export const keepFile = script(
  'keep file',
  { version: 2, needs: 'read' },
  {
    mine(turn, a) {
      const { whose } = turn.say.ownFiles;
      return a.whose === 'theirs'
        ? turn.skip('mine')
        : turn.ask(whose.ask, oneOf([whose.mine, whose.notMine]));
    },

    keep(turn, a) {
      const { keep, notMine } = turn.say.ownFiles;
      if (a.mine === 'mine') return asks(turn, keep.ask, [keep.yes, keep.look, keep.away]);
      return thrownAway(turn, String(a.file), notMine);
    },

    safe(turn, a) {
      if (a.keep !== 'safe') return turn.skip();
      turn.tell(turn.say.ownFiles.keep.isSafe);
      return turn.go('keep');
    },

    /** Only looked at: it may still be kept or thrown away, and whatever else is asked for goes before. */
    async later(turn, a) {
      const { done, gone, keep } = turn.say.ownFiles;
      if (a.keep !== 'look') return turn.skip(a.keep);
      return (await isHeld(turn, a)) ? asks(turn, done.look, [keep.yes, keep.away]) : turn.end(gone);
    },

    laterSafe(turn, a) {
      if (a.later !== 'safe') return turn.skip();
      turn.tell(turn.say.ownFiles.keep.isSafe);
      return turn.go('later');
    },

    async done(turn, a) {
      const { done, gone } = turn.say.ownFiles;
      const { ownFiles, publicBaseUrl } = turn.services;
      const id = String(a.file);
      if (a.later === 'away') return thrownAway(turn, id, done.away);
      if (!(await isHeld(turn, a))) return turn.end(gone);
      turn.effect(ownFiles.keep(who(turn), id));
      const link = { label: done.accountLabel, url: `${publicBaseUrl}/account#files` };
      return turn.end(done.kept, undefined, { link });
    },
  },
);

/** What is asked about it, beside the choices on the screen. */
function asks(turn: Turn, words: Words, options: readonly Option[]): StepResult {
  const choices = options.map(({ label }) => ({ label, say: label }));
  return turn.ask(words, oneOf([...options, turn.say.ownFiles.keep.safe]), { choices });
}

const isHeld = async (turn: Turn, { file }: Answers): Promise<boolean> =>
  !isHelper(turn) && turn.services.ownFiles.held(turn.person.id, turn.place.conversationId, String(file));

function thrownAway(turn: Turn, id: string, words: { readonly text: string }): StepResult {
  turn.effect(turn.services.ownFiles.discard(turn.person.id, id));
  return turn.end(words);
}
