/** The desk's own page. `out`: the folder, build/desk when absent. */
export function buildDesk(out?: string): Promise<void>;
