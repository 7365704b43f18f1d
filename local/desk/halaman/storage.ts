/**
 * Google's frames have an origin of their own, and with it localStorage. The desk's frames have none, so what they store
 * is kept by the desk.
 */
export function keepStorage(kept: Record<string, string>, tell: (kept: Record<string, string>) => void): void {
  const items = new Map(Object.entries(kept));
  const changed = (): void => tell(Object.fromEntries(items));
  const localStorage = {
    getItem: (key: string): string | null => items.get(key) ?? null,
    setItem: (key: string, value: string): void => {
      items.set(key, String(value));
      changed();
    },
    removeItem: (key: string): void => {
      items.delete(key);
      changed();
    },
    key: (at: number): string | null => [...items.keys()][at] ?? null,
    get length(): number {
      return items.size;
    },
  };
  Object.defineProperty(window, 'localStorage', { value: localStorage, configurable: true });
}
