/** Words that may stand between a denial and what is denied: "no thoughts of suicide", "not going to kill myself". */
const between =
  '(?: (?:really|actually|at all|currently|now|feeling|having|going|gonna|want|wanting|wanna|planning|plan|plans|trying|' +
  'to|of|any|thoughts?|thinking|about|intent|intention|desire|signs?|have|had|feel|get|been|ever|a|an|the|my|more|active|recent|need|experiencing))';
const denials = [
  new RegExp(
    `(?<!\\bwhy |\\bif |\\bmight )(?<![a-z0-9])(?:not|never|dont|do not|doesnt|didnt|did not|isnt|arent|aint|wasnt|wont|will not|without|denies|deny|denied|no)${between}{0,5} ?$`,
  ),
  /(?<![a-z0-9])(?:no|nunca|jamas|sin|tampoco|niega)(?: (?:me|se|le|tengo|tiene|tuve|estoy|esta|siento|quiero|quiere|voy|va|a|he|ha|pensado|pienso|en|pensamientos|de|ganas|ningun|ninguna|teniendo|un|una|el|la|planes|llamar|necesito|con|es|hay)){0,5} ?$/,
];

/** "I don't want to kill myself, but ..." and "... anymore" deny nothing. */
const unsaid = /\b(?:but|any ?more|yet|sometimes|except|although|unless|pero|todavia|aunque|aun|a veces)\b/;

/** Whether what follows `before`, in the same clause, is denied by it. */
export const denied = (before: string, after: string): boolean =>
  denials.some((denial) => denial.test(before)) && !unsaid.test(after);
