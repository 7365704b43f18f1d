type Kept = Readonly<Record<string, string>>;

/**
 * Google's frames have an origin of their own, and with it localStorage. The desk's frames have none, so what they store
 * is kept by the desk. Returns what to call when another frame has stored something.
 */
export function keepStorage(kept: Kept, tell: (kept: Kept, key: string) => void): (kept: Kept, key: string) => void {
  let items = new Map(Object.entries(kept));
  const changed = (key: string): void => tell(Object.fromEntries(items), key);
  const localStorage = {
    getItem: (key: string): string | null => items.get(key) ?? null,
    setItem: (key: string, value: string): void => {
      items.set(key, String(value));
      changed(key);
    },
    removeItem: (key: string): void => {
      items.delete(key);
      changed(key);
    },
    key: (at: number): string | null => [...items.keys()][at] ?? null,
    get length(): number {
      return items.size;
    },
  };
  Object.defineProperty(window, 'localStorage', { value: localStorage, configurable: true });
  return (now, key) => {
    const oldValue = localStorage.getItem(key);
    items = new Map(Object.entries(now));
    window.dispatchEvent(new StorageEvent('storage', { key, oldValue, newValue: localStorage.getItem(key) }));
  };
}
