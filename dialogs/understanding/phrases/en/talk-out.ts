import type { Blocks } from '../blocks.js';

/** Getting the record out, being told what it means, and getting to somebody. */
export const talkOutEn: Blocks = {
  summary: `
    whatve you got on me | what all have you got on me | what do you know about my health | tell me what you have on me healthwise | how does my record look overall
    give me the rundown | gimme the rundown on my health | give me the nutshell version | in a nutshell whats in there | boil it down for me | hit the high points of my record
    just the main things | just the important stuff in my record | give me the basics of my record | the basics about me | the quick version of my health record | overall picture of my health
    the whole shebang | the whole ball of wax | the whole works | the whole nine yards | all of it please | every bit of it | read it all | read me all of it | read the whole thing
    let me hear my file | let me see my file | open up my file | open my chart | pull up my record | pull my file | pull my chart | bring up my record | bring up my chart
    i would like to hear my health record please | could i hear my record | can i see my record | may i see my chart | show me my health record | show me my file
    my records please | records? | record? | my rec | my helth record | sumary | summery | summry of my record | health sumary | my health stuff | all my health stuff
    my blue button | blue button record | blue button please | my va file | my va chart | my health file | i want my records | i want to look at my record | what does it all say`,
  whatsNew: `
    whats new in there | whats new on my chart | whats new since i called | anything new since last week | anything new since my appointment | is there something new | something new?
    new? | whats new? | news? | any news for me | any news on my record | any updates? | updates | update? | anything different | anything different from last time | whats different now
    whats changed | whats changed since last month | whats changed lately | did something change | did they change anything | did they change my record | anything been changed
    has anything come in | anything come back | anything show up | did anything show up in my record | has anything shown up lately | whats come in since friday
    whats the doctor added | did the doctor add anything | did they put anything in my record | have they added anything to my chart | whats been put in there | just added
    bring me up to date | get me up to speed | bring me up to speed | fill me in on whats new | catch me up on my record | just tell me the new stuff | only the new stuff | just the new things
    skip the old stuff whats new | latest on me | latest on my record | the latest | most recent stuff in my record | recent stuff | recent changes to my record | whats happened lately in my record
    i looked last month whats new since | i havent called in a while whats new | wats new | whats knew | anything knew | nething new`,
  download: `
    i like to have things on paper | i want it on paper not on a phone | can you run me off a copy | run off a copy for me | make me a copy | make me a printout | id like a printed copy please
    how would i get a paper copy of my record | where do i get copies of my records | who do i ask for my records | i want copies of everything | copies of my labs | copies of my records
    mail me the whole thing | mail it to my house | put it in the mail to me | send it through the mail | send it in the us mail | can yall mail it | stick it in an envelope | mail me my shot record
    print me out my medicines | print out my medicines | print my medicine list so i can put it on the fridge | can i print it at the library | print? | print this out | printout | print out
    i need a copy for my lawyer | i need a copy for my doctor | i need my records to take with me | i want to take a copy to my appointment | a copy for my files | copy for my wife to keep
    save it to my computer | save a copy | save my labs | save this file | put it in a file | make a file | file download | get it as a pdf | pdf? | pdf of my labs | i want the pdf
    download? | downlod my record | download my stuff | down load | how do you download this | where is the download | download button | download link please | export | export everything | export my labs
    can you email it to me | email it to me | email me my labs | email me the file | send it to my email | get the whole record on my computer | backup my records | i need my full medical records released`,
  textMe: `
    could you put that in a text for me | put it in a text | send me that in a text message | shoot it to my phone | shoot me a text | shoot that over to my cell | zap it to my phone
    text me what i take | text me my next appointment | text me when my appointment is | text me the address of my appointment | text me that date | text me the name of that medicine
    text me those results | text the results | text me my a1c | text me my shots | text me the doctors name | text my allergies | text my labs to me | txt me | txt it | txt me my meds | txt my appts
    i wont remember that text it to me | i cant remember all that text it | i dont have nothing to write with text me | my hands shake i cant write text it to me | text it so i can show the doctor
    send it to me | send it to my cell | send that to my cell phone | send to my phone | send that list to me | send me a message with that | send me the list | message me that | message me the list
    can i get that on my phone | can i have that on my phone | let me have that in a text | id rather read it text me | by text please | in a text please | as a text | text please | text version
    have it texted to me | get it texted to me | will you text me | can you text me this | could you text that over | would you text me my pills | please text the list to my phone | text this to me please`,
  explainTerm: `
    whats that big word mean | whats that ten dollar word mean | what in tarnation is neuropathy | whats a fancy word like idiopathic mean | say it in plain english what is stenosis
    in regular words what is copd | put it in plain words what is edema | break it down for me what is a lipid | explain it like im five what is creatinine
    doctor said ischemic what is that | they wrote osteopenia what does that mean | it says benign what is that | it says within normal limits what does that mean | my paper says bilateral whats that
    what is it when they say chronic | what do they mean acute | what do they mean by prn | whats it mean when it says remission | what does unremarkable mean | what does elevated mean
    what is an enzyme | what is a platelet | what is an angiogram | whats a stent | whats a catheter | what is a hernia | whats a biopsy | whats an echocardiogram | what is a holter monitor
    what is diverticulitis | whats cellulitis | what is cataract | whats macular degeneration | what is apnea | whats vertigo | what is a tia | whats sciatica | what is lymphoma | what is a nodule
    what is hdl | what is the ldl thing | what is egfr | whats tsh | whats a cbc | what is inr | whats psa stand for | what is hemoglobin a1c | what is a bmp | what does mg mean | what does bmi stand for
    what does qid mean | what does tid mean | whats hs on my pills | what does po bid mean | whats otc mean | what does nkda mean | what does dx stand for | what is rx | meaning of stat
    hypertension meaning | meaning of edema | edema meaning | define edema | define acute | define lesion | definition of chronic | hyperlipidemia definition | explain neuropathy | explain afib please
    what is neuropothy | whats hipertension | whats arthrytis | what is sed rate | i dont understand the word renal | what does renal mean | what does hepatic mean | what does cardiac mean
    you said metabolic what is that | that word you just said what is it | that word hyper something what is it | whats the word for it mean | what kind of thing is a beta blocker | what is an ace inhibitor | what is a diuretic`,
  advice: `
    is that a good number | is that number bad | is that too much | is that low | is 120 good for sugar | is 7.2 good | is 98 oxygen good | is that an ok blood pressure | is that about right for my age
    whats it supposed to be | what should it be | what should my weight be | what should my cholesterol be at my age | what is a normal sugar | whats normal for potassium | how low should my ldl be
    do i need to worry | should i be worried | is there anything to worry about | is it something serious | am i in trouble with that number | do i have to go in for that | should i tell my doctor
    would you take it if you were me | what would you do | what do you think i should do | what do you think about my blood pressure | in your opinion is it bad | can you advise me | give me some advice
    my stomachs upset from these pills | these pills make me sick | this medicine makes me dizzy should i quit it | i think the pills are making me tired | that new pill gives me the runs
    i get up five times a night to pee | my joints ache | my feet are numb | my hands shake | my legs cramp at night | ive got a bad cough | i got a sore throat | i have a cold what do i take
    i have a fever what should i do | i got a rash on my arm | my back is out | my knees hurt | my shoulder is killing me | i cant keep food down | im bloated | i have heartburn what can i take
    i got the flu what should i take | something bit me what do i do | my toe is infected what do i do | my ears are ringing what can i do | im losing my hair why | why am i so cold all the time
    can i take my pills with coffee | can i take this with milk | can i drink beer on this | can i have a drink with my pills | can i have salt | can i eat bananas with this pill | can i have grapefruit juice
    can i take it with tylenol | can i take nyquil | can i take benadryl with what im on | is it okay to take an aspirin too | can i take an extra one | can i take two if one doesnt work
    i missed my pills yesterday | forgot to take my pill do i take it now | can i cut it in half | do i have to take it with food
    can i get off this medicine | can i quit taking the statin | do i still need to take this | do i really need this | do i need this shot | should i get the flu shot | should i get the rsv shot
    should i fast before my blood test | can i eat before my labs | should i take my pills before surgery | should i stop my blood thinner before the dentist | should i cancel my surgery | should i get a second opinion
    what can i eat with diabetes | how do i get my sugar down | how can i bring my pressure down | how do i get my cholesterol down | how do i quit smoking | how do i sleep better | whats good for gout
    whats good for a cough | home remedy for arthritis | does cinnamon help sugar | do vitamins help | is metformin bad for you | are statins bad for you | is that medicine any good | what are the bad effects of gabapentin
    does warfarin make you bruise | does this stuff cause weight gain | will it hurt my kidneys | will i be on this forever | how long have i got | is my cancer bad | is it getting any better | is my heart getting weaker`,
  person: `
    i want a real live human being | get me somebody with a pulse | let me talk to somebody with a heartbeat | i dont do machines give me a person | i cant talk to a computer honey
    im not talking to no recording | im not talking to a machine | ill only talk to a person | you aint helping me get me somebody | this aint working get me a person | i give up get me a human
    is there anybody there i can talk to | isnt there somebody i can talk to | aint there nobody there | any humans | anybody real there | let me speak to your supervisor | let me speak to the manager | manager
    switch me over to an operator | get the operator | give me the operator | operater | oprator | repersentative | representitive | agent please | live chat with a person | chat with a person
    put a person on | put somebody on | put the nurse on | put me through | put me through to my clinic | put me through to dr smiths office | connect me to my doctors office | ring the clinic for me
    can i talk to a doctor | can i talk to my doctor | can i talk with a nurse | i have to talk to a nurse | i gotta talk to somebody | i need to talk with someone about this | i need to speak with my social worker
    let me talk to that nice lady | is the front desk there | front desk | receptionist | secretary | the nurse line | nurse line please | va call center | who do i call about this | whos the person to call
    whats the va phone number | phone number of my clinic | have somebody call me | have a nurse call me | somebody from the va should call me | can you have someone call me back | i want a call back from a real person
    no more computer | no computers | no robots | no bots | not a bot a person | press zero | 0 for operator | dial zero | human? | person? | real person pls | talk 2 person | tlk to someone`,
  verify: `
    how do i prove who i am | i need to prove who i am | what do you need to know its me | ask me for my pin | i got my pin handy | i have my pin right here | ive got my card in my hand | card in hand ready
    i found my card | ok i found my card | i got my card now | got the card | i have the card with the codes | here comes my code | can i give you my code | i want to give you my code | let me give you my pin
    let me punch in my pin | let me type my pin | i want to key in my code | put in my pin | put in my code | ready for my pin | ready with my code | use the code card | use my card
    sign in? | sign in plz | signing in | sighn in | log in plz | logon | log on please | logging in | i want to get in | how do i get in | let me get in | get me in | let me in my record | get into my record
    open my record with my code | unlock it | unlock my account | its me let me in | im the veteran let me in | i want to do the id check | check my id | check my identity | identify me | id check
    send me a link to sign in | where is my sign in link | i didnt get the sign in link | sign in link | my link ran out | that link is dead send another | link wont open send a new one | link dont work | new link please
    login.gov | id.me | use my login gov | i have an id me account | start over the sign in | try signing in again | let me try my pin again | let me try the code again | access my account`,
  readableTexts: `
    i cant open them links just write it in the text | my phone dont do links put it in the text | flip phone cant open links write it out | i got a flip phone i need the words in the text
    my phone is too old for links can the text just say it | just put the medicines in the text | just put the words in the text | spell it out in the text | write it out in the message | text it in words not a link
    can my texts show the real information | can the texts have my actual medicines | i want to see the actual results in the text | show the information in my texts | let the texts say my information
    its okay to put my health information in texts | its fine to text my medical information | i give permission to text my health information | i dont mind my information in texts | i allow it in texts
    sign me up for readable texts | set up readable texts | start the readable texts | turn the readable texts on | i want the readable ones | readable on | readable please | readable text | reedable texts | readible texts
    switch to readable texts | how do i turn on readable texts | can you turn on texts | turn texts on | turn on text please | put texts on | health info in texts on | yes put it in the texts | full texts | full information in texts`,
  callMe: `
    id rather talk call me | i would sooner talk on the phone | typing is hard call me | i cant type good call me | my eyes are bad call me | cant see the screen call me up | too small to read call me
    can you ring my house | ring my telephone | ring me up | call me up | call me at home | call me on my cell | call my cell | call this phone | call here | give this number a call | give me a jingle | give me a buzz
    buzz me | phone my house | telephone me | make it call me | have the service call me | can it call me | could you call me please | would you call me | you call me | just call me | call me back | call me bak
    cal me | call plz | call pls | i want a phone call | want a call | need a phone call | request a call | call me and read it | read it to me over the telephone | i want to hear it call me | lets do this by phone`,
  optOut: `
    i dont want your texts | i dont want nothing from you people | no more of these texts | no more texting | cut out the texts | knock off the texts | quit with the texts | lay off the texts
    take this number off your list | take my phone off your list | get my number off of there | please take me off the list | please stop sending texts | dont send me any more | dont send no more messages
    do not contact me | do not message me | never text me again | stop bothering me with texts | these texts are driving me crazy stop them | opt out please | i opt out | optout | unsubscribe please | unsubscribe me now`,
  language: `
    hablas espanol | you speak spanish | yall speak spanish | do you talk spanish | anybody there speak spanish | my mother only speaks spanish | my husband speaks spanish | spanish? | spanish pls | espanol | espanol por favor
    ingles | english? | english pls | i want to go back to english | back to english please | only english please | speak to me in english | i dont understand spanish | put it in english | can i get this in english
    can i hear it in spanish | read it in spanish | give it to me in spanish | do it in spanish | say it in spanish | change it to english | change it to spanish | change the language please | another language | different language`,
};
