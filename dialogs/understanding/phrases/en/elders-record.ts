import type { Blocks } from '../blocks.js';

/** The record, as people over 65 ask for it: long-winded, half a story, or two words. */
export const eldersRecordEn: Blocks = {
  medicines: `
    what did they put me on | what have they put me on | what did that new doctor put me on | what did they start me on at the hospital
    which pills did they give me when i came home | whats this new medicine they gave me | the new ones they prescribed | what was i put on
    whatd they give me for my nerves | list off my pills | my pill list | all them pills i swallow every morning | what am i swallowing
    my wife wants to know what i take | fill my pill box with what | what goes in my pill organizer | the medicine cabinet list
    tell the ambulance man what i take | what do you have me down as taking | what prescriptions are current | name my medicines
    the drugs the va mails me | what comes in the mail from the pharmacy | what i take of a morning | nighttime pills | bedtime pills
    whats on my med sheet | med sheet | pill sheet | medication record | prescrption list | medicin list | meds 4 my heart | hart pills
    the stuff for my pressure and my sugar | all my inhalers and drops | what eye drops do they have me on | my shots of insulin and pills both
    my medicine for everything | read off the bottle names | what bottles should i have | how many different pills am i on
    go down my medicines with me | the whole list of what i take please | i cant keep my pills straight read them to me
    every medication the va gives me | whats prescribed to me nowadays | current scripts | what all have i got to take`,
  medicine: `
    am i on zantac | am i on premarin | am i on vicodin | am i on nexium | am i on crestor | am i on acids | am i on potash | am i on lopid | am i on bumex
    am i on tenormin | am i still on pepcid | am i still on niacin | do i take zyrtec | do i take fosamax | am i on any acid | am i taking zetia | am i on toprol
    was i on lanoxin | am i supposed to be on entresto | am i on fish oil | am i on plaquenil or not | did they put me on keppra | am i on mycophenolate
    my blood thinner | the blood thinner | whats my blood thinner called | which blood thinner am i on | tell me about my blood thinner
    my water pill | whats the water pill for | my warfrin | warfrin | my coumaden | my metropolol | am i on a statin | my stomach pill
    do they still have me taking that aspirin | is the ambien still on there | am i off the prednisone yet | my nerve pill
    that little white pill for my heart whats it called | the one for my prostate | my cholesterol pill | my pressure pill | my sugar pill
    what is amlodipine for | why did they give me tramadol | whats that losartan do | is my inhaler on there | my sleeping pill
    tell me about the gabapentin | what about the metformin | anything about eliquis | do you show me on plavix`,
  medicineDose: `
    is it one tablet or two of the metoprolol | how am i to take the warfarin | how much warfrin do i take on sundays
    do i take the metformin with meals or without | morning or night for the simvastatin | what does the label say on my lisinopril
    how often can i use my inhaler it dont say | the strength on my losartan | how many units of lantus at bedtime
    whats the directions on the prednisone | what milligram is my aspirin | how strong is my sertraline | how many of them water pills a day
    i forgot how to take my eye drops | tell me how to take it | how do they want me taking the omeprazole`,
  refillsLeft: `
    have i used up my refills | am i out of refills on the flomax | is that my last refill on the losartan | how many more times can i fill it
    how many fills left on my inhaler | do i got any refills on my heart pill | can i still get more metoprolol on this prescription
    refills left on everything | does my insulin have any refills remaining`,
  refill: `
    im nearly out of my pressure pills | i took the last one this morning i need more | im about to run out | bottles empty
    how do i get my prescription filled again | i need my pills mailed | reorder the metformin | i need a refil | send out my inhaler
    my pills havent come in the mail | call in my prescription | get the va to send me more | how do i go about renewing my heart medicine
    ran clean out of my insulin needles | order me another bottle`,
  allergies: `
    things i react to | any food allergies listed | what medicine allergies have i got on file | my reaction list | do they know what i cant take
    what gave me a rash that time | whats on there for allergies | am i still listed as allergic to iodine | tell me my bad reactions to drugs
    what am i not supposed to have | what medicines cant i take because of my reactions | what makes me break out | what makes me swell up
    that drug that gave me hives is it on there | i broke out from a pill once did they write it down | what do i react to
    did anybody put down my bee stings | does the va know i cant have sulfa | is my latex problem in there | my alergies
    whats on my allergy bracelet | what should i tell the dentist im allergic to | list of things i cant take on account of allergies
    i swelled up on lisinopril years back is that listed | anything in there about codeine making me sick | shellfish is that noted
    bad reaction to the contrast dye | am i down as allergic to aspirin | algys | allrgies`,
  conditions: `
    what illnesses do they say i have | read my diagnoses | what have the doctors got me down with | what are they treating me for
    is arthritis on my list of conditions | do i have a heart condition on file | health problems on record | chronic conditions | what am i sick with
    what ails me according to the va | whats wrong with me on paper | what have they diagnosed me with | list my ailments
    is my ptsd in there | do they have my diabetes down | what all is the matter with me | medical problems
    does it say anything about my kidneys | have i got heart failure or not | my diagnosises | what conditions am i being treated for
    is the agent orange stuff in my diagnoses | what did they say was wrong with my lungs`,
  labs: `
    how did my blood work turn out | did my test come back | whats my sugar running | how was my kidney test | my numbers from the lab
    what was my a1c this time | cholestrol | did they check my thyroid | they drew blood monday what did it show | my pee test
    any word on that biopsy | what did the blood say | my last protime | whats my inr | liver numbers | is my iron in there
    the results they took last week | what came of that test | psa over the years | how has my sugar been going`,
  vitals: `
    what was i weighing back in june | how much have i gained | am i lighter than last year | pounds at the last weigh in | last weigh in
    what did they write for my weight | my last blood pressure reading | was my pressure taken last week | top and bottom number for my pressure
    how has my blood pressure been running | pressure numbers for the year | read me my pressures | highest pressure on record | my bp history
    what was my fever | did i have a temperature | oxygen level at the clinic | what was my breathing rate | heart rate last visit | beats per minute
    how tall am i on there | my height and weight | vital signs from the last visit | vital signs please | my vitals since january | nurse checks
    what was my pain number | the readings from triage | the readings they took when i came in | my measurements
    what was my pressure when i was in | how much did i weigh at the clinic | my blood pressures this year | pulse
    have i lost weight since spring | how heavy was i last time they weighed me | what did the nurse get for my pressure
    bp numbers | what was my oxygen | my temp at the last visit | how tall have they got me | did they take my blood pressure
    blood presure readings | my weight going back a year | what did the scale say | show me how my weight has gone
    my heart beat count | how fast was my heart | the numbers the nurse wrote down when she put the cuff on me`,
  immunizations: `
    did i have my flu shot yet | when was my pneumonia shot | what shots have i had | am i missing any shots on the list
    did i get the covid booster | last tetanus | shingles vaccine date | which vaccines are on my record
    the drugstore wants to know what shots ive had | rsv shot did i get one | my shots from the service | where did i get my flu shot`,
  appointments: `
    when am i supposed to come in | what time do i see the eye doctor | do i have anything this week | when do i go back
    when is my next one | whats coming up for me | i forget what day my appointment is | is my appointment morning or afternoon
    have i got to be anywhere tomorrow | what day do they want me | am i due to see the heart doctor | cardiology appointment when
    where do i go for my appointment | which building is my appointment | did they cancel my appointment | appt time`,
  notes: `
    what did the doctor put down about me | what did she write up after i left | read the note from tuesday | doctors write up
    what did the heart doctor have to say | discharge papers from the hospital | whats in the nurses notes | visit write up
    read me what the specialist reported | progress notes please`,
  procedures: `
    when was my hip done | when did they do my bypass | what surgeries are on there | did they write down my hernia operation
    my colonoscopy when was that | what operations have i had | cataract surgery date | when did i get my stent`,
  visits: `
    when did i come in last | list of times i was seen | all my hospital stays | was i in the hospital this year | when was my last checkup | my past appointments list of visits
    when was i last seen | when was the last time i was up there | how long was i in the hospital in june | my er trips
    times ive been to the clinic | when did i see doctor lopez | all the times i was admitted | last office visit`,
  plan: `
    what am i supposed to be working on | what did we decide for my care | my care plan | do you have my living will
    is my advance directive in there | my health goals | what reminders do they have for me | whats the plan for me`,
  history: `
    is my fathers heart attack in my history | what does it say about my drinking | family health history
    what runs in the family on my chart | does it say i used to smoke | my social history`,
  devices: `
    what kind of stent do i have | the serial number on my pacemaker | what hearing aids did they issue me | is my cpap on there
    medical equipment list | artificial knee what make is it | implants on file`,
  insurance: `
    what insurance do you have down | is my medicare on file | do you have my blue cross | insurance on record | who is my insurer`,
  careTeam: `
    which doctor am i assigned to | who do i see over there | names of my doctors | my care people | who are my nurses | the head doctor on my case
    who is my primary | name of my doctor | whats my nurses name | who all takes care of me over there | my pact team | my social workers name`,
  military: `
    my time in the navy is it listed | what unit does it say | when did i get out according to you | my discharge dates | service record`,
  documents: `
    papers on file for me | what got scanned in | scanned documents | forms you have for me | any documents in there`,
  demographics: `
    do you have my new address | what phone have you got for me | is my wife still my emergency contact | what birth date do you show
    whats my email on file | how do you have my name spelled | who do they call if something happens to me`,
};
