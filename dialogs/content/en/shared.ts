/** What somebody meets who was given a link, and what a Veteran hears of it. */
export const shared = {
  /** In the link itself, for whoever finds it: neither whose nor what. 80 characters at most. */
  label: 'VA health record, shared by the Veteran',
  /** A text to the Veteran: neither by whom nor what. */
  opened:
    'A link that you shared was opened. To see when, or to end it, sign in to your VA health record. In crisis? Call 988 and select 1, or text 838255.',
};
