import { UPLOAD_MS } from './polling.js';

const BUBBLE_WIDTH = 720;

/** Web Chat in the colours of the VA design system, large and calm: 44 px targets, nothing that flashes or moves. */
export const styleOptions = {
  primaryFont: '"Source Sans Pro", "Source Sans 3", Helvetica, Arial, sans-serif',
  fontSizeSmall: '90%',
  accent: '#005ea2',
  subtle: '#565c65',
  timestampColor: '#565c65',
  backgroundColor: '#ffffff',
  rootHeight: '100%',
  rootWidth: '100%',
  paddingRegular: 12,
  paddingWide: 16,
  transitionDuration: '0s',

  bubbleMaxWidth: BUBBLE_WIDTH,
  /** Charts are twice as wide as high; Web Chat cuts off what is higher than this. */
  bubbleImageHeight: Math.ceil(Math.min(BUBBLE_WIDTH, window.innerWidth - 24) / 2),
  bubbleBackground: '#f0f0f0',
  bubbleTextColor: '#1b1b1b',
  bubbleBorderColor: '#a9aeb1',
  bubbleBorderRadius: 8,
  bubbleFromUserBackground: '#1a4480',
  bubbleFromUserTextColor: '#ffffff',
  bubbleFromUserBorderRadius: 8,

  /** All choices in sight: a column of six pushes what was said off a small screen, a carousel hides some. */
  suggestedActionLayout: 'flow',
  suggestedActionHeight: 44,
  suggestedActionBackgroundColor: '#ffffff',
  suggestedActionTextColor: '#005ea2',
  suggestedActionBorderColor: '#005ea2',
  suggestedActionBorderWidth: 2,
  suggestedActionBorderRadius: 4,

  sendBoxHeight: 56,
  sendBoxButtonColor: '#005ea2',
  sendBoxTextColor: '#1b1b1b',
  sendBoxPlaceholderColor: '#565c65',
  sendBoxBorderTop: '2px solid #005ea2',
  transcriptTerminatorBackgroundColor: '#1a4480',

  /** One file, sent as soon as it is chosen: a box with a file in it that waits to be sent is one more thing to understand. */
  hideUploadButton: false,
  uploadMultiple: false,
  sendAttachmentOn: 'attach',
  botAvatarInitials: undefined,
  /** A turn may wait for a slow hospital system: the words must not be called "not sent" meanwhile. */
  sendTimeout: 60_000,
  sendTimeoutForAttachments: UPLOAD_MS,
};
