import { drugNames } from './names.js';
import { rules } from './rule.js';
import type { Rule } from './rule.js';

const people =
  '(?:doctors?|daughter|son|wife|husband|spouse|caregiver|care giver|hospital|clinic|specialist|cardiologist|family|friend|nurse|dentist|lawyer|brother|sister|mom|mother|dad|father|niece|nephew|neighbor|aide|helper|surgeon|psychiatrist|therapist|provider)';
const sections =
  '(?:records?|medicines?|medications?|pills|allerg\\w+|labs?|results?|vaccines?|list|information|file|history|report|data|summary|everything|stuff)';
const drugWords =
  '(?:medicines?|medications?|pills|drugs|prescriptions?|tablets|capsules|inhalers?|eye drops)';

/** What a person can ask for, most telling first: who is meant, then what. */
export const requestsEn: readonly Rule[] = [
  ...rules(
    'notMe',
    '(?:that|this) (?:is not|aint|isnt) me',
    'i am not (?:him|her|that (?:person|man|woman|veteran)|this person|the veteran|(?:mr|mrs|ms) \\w+)',
    'not my name|you (?:have|got|have got) the wrong (?:person|man|woman|guy|veteran)|i am (?:someone|somebody) else',
  ),
  ...rules(
    'lostPhone',
    '(?:lost|stole|stolen|misplaced|cant find|new|changed|broke) (?:my |me |a )?(?:(?:code|cell|mobile|pin) )?(?:phone|card|cell|mobile|pin|number|codes)',
    'someone (?:has|took|stole) my (?:phone|card)|(?:phone|card|cell|codes) (?:is|are|was|were|got) (?:gone|lost|missing|stolen|broken)',
    'forgot (?:my )?(?:pin|code)',
  ),
  ...rules(
    'wrongRecord',
    '(?:that|this|it|list|record|information|dose|date|one) (?:(?:is|are|looks|seems) )?(?:not|isnt|arent|aint|cant be) (?:right|correct|mine|true|my \\w+)',
    `(?:that|this|it|record|list|information|dose|date|address|${drugWords}) (?:is|are|looks|seems) (?:wrong|incorrect|a mistake|out of date|outdated|old)`,
    '(?:mistake|error|errors|mistakes|wrong (?:medicine|dose|pills?|allergy|allergies|information|address|number of|number|phone|date)) (?:in|on|with|listed|pills|refills)?|something is wrong with my record',
    'i (?:dont|do not|never|didnt) (?:take|took|taken|had|have|get|got) (?:that|this|those|these|it)(?: any ?more)?',
    '(?:fix|correct|amend|change|update) (?:my |the |a |an )?(?:record|records|mistake|error|address|list|information)',
  ),
  ...rules(
    'whoHasSeen',
    'who (?:all |else )?(?:has|have|is|was|can|did|could)?(?: \\w+){0,2} (?:seen?|looked?|looking|been looking|opened|read|access\\w*|viewed|see|view|saw)(?: \\w+){0,3} (?:record|records|file|it|information|data|account|this|stuff|things)',
    '(?:access|audit) (?:log|history|report)|who (?:opened|saw|looked|viewed|accessed)',
  ),
  ...rules(
    'pauseHelper',
    '(?:pause|suspend|hold|freeze)(?: \\w+){0,3} (?:access|helper|caregiver)',
    `(?:pause|suspend) (?:letting )?(?:my )?${people}`,
    '(?:not|dont|stop|quit|no more) (?:let|letting|allow|allowing|access)(?: \\w+){1,7} (?:until|till|for now|for (?:a|the) (?:while|bit|few|time being|moment|week|month)|right now|just now)',
  ),
  ...rules(
    'resumeHelper',
    '(?:resume|restart|unpause|restore|reopen|give back|turn back on|turn on)(?: \\w+){0,3} access',
    `(?<!(?:not|dont|never|stop|quit|no longer) )(?:let|allow) (?:my )?(?:${people}|\\w+) (?:to )?(?:see|look|read|in)(?: \\w+){0,3} again`,
  ),
  ...rules('sendHelper', '(?:send|text|tell|notify)(?: \\w+){0,5} (?:helper|helpers)'),
  ...rules(
    'whoseRecord',
    '(?:switch|change) (?:the )?(?:person|people|veterans?|records?)|switch to (?:my own|\\w+) record',
    '(?:whose|another|a different|the other|someone elses|somebody elses) (?:record|person|veteran)',
    `open (?:my )?(?:own|other|${people}s?|\\w+s) record`,
  ),
  ...rules(
    'unshare',
    '(?:stop|end|undo|take back|revoke|remove|turn off|cancel|quit)(?: \\w+){0,3} (?:sharing|share|shared|access|links?)',
    'unshare|no longer (?:share|want to share)|dont (?:share|let (?:my )?\\w+ see)',
    '(?:shared|sent|gave|texted)(?: \\w+){0,4} (?:to|with) (?:the )?wrong (?:person|people|one|man|woman|guy)|(?:share|send) nothing (?:with|to)',
    `(?:stop|dont let) (?:my )?${people} (?:from )?(?:seeing|see)`,
  ),
  ...rules(
    'share',
    `(?:share|sharing)(?! price)`,
    `(?:send|give|email|e mail|fax|forward|show|mail|get)(?: \\w+){0,5} to (?:my |the |a |an |our )?(?:\\w+ )?${people}`,
    `(?:send|give|email|fax|show|let) (?:my |the |a )?(?:\\w+ )?${people} (?:my |see|have|a copy|access|look|the)`,
    `${people} (?:\\w+ )?(?:needs?|wants?|has|should|asked|would like) (?:to )?(?:see|have|look at|get|access|know|for|a copy)`,
    'give (?:someone|somebody) (?:else )?access',
  ),
  ...rules(
    'textMe',
    `(?:text|send|message)(?: \\w+){0,4} (?:to|on) (?:me|my (?:phone|cell|mobile|cell phone))(?: by text| in a text)?`,
    `text me (?:my|the|that|this|it|a|all)`,
    'send(?: \\w+){0,2} a text|by text(?: message)?|in a text(?: message)?',
    '(?:text|message) (?:it|that|this|them|those|the list)',
  ),
  ...rules(
    'download',
    `download`,
    `(?:get|have|want|need|mail|email|print|save|send|give)(?: \\w+){0,3} (?:copy|file|pdf|print ?out|paper|report)`,
    `print(?: out)? (?:my|it|the|all|this|that)|mail (?:it|them|that|me)|copy of (?:my|the|it)|blue button`,
    `save (?:my |the )?${sections}`,
  ),
  ...rules(
    'whatsNew',
    '(?:what is|anything|something|whatever is) (?:new|changed|different|recent)|what (?:has )?changed|any (?:news|updates?|changes)|(?:new|latest) (?:in|on) my record|since (?:my )?last (?:time|visit|i called|i looked)|updates (?:in|on|to) my',
  ),
  ...rules(
    'advice',
    'should i|what (?:should|can|do) i (?:do|take) (?:about|if|for|when)',
    `(?:is|are|was)(?: (?:it|that|this|these|my|the))(?: \\w+){0,4} (?:normal|safe|bad|dangerous|good|too high|too low|high|low|serious|healthy|okay|ok|worse|better|concerning|abnormal)`,
    '(?:can|could|may) i (?:still )?(?:take|mix|drink|stop|skip|double|eat|combine|quit|cut|crush|use)',
    'is (?:a )?\\d[a-z0-9 ]*? (?:a )?(?:bad|good|normal|high|low|okay|ok|safe)',
    `(?:can|could|may) i have (?:some |a |an )?${drugNames}|(?:stop|quit|change|increase|lower|start) (?:taking )?(?:my )?${drugNames}|take me off`,
    'do i need to (?:worry|see|stop|be worried|go to)|side effects?|interact\\w*|safe to|okay to|ok to|am i (?:going to|gonna|dying|sick|ok|okay|healthy)',
    'what does (?:my|this|that|it)(?: \\w+){0,4} mean for me|what (?:dose|medicine) (?:is best|do you recommend)|do you (?:think|recommend)|how (?:do|can) i (?:lower|raise|treat|cure|fix|improve)',
  ),
];
