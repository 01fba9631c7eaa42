import type { Blocks } from '../blocks.js';

export const medicinesEn: Blocks = {
  medicines: `
    what meds am i on | what medicines do i take | list my medications | read me my medicine list | my meds
    can you tell me what pills im on | uh can you uh tell me what uh pills i'm on | i need my medication list
    what am i taking these days | what are all the drugs the va gives me | which prescriptions do i have
    show me my prescriptions | active prescriptions | current meds | med list | give me the list of my medicines
    i want to hear my medicines | tell me my medicines please | what do i take in the morning | what pills do i take
    what do they have me taking now | what am i supposed to be taking | what did the doctor prescribe me
    how many pills am i on | all my meds | my blood pressure pills | what do i take for my diabetes
    whats the stuff i take for my heart | what am i on for pain | what do i take for cholesterol | my heart medicine
    medications please | rx list | all my rx | gimme my meds | lemme hear my meds | what meds u got for me
    im at the er and they want to know what i take | the doctor is asking what medicines im on | new meds
    what have they got me on | um yeah my uh medications | read off my pills to me | wat meds do i take
    what medicine was i given last time | any new prescriptions | list of drugs i take | my medicine list from the va
    i need to know everything i am taking | what all do i take | tell me about my medications
    what creams and inhalers do i have | what eye drops do i use | do i take anything for sleep | my pill list
    what am i taking for my nerves | the pills the va sends me in the mail | non va meds | over the counter stuff i take
    old medications | meds i used to take | what medications have i stopped | which ones are active
    my madison list | my medicine please sir | hey i need to get a list of my meds`,
  medicine: `
    am i on lisinopril | am i still taking metformin | do i take atorvastatin | do they have me on warfarin
    is zoloft on my list | is aspirin one of my medicines | is gabapentin on there | do i still have a prescription for omeprazole
    what is metoprolol for | whats the losartan for | what do i take sertraline for | why am i on prednisone
    why do i take amlodipine | what is my water pill called | tell me about my lisinopril | the lisinopril
    tell me about eliquis | my insulin | look up my trazodone | did they put me on hydrochlorothiazide
    am i supposed to be on plavix | was i ever on tramadol | did my doctor prescribe me viagra | lipitor
    uh do i still take the uh the lipitor | am i on blood thinners | do i take a blood thinner | am i on any statins
    is tylenol in my record | am i on anything like ibuprofen | when did i start taking levothyroxine
    when did they start me on metformin | who prescribed my gabapentin | who put me on seroquel | check on my albuterol
    do you see furosemide on my list | do you have me down for prozac | whats this simvastatin they gave me
    is the tamsulosin still active | am i off the prednisone now | metformin | do i take lie sin april
    am i on a tour of a statin | did they stop my glipizide | do i have an inhaler | which one is the little white pill
    is there a med called carvedilol on my list | im still on meloxicam right | clopidogrel info | about the omeprazole
    was the doctor giving me xanax | what is the warfarin they got me taking for`,
  medicineDose: `
    what dose of lisinopril do i take | how much metformin do i take | how many milligrams is my atorvastatin
    how many mg of sertraline am i on | whats my dose of warfarin | what strength is my losartan | dosage for gabapentin
    how often do i take omeprazole | how many times a day do i take metoprolol | how do i take my prednisone
    when do i take my water pill | what time do i take amlodipine | do i take simvastatin at night or in the morning
    how many units of insulin | how much insulin do i use | how many pills of tramadol am i supposed to take
    directions for my albuterol inhaler | what are the instructions for levothyroxine | what does it say on the bottle for zoloft
    how do i use the eye drops | how many puffs of my inhaler | do i take metformin with food or without
    am i on 10 or 20 of lisinopril | is my lisinopril 10 or 20 milligrams | lisinopril dose | metformin mg
    how am i supposed to take the furosemide | how many tablets of hydralazine a day | my coumadin dose
    uh how much of the uh metformin am i supposed to take | wats the dose on my lipitor | how much do i take of the seroquel
    twice a day or once a day for carvedilol | how many a day of the glipizide | the strength of my allopurinol
    what are the directions on the warfarin | how big is the dose of eliquis | how long do i take the amoxicillin
    how much aspirin did they say to take | whats the dosage | how many do i take a day | dose of each medicine
    how do i take it | when am i supposed to take my pills | what was the dose again | how much should it be on the label
    what does the label say for gabapentin | sig for metoprolol | can you tell me the milligrams on my blood pressure pill`,
  refillsLeft: `
    how many refills do i have left | how many refills on my lisinopril | do i have any refills left | any refills left on metformin
    does my atorvastatin have refills | refills remaining | how many more refills can i get | refill count
    are there any more refills on the gabapentin | am i out of refills | did my refills run out | check my refills
    number of refills left for omeprazole | how many times can i still refill sertraline | refills left on my prescriptions
    which meds have refills | which of my medicines are out of refills | uh how many refills i got left on my uh inhaler
    how many refills u show for warfarin | refills on metoprolol | got any refills on the losartan | is my zoloft refillable
    whats left on my prescription for amlodipine | do i have refills for tramadol or not | how many fills are left
    has my prescription expired | when does my prescription run out | is my prescription for albuterol still good
    how many refills remain | refills for my insulin still there | tell me the refills on everything | prescription expiration date`,
  refill: `
    i need a refill | refill my lisinopril | i want to refill my meds | how do i get a refill | can you refill my prescription
    i'm out of pills | im almost out of metformin | i ran out of my insulin | running low on my blood pressure medicine
    i need more gabapentin | order my medicine | reorder my prescriptions | renew my prescription | i need to renew my zoloft
    my prescription needs to be renewed | get me more of my heart pills | send me my medicine in the mail
    how do i order more pills | who do i call for refills | what is the pharmacy number | pharmacy phone number
    call the pharmacy for me | i need to talk to the pharmacy | my meds havent come in the mail yet | where is my prescription
    track my prescription | has my refill shipped | did they mail my pills | when will my medicine get here
    can i get a refil on my trazodone | need refill asap | need my rx filled | fill my prescription | rfl metformin
    uh yeah i need to uh get my pills refilled | im down to two pills | i only got three days left of my warfarin
    refill | refills please | put in a refill for omeprazole | i wanna reorder my inhaler | i lost my pills and need more
    they never sent my medicine | pharmacy | how do i get my scripts filled | my bottle is empty i need more
    the va did not send my pills this month | how can i get my medicine renewed | i need my medicine refilled before my trip`,
  allergies: `
    what am i allergic to | my allergies | read my allergies | list my allergies | do i have any allergies | allergy list
    what allergies are in my record | do i have any drug allergies | tell me my allergies please | what drugs cant i take because of allergies
    am i allergic to penicillin | am i allergic to sulfa | is penicillin in my allergies | do you have me down as allergic to codeine
    does it say im allergic to latex | is there an allergy to morphine on my chart | is shellfish on my allergy list
    do i have an allergy to eggs | peanut allergy | sulfa allergy | food allergies | am i alergic to aspirin
    uh what um am i allergic to | what medicine am i allergic to | what medicines give me a reaction | bad reactions
    what did i react to | what reaction did i have to lisinopril | did i have a reaction to the contrast dye
    the hospital needs to know my allergies | they're asking if im allergic to anything | anything im allergic to
    alergies plz | wat r my allergies | what allergies you got on file for me | any known allergies | my alergys
    have you got my allergies | what happens when i take penicillin | what makes me break out in hives | nka
    what was that medicine i cant have | which drug gave me a rash | medicine i had a bad reaction to | iodine allergy
    am i allergic to bees or anything | allergies and reactions | drug reactions | adverse reactions in my file
    what does my chart say about penicillin allergy | how bad is my penicillin allergy`,
};
