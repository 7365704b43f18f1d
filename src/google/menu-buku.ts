/** Menu items about the workbook itself: prepare, invite, mend. */

import { DAFTAR_SOP } from '../sop/seed/daftar.ts';
import type { Kerusakan } from '../workbook/perbaiki.ts';
import { ask, askText, confirm, perform, teksTolak, tell } from './layar.ts';
import { kalimatOf } from './menu-sop.ts';

const DAFTAR = DAFTAR_SOP.map(({ nama, instansi }, i) => `${i + 1}. ${nama} (${instansi})`).join('\n');

/** Empty tabs with the SOPs that were chosen; a pack is imported from the panel. */
export function siapkan(): void {
  const teks = askText(
    `Tab-tab buku kerja akan dibuat di file ini, kosong, dan Anda menjadi pemiliknya. Ketik nomor SOP yang dipakai; tambahkan WITA atau WIT bila bukan WIB. Contoh: 1, atau 4, 5 WITA.\n\n${DAFTAR}`,
  );
  if (teks === null) return;
  const sop = (teks.match(/\d+/g) ?? []).map((nomor) => DAFTAR_SOP[Number(nomor) - 1]?.id ?? '');
  if (sop.length === 0 || sop.includes('')) {
    tell(`"${teks}" tidak memuat nomor SOP yang ada. Ketik nomor 1 sampai ${DAFTAR_SOP.length}.`);
    return;
  }
  const zona = /\bWITA\b/i.test(teks) ? 'WITA' : /\bWIT\b/i.test(teks) ? 'WIT' : 'WIB';
  const lokal = ask('aturLokal', { zona });
  if (!lokal.ok) {
    tell(teksTolak(lokal.penolakan));
    return;
  }
  perform('siapkan', { sop: [...new Set(sop)], zona }, () => SESUDAH_SIAP);
}

const SESUDAH_SIAP = [
  'Buku kerja siap. Berikutnya:',
  '1. Isi tab Profil, Bidang, Pengguna, IKU, dan IKI.',
  '2. Jalankan Periksa & perbaiki buku kerja, agar hak ubah mengikuti tab Pengguna.',
  '3. Undang pengguna satu per satu.',
  '4. Perencana memulai SOP lewat Bagikan format isian.',
].join('\n');

export function undang(): void {
  const email = askText('Alamat email yang diundang menyunting. Orangnya harus sudah ada di tab Pengguna.');
  if (email !== null) perform('undang', { email }, kalimatOf);
}

const SEBUT = 15;

export function perbaiki(): void {
  const periksa = ask('periksaBuku');
  if (!periksa.ok) {
    tell(teksTolak(periksa.penolakan));
    return;
  }
  const { kerusakan } = periksa.data as { readonly kerusakan: readonly Kerusakan[] };
  const tanya = 'Perbaiki sekarang? Yang diketik orang tidak disentuh; perlindungan, format, dan rumus dipasang ulang.';
  if (confirm(`${teksKerusakan(kerusakan)}\n\n${tanya}`)) perform('perbaiki', {}, kalimatOf);
}

function teksKerusakan(kerusakan: readonly Kerusakan[]): string {
  if (kerusakan.length === 0) return 'Buku kerja utuh.';
  const daftar = kerusakan.slice(0, SEBUT).map(({ tab, pesan }) => `• ${tab}: ${pesan}`);
  const lebih = kerusakan.length - daftar.length;
  return [`Ditemukan ${kerusakan.length} hal:`, ...daftar, ...(lebih > 0 ? [`dan ${lebih} hal lain`] : [])].join('\n');
}
