import type { Content } from '../index.js';
import { again, readableTexts } from './again.js';
import { handover, item, summary } from './answers.js';
import { calls } from './calls.js';
import { chat } from './chat.js';
import { directions } from './directions.js';
import { document, ownReport } from './document.js';
import { glossary } from './glossary/index.js';
import { helpers } from './helpers.js';
import { greeting, menu } from './greeting.js';
import { interrupts, settings } from './help.js';
import { items } from './items.js';
import { lost } from './lost.js';
import { mask } from './mask.js';
import { news } from './news.js';
import { named } from './named.js';
import { ownFiles } from './own-files.js';
import { pages } from './pages.js';
import { period } from './period.js';
import { missed, safety } from './safety.js';
import { paging, passages, section } from './section.js';
import { share } from './share.js';
import { shared } from './shared.js';
import { codes, oneMoment, reply, texts, trouble } from './texts.js';
import { verify } from './verify.js';
import { wishes } from './wishes.js';

export const es: Content = {
  greeting,
  helpers,
  menu,
  verify,
  again,
  readableTexts,
  calls,
  section,
  paging,
  passages,
  items,
  mask,
  directions,
  item,
  named,
  summary,
  news,
  period,
  glossary,
  handover,
  safety,
  missed,
  wishes,
  interrupts,
  lost,
  ownFiles,
  share,
  shared,
  settings,
  texts,
  codes,
  oneMoment,
  reply,
  trouble,
  chat,
  pages,
  document,
  ownReport,
};
