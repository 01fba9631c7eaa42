import type { Blocks } from '../blocks.js';

/** Medicines and allergies in longer and in shorter words. */
export const talkMedicinesEn: Blocks = {
  medicines: `
    my wife says i should ask what the doctor put me on last month | my daughter fills my pillbox and needs to know whats in it | the pharmacist at walmart wants to know what all i take
    dentist says he needs to know my pills before he pulls a tooth | im filling out a form and it asks for my medicines | i got a shoebox full of pills which ones are mine
    i take so many pills i lose track whats on the list | i cant keep my pills straight tell me what they are | whats supposed to be in my pillbox
    morning pills | night pills | what do i take at bedtime | what goes in the morning and what goes at night | pills? | meds? | my mads | mads please | list of mads
    meds list plz | medlist | mes list | medicene | medacine | medicin list | medicatons | meidcations | prescripshuns | my perscription list | scrips | my scripts
    read me my mads | what mets am i on | whats my med is in list | the stuff in the orange bottles | bottles the va mails me what are they | what has the va got me swallowing
    what did they send me home with | what did the hospital put me on | what was i started on in the hospital | what pills did dr patel give me | what has my heart doctor got me on
    what am i on for sugar | what am i on for my cholesterol | what do i take for gout | what do they give me for my nerves | what do i take for my stomach | anything im on for sleeping
    whats the pill i take for blood pressure called | name of my water pill and all the others | names of my pills | the names of everything i take | can you name my medicines
    how many medicines am i taking | how many different pills do i take | do i take any medicine | am i on any medications right now | am i taking anything for pain
    all the stuff im prescribed | whats prescribed to me | what have i been prescribed this year | what prescriptions did i get in march | my va prescriptions | my active meds
    run down my medicines for me | go through my pills with me | go over my medicines | lets hear the medicines | lets do medicines | medicines next | now the pills
    id like my medication list please maam | would you be so kind as to read me my medicines | i need them pills read to me | just read me the darn pills
    vitamins and supplements i take | my creams | any ointments i use | my eye drops | inhalers | my patches | my shots i give myself what are they | what insulin and stuff do i take
    medicines ive stopped | what did i used to take | what did i take before this | old prescriptions | which medicines did they discontinue | any drugs they took me off of`,
  medicine: `
    that blood thinner am i still on it | am i on a water pill | am i on something called clonidine | did they ever put me on ozempic | do i still get insulin
    i think i take eliquis is that right | theres one called lisinopril i believe do i take it | is jardiance one of mine | am i taking the generic for lipitor
    whats the little pink pill | what is my heart pill called | whats the name of the sleeping pill they gave me | whats that gabapentin do for me | what am i taking metoprolol for
    whats this here amlodipine for | how come i take omeprazole | what did they give me the prednisone for | what was the trazodone for again | reason for the furosemide
    which doctor ordered the warfarin | who wrote my tramadol | who started me on sertraline | when was i started on lisinopril | how long have i been on metformin
    since when do i take atorvastatin | did the va stop my gabapentin | have they stopped the plavix | was my losartan discontinued | is my albuterol still current
    is there any aspirin on my list | is viagra on there | do they have tamsulosin down for me | see if prazosin is on my list | look for carvedilol | find my inhaler on the list
    tell me about the sertraline | tell me about my heart pill | info on eliquis | details on my lisinopril | lisinopril | gabapentin please | my warfarin | the trazodone
    lie sin o pril | met for men | am low dip een | a tour va statin | low sartan | oh meh prazole | gaba pentin | sir traline | flow max | lip a tour | elly quiss | war fa rin | cooma din
    my doctor mentioned hydralazine am i on that | nurse asked if i take buspirone do i | is that cholesterol pill still on there | am i still supposed to have nitroglycerin
    have i ever taken morphine | was oxycodone ever prescribed to me | did i used to take prozac | do i have a prescription for an epipen | do i get any testosterone | am i on any antidepressant`,
  medicineDose: `
    how do they want me to take this metformin | whats it say on the label for my water pill | read me the label on gabapentin | read me the directions on my insulin
    how many of them lisinoprils do i take | how many metoprolol in the morning | one or two of the atorvastatin | is it one tablet or two of sertraline
    do i take my losartan in the morning or at night | do i take omeprazole before i eat | is the warfarin a daily thing | is it every day or every other day for prednisone
    every how many hours for the tramadol | how far apart do i take the tylenol | how many hours between pills | how many times daily for hydralazine
    what mg is the amlodipine | mg on my losartan | milligrams of gabapentin | lisinopril strength | size of my metoprolol pill in milligrams | dose for furosemide please
    what dose am i supposed to be on for levothyroxine | what dose did the doctor set for my lisinopril | did they raise my metformin to 1000 | is my lipitor 40 or 80
    am i up to 50 milligrams on the zoloft | am i taking half a pill or a whole one of metoprolol | how many units of lantus at night | how much novolog do i shoot
    how many puffs do i get on the albuterol | how many drops in each eye | how do i use my inhaler | how do i use the patch | how do i put on the cream
    how do you take alendronate | how is eliquis taken | directions for my meds | directions on all my pills | instructions for my medicines | how am i supposed to take all these
    when do i take each one | what time of day do i take them | which pills are morning and which are night | how much of each do i take | whats the amount on that
    whats the dose | the dosage please | dosages | doses | dose metformin | dose? | how much of that one | how many of those | how often for that one | take with food or not carvedilol
    i forget how i take the prednisone | i forgot how much insulin i take | cant read the label what does it say for my pills | the print is too small on my bottle how do i take the losartan
    remind me how many glipizide | was it twice a day for metformin | once a day on the simvastatin right | how long do i stay on the antibiotic | how many days of amoxicillin`,
  refillsLeft: `
    have i got any left on that prescription | anything left on my lisinopril refills | can i still get metformin filled or is it expired | is there any refills on that
    how many fills do i got left | how many times can i get it filled again | how many more times can i refill my gabapentin | how many refills have they got me down for
    how many refills came with the losartan | do my prescriptions have refills | do all my pills have refills | which pills can i still refill | which ones have no refills
    which of my meds got no refills left | am i on my last refill of omeprazole | am i down to zero refills | am i about out of refills | i think im out of refills check
    see if i have refills on zoloft | check and see if theres refills on my warfarin | tell me if i have refills | tell me the number of refills on atorvastatin
    refills left? | refills left | refils left on my inhaler | how many refils | any refils | refill number | number of refills | refills on everything | the refill counts please
    is my prescription still good | is my lisinopril prescription still active or expired | when does my prescription for tramadol expire | what date do my prescriptions run out
    does my prescription need renewing or do i have refills | do i have to see the doctor or are there refills left | did the doctor give me refills | how many refills did he give me
    has my warfarin got any refills | does the va show any refills for me | uh refills left on my uh heart pill | how many are left on that one refill wise`,
  refill: `
    im fixing to run out of my pills | im getting low on metformin | getting low on my heart pills | i got about a weeks worth left | i only have four pills left
    bottle is about empty | im on my last pill | took the last one today need more | all out of lisinopril | im plumb out of my blood pressure medicine | fresh out of insulin
    need to get my meds filled | can i get my prescription filled here | could you put in for my refill | put in an order for my pills | put through my refill
    order my refills | order up my lisinopril | reorder omeprazole | re up my meds | renew my scripts | get me another bottle | send another bottle of gabapentin
    send out my pills | mail out my medicine | how do i get more of my heart medicine | how do i get my pills | where do i call for my medicine | who do i see about a refill
    the doctor needs to renew my prescription | i need a new script for my inhaler | my prescription expired i need a new one | theyre out of refills i need it renewed
    did my pills ship | have my pills shipped yet | has my medicine been mailed | whens my medicine coming | my medicine is late | the mail lost my pills | package of pills never showed up
    my pills didnt come | still waiting on my prescription | havent got my meds | mailman didnt bring my medicine | track my meds | track my refill | where is my refill
    pharmacy number please | give me the number of the va pharmacy | i want the pharmacy | let me talk to the pharmacist | call pharmacy | get me the pharmacy | is the pharmacy open
    i spilled my pills and need more | left my medicine at home on my trip i need some | the dog got in my pills i need more | im traveling and need my refill early
    refil | refll | reffil my meds | rx refill | rx refill pls | refill rx | refill lisinopril | refill all | refill everything | refill that one | i want that one refilled`,
  allergies: `
    which medicines make me sick | what am i not supposed to take on account of a reaction | what did i break out from | what was it that made me swell up that time
    whats that drug i cant have | which antibiotic am i allergic to | what antibiotics am i allergic to | they want to know if i got any allergies | nurse is asking about allergies
    going in for surgery need my allergies | i believe i am allergic to sulfa is that in there | do you have penicillin down as an allergy | is codeine on my allergy list
    am i allergic to anything | am i allergic to any foods | is there any food im allergic to | got any allergies down for me | have you got any allergies on me | whatcha got for allergies
    do you show me allergic to shellfish | do they have me allergic to latex | did they put down my bee sting allergy | is my iodine allergy in there | does it mention peanuts
    what happened when i took sulfa | what happens to me with codeine | what does penicillin do to me | how did i react to morphine | how bad was the reaction to lisinopril
    drugs to avoid because of allergies | stuff that gives me hives | things that make me itch | what gives me a rash
    alergy list | allergys | allergees | allergic list | allergy info | allergies? | allergies and such | allergens | al er gees | what r my allergys | elergies | drug alergies
    now allergies | and allergies | next do my allergies | lets hear my allergies | could i please hear my allergies | id like to know my allergies please | just the allergies`,
};
