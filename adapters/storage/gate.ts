/** Lets only so much work run at once; the rest waits in line, first come first served. */
export interface Gate {
  /** Runs `work` when its weight fits; a weight above the capacity runs alone. */
  run<T>(weight: number, work: () => Promise<T>): Promise<T>;
}

export function createGate(capacity: number): Gate {
  const line: { weight: number; enter: () => void }[] = [];
  let used = 0;

  function admit() {
    for (let first = line[0]; first; first = line[0]) {
      if (used + first.weight > capacity) return;
      line.shift();
      used += first.weight;
      first.enter();
    }
  }

  return {
    async run(weight, work) {
      const share = Math.min(weight, capacity);
      await new Promise<void>((enter) => {
        line.push({ weight: share, enter });
        admit();
      });
      try {
        return await work();
      } finally {
        used -= share;
        admit();
      }
    },
  };
}
