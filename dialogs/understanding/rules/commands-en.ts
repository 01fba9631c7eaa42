import type { Phrases } from './rule.js';

/** Whole utterances that steer. END, QUIT and CANCEL are missing on purpose: on a text thread they unsubscribe. */
export const commandsEn: Phrases = {
  repeat: [
    'repeat | repeat that | again | say again | say that again | say it again | one more time',
    'once more | what | huh | pardon | pardon me | excuse me | come again | what did you say',
    'what was that | i didnt hear | i didnt hear you | i didnt hear that | i didnt catch that',
    'didnt get that | read it again',
  ],
  next: [
    'next | more | continue | go on | keep going | go ahead | next one | next page | read more',
    'show more | yeah go ahead | yes go ahead | and then | what else | keep reading | move on | skip',
    'the rest',
  ],
  back: ['back | go back | previous | last one | the one before | previous page | before that | undo'],
  menu: [
    'menu | main menu | start over | choices | home | go to menu | main | beginning | go to the menu',
    'options | list of choices | what are my choices | what are my options | the menu',
    'hi | hello | hey | good morning | good afternoon | good evening | thanks | thank you | thank you very much',
    'hello again | hi again',
  ],
  pause: [
    'pause | wait | hold on | hang on | hold | one moment | just a moment | just a minute',
    'one minute | one second | just a second | give me a minute | give me a second',
    'let me get a pen | stop | wait a minute | let me get my glasses | let me get a pencil',
    'hang on a minute | hold on a minute | hold on a second',
  ],
  slower: [
    'slower | slow down | too fast | you are too fast | slow | speak slower | more slowly',
    'not so fast',
  ],
  louder: [
    'louder | speak up | i cant hear | i cant hear you | cant hear you | cant hear | turn it up',
    'too quiet | i am hard of hearing | hard of hearing | volume up',
  ],
  yes: [
    'mhm | yes | yeah | yep | yup | sure | correct | right | that is right | uh huh | ok | okay',
    'of course | yes please | y | please do | that is correct | absolutely | affirmative | roger',
    'yes sir | yes maam | k | kk | yes thank you',
  ],
  no: [
    'not really | no | nope | nah | no thanks | no thank you | n | negative | not now | no sir | no maam | uh uh',
  ],
  bye: [
    'that will be all | thatll be all | bye | goodbye | good bye | bye bye | that is all | that is it | thats all | thats it',
    'i am done | hang up | i am finished | nothing else | thanks bye | thank you bye | see you',
    'sign out | log out | log off | done | thank you goodbye | have a good day | sign off | end call',
    'end the call | no that is all | logout',
  ],
  help: [
    'help | help me | what can you do | how does this work | how do i use this | i need help',
    'what can i say | what can i ask | i am lost | i am confused | i dont know',
    'what is this | instructions | what do i do | what now | commands | can you help me',
    'what can i do | information',
  ],
  person: [
    'person | human | agent | operator | representative | real person | live person | someone',
    'somebody | nurse | rep | customer service | live agent | help desk | transfer me',
    'staff',
  ],
  verify: [
    'sign in | log in | login | verify | signin | enter my pin | enter my code | enter code',
    'prove who i am',
  ],
  private: ['private | make it private | make this private'],
  callMe: ['call | call me | call me please | call my phone'],
  readableTexts: [
    'readable texts | turn on texts | turn on readable texts | turn on text messages | turn on readable text messages',
    'text me my health information | health information by text | allow texts | allow readable texts',
  ],
  textMe: ['text it | text me | text it to me | text that | text that to me | send it to my phone | text'],
  download: ['file | print | copy | a copy | save | save it | report | download | print it'],
  summary: [
    'summary | overview | everything | all of it | my record | record | my records | my health',
    'records',
  ],
  medicines: [
    'drugs | my drugs | medicine | medication | rx | my medicine | my medication | tablets',
    'my tablets',
  ],
  allergies: ['allergy | my allergy | allergic'],
  conditions: ['problems | my problems | health problems | condition | illnesses | diseases | history'],
  labs: ['results | my results | tests | test results | lab | blood | blood test | numbers | my numbers'],
  vitals: ['pressure | readings | my readings'],
  immunizations: ['shots | my shots | vaccine | vaccination | booster | boosters'],
  appointments: ['schedule | my schedule | next visit | next appointment | calendar'],
  visits: ['visits | visit | my visit'],
  careTeam: ['team | my team | contacts | my contacts | doctors'],
  military: ['service | my service'],
  demographics: ['about me | my information | my details | personal information | demographics'],
  privacy: ['who is this | who are you | is this a scam | scam | privacy | is this real | is this private'],
  share: ['share | share it | share my record'],
};
