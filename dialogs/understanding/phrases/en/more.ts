import type { Blocks } from '../blocks.js';

/** What is easily taken for something else, a third time. */
export const moreEn: Blocks = {
  yes: `
    yes yes | yeah yeah | yep thats it | yup thats right | ok yes | yes okay | oh yes | oh yeah | well yes | yes indeed | sure yes | sure do | ok fine
    okay then | okay sure | that is fine | thats fine | thats ok | its ok | go for it | you may | yes you can | you can | yes thank you | i think so
    i guess so | i believe so | thats what i want | thats what i said | yes exactly | exactly right | correct that is right | you are right
    that would be great | that would be fine | great | good | perfect | very good | excellent | amen | ja | k | kk | yess | yea sure | oui | definitely
    for sure | no problem | will do | sounds right | sounds fine | agreed | aye | aye aye | copy that | 10 4 good buddy | affirm | uh sure`,
  no: `
    no no | no no no | oh no | well no | nope nope | nah im good | im good | no im good | no im fine | no need | not necessary | no not yet | not at all
    no it is not | no that isnt it | thats not it | not quite | incorrect no | wrong one | not the one | no the other one | i dont want to
    i dont want that | i dont want it | no i do not | dont want it | please dont | please no | no please | nuh uh | nay | noo | nooo | no way jose
    i said no thank you | no thanks im fine | no i am ok | not this time | skip that no | i changed my mind | leave it | dont bother | uh nope | no never`,
  next: `
    go on then | go on please | keep reading please | more info | and what else | anything else | whats next | whats the next one | next up
    the following one | proceed | please continue | continue reading | continue on | keep em coming | roll on | onward | yes continue
    yes go on | yes please continue | please go on | ok keep going | ok continue | ok more | lets go on | lets keep going | read me the next
    the next page please | tell me more | more more | give me the next | on to the next | moving on | and after that | uh huh go on | go`,
  menu: `
    whats on the menu | go home | take me home | main screen | choices | all choices | what choices do i have | show choices | list options
    i want the menu | i want to start over | lets start from the beginning | start at the beginning | reset | new question | ask something else
    i want something else | i have another question | another question | hello hello | hello is anyone there | anyone there | hi there good morning
    good afternoon sir | top of the morning | hey you | evening | morning | thanks bud | thanks dear | thank you maam | thank you very kindly
    bless you thank you | okay thank you | great thank you | thx u | tyvm | cool thanks | whats up | sup`,
  bye: `
    im done for today | i am finished now | were finished | thats it for now | thats it for today | thats all for now | enough for now
    thats enough | i am all set | all good bye | ok thats it | ok im done | alright bye | alright goodbye | alright thats all | farewell
    see ya | see ya later | later | goodnight | gnight | take it easy | adios | peace out | until next time | talk later | ok hang up
    please hang up | disconnect | close the session | close this | exit | i want to log out | finish | finish up | thanks im done
    thanks thats all | thank you thats all i needed | no nothing else | nope thats all | that is all i wanted to know | ok im finished goodbye`,
  pause: `
    hold on let me find it | im getting my glasses | im going to get my card | let me go get it | i have to go find it | wait while i get a pen
    wait let me write it down | one minute please | just give me a minute | just one second | give me a few minutes | i need more time
    i need a second | slow your horses | dont hang up | please hold | hold the line | im not ready yet | not ready | wait up | wait i dropped my pen
    ok wait | no wait | stop stop | stop right there | stop please | freeze | pause it | pause for a minute | uh hold on | somebody is at the door
    my phone is ringing hold on | let me think | hmm let me think`,
  repeat: `
    say it again | say it one more time | what did it say | what was it you said | repeat the last one | repeat the list | read the list again
    read that one again | read it one more time | tell me one more time | i didnt understand that | i did not get that | i did not hear you
    i couldnt hear that last one | didnt quite catch that | sorry | sorry i missed that | sorry say again | beg your pardon | i beg your pardon
    whats that | what what | whatd you say | wha | eh | huh what | do over | from the top again | repeat the question | what was the question
    could you repeat | uh repeat | again again`,
  louder: `
    i cant hear nothing | i cant hear a thing | i cant hear you sonny | raise your voice | raise the volume | make the volume higher
    higher volume | its too quiet | too low | too soft | your voice is too low | you are mumbling | you need to speak up | talk a little louder
    im half deaf | i dont hear so good | i dont hear well | i have hearing loss | i lost my hearing | hard of hearing here | deaf | volume higher`,
  slower: `
    slow that down | slow down a bit | slow down some | a bit slower | could you speak slower | can you read it slower | read that slower
    read more slowly | go slow | go slower | not that fast | you talk fast | you talk too fast | you speak too quickly | too quick
    im slow at this slow down | easy there too fast | im writing slow down`,
  help: `
    what kind of help can you give | show me what you can do | list what you can do | what else can you do | what else can i ask | help menu
    how can you help me | how can i use this | how do i get started | where do i start | what is it you do | what do you know
    i dont understand this | i dont understand what to do | i dont know how to use this | confused | lost | im so confused
    i am not good with technology | im no good with computers help me | guide me | give me an example | example | tips | faq | how to
    what questions do you answer | uh what do i do here | tell me how this works`,
  privacy: `
    is it safe | is this safe | is this thing safe | is my health information safe with you | do you sell my information | who has my data
    where does my information go | what happens to my information | is someone listening | is anyone listening in | can anyone listen to this call
    is my call being recorded | are calls recorded | will you keep this private | is what i say private | do you tell anybody
    will my wife find out what i ask | are you the real thing | are you a computer | are you a machine | is this a machine
    is this automated | is this ai | are you chat gpt | how can i tell youre the va | how can i verify you are the va | what is this number
    who are you with | who do you work for | is this number really the va | is this website official | are you legitimate | are you a bot | r u a bot
    r u real | who dis | i dont trust this | i dont trust you | is it encrypted | does the government see this | privacy | privacy notice`,
  advice: `
    is my medicine safe | is it safe to take these together | is it ok to mix these pills | can i take these two together | can i have alcohol
    can i eat grapefruit | can i drive on this medicine | can i crush it | can i take two | should i take it now | should i skip my dose
    should i get a booster | should i worry | can you take me off my medicine | take me off this pill | take me off lisinopril | take me off of the warfarin | get me off prednisone | switch me from lipitor | put me on something else | lower my dose | raise my dose | change my medicine for me | should i worry about my cholesterol | is my psa bad | is an a1c of 7 good | is 140 over 80 ok
    what should my blood pressure be | what should my sugar be | what is a good a1c | what is normal cholesterol | is my heart ok
    whats causing my pain | why do my legs hurt | why is my blood pressure high | why is my sugar so high | i have chest congestion what do i take
    i have a headache | my stomach hurts | my back is killing me what can i do | i cant sleep what should i take | im constipated | i have diarrhea
    i think im having a reaction to my pills | i threw up after my medicine | my ankles are swollen | i feel weak | i feel tired all the time
    do i have cancer you think | do you think i have diabetes | what does this result mean for my health | is this result serious
    how serious is it | whats the best medicine for pain | is generic as good | does this pill cause weight gain | will it make me sleepy
    how can i get healthier | what diet should i follow | how do i treat a cold | do i need antibiotics | do i need surgery | uh is it bad that its high`,
  wrongRecord: `
    you got my medicine wrong | you have my allergies wrong | you have the wrong medicine for me | the list is wrong | the list is not right
    the record isnt right | my chart is wrong | my chart has a mistake | the date of my surgery is wrong | that visit never happened
    i was never in the hospital then | i was not seen that day | i dont have that condition | i dont have ptsd why does it say that
    i do not have that allergy | i have no allergies thats wrong | im no longer taking lisinopril | i dont use that inhaler any more
    they took me off that one | that pill was stopped | that medicine was changed | that dose was changed | im taking more than that now
    my phone number is wrong in there | my emergency contact is wrong | my wife passed away she is not my contact | i moved my address is different
    i have a new address | need to correct my record | correct a mistake | how can i correct this | who can fix my record | please fix that
    remove that allergy from my record | take that diagnosis off my record | delete that from my record | thats not accurate | not accurate
    that is false | not true | you have the wrong number on file for my phone | the wrong address is on file | the phone on file is wrong | thats outdated | wrong info | wrong information | bad information in my chart | uh you got that wrong`,
  notMe: `
    that isnt my name | thats not who i am | im not that guy | im not her | im not the patient | im not the veteran im the wife
    im not that veteran | youve got me confused | youve mixed me up | mixed up with someone else | you think im my brother
    you must have me mixed up | i am someone else | im not robert | i am not mary | who is walter i am not walter | thats not my last name
    wrong guy | wrong man | wrong lady | its not me | it isnt me | this aint me | this is not mine | none of this is mine | not my information
    not my medicines they belong to another man | whose name is that not mine | that birthday is not mine`,
  wrongNumber: `
    you have a wrong number | u got the wrong number | wrong # | wrong number sorry | this isnt their number | that person moved
    they dont live here | there is nobody by that name | no such person | nobody named that here | he died this is not his phone
    this phone belongs to somebody else | its a new owner of this number | this is a landline for a store | never was a veteran wrong number
    you are texting a stranger | not the right number`,
  private: `
    make it private please | make messages private | private texts | keep it between us | stop readable texts | turn readable texts off
    turn off texts with my information | no more details in texts | dont text my health information | links instead of information
    go back to private | put it back to private | hide details | set it to private | i want my texts private again | other people see my phone`,
  readableTexts: `
    turn readable texts on | yes to readable texts | send readable texts | make the texts readable | texts i can read | put it all in the text
    write it in the text | put my medicines right in the text | texts without links | i cant open links text the words | my phone cant open links
    how do i get my health information by text | enable readable texts | start readable texts | allow my information in texts`,
  history: `
    my dads medical history | does heart disease run in my family in my record | my familys illnesses | my parents illnesses
    is my mothers diabetes listed | what family illnesses are listed | family diseases | who in my family had cancer per my chart
    what does my chart say about smoking | how many packs a day does it say | my drinking history | substance use history
    lifestyle history | my old illnesses | surveys i filled in | my questionnaires | my diary | my journal entries`,
  military: `
    what branch of service was i in | branch | my branch | rank | years of service | dates of service | my enlistment date
    when did i leave the service | when did i get out of the army | when did i go to vietnam | when did i ship out | tour of duty dates
    my combat record | was i in combat according to the record | my specialty code | my unit in the record | service dates | military stuff
    what does it say about my deployments | my reserve time | national guard service | air force record | marine corps service`,
  devices: `
    what devices are in me | what has been implanted | do i have any implants | implant list | serial number of my implant | my implant card
    what is this thing in my chest | stents | my hearing aid model | what brand is my pacemaker | my scooter | my brace | my cane
    medical equipment list | equipment the va gave me | my home oxygen equipment | my blood pressure cuff from the va | artificial hip`,
  careTeam: `
    name of my primary care doctor | what is my doctors name | who do they say my doctor is | who is my doctor at the va | who are my nurses
    list my care team | list my providers | my care team please | who is my heart doctor | who is my eye doctor | who is my pharmacist
    which doctor is mine | who is my new primary care | do i have a social worker | my team at the va | where is my doctor located
    who manages my care | my va facility | what va am i assigned to`,
  plan: `
    what is my treatment plan | tell me my goals | my care goals | did i sign an advance directive | is there an advance directive
    do you have my advance directive | my living will | what reminders do i have | any health reminders | reminders for me | whats due
    am i due for a colonoscopy | am i due for a screening | what checkups am i due for | what did the doctor plan | next steps in my care
    what are the next steps in my treatment | weight loss goal | exercise goal | my diabetes plan | plans for my care`,
  insurance: `
    what kind of insurance do i have | is my insurance in there | what insurance do they have on file | who is my insurance
    does the va have my medicare number | do you have my insurance card | my plan number | insurance number | do i have coverage listed
    is my private insurance listed | my wifes insurance listed on my record | my health plan | tricare info | medicare part b on my record`,
  demographics: `
    is my address on file | is my phone number right | is my phone number on file | do you have the right address | do you have the right phone number
    whats my address | my address please | my phone number | my email | my emergency contact | emergency contact please | next of kin
    who are my emergency contacts | who do you call in an emergency | my information on file | what do you have for my birthday
    what is my middle name in the record | my social info | show my personal information | my demographics | what race am i listed as`,
  refillsLeft: `
    do i have refills | have i got refills | got refills | are refills left | is there any refills on my lisinopril | refills on my zoloft
    how many refills for gabapentin | how many refills on my water pill | how many refills have i got | what refills are left
    when do my refills run out | last refill or more | can i refill metformin or is it out of refills | do i need a new prescription or are there refills
    which prescriptions still have refills | refill status | my refill status | prescription status`,
  refill: `
    refill request | request a refill | i need to order my refill | get refill | pls refill my meds | can i get more lisinopril
    i want to order more metformin | need more metformin | need more blood pressure pills | i need my heart medicine refilled
    low on insulin | out of my inhaler | my inhaler ran out | ran out of pills yesterday | i have no more pills | i am out of my medicine
    how can i reorder | how do i get more medicine | how to refill a prescription | where do i refill | renew | renew please | re order my rx
    whats the pharmacy phone | connect me to the pharmacy | pharmacy please | my medicine never came | my prescription never arrived`,
  medicineDose: `
    how do i take my lisinopril | how do i take the metformin | how many times a day for gabapentin | how much do i take of my insulin
    what is the dose of my blood pressure pill | what is my insulin dose | what is the strength of my metformin | how many mg is my lisinopril
    how many milligrams of zoloft am i on | how often am i supposed to take my inhaler | how often do i take my heart pill
    when should i take my atorvastatin | what time do i take my pills | am i on 20 or 40 milligrams | how many do i take
    lisinopril how many times a day | the directions on my prescription | instructions for my insulin | how long am i supposed to take it`,
  summary: `
    read me my record | read my entire record | i want to hear everything | tell me everything | tell me about my health record
    whats in my health record | let me hear my record | give me everything | all of my records | my medical information | overview please
    overall summary | summary of my record | health information | my health info | show my chart | what does my chart say | my whole chart`,
  download: `
    i want to download my record | download a copy | download file | get my records in the mail | mail a copy to me | send it by mail
    send me paper copies | i need a paper copy | printed list of my medicines | print my list | print that | print this | can i print this
    i want it on paper | make a pdf | save as pdf | save this to my phone | send the file to my email | how do i get my health records
    take my record with me | copy of my lab results | copy of my immunizations | download my summary`,
  whoseRecord: `
    change to my wife | open marys record | open roberts record | go to williams record | show me thomass record | switch to roberts record | switch to my wife | look at my moms record | i want my husbands record | my dads record | my fathers record please
    can i see my husbands record | can you open my mothers record | open my wifes record | use my record instead | this is my record right
    am i in my record or my dads | which veteran is this | select another veteran | the other veteran please | i want to help another veteran
    i am the caregiver for my husband | i look after my father`,
  share: `
    i want my doctor to see this | i want my doctor to have this | get this to my doctor | my son needs to see my record | my wife needs to see my medicines
    how can my daughter see my record | how can my doctor see my record | how do i give someone access | can i give access to my wife
    can i add my daughter | add my wife | add someone to my account | let my caregiver see my labs | let my doctor see my labs
    send my chart to my new doctor | send everything to my doctor | send my vaccines to the school | share it with my doctor | share with my son
    share my appointments with my wife | share my allergies with the dentist | send a link to my doctor | fax this to my doctor`,
  unshare: `
    stop sharing with my doctor | stop sharing my labs | stop sharing everything | stop my wife from seeing my record | dont share anymore
    i dont want to share anymore | no more sharing | end my daughters access | end sharing with my son | take my wife off my record
    take off my caregiver | take my daughter off my account | remove my son | remove my daughter | delete my caregiver | revoke my wife
    cut off access | cancel my daughters access | cancel sharing | i dont want anyone seeing my record`,
  pauseHelper: `
    pause my daughter for now | pause access for my wife | temporarily suspend my son | put access on hold | hold my sons access
    stop my daughter from seeing it for a while | block access temporarily | take a break from sharing with my helper`,
  resumeHelper: `
    let my helper back in | give my daughter access again | give my wife her access back | let my daughter see it again
    turn on my daughters access again | open access again for my son | unpause my daughter | unpause my wife | resume my wife`,
  whatsNew: `
    any new information | any new stuff | new information please | whats new for me | whats new today | what changed in my record
    what is different since last time | has anything changed | has my record changed | has my record been updated | was my record updated
    did something new come in | show me the latest | show me new things | give me the updates | update me | catch me up | recent news on my chart`,
  person: `
    can i talk to a human | can i talk to a nurse | can i speak with someone | i want someone real | i want to speak to a nurse
    i would like to speak to a person | i need to speak to a person | please connect me to someone | connect me to a human | get me somebody
    get a person on the phone | get me a live person | i need a live agent | human please | talk to human | real human | live help
    can you transfer me | transfer me to a person | transfer to an operator | who do i call | what number can i call for help
    i want to call the va | give me the number for the va | im tired of this machine | this machine is useless get me a person`,
  verify: `
    i need to get in | let me into my account | im ready to sign in | ready to log in | how can i sign in | where do i sign in | i have my pin ready
    i have a code card | i have the code | i got the code | enter the code | type in my code | use my pin | verify my account | verify
    id like to verify my identity | sign on | sign-in | get me logged in | login link | text me the sign in link | link please`,
  lostPhone: `
    my card is missing | my code card is missing | my pin is lost | i lost my phone yesterday | i lost the card you sent | cant find my phone
    cant find my codes | i misplaced my card | i misplaced my phone | phone missing | my phone is lost | my phone is broken | phone broke
    i got a different phone | i have a different number now | i switched numbers | changed my number | number changed | new number
    forgot pin | forgot my code | dont know my pin | i dont know my pin number | need my pin reset | my wallet got stolen | got robbed they took my phone
    out of codes | no codes left on my card | send me a new card | order a new code card`,
  notes: `
    what did the doctor say | what did my doctor say | what did the nurse write | what did they say at my visit | read my visit notes
    read my clinical notes | any notes from my doctor | any new notes | notes from my last appointment | my last note | doctor note
    the doctors notes | medical notes | my therapist notes | what did the surgeon write | operative report | notes on my knee
    read the discharge summary | my discharge paperwork | imaging report | my mri | my ct scan | my x ray | scan results`,
  visits: `
    when did i last visit | when did i last go in | when was i at the clinic last | last time i was at the va | last time i went in
    how long did i stay in the hospital | dates of my hospital stays | my admissions | when did i go in the hospital | my er visits
    list past visits | show my past visits | visits this year | visits last year | recent visits | what visits did i have`,
  procedures: `
    list my procedures | my past surgeries | any surgeries on file | what surgeries do i have on record | surgery dates | date of my surgery
    when did i have surgery | when did i have my operation | did i have an operation | was i operated on | my heart procedure | cardiac cath
    heart catheterization | my knee replacement | my hip replacement | my back surgery | my eye surgery | dental surgery record`,
  documents: `
    show my documents | my scanned papers | what papers do i have | what papers are on file | any documents | any letters
    the forms in my record | my letters | outside hospital records | records from another hospital | documents list | view documents`,
  explainTerm: `
    what does that word mean | what does this mean prn | what does hypertension mean | what does anemia mean | what does copd stand for
    what does bun stand for | what does ldl mean | whats an mri | what is a ct scan | what is an ekg | what is sleep apnea | what is neuropathy
    what is hypothyroidism | what is a colonoscopy | what is cirrhosis | what is gout | what is an inhaler steroid | define benign | define chronic
    definition of stenosis | explain hypertension | explain bun | explain what ldl is | meaning of prn | medical term | what is that term`,
  conditions: `
    what is my diagnosis | what are my diagnoses | what conditions are listed | what health conditions do i have | what problems do i have
    do i have any conditions | do i have cancer | do i have asthma | do i have depression | do i have gout | do i have a diagnosis of ptsd
    is hypertension one of my conditions | is my diabetes listed | my chronic conditions | my medical conditions | my health conditions`,
  outOfScope: `
    nail salon appointment | appointment with the barber | appointment at the dmv | dog groomer appointment | appointment for my car
    the garage has my car | school conditions | weather conditions | working conditions at my job | living conditions | market conditions
    notes for choir | sticky notes | my grandsons school notes | sheet music notes | bank notes | take notes for class | pass me a note
    garden plan | wedding plan | cell phone plan | plan my vacation | plan my trip | dinner plans | weekend plans | plan b | floor plans for a house
    traffic on the highway | accident report | credit report | news report | sports report | report a crime | report card | weather channel
    blood pressure cuff on sale | power washer | water pressure is low | pressure cooker recipe | peer pressure | barometric pressure
    weight loss tv show | weight bench for sale | weigh my mail package | weigh this fish | paperweight | heavy weight champ | height of a ladder
    lab coat | labrador retriever | computer lab | photo lab | black lab puppies | chemistry lab at school | collaborate | science test
    test drive | drivers test | math test | spelling test | smog test for my truck | test my smoke alarm | test my microphone | mic test
    blood sausage | bad blood song | blood stains on a shirt | bloodhound | blood type diet book | results of the race | race results | game results
    election results | lottery results | search results | exam results for my grandson | share my pizza | share a ride | time share condo
    share my location | market share | stock shares | share a recipe | share my screen | send flowers | send money | send a letter to santa
    send a package | send an email to my sister | text my grandson | text my neighbor | text my boss | text the plumber | text my girlfriend goodnight
    message in a bottle | call my sister | call the plumber | call a cab | call my son | call mom | call 411 | call the bank | call my lawyer
    phone repair | fix my phone screen | phone bill | how do i turn off my phone | phone case for sale | buy a phone | best cell phone
    card tricks | credit card | gift card | birthday card for my son | deck of cards | baseball cards | id card for my dog | sim card
    pin the tail on the donkey | bobby pins | safety pin | debit card pin | bank pin | zip code for denver | area code for chicago | dress code | morse code
    record the game | criminal record | speeding record | my record collection | record store | guinness world records | track record | recording studio
    file my nails | file a lawsuit | file cabinet | file for bankruptcy | file a complaint | file for social security | nail file
    print coupons | print photos | finger print | print a map | footprint | download a game | download a ringtone | download zoom
    copy cat | copy machine | copy this key | save money | save the whales | save the date | pdf of the newspaper | paper towels | paper boy
    paper route | toilet paper | new tv | new car | new shoes | whats new in the movies | whats new on netflix | new restaurant in town | new president
    what changed in the tax law | next week weather | next holiday | next full moon | next bus to town | next door neighbor | back to the future
    back door is open | backpack | back rub | go back in time | go back to sleep | menu for tonight | home depot | home run | home for sale
    options trading | stop the car | stop barking | hold the onions | hold the mayo | wait for the bus | pause the movie | pause the music
    slow cooker recipe | slow traffic | fast food | fast and furious | loud neighbors | turn down the music | turn on the light | turn on the tv
    turn off the oven | volume of a sphere | yes man movie | no country for old men | good morning america | hello kitty | bye bye birdie
    help me fix my sink | help me with homework | help me move a couch | help me find a job | help me pay rent | help with my taxes
    private beach | private investigator | saving private ryan | private detective | secure the door | trust fund | is santa real | scam artist movie
    nurse shark | doctor who | my doctor drives a nice car | doctorate degree | my son is a doctor | my daughter is a nurse | the nurse was rude
    my wife is mad at me | my son got married | my daughter had a baby | my husband snores | my brother owes me money | my mom makes good pie
    military parade | military time | navy blue paint | army surplus | marine life | air force football game | coast guard job | veterans day sale
    veterans parade | vfw hall rental | american legion bingo | veteran discount | veterans cemetery | veterans license plate
    insurance for my boat | insure my car | home owners insurance | pet insurance | insurance agent jobs | flood insurance | dental plan for my wife cost
    device for my tv | streaming device | device out of memory | smart watch price | equipment for my gym | tractor equipment | camping equipment
    family dinner | family guy | family vacation | family feud | history of rome | history of baseball | art history | search history
    documents for my taxes | documents for passport | google document | immigration papers | adoption papers | house papers | car title papers
    my address book | email address for santa | forward my mail at the post office | change my address with the post office | white house address
    emergency room tv show | emergency kit for my car | emergency exit | birthday party | happy birthday | birthday wishes
    shoot some pool | shot glass | big shot | shot put | shotgun shells | mug shot | vaccine for cattle | shots for my cat | rabies shot for my dog
    allergy season is bad this year | allergic to cats joke | my dog has allergies | my grandson is allergic to homework | pollen count today
    pill bug | pill box on amazon | chill pill | bitter pill to swallow | drug dealer on my street | drug test for a job | drugstore makeup
    prescription glasses frames | prescription dog food | medicine cabinet from home depot | medicine ball | dog medicine | cat medicine
    refill my propane | refill my water jug | refill the ice tray | refill my gas tank | ink refill | reorder checks | renew my passport
    renew my library books | renew my license | renew my subscription | renew my vows | procedure to get a fishing license | operation repo show
    heart surgery on a tv show | the surgeon general | visit my mother in law | visit the museum | visit disney | zoo visit | conjugal visit
    house visit from my cousin | my goals in fantasy football | field goal | soccer goals | goal posts | team mascot | team meeting at work
    care for my plants | care for some coffee | skin care products | child care | lawn care | day care for my grandkids | car care
    va loan rates | va home loan certificate | my va claim status | va claim denied | va rating increase | hundred percent disability
    service connected claim | c and p exam | my comp and pen exam | va back pay | va check deposit | caregiver stipend payment
    caregiver program application | va burial flag | va dental eligibility | am i eligible for health care | enroll me in va care | community care authorization
    travel reimbursement form | beneficiary travel | get paid for my mileage | gi bill for my son | chapter 31 | voc rehab | hud vash voucher
    va life insurance | sgli | va appeal status | decision letter for my claim | dependent added to my benefits | spouse benefits if i die
    property tax exemption for veterans | national parks pass for vets | commissary hours | space a flights | dd form for my house loan
    i want to sue | i want to complain about my nurse | report fraud at work | parking at the va | where is building 5 | wheelchair ramp at home
    is the pharmacy hiring | wifi at the hospital | visiting hours | cafeteria menu | chapel service times | volunteer at the va
    how do i become a nurse | what does a pharmacist earn | how are you feeling | are you happy | do you sleep | whats your favorite color
    you sound nice | are you single | who made you | who invented the telephone | what is love | what is the date | what year is it | what is 5 times 5
    what is a mortgage | what is a carburetor | what is the internet | what is bitcoin | what is pickleball | what does lol mean | what does a plumber do
    meaning of my dream | meaning of the song | explain football | explain taxes | explain gravity | define irony | define love
    he said she said | umm | uhh | huh uh | ok google | alexa | hey siri | siri play music | dude | whatever | i guess | so what | oh well | my goodness
    just looking | just testing | testing 123 | aaaa | jjjj | kdkdkd | 12345 | fghj | nothing much | long day today | its hot in here | im cold | im thirsty
    i am lonely today nice to chat | tell me something | tell me a secret | say something funny | talk dirty | sing | dance | knock knock`,
};
