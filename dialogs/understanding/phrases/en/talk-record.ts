import type { Blocks } from '../blocks.js';

/** The rest of the record in longer and in shorter words. */
export const talkRecordEn: Blocks = {
  conditions: `
    what do they say i got | whats the matter with me on paper | what all have they diagnosed me with | what did they decide i have | what does the doctor say i have
    what did they call it what i have | name of my condition | whats the name of my disease | what is the thing wrong with my lungs called | whats my heart condition called
    do they have me down as diabetic | is copd on there | have they got ptsd listed | is my bad back in there | is my arthritis down | am i down for sleep apnea
    does my chart say depression | does it say anything about cancer | does it list high blood pressure | is there something about my kidneys | did they put tinnitus in
    have i been diagnosed with glaucoma | did anybody diagnose me with dementia | was afib ever put on my record | when did i get diagnosed with copd
    when did they first say i had diabetes | what year was i diagnosed with ptsd | how long have i had high blood pressure | what conditions am i being treated for
    my problems | my medical problems please | problem list | problems list | probs | health probs | condition list | conditions? | dx | diagnosises | diagnossis | diagnosed with what
    list what i have | list whats wrong with me | all my ailments | all my health troubles | my troubles | what illnesses are on file | any new diagnoses | medical condition list`,
  labs: `
    did they get my blood back | did my blood come back | is my blood work back yet | they stuck me last week what did it say | they drew three vials what did they find
    i peed in a cup what was the result | how did my tests come out | how did the blood work turn out | how was my blood | whats my blood say | whats my numbers
    read me my numbers from the lab | what did the lab find | anything back from the lab | lab stuff | labs? | lab? | my lab | lab wrk | blood wk | blod test | bloodtest | resluts | test reslts
    a1c? | a1c | aic | a 1 c | hay one see | whats my a one see | my sugar number | my three month sugar | the three month sugar test | average sugar | last sugar reading | how high is my sugar
    my sugars | sugar # | whats my cholesterol at | the bad cholesterol number | good cholesterol | cholestrol | colesterol | collesterol | cholesterol over the years
    whats my potassium running | pottasium | my sodium | my calcium | magnesium level | my kidney number | whats my kidney number | gfr number | e g f r | creatine level | kreatinine
    prostate number | my prostate test | p s a | my psa over the last five years | thyroid number | my thyroid level | iron level | b12 level | my vitamin d | liver numbers | my liver tests
    white blood count | red blood count | my platelets | my hemoglobin | anemia test result | blood thinner test | what was my inr | protime | my clotting test | hep c test result
    covid test result | flu test result | strep test | culture came back? | results of my biopsy | pap smear result | stool test | cologuard result | urine sample results
    how has my sugar been doing this year | a1c since january | my labs this year | all my labs from last year | labs in the last six months | tests they ran in march | labs from the hospital
    my last three cholesterols | results since my surgery | latest bloodwork please | most recent labs | did they test my blood for lead | what tests did they run on me`,
  vitals: `
    what was my pressure running | what did my blood pressure run last time | blood pressure? | bp? | bp | b p | my bp pls | last bp | bp readngs | blood presure | blood preasure | blood pressures
    what was my top number | whats my bottom number | the top and bottom numbers | what they got for my pressure | nurse took my pressure what was it | pressure last time
    how much did the scale say | what did i weigh in at | whats my weight now | wieght | weigth | my weight? | wt | weight last visit | how much have i lost since last year
    did i put on weight | have i gained any weight | am i losing weight | how heavy was i | weight this year | my weight since march | weight in the last three months
    hite | height | how tall do they have me | my pulse | puls | heart rate? | how fast was my heart going | my heartbeat | oxygen? | whats my oxygen | my o2 | what was my oxygen last time
    did i have a temperature | what was my temperature | my temp | breathing rate | pain number | bmi | whats my bmi | vitals? | vitels | vital sines | my vital stats | signs
    all my blood pressures this year | blood pressure since last year | show how my pressure has been | pressure over time | are there any blood pressures from june`,
  immunizations: `
    shots? | my shot | all my shots | what all shots have i got | shots i have had | shot history | shot list | shotrecord | shot card | immunisations | imunizations | vacines | vaccinations? | vaxines
    did i get my flu shot yet | have i had this years flu shot | when did they last stick me for flu | when was the last time i had a tetanus | did they ever give me the pneumonia one
    did i have both shingles shots | was it one or two shingles shots | do i have all my covid shots | how many covids have i had | the date of my covid shot | last covid
    was i ever vaccinated for hepatitis | have i had measles | do they show i had a polio shot | am i caught up on my shots | am i behind on shots | what shots am i missing
    what shots am i due | whens my next booster due | is it time for a tetanus booster | due for flu | due for shingles | do they show me due for any vaccine
    my grandbaby is coming and they want to know if i had my whooping cough shot | the cruise wants proof of my covid shot | need my vaccine card | i need proof of my shots
    tetnus shot | tetinus | pnumonia shot | shingels | flue shot | tdap | covid shot | rsv | hep b shot | yellow fever shot | when was my pneumonia shot | t dap`,
  appointments: `
    when do they want me back | when do i have to be there next | whens the next time i go in | when do i go see them again | when am i going to the va again | when am i seen next
    do i go in this week | do i have to go in tomorrow | is it today i go in | am i going in on friday | is there something on the fifteenth | have i got anything next month
    anything on the books for me | whats on my calendar with the va | what have i got coming up | anything coming up | whats coming up for me | got any appts | appts? | appt? | appt tmrw
    whens my eye doctor | whens my foot doctor appointment | when do i see the heart doctor | when do i see the skin doctor | my hearing appointment | my dentist appointment at the va
    when is my physical | when is my next checkup | whens my colonoscopy scheduled | what day is my mri | when is my surgery | my procedure is when | what time do i go in for my ct
    where do i go on tuesday | which clinic is my appointment at | what floor is my appointment | who am i supposed to see | is my appointment a phone call | is it a video visit
    did they move my appointment | was my appointment cancelled | is my appointment still on | i think i missed my appointment | i cant make my appointment | i need to move my appointment
    appointmint | apointment | appoinment | appontment | apt time | my apointments | next apt | nxt appt | wen do i go in | appointments after june | the one in december
    my ride wants to know what time my appointment is | my daughter is driving me what day is it i go | how many appointments do i have | first appointment next week`,
  demographics: `
    where do you have me living | what street have you got for me | what house do you show me at | what town am i in on your records | have you got my new apartment
    what phone have you got down | which phone number do you have for me | is my cell number in there | do you have my cell | do you have my email | what is my email in your system
    is my home phone still on there | who do you have down for emergencies | whos the emergency person | who did i list in case of emergency | who gets called if something happens
    who is listed as my kin | is my son still my emergency contact | have you got my daughter as my contact | is it my wife or my daughter as next of kin
    what date of birth do you show | do you have my right birthday | how do you have my name spelled | how is my name listed | whats my full name on there | my age in the record
    am i down as married | am i listed as divorced | what religion am i down for | what do you have for race | which language am i down for | my gender in there
    personal stuff | my personal stuff on file | my contact stuff | contact info | contact details | address? | adress | my adress on file | phone on file | emergency contact? | next of kin? | my info pls`,
  notes: `
    what did the doc put down | what did he write about me | what did she say about me in the notes | what did that doctor write down | i want to know what the doctor put in there
    doctor was typing the whole time what did he write | she wrote something about my heart what was it | read me what he wrote | tell me what the doctor wrote last week
    i couldnt hear the doctor what did he say | i forgot what the doctor told me | i dont remember what the doctor said about my leg | what were the doctors instructions | what did they tell me to do
    what did they say at the heart clinic | what did the eye doctor say | what did the specialist find | what did the nurse put down | what the therapist said | what did the surgeon say
    papers they gave me when i left the hospital | going home instructions | instructions from when they let me out | discharge papers | discharge? | my discharge summary
    xray? | x ray | my xrays | what did the xray show | what did my ct show | cat scan results | mri? | my mri report | results of my mri | what was on my scan | my ultrasound | my echo
    echo results | ekg | my ekg | stress test report | sleep study results | my mammogram report | bone scan | chest xray report | radiology | imaging | my scans
    notes? | dr notes | drs notes | docs notes | doctor's note please | nots from visit | visit note | last visit notes | note from cardiology | notes from mental health | the write up on my knee`,
  procedures: `
    what have i had cut on | what all did they cut on | what have they operated on me for | how many operations have i had | how many times have i been under the knife
    when did i have my knee done | when was my hip done | when did they do my back | when did i get my valve | when did they put the stent in | when did they fix my hernia
    when did they take my gallbladder | what year did i have my tonsils out | did i have my appendix out | have i had my prostate out | when was my bypass | my open heart
    did they ever scope me | when was i last scoped | last colonoscopy | did i have a colonoscopy at the va | when was my endoscopy | my cataracts when were they done
    what kind of operation was it | what was done to my shoulder | what did they do to my foot in surgery | what did they do when i was put under | which knee did they replace
    surgeries? | surgery | my surgery | surgerys | sergery | surgury list | operations | oporations | proceedures | procedures done | any surgery on record | surgical record | amputation on record`,
  visits: `
    when was i up there last | when was i down at the va last | when did i go in last | when did i last set foot in the clinic | last time i was seen | when was i seen last
    when did i see that doctor | when did i see the heart doctor last | when was i in to see the eye doctor | when did i go to urgent care | the times i been to the emergency
    when was i laid up in the hospital | how long was i laid up | how many days did they keep me | when did they keep me overnight | when did i get out of the hospital | what day did they send me home
    was i in the hospital in march | have i been in the hospital this year | when did the ambulance take me in | what was i in the hospital for | why did i go to the er last time
    who did i see last time | which doctor did i see in may | where did i go last time | what clinics have i gone to | how many times did i go this year | all the times ive been in
    visits? | visit list | my last visit | lst visit | last appointment i went to | visits this year | visits from last year | hospital visit | er visit | hospitol stay | past apts i went to`,
  plan: `
    whats the game plan for my health | what are we doing about my sugar according to the plan | what did the doctor want me to work on | what goals did we set | what are my targets
    whats my target weight | what am i working toward | what comes next in my care | whats the plan for my back | whats the plan for treating me | the plan for my ptsd | my pain plan
    did i fill out a living will | do you have my wishes on file | my end of life papers | my end of life wishes on file | is my dnr on there | do they have my no code on file | my polst form
    who did i name to make decisions for me | who makes decisions if i cant | health care power of attorney | my healthcare proxy | medical power of attorney in my record
    what am i due for | what checkups am i due for | whats overdue | am i overdue for anything | am i due for a checkup | is it time for my colonoscopy | what screenings do i need
    reminders? | any reminders for me | health reminders | my reminders | care plan? | careplan | treatment plan | tretment plan | goals? | my goals | my plan of care | plan for care | what is next for me treatment wise`,
  history: `
    what does it say about my folks | what did my daddy have according to my chart | does it say my mother had cancer | my fathers heart trouble is that in there
    what runs in the family | whats in my family background | sickness in my family | illnesses in my family | did i tell them about my brothers diabetes | grandparents health in my record
    family hx | fam history | family histry | social hx | my habits in the record | what have you got about my drinking | does it say how much i drink | does it say im a drinker
    am i down as a nonsmoker | does it show that i quit smoking | what does my record say about cigarettes | how many packs a day do they have me down for | tobacco? | smoking?
    what have i had in the past | sicknesses i had as a kid | old illnesses i had | the survey i filled out | health questionnaire i filled in | my answers on that form about my health
    what did i tell them about my lifestyle | who do i live with according to my record | what do they have on my work exposure | my journals | my health diary | exercise log i kept`,
  devices: `
    whats that gizmo in my chest | what kind of gadget did they put in me | whats the make of my pacemaker | what company made my pacemaker | model number of my defibrillator
    when was my pacemaker put in me what kind is it | is my pacemaker mri safe | have i got any metal in my body | what hardware do i have in my back | screws and plates in my leg | rods in my back
    what kind of knee did they put in | which hip implant is it | what lens did they put in my eye | the mesh they put in | my stent card | my cochlear implant | insulin pump model
    what hearing aids did the va give me | what kind of hearing aids are these | my hearing aid serial number | batteries what kind of hearing aid do i have
    cpap | my cpap machine | c pap | oxygen machine i got from the va | what oxygen equipment do i have | my oxygen concentrator | my walker | my cane | my wheelchair | scooter
    my fake leg | artificial leg | my prosthesis | prosthetics they gave me | my brace from the va | what gear has the va given me | va equipment i have | medical equipment | my nebulizer machine
    device? | devices? | implants? | implant info | divices | pace maker | pacemaker | my blood pressure machine from the va | glucose meter on record | loop recorder`,
  insurance: `
    who do you bill | who does the va bill for me | who are you billing | have you got my medicare | is my medicare part b in there | do they have my supplement | medigap on file
    do you show blue cross | is united healthcare listed | do you have my humana card | does it show aetna | is my wifes insurance on there | am i covered under my wifes plan in your record
    what health plan am i on | what plan do you have me under | is my old insurance still listed | my insurance number | my group number | my member number | my policy number please
    insurance? | ins | ins info | insurence | insurace | medicare? | medicare number | medicade | tricare? | tricare for life | coverage | coverage info | my coverage | insurance company you have
    what do you have on file for insurance | whats my insurance on record | which insurance is first | secondary insurance | is there any other insurance listed`,
  careTeam: `
    who is it i see over there | whats that doctors name i see | i forgot my doctors name | i cant remember my doctors name | my new doctor whats his name | name of the lady doctor i have
    who is my regular doctor | whos my main doctor | who is my family doctor at the va | who is my primary | whos my primary care now | do i have a new primary | did my doctor change
    do i have a doctor assigned | which doctor am i assigned to | who got assigned to me | whos my heart doctor | who is my kidney doctor | whos my foot doctor | who is my eye doctor
    whos my nurse | whats my nurses name | name of my social worker | do i have a case manager | who is my case worker | who is my pharmacist at the va | whos my counselor | who is my mental health person
    who all takes care of me | who are all my doctors | list of my doctors | doctors i have | the doctors i see | names of my doctors and nurses | people on my team | whos on my team
    my pact | pact team | my teamlet | my care team | care team? | careteam | caer team | team? | my providers | provider list | providers? | dr name | docs name | who my dr
    where is my clinic | what clinic do i go to | which va is mine | which va am i with | what hospital am i assigned to | whats my home va | my va facility | phone for my care team`,
  military: `
    when was i in | what years have you got me in the service | how long was i in the army according to this | when did i go in | when did i muster out | when did i get discharged from the navy
    whats my rank on there | what rank did i get out at | what was my job in the service | my mos code | what unit was i with | what ship was i on | my duty stations | where all was i stationed
    does it show i was in vietnam | does it say i was in korea | do you have my time in iraq | is my desert storm time in there | my tours | how many tours did i do
    does it show my purple heart | do they have my combat time | is my agent orange exposure listed | burn pit exposure in my record | was i exposed to anything in the service
    branch? | service? | service record | my army record | air force time | marine time | coast guard service | national guard time | reserves | dd214? | dd 214 | d d two fourteen | dee dee 214
    is my dd214 in there | my discharge papers from the army | type of discharge i got | my honorable | military info | militery service | millitary history | service time`,
  documents: `
    what papers you got | any papers in there for me | what paperwork is in my record | papers i brought in | the papers i mailed in are they there | did they scan in my papers
    did the va get the papers from my outside doctor | did my outside records make it in | records from the other hospital did you get them | is there anything from my private doctor in there
    the letter from my eye doctor | that form i signed | the consent i signed | papers i signed | did you get my letter | is my letter in there | reports from outside
    docs | my docs | documents? | documants | docuements | scanned docs | scans in my record | scanned in stuff | show me the scans | open the documents | see documents
    list of documents | list documents | community care documents | non va records | paperwork list | attachments in my record | forms in my record | files they have on me
    what documents did they add | any new documents | the summary document from the other hospital | continuity of care document`,
};
