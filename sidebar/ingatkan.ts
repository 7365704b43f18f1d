/** The reminder that the Perencana pastes into WhatsApp or a letter: Google's mail quota is not touched. */
import { formatTanggal } from '../src/domain/waktu/kalender.ts';
import type { BidangPanel, Giliran } from '../src/kontrak/giliran.ts';

/** The tenggat of the langkah that waits for this bidang; null when none does. */
export function tenggatBidang({ langkah }: Giliran, kode: string): string | null {
  const milik = langkah.filter(({ menunggu }) => menunggu.some(({ unit }) => unit === kode || unit === ''));
  return milik[0]?.tenggat ?? null;
}

export function teksPengingat(giliran: Giliran, bidang: BidangPanel): string {
  const { siklus, instansi, urlBuku, saya } = giliran;
  const orang = bidang.penyerah.map(({ nama }) => nama).join(', ');
  const tenggat = tenggatBidang(giliran, bidang.kode);
  const tautan = urlBuku === '' || bidang.sheetId === null ? urlBuku : `${urlBuku}#gid=${bidang.sheetId}`;
  return [
    `Yth. ${orang === '' ? sebutan(bidang.nama, 'Bidang') : orang},`,
    '',
    `Isian kinerja ${siklus?.periode ?? ''} ${siklus?.tahun ?? ''} ${sebutan(bidang.nama, 'bidang')} (${instansi}) ${keadaan(bidang)}.`,
    ...(bidang.alasanKembali === '' ? [] : [`Catatan pemeriksa: ${bidang.alasanKembali}`]),
    ...(tenggat === null ? [] : [`Mohon diserahkan paling lambat ${formatTanggal(tenggat)}.`]),
    ...(tautan === '' ? [] : [`Buku kerja: ${tautan}`]),
    '',
    `Terima kasih. ${saya.nama}`,
  ].join('\n');
}

/** Many names begin with the word. */
const sebutan = (nama: string, kata: string): string => (nama.startsWith('Bidang ') ? nama : `${kata} ${nama}`);

function keadaan({ status, terisi, diminta }: BidangPanel): string {
  if (status === 'dikembalikan') return 'dikembalikan untuk diperbaiki';
  if (terisi === 0) return 'belum diisi';
  return `baru terisi ${terisi} dari ${diminta} indikator dan belum diserahkan`;
}
