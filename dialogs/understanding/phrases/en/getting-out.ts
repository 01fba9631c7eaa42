import type { Blocks } from '../blocks.js';

export const gettingOutEn: Blocks = {
  summary: `
    give me a summary | summary of my health | read me my whole record | my health record | tell me everything in my record
    overview of my record | what is in my record | the big picture | whole record | read everything | health summary
    quick rundown of my health | summarize my record | i want to hear my record | all my medical records
    uh just give me a uh summary | my blue button report | tell me about my health | open my health record
    what do you have on me | my chart | read my chart | everything you got | let me hear it all | whats in my file
    my va health record | my medical record please | give me all of my information | short version of my record
    im at the hospital and they need my record | main things in my record | show my record | health record overview`,
  whatsNew: `
    whats new | anything new in my record | what changed since last time | any updates | anything new since i last called
    whats different | did anything change | new results or anything | any news | has anything been added to my record
    what is new since my last visit | recent changes | latest updates | uh is there anything uh new in there
    whats been added | anything since last week | new stuff in my record | what did they add | updates plz
    have they put anything new in | what happened since i looked last | latest in my file | whats the latest
    anything i havent seen yet | show only what is new | any change to my chart | new entries | what has changed`,
  download: `
    download my record | i want a copy of my records | print my record | can i get a copy | send me a pdf | mail me my records
    i need my records on paper | can you print this out | how do i get a copy of my medical records | save my record to a file
    download my labs | download my vaccines | download blue button | i need a printout of my meds | give me a file
    email me my record | can you send it in the mail | uh how can i uh get this printed | pdf please | get my file
    i want to keep a copy | copy of my shot record | download everything | download my medication list | export my record
    print my appointments | i want my records in writing | can you mail that to my house | put it on paper for me
    blue button download | make me a file of my health record | text file of my record | get my whole record as a file
    can i get a hard copy | fhir file | print out of my lab results | save it on my computer | i need my paperwork printed
    how do i download | where do i get the file | download it | mail it to me`,
  textMe: `
    text me my medicines | send it to my phone | text that to me | can you text me the list | text me my allergies
    send me a text with my appointments | send that to my cell | text it | message me my labs | put it in a text
    can you text that to me so i have it | uh can you uh text me that | send me a text message | txt me my meds | txt it
    i want it in a text | send my list to my cell phone | text me my next appointment | send it by text | text me the results
    could you send that as a text message | shoot me a text of my meds | send this to my mobile | text the allergies to my phone
    i cant write it down text it | text my vaccines to me | i dont have a pen can you text it to me | text me those`,
  share: `
    share my record | share my labs | i want to share my record with my daughter | send my records to my doctor
    let my wife see my record | give my son access | my daughter wants to see my record | share my medications with my doctor
    my doctor needs to see my labs | can you send this to my doctor | email my record to my daughter | fax my records to my dentist
    how do i give my caregiver access | i want my husband to be able to look at this | add a helper | add my caregiver
    my private doctor needs my records | send my allergies to the hospital | show my doctor my medicine list
    uh i want to uh share this with my uh daughter | share everything with my son | let my sister look at my file
    share plz | forward my labs to dr smith | i want someone else to see my record | give access to my niece
    my caregiver needs access | make my wife my helper | can my daughter log in for me | let my kid handle this for me
    send a copy to my lawyer | share a link with my specialist | share my vaccines with the school
    get my record over to the clinic in town | my cardiologist asked for my test results | i want my daughter to help me with this
    can you give my doctor a copy | sign up my son to help me | share my summary | set up access for my brother
    i'd like my nurse to have my list | let another person see my health information`,
  unshare: `
    stop sharing | stop sharing with my daughter | take away my sons access | remove my caregiver | i dont want my wife to see my record anymore
    cancel the sharing | turn off sharing | undo sharing | revoke access | end my helpers access | remove a helper
    take my daughter off | my ex should not see my record | no longer share with my doctor | quit sharing my record
    uh i want to uh stop sharing with my son | delete the link i shared | cancel the link i gave my doctor | kill the link
    dont let my brother see my record | get my nephew off my account | block my ex wife | i changed my mind about sharing
    stop letting my caregiver in | remove access for my friend | unshare | take back the access | cut off my daughters access
    my daughter shouldnt have access any more | delete my helper | i fired my caregiver take her off | stop the share`,
  pauseHelper: `
    pause my daughters access | put my helpers access on hold | suspend my sons access | pause my caregiver
    pause sharing with my wife for now | hold access for my helper | temporarily stop my daughters access | freeze my helpers access
    uh pause the uh access for my son | pause helper | pause access | suspend access for a while | block my helper for now
    can i pause my caregivers access until next month | turn off my brothers access for a few days | pause my helper please
    put a hold on my husbands access | just pause it for my niece dont remove her | suspend the helper`,
  resumeHelper: `
    resume access | let my daughter back in | give my son his access back | turn access back on | unpause my helper
    restore my caregivers access | let my wife see my record again | start my daughters access again | resume my helper
    uh turn my uh sons access back on | reactivate my helper | unpause access | allow my caregiver again
    my daughter can look at it again | end the pause for my brother | put my helper back on | restart access for my wife
    i want my niece to have access again | take the hold off my sons access | reinstate my helper`,
  sendHelper: `
    send it to my helper | text this to my helper | send my helper the list | tell my helper | notify my helper
    let my helper know | send my medicines to my helper | text my helper my appointments | uh send that to uh my helper
    message my helper | send my helper a note about this | share this list with my helper by text | send to helper
    text it to my helper please | get this to my helper | can you send that to the person who helps me
    send my appointment to my helper | pass this on to my helper | helper send`,
  whoseRecord: `
    switch person | open my fathers record | i want to look at my husbands record | switch to my dads record | change veteran
    another veteran | a different person | whose record is this | whose record am i in | go back to my own record
    switch to my own record | im calling for my father | i take care of my husband and need his record | open another record
    uh switch to the uh other one | look at the other veteran | im calling about my mom | i help two veterans | my husbands record please
    change the person | change record | my wifes medicines | whose medicines are these | i am his caregiver open his record
    use my moms record | not mine my dads | the other persons record | switch veterans | pick another person`,
  whoHasSeen: `
    who has seen my record | who looked at my record | who opened my file | show me who accessed my record | access log
    has anybody looked at my information | who can see my record | who has access | who has been in my account | audit log
    did my daughter look at my record | who is looking at my stuff | who viewed my chart | uh who all has uh seen my record
    who can see my information | list of people who saw my record | has anyone else been in here | access history
    did someone get into my record | who read my file | when did my son look at it | who has permission to see this
    show the log | who do i share with | which people can see my records | has my doctor opened what i shared`,
};
