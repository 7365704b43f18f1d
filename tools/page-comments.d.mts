export function findComment(script: string): string | null;
export function findStyleComment(style: string): string | null;
