import type { Blocks } from '../blocks.js';

/** The record again, as older people say it and as speech recognition or a thumb writes it. */
export const saidRecordEn: Blocks = {
  medicines: `
    what medicines does the va have me on | could you read me the medications i take | i'd like to know what i'm taking
    tell me all the tablets i take | i forget what all pills they got me on | let me see my prescriptions | show meds
    what prescriptions are active | can i hear my list of medicines | my doctor wants my med list | whats on my medication list
    what all they got me taking | what medicine do i take at night | which pills am i supposed to have | medz | medication list pls
    the list of what i take every day | please read my drug list | how about my medications | and my meds | now my medicines
    what do i take for my blood pressure | what am i on for my prostate | anything i take for my stomach | heart pills
    diabetes medicine | sleeping pills i take | pain meds | what vitamins am i on | all the medicine i get from the va
    i wanna know my medication | uh medicines | okay my medications | you got my pills there | current medicine list
    do you have a list of my medications | pull up my meds | check my prescriptions for me | what am i currently prescribed`,
  medicine: `
    do i take a pill called losartan | is metformin still active | did they ever give me oxycodone | am i on any blood pressure medicine called norvasc
    whats that gabapentin for | what is the trazodone supposed to do | the reason i take lisinopril | what was prednisone prescribed for
    is omeprazole on my med list | does my list have aspirin on it | look for tamsulosin | find amlodipine on my list
    tell me more about my sertraline | hows come im on hydrochlorothiazide | am i taking anything called eliquis
    have i been prescribed insulin | was i taken off zoloft | has my doctor put me on lipitor | do i use an albuterol inhaler
    still on metoprolol | still taking coumadin | am i supposed to still be on prozac | u got me down for ambien
    when was my warfarin started | what date did i start eliquis | furosemide | atorvastatin please | whats meloxicam
    is there something called prazosin | that gabba pen tin am i on it | am i on met for men | am i taking sir tra lean
    one of my pills is called simvastatin right | which of my medicines is the statin | is my nitroglycerin still on there`,
  medicineDose: `
    the dose on my metformin | tell me how to take my lisinopril | how should i be taking warfarin according to my prescription
    how many times do i use the inhaler | how many lisinopril a day | once or twice a day on the metoprolol
    what are the directions for gabapentin | how is the prednisone supposed to be taken | what does it say about how to take omeprazole
    my insulin dose | how many units of lantus do i take | what time of day is the simvastatin | morning or night for amlodipine
    how much atorvastatin am i on | what milligram is my losartan | how strong is my sertraline | whats my levothyroxine at
    am i supposed to take one or two tablets | read the instructions for my eye drops | when do i take my blood pressure pill
    what amount of furosemide | how many mgs metformin | dosage lisinopril | lisinopril how much | metformin how often
    directions please for the hydralazine | how to take eliquis | how frequently do i take tramadol | how long between doses of tylenol
    did the doctor say take it with food | do i take the whole pill or half of warfarin | remind me how i take my potassium pills`,
  refillsLeft: `
    how many refills are left on lisinopril | do i still have refills | any refills on my blood pressure pill | refills left metformin
    can my gabapentin still be refilled | how many more times can they fill it | do i have enough refills | is there a refill left on omeprazole
    whats the refill count for warfarin | how many refills does it show | am i down to my last refill | tell me how many refills
    rfls left | refills? how many | remaining refills on all my meds | are my refills used up | do i got refills on that
    zero refills left or what | does my prescription have any more on it | when does the lisinopril prescription expire`,
  refill: `
    i need my medicine refilled | how do i refill | can i order refills here | i'd like to reorder my metformin | need to refill gabapentin
    im running out of lisinopril | about to run out of my heart medicine | im all out of my water pills | no more insulin left need more
    can you send my prescription to the pharmacy | who fills my prescriptions | get my prescription filled | mail me more pills
    i need a new prescription for my inhaler | my prescription ran out | i took my last pill this morning | need more of my meds
    order me some more warfarin | how do i go about getting my pills renewed | renewing a prescription | renew omeprazole
    pills havent arrived | waiting on my medicine in the mail | where are my pills | when will my prescription come
    the phone number for the va pharmacy | pharmacy hours | speak with the pharmacy | refill all my medications | refill my scripts
    help me get a refill | i want more pills | my meds are late | can you order my blood pressure pills for me`,
  allergies: `
    tell me what im allergic to | what am i alergic to | whats on my allergy list | any allergies listed | read off my allergies
    do you show any allergies | which medicines am i allergic to | am i allergic to anything in my record | my drug allergies
    do i have a penicillin allergy | is sulfa on there as an allergy | am i allergic to amoxicillin | allergic to contrast
    does my record list codeine allergy | did i ever have a reaction to aspirin | what kind of reaction do i get from penicillin
    the dentist wants to know my allergies | i need my allergies for a form | allergies pls | allergies list | algys
    what shouldnt i be given | anything i cant be given | things i react to | what am i not supposed to take because i react
    uh allergies | okay what about allergies | how about my allergies | is there anything i have bad reactions to
    latex allergy on file | bee sting allergy | allergic to peanuts | is my allergy to eggs in there`,
  conditions: `
    tell me my conditions | what diagnoses do i have | list my diagnoses | what are my medical conditions | whats my diagnosis
    what health problems do i have | what did the doctor diagnose | do you show diabetes | is diabetes on my record
    am i listed as having ptsd | do i have heart failure | do i have arthritis | have i got high cholesterol | is cancer on my record
    what all is wrong with me | problems on my chart | the problem list please | what ails me | what medical problems do they list
    health problems list | conditions pls | diagnosis | dx list | my medical problems | what am i diagnosed with
    whats wrong with my heart according to the record | is there anything about my back in my diagnoses | do they say i have dementia
    was i ever diagnosed with hepatitis | when did they find the diabetes | since when do i have copd | do i officially have ptsd
    current health conditions | what sicknesses do i have | my disease | is sleep apnea one of my conditions`,
  labs: `
    what are my lab results | give me my lab results | lab results from last week | are my labs back | did the lab results come in
    i want my blood work | tell me my blood test results | what did the blood test show | what were the results of my blood work
    my a1c please | a1c result | whats my a1c | what is my a1c | last a1c number | read my last a1c | a1c last time
    my cholesterol numbers | cholesterol results | what was my cholesterol | how was my cholesterol | total cholesterol
    my potassium | potassium result | sodium level | blood sugar results | what was my sugar | whats my sugar at | fasting glucose
    my psa result | psa test | whats my psa | kidney test results | creatinine level | gfr | liver enzymes | thyroid test | tsh
    inr result | last inr | cbc results | hemoglobin level | urinalysis | labs pls | lab rslts | test rslts | bloodwork
    my last three a1c results | all my cholesterol results over the years | labs since january | tests from my last visit
    uh yeah my lab work | whats the number on my kidneys | how did i do on my blood test | what did my labs show
    the tests they ran on me | tests they did last month | did they check my vitamin d | is there a result for my urine`,
  vitals: `
    what is my blood pressure | last blood pressure | whats my blood pressure been | my most recent blood pressure | bp reading
    tell me my blood pressure | blood pressure history | what was my bp at my last visit | how much did i weigh last time
    what is my weight | whats my weight | my weight last year | tell me my weight | pounds do i weigh | how heavy am i
    how tall does it say i am | what is my height | heart rate | whats my pulse | my temperature last visit | oxygen saturation
    o2 level | vital signs from last visit | vitals pls | vitals | my bp numbers | my pressure | what was the pressure reading
    how has my weight changed | weight over the last six months | blood pressure over the past year | bp trend
    what did they weigh me at | what was my oxygen when i was in | uh blood pressure | how was my pulse | first blood pressure on record`,
  immunizations: `
    what vaccines have i had | what vaccinations do i have | list my shots | read me my shots | when did i last get a flu shot
    when was my last covid shot | did i ever get a shingles shot | have i had my tetanus shot | date of my pneumonia shot
    when did i have my covid vaccine | was i vaccinated for shingles | am i vaccinated against flu | hepatitis vaccine
    immunization history | immunizations | vaccination history | vaccination record | shot record | vaccines pls | shots list
    have i got all my shots | which vaccines do i have | which vaccines am i due for | do i need any shots | due for a booster
    my last flu shot | last tetanus | my covid shots | how many boosters have i had | rsv shot | tdap date
    the date i got vaccinated | uh shots | when they gave me the flu shot | pneumovax | prevnar | did they give me a shot last time`,
  appointments: `
    when is my appointment | whens my next appointment | when is my next doctors appointment | do i have an appointment coming up
    what time do i need to be there | what time is my appointment tomorrow | where do i go for my appointment | any appts
    what appointments do i have | list upcoming appointments | show my appointments | tell me my next appointment | next appointment
    do i have anything scheduled | whats coming up | am i scheduled for anything | when do i have to go back | when do i go in next
    when do i see dr jones | when am i seeing my primary care doctor | when is my cardiology appointment | eye doctor appointment
    appointment for my hearing aids | physical therapy appointment | what day do i go to the clinic | what day am i supposed to come in
    is there an appointment on tuesday | my appointments this month | appts next week | appt time | wen is my appt | appts
    uh when do i go see the doctor | when is the doctor expecting me | my next va visit | who am i seeing next
    when is my mri scheduled | next dental visit | first appointment in december | last appointment i had`,
  demographics: `
    what is my address in your system | what address is on file | do you have my correct address | what phone number is on my record
    whats my emergency contact | who did i put as my emergency contact | who is listed as my next of kin | contact info on file
    my phone number on file | my email on file | the address you have for me | personal info | what info do you have about me
    date of birth on file | whats my birthday in there | what is my legal name on record | my gender on record | my religion on file
    do you have my new phone number | what city do you have me in | my zip code on file | is my email current
    uh my contact details | my personal data | check my address | verify my address with me | does it have my current address`,
  notes: `
    read me my notes | read the note from my last visit | doctors notes please | what notes are there | visit summary
    what did my doctor write | what did the doctor say about me | what was said at my last appointment | my last visit note
    clinic notes | the doctors report | progress note | psychiatry note | nurses note | physical therapy notes
    what does my doctors note say | notes about my heart | notes from march | note from dr lee | show notes | notes pls
    discharge note | my hospital summary | my discharge instructions | papers from when i left the hospital
    after visit notes | what the specialist wrote | mri report | ct results | x ray results | echo report | sleep study report
    the radiologist report | what came out on my xray | uh what did the doc write in my chart | read that note from last week`,
  procedures: `
    what procedures have i had | what surgery did i have | which surgeries have i had done | list my surgeries | my past operations
    when was my surgery | when was my heart surgery | when was my last operation | date of my knee replacement | hip surgery
    did i have surgery on my shoulder | have i ever had an operation | what was i operated on for | colonoscopy date
    my colonoscopy | my endoscopy | my cataract operation | my bypass | stent put in when | procedure history | procedures list
    surgeries | ops ive had | what did the surgeon do | uh my operation | did they take out my appendix | my hernia surgery`,
  visits: `
    when was my last visit | when was i last seen | when did i last go to the doctor | past appointments and visits | visits i had
    what was my last visit for | when was i in the er | how many times was i in the hospital | list my hospital visits
    when did i go to the hospital | when did i last visit the clinic | my hospital stay | when was i discharged from the hospital
    hospital admissions | how many days was i in the hospital | er visit last year | all my visits this year | visits list
    when did i see the doctor | last time i saw the doctor | when was i there last | my previous visits | clinic visits since june
    uh my visits | what days did i come in | times i been to the va | when did i see the eye doctor last`,
  plan: `
    whats my care plan | read my care plan | my treatment plan please | what are my treatment goals | health goals
    the plan my doctor made | what is the plan for my care | my advance directive on file | do you have my living will
    advance directives | whats my goal weight | do i have any reminders | health maintenance reminders | what screenings are due
    whats due for me | uh care plan | plan | care goals | dnr status | am i dnr | health care power of attorney on file
    what plan did we make for my blood pressure | my recovery plan | my safety planning paperwork | what should i be working toward`,
  history: `
    my family health history | tell me my family history | family history | does my record mention my fathers heart disease
    what do you have for family history | my smoking status | am i down as a smoker | does it say i drink | alcohol use in my record
    social history please | my past illnesses | childhood illnesses on record | what did i put on my health survey
    does cancer run in my family | any family history of diabetes listed | uh family history | tobacco history | drinking history`,
  devices: `
    what devices do i have | medical devices on file | what kind of implant do i have | is my pacemaker in the record
    pacemaker info | pacemaker model | do i have a stent | my defibrillator | hearing aid info | cpap machine on record
    list of my medical equipment | what equipment do i have from the va | my artificial knee | my prosthetic leg | implants
    uh do i got a pacemaker in there | can i have an mri what metal do i have | device list | my nebulizer | my oxygen tank`,
  insurance: `
    what insurance do you have for me | my insurance info | is my medicare listed | do i have medicare on file | tricare on file
    my health insurance | what insurance is listed | which insurance do i have | insurance pls | insurance card info
    do you have my aetna | my medicaid | other health insurance | policy number | my insurance policy | insurance coverage
    uh my insurance | who insures me | is there any insurance on my record | my supplemental insurance`,
  careTeam: `
    who is on my care team | whos my doctor | whos my primary doctor | whats the name of my doctor | tell me my doctors name
    who is my nurse | who is my provider | what doctors do i see | name my doctors | my primary care provider | my pcp
    who is in charge of my care | who are the people taking care of me | doctors names | my team | who is my heart doctor
    care team pls | uh whats my doctors name again | where is my home clinic | what va do i belong to | who do i call my doctor`,
  military: `
    tell me my service dates | what branch | what years did i serve | when did i join | when was i discharged from service
    my military record | military service history | my service info | where did i serve | where was i stationed
    my dd two fourteen | dd214 please | deployments | was i deployed to afghanistan in the record | my unit | my discharge status
    honorable discharge on file | uh my army service | when i was in the navy | service | korea service dates | my war service`,
  documents: `
    what documents do i have | show documents | list the documents in my record | do i have scanned documents | scanned files
    papers in my record | any paperwork on file | the documents on file | what forms are on file | letters on file
    outside medical records | community care papers | hospital papers from outside | uh documents | my paperwork | docs on file
    what has been scanned in | documents from my private doctor | see my documents`,
};
