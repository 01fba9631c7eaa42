import { oneOf, open, type Option } from './question.js';
import { script } from './script.js';
import type { Args, Step, StepResult, Turn } from './turn.js';

/** The script behind each choice of the menu. */
export function behind(choice: string): { readonly script: string; readonly args?: Args } {
  if (choice === 'more') return { script: 'menu', args: { page: 1 } };
  return ['summary', 'download', 'settings', 'menu', 'language'].includes(choice)
    ? { script: choice }
    : { script: 'section', args: { section: choice } };
}

/** Greets, asks the open question, and asks what else for as long as the conversation lasts. */
export const main = script(
  'main',
  { version: 1 },
  {
    what(turn) {
      turn.tell(turn.say.greeting.hello[turn.channel.name]);
      return askOpen(turn, 'what');
    },
    chosen: afterChoice('what'),
    else: (turn) => askOpen(turn, 'else'),
    elseChosen: afterChoice('else'),
    more: (turn) => turn.go('else'),
  },
);

/** Anything may be said. On a keypad 1 is the menu and 2 the other language; a page shows the choices. */
function askOpen(turn: Turn, step: 'what' | 'else'): StepResult {
  const { greeting, menu } = turn.say;
  const words = greeting[step][turn.channel.wording];
  if (turn.channel.keypad) {
    const expects = { kind: 'words', hints: menu.hints } as const;
    return turn.ask(words, oneOf([greeting.menuOption, greeting.languageOption]), { expects });
  }
  if (!turn.channel.opensFiles) return turn.ask(words, open);
  const first = firstPage(turn);
  const more = first.filter((o) => o.value === 'more').map(({ value, label }) => ({ value, label }));
  return turn.ask(words, oneOf(more), { choices: first.map(asChoice) });
}

export const firstPage = (turn: Turn): readonly Option[] => turn.say.menu.pages[0] ?? [];

const asChoice = ({ label }: Option) => ({ label, say: label });

function afterChoice(step: string): Step {
  return (turn, a) => {
    const choice = a[step];
    if (typeof choice !== 'string') return turn.skip();
    const { script: name, args } = behind(choice);
    return turn.begin(name, args);
  };
}

/** Flat menus of six, option before key; what is asked for less is on the later ones. */
export const menu = script(
  'menu',
  { version: 2 },
  {
    which: (turn, a) => askMenu(turn, turn.say.menu.pages[Number(a.page ?? 0)] ?? firstPage(turn)),
    open(turn, a) {
      if (a.which === 'more') return turn.become('menu', { page: Number(a.page ?? 0) + 1 });
      const { script: name, args } = behind(String(a.which));
      return turn.become(name, args);
    },
  },
);

function askMenu(turn: Turn, options: readonly Option[]): StepResult {
  const { press, select, reply } = turn.say.menu;
  const text = turn.channel.keypad
    ? options.map((o) => press(o.label, o.key ?? '')).join(' ')
    : turn.channel.opensFiles
      ? select
      : reply(options.map((o) => o.label.toUpperCase()).join(', '));
  return turn.ask({ text }, oneOf(options), turn.channel.opensFiles ? {} : { choices: [] });
}
