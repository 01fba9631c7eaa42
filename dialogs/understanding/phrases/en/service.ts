import type { Blocks } from '../blocks.js';

export const serviceEn: Blocks = {
  explainTerm: `
    what does prn mean | what is hypertension | what does bid mean | what does a1c mean | explain hyperlipidemia
    what is creatinine | whats a metabolic panel | what does benign mean | define neuropathy | what is copd
    what is that word | i dont know what hyperlipidemia means | what do they mean by chronic | meaning of gerd
    what is a statin | what is ldl | uh what does uh edema mean | in plain english what is atrial fibrillation
    what is meant by bilateral | tell me what egfr stands for | what does it mean acute | what is a beta blocker
    whats ptsd stand for | what does the word idiopathic mean | what is an a one c | what is a triglyceride | npo meaning
    what in the world is hyperlipidemia | explain that word | can you explain what stenosis is | what does po mean
    what is a biopsy | what is bun | what does abnormal flag mean | wats dx mean | what is a hematocrit
    what does sig mean on my prescription | what is osteoarthritis | what does negative mean | explain diastolic`,
  advice: `
    should i take my pill | should i stop taking my medicine | is my blood pressure too high | is my potassium normal
    is that normal | is 8.1 bad for an a1c | is my cholesterol good | can i take aspirin with warfarin | can i drink with this medicine
    can i take tylenol with my meds | what are the side effects of metformin | does this interact with grapefruit
    is it safe to take ibuprofen | should i be worried about my labs | what does my a1c mean for me | am i going to be ok
    what should i do about my cholesterol | how do i lower my blood pressure | do i need to see a doctor | am i sick
    should i go to the hospital | i missed a dose what do i do | can i skip my pill tonight | can i double up
    can i stop taking the prednisone | my leg is swollen what should i do | i feel dizzy what do i do | my head hurts
    i have been throwing up | my sugar is 300 is that dangerous | is my weight ok | what medicine should i take for a cold
    do you think i need a higher dose | uh is that uh bad | is that good or bad | why am i so tired all the time
    does lisinopril make you cough | could my pills be making me dizzy | is my kidney getting worse | what foods should i avoid
    can i eat before my test | should i get the shingles shot | is it ok to cut the pill in half | are my results ok
    can i have a beer with this | what can i take for my back pain | is this rash from my medicine | how bad is it
    my knee is acting up what can i take | do my pills mix ok | what is a normal blood pressure | is 150 over 90 high
    which medicine is better | do i really need this pill | how can i lose weight | will this medicine hurt my liver`,
  wrongRecord: `
    thats wrong | that is not right | my record is wrong | there is a mistake in my record | i dont take that anymore
    i never took that | im not allergic to that | that is not my medicine | the dose is wrong | that list is out of date
    you have the wrong address for me | fix my record | correct my record | how do i get my record corrected
    i stopped taking that last year | i never had that surgery | i dont have diabetes thats a mistake | update my address
    that information is old | change my phone number in the record | uh thats not uh right | something is missing from my list
    my medicine list is missing one | you left out my insulin | that date is wrong | the record says the wrong thing
    they got it wrong in my chart | who do i tell that my record is wrong | i want to amend my record | errors in my file
    that aint right | thats incorrect | no thats not correct | my name is spelled wrong | wrong birthday in my record
    that allergy should not be there | take that off my list | thats somebody elses lab in my chart | they have my weight wrong
    i already had that shot and its not there | add something to my record | i quit smoking your record is wrong`,
  notMe: `
    thats not me | this is not me | im not him | i am not that person | you have the wrong person | thats not my name
    im not walter | i am not the veteran | this isnt my record | you got me mixed up with somebody else | thats someone else
    uh thats uh not me | wrong person | this is somebody elses record | i am his wife not him | not my record
    youre reading another mans record | that is not who i am | im a different person | my name is not robert
    i dont know who that is | thats not my birth date youre talking to the wrong man | you have me confused with another veteran`,
  wrongNumber: `
    wrong number | you have the wrong number | nobody by that name here | there is no veteran here | no one here by that name
    this isnt his number anymore | i just got this number | this number belongs to someone else now | he doesnt live here
    uh you got the uh wrong number | you called the wrong house | wrong phone | this is not her phone | i got this phone number last month
    i dont know any veteran stop calling | never heard of him | this is a business not a veteran | who are you looking for wrong number
    i keep getting these for somebody else | these texts are for someone else | i am getting texts meant for another person`,
  lostPhone: `
    i lost my phone | my phone was stolen | i lost my card | i lost my code card | i cant find my card | someone took my phone
    i got a new phone | my number changed | i have a new number | i forgot my pin | i dont remember my pin | i lost my pin
    somebody stole my wallet with my card | my phone is gone | i dropped my phone in the lake | my cell broke
    uh i uh lost the card with the codes | i misplaced my codes | need a new card | replace my card | i threw away my card
    my phone got swiped | i switched phones | changed my cell number | somebody else has my phone | pin not working
    i need a new pin | reset my pin | my codes are all used up | dont have my card with me | i left my card at home
    someone knows my pin | my purse was stolen | report a lost card | card got wet i cant read it | lost phone | lost card`,
  privacy: `
    how do i know this is really the va | is this a scam | is this call recorded | who can hear this | is this private
    is my information safe | who are you | who am i talking to | what do you do with my information | do you sell my data
    are you a real person or a computer | is this secure | are you really from the va | uh is this uh legit | is this hipaa
    how do i know i can trust you | prove you are the va | who is this | do you keep what i say | are you recording me
    is this the government | are you a robot | is it safe to text you | can somebody hack this | who is texting me
    how did you get my number | are my texts private | whats your privacy policy | can my boss see this | is this line secure
    do you store my messages | am i talking to a machine | will the va see what i ask | sounds like a scam to me`,
  person: `
    i want to talk to a person | let me talk to somebody | operator | representative | give me a human | speak to someone
    i need a real person | transfer me | get me a nurse | connect me to a person | can i talk to a live agent | agent
    i dont want to talk to a machine | i cant stand these machines | put me through to somebody | customer service
    uh can i just uh talk to somebody | is there a human i can talk to | person please | i want a live person | help desk
    i need to talk to my doctor | talk to a nurse | let me speak with a representative | who can i call | phone number for help
    give me a number to call | i hate talking to computers | can somebody call me back from the va | human being please
    is anybody there | get me the operator | i need somebody to help me with this | can someone walk me through it
    a real human please | stop this and get me someone | i wanna talk to a lady not a robot | supervisor
    let me talk to my care team | connect me with the nurse line | nobody there i can talk to | speak to a person`,
  verify: `
    sign in | log me in | i want to sign in | login | how do i sign in | verify me | i have my pin | here is my code | let me in
    i got my card ready | prove who i am | enter my pin | uh how do i uh log in | i need to log in | sign me in please
    use my code card | i want to enter my code | start the sign in | verify my identity | check who i am | authenticate
    i am a veteran let me in | open my account | get into my account | i have the six digit code | log on | signin
    send me the sign in link | send the link again | i need a new link | the link does not work | id me sign in | login gov`,
  readableTexts: `
    turn on readable texts | i want my health information in texts | let me get my information by text | allow health texts
    turn on text messages | can you put the actual list in the text | show it in the text instead of a link
    i dont want a link just text me the words | sign me up for texts | enable texts | start texting me my health information
    uh turn on uh texts | no links please put it in the message | readable texts | agree to readable texts | texts with my information
    let texts show my record | i want to read it right in the text message | set up text messages | text settings`,
  callMe: `
    call me | can you call me | please call me | call my phone | give me a call | ring me | call me instead | call my house phone
    i would rather you called me | cant read this call me | uh can you uh call me | phone me | call me back on this number
    have the computer call me | i want a call instead of a text | can you read it to me over the phone | call | call me now
    give me a ring | i cant open links call me | my phone has no internet call me | voice call please`,
  private: `
    private | make it private | make my texts private | hide my information in texts | go back to links only
    dont put my health information in texts | turn off readable texts | keep it private | stop showing my record in texts
    uh make this uh private | only send me links | private please | no health stuff in my texts | someone else reads my texts
    my wife reads my phone make it private | dont show details in texts | set texts to private`,
  optOut: `
    stop texting me | dont text me anymore | no more texts | take me off your list | unsubscribe me | quit sending me messages
    remove my number | opt me out | i dont want these texts | leave me alone | dont contact me again | stop messaging me
    stop sending me texts | please quit texting | opt out | uh stop uh texting me | delete my number | no more messages please
    i never signed up for this take me off | get me off this list | quit bugging me with texts | never text this number again`,
  language: `
    spanish please | in spanish | do you speak spanish | can we do this in spanish | i want spanish | english please | in english
    switch to spanish | switch to english | change language | can you talk in spanish | my wife only speaks spanish
    i dont speak english | i need this in spanish | uh can i uh get this in spanish | back to english | other language
    what languages do you speak | i prefer spanish | speak english | i cant understand spanish | change the language`,
};
