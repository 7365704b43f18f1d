/** Menu items about the workbook itself: invite, mend. */
import type { Reply } from '../kontrak/kontrak.ts';
import type { Kerusakan } from '../workbook/perbaiki/perbaiki.ts';
import { ask, askText, confirm, tell } from './layar.ts';

export function undang(): void {
  const email = askText(
    'Alamat email yang diundang menyunting; orangnya harus sudah ada di tab Pengguna. Kosongkan untuk mengundang semua orang baru di tab itu sekaligus.',
  );
  if (email !== null) tellKalimat(ask('undang', email === '' ? {} : { email }));
}

const SEBUT = 15;

export function perbaiki(): void {
  const inspected = ask('periksaBuku', {});
  if (!inspected.ok) {
    tell(inspected.penolakan.pesan);
    return;
  }
  const { kerusakan } = inspected.data;
  const tanya = 'Perbaiki sekarang? Yang diketik orang tidak disentuh; perlindungan, format, dan rumus dipasang ulang.';
  if (confirm(`${teksKerusakan(kerusakan)}\n\n${tanya}`)) tellKalimat(ask('perbaiki', {}));
}

function tellKalimat(jawaban: Reply<{ readonly kalimat: string }>): void {
  tell(jawaban.ok ? jawaban.data.kalimat : jawaban.penolakan.pesan);
}

function teksKerusakan(kerusakan: readonly Kerusakan[]): string {
  if (kerusakan.length === 0) return 'Buku kerja utuh.';
  const daftar = kerusakan.slice(0, SEBUT).map(({ tab, pesan }) => `• ${tab}: ${pesan}`);
  const lebih = kerusakan.length - daftar.length;
  return [`Ditemukan ${kerusakan.length} hal:`, ...daftar, ...(lebih > 0 ? [`dan ${lebih} hal lain`] : [])].join('\n');
}
