import { explainedFile } from './content/own-file-lines.js';
import { oneOf } from './question.js';
import { isHelper, who } from './reading.js';
import { script } from './script.js';
import type { StepResult, Turn } from './turn.js';

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

    async read(turn) {
      const say = turn.say.ownFiles;
      const { file } = turn;
      if (file === undefined) return turn.end(say.how);
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
  { version: 1, needs: 'read' },
  {
    mine(turn, a) {
      const { whose } = turn.say.ownFiles;
      return a.whose === 'theirs'
        ? turn.skip('mine')
        : turn.ask(whose.ask, oneOf([whose.mine, whose.notMine]));
    },

    keep(turn, a) {
      const { keep, notMine } = turn.say.ownFiles;
      if (a.mine === 'mine') return turn.ask(keep.ask, oneOf([keep.yes, keep.look, keep.away]));
      return thrownAway(turn, String(a.file), notMine);
    },

    async done(turn, a) {
      const { done, gone } = turn.say.ownFiles;
      const { ownFiles, publicBaseUrl } = turn.services;
      const id = String(a.file);
      if (a.keep === 'away') return thrownAway(turn, id, done.away);
      const held = !isHelper(turn) && (await ownFiles.held(turn.person.id, turn.place.conversationId, id));
      if (!held) return turn.end(gone);
      if (a.keep === 'look') return turn.end(done.look);
      turn.effect(ownFiles.keep(who(turn), id));
      const link = { label: done.accountLabel, url: `${publicBaseUrl}/account#files` };
      return turn.end(done.kept, undefined, { link });
    },
  },
);

function thrownAway(turn: Turn, id: string, words: { readonly text: string }): StepResult {
  turn.effect(turn.services.ownFiles.discard(turn.person.id, id));
  return turn.end(words);
}
