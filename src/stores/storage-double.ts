/** A localStorage for unit tests that holds what it is given. */
export function storageOf(
  entries: Readonly<Record<string, string>>,
): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const held = new Map(Object.entries(entries));
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      held.set(key, value);
    },
    removeItem: (key) => {
      held.delete(key);
    },
  };
}
