export function arrowsWhereShort(code: string, letters: number): string;
/** `code`: `const … = { part(…) { … }, … }`. */
export function functionsWhereLong(code: string, letters: number): string;
