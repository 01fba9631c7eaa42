import type { Blocks } from '../blocks.js';

export const recordEn: Blocks = {
  conditions: `
    what conditions do i have | my diagnoses | what is wrong with me | what are my health problems | problem list | my conditions
    what have i been diagnosed with | what do i have | do i have diabetes | do i have high blood pressure | do i have ptsd in my record
    is ptsd on my chart | does it say i have copd | am i diabetic | did they say i have cancer | was i diagnosed with sleep apnea
    read me my diagnosis | list of my medical problems | medical conditions please | what illnesses do i have
    what diseases are on my record | what does the va say is wrong with me | whats my dx | my health issues
    health conditions | tell me my medical history | my history of illness | what am i being treated for
    uh what all have i been uh diagnosed with | is my arthritis on there | do they have tinnitus on my record
    when was i diagnosed with hypertension | is gout listed | do i have kidney disease | what heart problem do i have
    is asthma in my problems | active problems | chronic conditions | did the doctor put down depression for me
    do i have a heart condition | past medical history | am i listed as having hepatitis | my ailments
    what all is the matter with me according to the doctors | what conditions am i listed for | diagnosis list
    have i got glaucoma | what did they diagnose me with last year | any diagnosis of anxiety`,
  labs: `
    my lab results | what were my labs | read my test results | are my blood test results in | did my blood work come back
    what was my last a1c | my a one c | whats my cholesterol | my ldl | what is my potassium | what was my psa
    show me my labs | latest labs | recent lab work | blood work results | results from my blood test last week
    what did my bloodwork say | how was my blood sugar test | my sugar number | glucose results | what is my creatinine
    kidney numbers | kidney function test | liver test | thyroid results | what was my hemoglobin | white count
    my inr | how did my labs come out | i had blood drawn on monday whats the results | uh what was my uh a1c
    the doctor took blood what did it show | urine test results | my last cholesterol reading | a1c over the last two years
    a1c history | how has my a1c changed | my past cholesterol numbers | all my a1c results since 2022 | lab report
    test results please | lab tests | did my tests come back yet | any new lab results | vitamin d level | my iron
    triglycerides | whats my hdl | last psa number | covid test result | biopsy results | pathology report
    what did they find in my blood | numbers from my blood test | my blood count | egfr | lipid panel | hgb
    microbiology results | culture results | hows my kidneys looking on the tests | labs from march | wat was my a1c
    read me my sugar | how high was my sugar last time | first a1c | potassium level last month | stool test results`,
  vitals: `
    my vitals | what was my blood pressure | whats my bp | my last blood pressure reading | blood pressure | how much do i weigh
    what was my weight last time | my weight | my height | how tall am i | what is my pulse | my heart rate | my temperature
    my oxygen level | pulse ox | what was my temp at the last visit | bp last time | weight history | how much did i weigh in march
    have i lost weight | did i gain weight since last year | my blood pressure over the last year | vital signs
    uh what was my uh pressure | what were my vitals at my last appointment | read my blood pressure | bp readings
    show me my blood pressures | pressure readings | what did i weigh | what was i weighing last year | my bmi
    body mass index | oxygen | respirations | pain score | how was my blood pressure the last time i came in
    blood pressure since january | my high and low pressure numbers | wat was my bp | last weight they took
    what did the nurse get for my blood pressure | heart rate last visit | my pulse rate | first weight on record`,
  immunizations: `
    my vaccines | what shots have i had | vaccine record | immunization record | my shots | when was my flu shot
    when did i get my last tetanus shot | did i get the shingles vaccine | have i had the pneumonia shot
    did i have my covid shot | covid vaccine dates | when was my last covid booster | am i due for any shots
    list my vaccinations | my immunizations please | what vaccines do i have on record | did i get a flu shot this year
    have i been vaccinated for hepatitis b | do i have rsv vaccine | was i given the tdap | last booster
    uh when did i uh get my flu shot | proof of vaccination | vaccination card | my vax record | vax | which shots am i missing
    do i need a tetanus shot according to my record | shots i got in the service | anthrax shots | did i get the second shingles shot
    how many covid shots have i had | what vaccines did they give me last year | is my pneumonia vaccine on file
    shingrix | flu shot | the flu vaccine | smallpox vaccine | when was i immunized | show my shot record
    am i up to date on vaccines | whats the date of my last flu vaccine | mmr vaccine | measles shot`,
  appointments: `
    when is my next appointment | my appointments | do i have any appointments | upcoming appointments | when do i see the doctor
    when am i supposed to go in | what time is my appointment | where is my appointment | what day is my appointment
    do i have an appointment tomorrow | next appt | appts this week | when do i see the cardiologist | is my eye appointment this month
    what is on my schedule | when do i go back to the va | when is my follow up | who is my appointment with
    uh when do i uh have to be at the va | is there anything scheduled for me | what appointments are coming up
    my dental appointment | mental health appointment | when is my surgery scheduled | when am i due back
    wats my next appt | do i got anything coming up at the clinic | appointment with doctor smith | my appointment time
    i forgot when my appointment is | what day do i see the foot doctor | what appointments do i have in june
    is my appointment by phone or in person | video visit when | which building is my appointment in | next visit
    when do i get my colonoscopy | list my appointments | all my future appointments | past appointments
    when was my last appointment | did i miss an appointment | i need to check my appointment | am i seeing anybody this week
    how soon do i see the doctor again | tell me my next three appointments | i need to cancel my appointment
    reschedule my appointment | make an appointment | i want to schedule an appointment | change my appointment`,
  demographics: `
    what address do you have for me | my address on file | what phone number do you have for me | is my address right
    who is my emergency contact | my next of kin | what is my date of birth in the record | my personal information
    what email do you have | what do you have me down as living | read back my information | my contact information
    what number is on file | my details | what name do you have for me | is my phone number up to date | demographics
    uh what address you got on file for me | about me | my info on file | does the va have my new address
    where does the va think i live | how old does it say i am | emergency contacts | what is listed as my home phone
    is my wife my emergency contact | who do they call if something happens to me | my mailing address
    marital status on my record | what language am i listed as | what race do you have listed | my birthday on file
    what personal data is in my record | my profile | personal details | who is down as my next of kin`,
  notes: `
    read my doctors notes | what did the doctor write | my notes | visit notes | what did my doctor say at the last visit
    clinical notes | progress notes | after visit summary | discharge summary | discharge instructions | my discharge papers
    the notes from my last appointment | what did the cardiologist write about me | read me the latest note
    nurse notes | mental health notes | therapy notes | what did doctor jones put in my chart | uh the notes from uh my visit
    what did they write down when i was there | show me my notes | i want to hear what the doctor wrote | notes from tuesday
    what is in my chart from the last visit | hospital discharge notes | consult notes | the report from the specialist
    read note number two | what the doctor said about my knee | care summaries | notes plz | last note
    the write up from my visit | anything the doctor wrote about my back | what does the note say | radiology report
    xray report | mri results | what did the mri say | ct scan report | imaging results | what did my xray show | ekg report`,
  procedures: `
    what surgeries have i had | my procedures | list my operations | when was my knee surgery | when did i have my hip replaced
    did i have a colonoscopy | when was my last colonoscopy | what operations are in my record | surgical history
    past surgeries | uh when did they uh operate on me | procedures | my surgery record | was my gallbladder taken out
    when did i get my stent | what procedure did they do on my heart | bypass surgery date | when was my cataract surgery
    my surgeries | any procedures on record | have i had an endoscopy | what did they do when they operated
    hernia operation | what year was my back surgery | did they do a biopsy on me | when did i have my appendix out
    list all procedures | surgery history | my last operation | what kind of surgery did i have | ive had surgery when was it`,
  visits: `
    when was i last at the va | my visits | past visits | when was my last visit | list my visits | hospital stays
    when was i in the hospital | how long was i in the hospital | er visits | when did i go to the emergency room
    my last hospital admission | admissions and discharges | when did i last see my doctor | visit history
    what visits have i had this year | when was i admitted | when did they let me out of the hospital
    uh when was i uh last in the hospital | clinic visits | how many times have i been to the er | how many visits in 2024
    what clinics have i been to | when did i last go to the eye clinic | who did i see last time i was there
    my past encounters | last doctor visit | how many times did i go in last year | list of my hospital stays
    dates i was hospitalized | urgent care visits | when did i see doctor patel last | visits since march | first visit
    my trips to the va | which doctors have i seen this year | hospitalizations | my last checkup when was it`,
  plan: `
    my care plan | what are my goals | treatment plan | what is the plan for me | plan of care | my health goals
    my advance directive | do i have a living will on file | is my living will in there | health reminders
    what am i supposed to be working on | wellness reminders | am i due for any screenings | what tests am i due for
    what did we set as my goals | uh my uh treatment plan | care plan and goals | reminders | goals
    do not resuscitate order on file | is there a dnr in my record | my dnr | what did they plan for my diabetes
    what is my plan | whats next in my treatment | plans | my weight goal | what goal did the doctor set for me
    what preventive care is due | health care proxy on file | who is my health care agent | mental health treatment plan`,
  history: `
    my family history | what is my family history | what diseases run in my family | smoking history | does it say i smoke
    social history | what does it say about my drinking | alcohol history | tobacco use | my family medical history
    am i listed as a smoker | did i tell them about my fathers heart attack | my mothers cancer in my record
    uh my uh family history | does my record say heart disease runs in my family | family health history
    what have i said about my smoking | my health journal | my surveys | past illnesses | my health history questionnaire
    functional status | does my chart say i used to drink | family history of cancer | history of smoking
    is my fathers diabetes in there | what did my parents have | questionnaires i filled out | social and family history`,
  devices: `
    do i have a pacemaker | my medical devices | what implants do i have | what device is in my chest | my hearing aids
    list my devices | medical equipment | is my hip implant listed | what kind of pacemaker do i have
    serial number of my pacemaker | what is in my knee | do they have my cpap on record | my wheelchair | prosthetics
    what equipment has the va given me | uh my uh devices | implanted devices | what make is my defibrillator
    devices | my prosthesis | stent implant | is my cpap on file | what hearing aids do i have | do i have any metal in me
    my insulin pump | oxygen equipment i have | glucose meter the va gave me | what implant did they put in | my walker and cane`,
  insurance: `
    what insurance do i have | my insurance | is medicare on file | do you have my insurance | what is my policy number
    do you have my medicare card | insurance information | health insurance | does the va know about my tricare
    what coverage do i have | who is my insurance with | my insurance company | uh what insurance you got for me
    is my blue cross on file | member id | insurance plan | which insurance does the va have listed | group number
    my secondary insurance | do i have other insurance in my record | my medicare number on file | insurers
    what insurance is in my record | read my insurance | does my record show humana | insurance on my account | my coverage`,
  careTeam: `
    who is my doctor | who is my primary care doctor | who's on my care team | my care team | name of my nurse
    my providers | who are my doctors | whats my doctors name | who is my social worker | who is my pcp
    who do i see for my heart | uh who is uh my doctor now | did they change my doctor | my treatment team | pact team
    who is my psychiatrist | who is my mental health provider | who takes care of me | list of my doctors
    the name of my primary | which facility do i go to | where do i get my care | who is my new doctor | my cardiologists name
    my doctors phone number | which doctors do i have | who is assigned to me | care team | my case manager
    what clinic am i assigned to | my nurse practitioners name | what hospital am i signed up with`,
  military: `
    my military service | service history | when did i serve | what branch was i in | my dd214 | do you have my dd 214
    deployment history | where was i deployed | when was i deployed to iraq | my service dates | military records
    when did i get out | discharge date from the army | my military history | uh my uh service record | vietnam service
    my rank | my mos | what does it say about my service | what years was i in | was i in the gulf according to this
    when did i enlist | how long did i serve | tours of duty | my time in the marines | military information
    dod records | my service | do you have my navy records | combat service | exposure to agent orange in my record`,
  documents: `
    my documents | scanned documents | what papers are in my record | scanned papers | do you have any documents of mine
    list my documents | documents on file | uh my uh documents | what files are in my chart | the papers they scanned in
    my forms | any letters in my file | community care documents | outside records | records from my outside doctor
    the form i signed | consent forms | attachments | ccd documents | papers from the other hospital | documents please
    scanned stuff | do you have the letter from my doctor | read me the documents | pdfs in my chart | what documents do you have`,
};
