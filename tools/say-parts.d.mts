/** `code`: `const … = { part(…) { … }, … }`. */
export function partsOnce(code: string): string;
