// A web worker has no node:assert; the few cases that run there need no more than this.

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** The two have the same JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`found ${found}\nwanted ${wanted}`);
}
