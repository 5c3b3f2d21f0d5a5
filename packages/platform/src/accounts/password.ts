import { hash, verify } from "@node-rs/argon2";

/** argon2id (its number is 2: the library's own name for it does not exist at run time), 19 MiB, two passes. */
const strength = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const password = {
  hash: (plain: string): Promise<string> => hash(plain, strength),
  verify: ({ hash: kept, password: plain }: { hash: string; password: string }): Promise<boolean> =>
    verify(kept, plain),
};
