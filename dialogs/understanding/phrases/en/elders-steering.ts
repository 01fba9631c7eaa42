import type { Blocks } from '../blocks.js';

/** Steering, as people over 65 say it. */
export const eldersSteeringEn: Blocks = {
  repeat: `
    one more time on that | what did that say | what was it you said | could you say it over | say it slower and again | i couldnt make that out
    come at me again | try that again i wasnt ready | let me hear that one more time | hit me with that again | go back over that last part
    i need that repeated | would you mind repeating | would you repeat it | can you read that again for me | tell me one more time | and again
    i was coughing what was that | missed it | i missed it | i missed what you said | you cut out | the phone cut out say it again | that went by me
    it went in one ear and out the other say it again | repeat the number | repeat the last medicine | read it to me once more | over again
    do what now | how was that | whatd you say | say what | eh whats that | i missed the last part | i didnt get the middle of that
    you lost me there say it over | could you go over that again | one more time for me | repeat that last one | read that one over
    my hearing aid cut out say it again | the dog was barking what did you say | say it one more time please | back up and say that again
    i wasnt listening go again | what was that number again | what was the name of that one again | read me that dose again
    tell me that again honey | let me hear it again | again please | come back with that | what was that last one | rpeat | agian
    can you say that over i was writing | once again | i need to hear that over | play it back | play that again | start that one over
    say the list over | give it to me again | wait what | sorry what | beg your pardon | pardon | excuse me what was that | whats that you said`,
  next: `
    whats after that | move along | go ahead with the next | keep on | keep reading hon | okay go on | the next few | more of them
    ready for the next | uh huh go on | continue reading | on to the next one | got it next | read the next three | then what`,
  back: `
    go back one | the one before that | back up one | previous one | go back to the last page | the ones before | step back | before that one`,
  menu: `
    whats my choices | what are the buttons | give me the options again | take me to the menu | start me over | from the top | go home
    back to the start | what were the choices | list the options | main screen | begin again`,
  pause: `
    hold your horses | let me find my glasses | wait til i get a pen | hang on now | let me sit down first | give me a minute hon
    somebodys at the door wait | im getting my card hold on | let me write that down | not so quick let me get paper | just a sec
    wait for my wife to get on | ive got to put the phone down a second | bear with me`,
  slower: `
    slow it down some | youre going too fast for me | talk slower | not so fast sonny | easy i cant keep up | take it slow | slow down please
    speak more slowly | id like it slower | too quick | read slower so i can write | you talk too fast`,
  louder: `
    speak up dear | talk louder | i cant hardly hear you | youre awful quiet | turn yourself up | im deaf in one ear | louder please
    my hearing is bad | its too faint | you sound far away | volume | cant make out a word its so low | i cant hear good`,
  yes: `
    yes sir | yessir | you betcha | sure thing | sure enough | okey dokey | all right | alright then | that would be fine
    that will do | go right ahead | please do | i would like that | thats right | thats the one | correct | yep thats it | affirmative
    uh huh | mm hmm | i guess so | might as well | why not | ok lets | fine by me | sounds good | that sounds right | i do | i would
    yes please dear | ten four | roger that | absolutely | by all means | lets do that | yes i want that | do it | yea | ye | yas | yeh`,
  no: `
    no maam | no thank you dear | im good | im fine thanks | thats all right no | not that | not interested
    i would rather not | id rather not | rather not | never mind | nevermind | forget it | forget about it | dont bother | skip it
    not right now | maybe later | some other time | no not that one | neither one | none of those | i said no | no way | no siree | negative
    not for me | no need | dont want that | i dont want it | not necessary | naw | nuh uh | thats not it | let it go
    i dont think so | i think not | no thats wrong | no i dont | no i wouldnt | leave it | leave that alone | pass`,
  bye: `
    thats all for today | well thats it then | thank you goodbye | much obliged bye | im going to hang up now | thats everything thanks
    ill let you go | good night now | talk to you later | so long | im done with you | take care bye | all done | thats it sweetheart bye now
    gotta go | i have to go now | okay thank you so much bye`,
  help: `
    im lost | im stuck | what do i do now | what am i meant to say | i dont know how this works | i dont know what to do | i never used this before
    how does this contraption work | show me how to use this | whats this for | what is this thing | what all can you do | what can you tell me
    what kind of questions can i ask | give me some help | can you walk me through it | im no good with computers help
    what do i push | which button do i push | how do i ask for things | tell me how this works | im an old man i dont know this stuff
    my grandson set this up and i dont know how to use it | i need some instructions | teach me how to use this | what do i say
    how do i start | where do i begin | what are you able to do | whats a good thing to ask | what is it you do | explain how to use this
    guide me | walk me through | hlp | halp | how do you work this thing | directions for using this`,
};
