/** The chat page around the conversation, and the answers the page itself must give. */
export const chat = {
  title: 'Your VA health record: chat',
  heading: 'Your VA health record',
  synthetic: 'Demonstration: everything here is synthetic.',
  crisis: {
    name: 'Veterans Crisis Line',
    call: 'Call 988 and select 1',
    text: 'Text 838255',
    chat: 'Chat online',
    tty: 'TTY: call 711 then 988',
    emergency: 'Emergency: call 911',
  },
  notEmergency: 'This chat is not for emergencies.',
  noPersonal: 'Don’t type personal information, such as your Social Security number.',
  aboutKept: 'What we keep',
  kept: [
    'We keep this chat locked, and erase it after one hour. If you are still signed in then, we erase it when you sign out.',
    'For 6 years we keep a list of who opened your record through this service. It doesn’t hold what the record said.',
    'We don’t keep your record itself. We keep a file you add only if you say so, and you can delete it any time.',
  ],
  person: 'To reach a person, call 800-698-2411 (TTY: 711), 24 hours a day, 7 days a week.',
  otherLanguage: 'Español',
  chatLabel: 'Chat',
  connecting: 'Connecting to the chat…',
  failed:
    'We can’t reach the chat right now. Wait a minute, then select “Try again”. Or call 800-698-2411 (TTY: 711).',
  tryAgain: 'Try again',
  noScript:
    'This chat needs JavaScript. You can call 800-698-2411 (TTY: 711) instead, 24 hours a day, 7 days a week.',
  placeholder: 'Type your message',
  opensNewTab: 'opens in a new tab',
  tooLong:
    'That message is too long for me to read. Please send it again in shorter messages.\nIf you’re in crisis, call 988 and select 1, or text 838255. In an emergency, call 911.',
};
