/** What a provider's code means to us. `retry`: not processed, safe to send again. `failed`: final. */
export type ProviderFault =
  'blocked' | 'unreachable' | 'undeliverable' | 'invalidNumber' | 'busy' | 'refused';

export const providerFaults: Readonly<Record<number, ProviderFault>> = {
  21610: 'blocked',
  30004: 'blocked',
  30007: 'blocked',
  30003: 'unreachable',
  30005: 'unreachable',
  30006: 'unreachable',
  30008: 'undeliverable',
  30034: 'undeliverable',
  21617: 'undeliverable',
  21211: 'invalidNumber',
  21614: 'invalidNumber',
  30001: 'busy',
  30500: 'busy',
  20429: 'busy',
};

/** Our word for a provider's code; `refused` when the table does not know it. */
export const faultOf = (code: number | undefined): ProviderFault => providerFaults[code ?? 0] ?? 'refused';
