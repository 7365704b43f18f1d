/** The way to the server. Each request holds the token that only this page was given. */
import { whileBusy } from './busy.ts';

const meta = (name: string): string => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

const TOKEN = meta('meja-token');

/** Functions of the bundle that google.script.run may call. */
export const FUNCTION_NAMES: readonly string[] = meta('meja-fungsi').split(' ');

/** Throws when the desk does not answer; opens the page anew when the desk was started again meanwhile. */
export function ask<Answer>(name: string, data: object = {}): Promise<Answer> {
  return whileBusy(send<Answer>(name, data));
}

async function send<Answer>(name: string, data: object): Promise<Answer> {
  const response = await fetch(`/panggil/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-meja': TOKEN },
    body: JSON.stringify(data),
  });
  if (response.status === 401) {
    location.reload();
    return new Promise(() => {});
  }
  if (!response.ok) throw new Error(`Meja coba gagal menjawab (${response.status}). Lihat terminalnya.`);
  return response.json();
}
