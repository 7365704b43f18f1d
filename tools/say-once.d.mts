/** `code`: `const … = { part(…) { … }, … }`. */
export function textsOnce(code: string): string;
export function shapesOnce(code: string): string;
