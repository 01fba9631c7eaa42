import { sharedFiles } from '../../../bot/pages/shared/browser/files.js';
import { openShlink } from '../../../bot/sharing/shlink/open.js';
import { contentFor } from '../../../dialogs/content/index.js';
import type { Language } from '../../../dialogs/message.js';

const LINK = /https?:\/\/\S+#shlink:\/[\w-]+/;

/** Whoever is given a link or a code, in a browser of their own, as the viewer page would act. */
export class Recipient {
  /** What they read now. */
  shown = '';
  private link = '';

  constructor(
    private readonly serviceUrl: string,
    private readonly language: Language,
  ) {}

  /** Finds the link in what they were shown or sent; the last one they had stays. */
  given(words: string): void {
    this.link = LINK.exec(words)?.[0] ?? this.link;
  }

  async typeCode(code: string): Promise<void> {
    const answer = await fetch(new URL('/shl/code', this.serviceUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.serviceUrl },
      body: JSON.stringify({ code }),
    });
    const { problems, ask } = contentFor(this.language).pages.viewer;
    if (answer.ok) this.given(((await answer.json()) as { link: string }).link);
    this.shown = answer.ok ? ask.intro : problems.wrongCode;
  }

  async open(recipient: string, passcode: string | undefined): Promise<void> {
    const opened = await openShlink(this.link, { fetch, recipient, passcode, now: Date.now() });
    const { problems, left } = contentFor(this.language).pages.viewer;
    if (opened.state === 'passcode')
      this.shown = `${problems.wrongPasscode} ${left(opened.remainingAttempts ?? 0)}`;
    else if (opened.state !== 'open') this.shown = problems[opened.state];
    else this.shown = new TextDecoder().decode(sharedFiles(opened.files).text?.bytes);
  }
}
