import type { Adapter, AdapterPayload } from 'oidc-provider';

/** oidc-provider's storage port in memory: one map a provider, gone when the simulator closes. */
export function memoryStore(): (model: string) => Adapter {
  const rows = new Map<string, AdapterPayload>();
  const findBy = (model: string, matches: (row: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...rows].find(([key, row]) => key.startsWith(`${model}:`) && matches(row))?.[1];

  return (model) => ({
    upsert: async (id, payload) => void rows.set(`${model}:${id}`, payload),
    find: async (id) => rows.get(`${model}:${id}`),
    findByUid: async (uid) => findBy(model, (row) => row.uid === uid),
    findByUserCode: async (code) => findBy(model, (row) => row.userCode === code),
    destroy: async (id) => void rows.delete(`${model}:${id}`),
    async consume(id) {
      const row = rows.get(`${model}:${id}`);
      if (row) row.consumed = Math.floor(Date.now() / 1000);
    },
    async revokeByGrantId(grantId) {
      for (const [key, row] of rows) if (row.grantId === grantId) rows.delete(key);
    },
  });
}
