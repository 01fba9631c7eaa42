import { detailLabels, type DetailLabel } from '../../../bot/records/detail-labels.js';

/** In English they are said as the readers name them. */
export const details = Object.fromEntries(detailLabels.map((label) => [label, label])) as {
  readonly [L in DetailLabel]: string;
};
