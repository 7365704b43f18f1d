/** The way to the server. Each request holds the token that only this page was given. */
const meta = (name: string): string => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

const TOKEN = meta('meja-token');

/** Functions of the bundle that google.script.run may call. */
export const FUNCTION_NAMES: readonly string[] = meta('meja-fungsi').split(' ');

let underway = 0;

/** For whoever drives the page: nothing is being asked of the server. */
function count(change: number): void {
  underway += change;
  document.documentElement.dataset.diam = underway === 0 ? 'ya' : 'tidak';
}

/** Throws when the desk does not answer; opens the page anew when the desk was started again meanwhile. */
export async function ask<Answer>(name: string, data: object = {}): Promise<Answer> {
  count(1);
  return send<Answer>(name, data).finally(() => count(-1));
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
