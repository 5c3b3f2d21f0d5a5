/**
 * Lets work on the same thing run one after the other within this process. Correctness rests on PostgreSQL;
 * this only keeps those who wait for one chart from each holding a connection while they wait.
 */
export const inTurn = (): (<T>(key: string, work: () => Promise<T>) => Promise<T>) => {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
};
