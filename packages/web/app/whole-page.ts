import { Writable } from "node:stream";
import type { ReactNode } from "react";
import { renderToPipeableStream } from "react-dom/server";

export interface WholePage {
  readonly html: Buffer<ArrayBuffer>;
  /** True when a part of the page failed; what stands in its place is the error page. */
  readonly broken: boolean;
}

interface Rendering {
  readonly nonce: string;
  /** Ends the rendering when nobody waits for it any more. */
  readonly signal: AbortSignal;
}

/** Renders a page to its last byte. Fails when it has nothing to show, or when nobody waits for it any more. */
export const wholePage = (page: ReactNode, { nonce, signal }: Rendering): Promise<WholePage> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let broken = false;
    const collected = new Writable({
      write: (part, _encoding, done) => {
        parts.push(part);
        done();
      },
      final: (done) => {
        resolve({ html: Buffer.concat(parts), broken });
        done();
      },
    });
    const giveUp = () => {
      rendered.abort(signal.reason);
      reject(signal.reason);
    };
    const rendered = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        signal.removeEventListener("abort", giveUp);
        rendered.pipe(collected);
      },
      onShellError: reject,
      onError: () => {
        broken = true;
      },
    });
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });
