// What wakes a loop that waits for work.

/** Somebody who waits, at most for a while, and can be woken; a ring while nobody waits is heard by the next who does. */
export function bellOf() {
  let rung = false;
  let waken: (() => void) | undefined;
  return {
    ring: (): void => {
      rung = true;
      waken?.();
    },
    wait: async (ms: number): Promise<void> => {
      if (!rung) {
        await new Promise<void>((ok) => {
          const timer = setTimeout(ok, ms);
          waken = () => (clearTimeout(timer), ok());
        });
      }
      rung = false;
      waken = undefined;
    },
  };
}
