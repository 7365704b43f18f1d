/** Menu items about the workbook itself: invite, mend. */
import type { Reply } from '../kontrak/kontrak.ts';
import { KODE_PUTUS } from '../kontrak/putus.ts';
import type { KerusakanRiwayatReply } from '../kontrak/replies.ts';
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
    if (KODE_PUTUS.includes(inspected.penolakan.kode)) akuiKerusakan(ask('kerusakanRiwayat', {}));
    else tell(inspected.penolakan.pesan);
    return;
  }
  const { kerusakan } = inspected.data;
  const tanya = 'Perbaiki sekarang? Yang diketik orang tidak disentuh; perlindungan, format, dan rumus dipasang ulang.';
  if (!confirm(`${teksKerusakan(kerusakan)}\n\n${tanya}`)) return;
  const jawaban = ask('perbaiki', {});
  if (!jawaban.ok && jawaban.penolakan.kode === 'BUKAN-PEMILIK') offerPemilik(jawaban.penolakan.pesan);
  else tellKalimat(jawaban);
  if (!jawaban.ok || jawaban.data.kerusakan.every(({ otomatis }) => otomatis)) return;
  const sisa = ask('kerusakanRiwayat', {});
  if (sisa.ok && sisa.data.rusak !== null) akuiKerusakan(sisa);
}

/** What nothing brings back: whoever may, lets the work go on without it. */
function akuiKerusakan(jawaban: Reply<KerusakanRiwayatReply>): void {
  if (!jawaban.ok || jawaban.data.rusak === null) {
    tell(jawaban.ok ? 'Riwayat utuh. Ulangi sekali lagi.' : jawaban.penolakan.pesan);
    return;
  }
  const { rusak, akibat, siapa, boleh } = jawaban.data;
  const keadaan = [rusak, `Bila kerusakan ini diakui: ${akibat.join(' ')}`].join('\n\n');
  if (!boleh) {
    tell(`${keadaan}\n\nMengakuinya pekerjaan ${siapa}.`);
    return;
  }
  const alasan = askText(
    `${keadaan}\n\nBatalkan dahulu perubahan itu (Ctrl+Z) atau pulihkan lewat File > Histori versi bila dapat. Bila tidak, ketik alasannya, lalu OK: kerusakan diakui dan pekerjaan dilanjutkan.`,
  );
  if (alasan !== null) tellKalimat(ask('akuiKerusakan', { alasan }));
}

function offerPemilik(pesan: string): void {
  const email = askText(
    `${pesan}\n\nBila Anda Perencana atau Sekretaris: alamat pemilik buku kerja yang baru, lalu OK. Biarkan kosong bila tidak.`,
  );
  if (email) tellKalimat(ask('gantiPemilik', { email }));
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
