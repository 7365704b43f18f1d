/** What a menu item says and asks. No lock is held here: the endpoint has ended before anything is shown. */
import type { Jawaban } from '../app/transaksi.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { Temuan } from '../domain/temuan.ts';
import { endpoint } from './endpoint.ts';

const JUDUL = 'Himpun Kinerja';

export type Diterima = Extract<Jawaban, { ok: true }>;

/** One aksi as the person at the keyboard, through the same door as the panel. */
export function ask(aksi: string, data: object = {}): Jawaban {
  return JSON.parse(endpoint(JSON.stringify({ aksi, idAksi: `menu:${Utilities.getUuid()}`, data }))) as Jawaban;
}

export function tell(pesan: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(JUDUL, pesan, ui.ButtonSet.OK);
}

export function confirm(pesan: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(JUDUL, pesan, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Null when the person pressed Cancel or closed the box. */
export function askText(pesan: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const jawaban = ui.prompt(JUDUL, pesan, ui.ButtonSet.OK_CANCEL);
  return jawaban.getSelectedButton() === ui.Button.OK ? jawaban.getResponseText().trim() : null;
}

/** Does an aksi and says what came of it. */
export function perform(aksi: string, data: object, kalimat: (diterima: Diterima) => string): void {
  const jawaban = ask(aksi, data);
  tell(jawaban.ok ? kalimat(jawaban) : teksTolak(jawaban.penolakan));
}

const SEBUT_TEMUAN = 5;

export function teksTolak({ pesan, temuan = [] }: Penolakan): string {
  const galat = temuan.filter(({ berat }) => berat === 'galat');
  const utama = (galat.length > 0 ? galat : temuan).slice(0, SEBUT_TEMUAN);
  const lebih = temuan.length - utama.length;
  const daftar = [...utama.map(barisTemuan), ...(lebih > 0 ? [`dan ${lebih} temuan lain (menu Periksa isian)`] : [])];
  return [pesan, ...(daftar.length > 0 ? ['', ...daftar] : [])].join('\n');
}

function barisTemuan({ tab, baris, kolom, pesan }: Temuan): string {
  const tempat = [tab, baris === null ? '' : `baris ${baris}`, kolom ?? ''].filter((teks) => teks !== '').join(', ');
  return `• ${tempat}: ${pesan}`;
}

/** The one place where a defect of ours is caught: a person gets an apology and a code, the log gets the rest. */
export function guarded(work: () => void): void {
  try {
    work();
  } catch (sebab) {
    const kode = Utilities.getUuid().slice(-8);
    console.error(`kode ${kode}`, sebab instanceof Error ? (sebab.stack ?? sebab.message) : sebab);
    tell(
      `Maaf, ada yang salah pada aplikasi ini (kode ${kode}). Ulangi sekali lagi; bila tetap terjadi, beri tahu petugas TI beserta kodenya.`,
    );
  }
}
