import type { Activity } from 'botbuilder';
import type { Request } from 'restify';
import { z } from 'zod';
import { cleanName } from '../../bot/clean-name.js';
import { readMultipart, type Sent } from '../../bot/multipart.js';
import type { PutIn } from '../../dialogs/state.js';
import { TEXT_LIMIT, common, toActivity } from './activity.js';
import { ok, parseJson, refuse, type Answer } from './http.js';
import type { WebDeps } from './ports.js';
import { toBot } from './receive.js';
import type { Ticket } from './token.js';

/** The part of Direct Line that is the message itself; a browser sends it as a file. */
const ACTIVITY = 'activity';

const message = z.object({
  type: z.literal('message'),
  text: z.string().max(TEXT_LIMIT).optional(),
  ...common,
});

/** POST upload: a message with a file, in memory only. Nobody's file is kept who is not signed in and in their own record. */
export async function upload(deps: WebDeps, ticket: Ticket, req: Request): Promise<Answer> {
  const userId = new URL(req.url ?? '', 'http://localhost').searchParams.get('userId');
  if (userId !== null && userId !== ticket.userId) return notTheirs;
  const takes = await deps.takesFile(ticket.conversationId);
  const sent = await readMultipart(req, takes ? deps.fileBytes : 0, [ACTIVITY]);
  if (sent === 'broken') return refuse(400, 'BadSyntax', 'Not a form with a file.');
  if (sent === 'endless') return say(deps, ticket, {}, { problem: 'tooLarge' }, 413);
  const said = saidIn(sent);
  if (!said) return refuse(400, 'BadSyntax', 'Not an activity this conversation takes.');
  if (said.from?.id !== undefined && said.from.id !== ticket.userId) return notTheirs;
  return say(deps, ticket, said, takes ? fileOf(sent) : { problem: 'unread' }, 200, sent);
}

const notTheirs = refuse(400, 'BadArgument', 'userId is not the user of this token.');

type Said = Partial<z.output<typeof message>>;

function saidIn({ fields }: Sent): Said | undefined {
  const written = fields.get(ACTIVITY);
  if (written === undefined) return {};
  return message.safeParse(parseJson(written)).data;
}

function fileOf({ files }: Sent): PutIn {
  const [file, ...more] = files;
  if (!file) return { problem: 'none' };
  if (more.length > 0) return { problem: 'several' };
  return file.tooLarge ? { problem: 'tooLarge' } : { name: file.name, bytes: file.bytes };
}

async function say(
  deps: WebDeps,
  ticket: Ticket,
  { text = '', ...said }: Said,
  file: PutIn,
  status: number,
  sent?: Sent,
): Promise<Answer> {
  const id = said.channelData?.clientActivityID ?? deps.random.id();
  const activity = withNames(
    toActivity({ ...said, type: 'message', text }, ticket, id, deps.clock.now()),
    sent,
  );
  try {
    await toBot(deps, ticket.conversationId, id, activity, file);
    return status === 200
      ? ok({ id: activity.id })
      : refuse(status, 'MessageSizeTooBig', 'A file is limited to 20 MB.');
  } catch (error) {
    deps.trouble.error('web.upload', error, { conversation: ticket.conversationId, channel: 'web' });
    return refuse(502, 'BotError', 'The bot could not answer. Try again.');
  }
}

/** In the log of what was said stands that there was a file, and never the file. */
function withNames(activity: Partial<Activity>, sent: Sent | undefined): Partial<Activity> {
  const files = sent?.files ?? [];
  if (files.length === 0) return activity;
  return {
    ...activity,
    attachments: files.map(({ name }) => ({
      name: cleanName(name),
      contentType: 'application/octet-stream',
    })),
    channelData: {
      ...(activity.channelData as object),
      ...(files.every(({ tooLarge }) => !tooLarge) && {
        attachmentSizes: files.map(({ bytes }) => bytes.length),
      }),
    },
  };
}
