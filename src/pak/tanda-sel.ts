/** What the file says of a cell beyond its text, judged by the column that it stands in. */
import { createTemuan, type Temuan } from '../domain/temuan.ts';
import type { BarisJudul } from './judul.ts';
import type { KodeAngka } from './kode-angka.ts';
import type { AsalSel, KunciKolom, PakSheet } from './pak.ts';
import { KOLOM_ANGKA, type NamaTabPak } from './tab-pak.ts';

const KOLOM_TANGGAL = /^(?:Tanggal|Mulai|Selesai|Tenggat|Berlaku|Berlaku Sejak)$/;
const KOLOM_KODE = /^(?:Kode|Induk|Bidang|NIP)$/;
/** Columns that hold evidence: there the address counts, not its label. */
const KOLOM_BUKTI = /^(?:Bukti Dukung|Tautan)$/;
/** Excel keeps 15 digits of a number. */
const DIGIT_EXCEL = 15;

interface TandaTerbaca {
  readonly temuan: readonly Temuan[];
  /** By `baris,kolom`: what is read in place of the cell's text. */
  readonly teks: ReadonlyMap<string, string>;
  readonly kodeAngka: readonly KodeAngka[];
}

export function readTanda(tab: NamaTabPak, judul: BarisJudul, { tanda = [], baris }: PakSheet): TandaTerbaca {
  const kunci = new Map([...judul.letak].map(([nama, [tempat = -1]]) => [tempat, nama]));
  const temuan: Temuan[] = [];
  const teks = new Map<string, string>();
  const kodeAngka: KodeAngka[] = [];
  for (const satu of tanda) {
    const kolom = kunci.get(satu.kolom);
    if (satu.baris <= judul.baris || kolom === undefined) continue;
    const isi = baris[satu.baris]?.[satu.kolom] ?? '';
    const sel = `${satu.baris},${satu.kolom}`;
    if (KOLOM_KODE.test(kolom) && satu.jenis.startsWith('angka')) teks.set(sel, satu.teks);
    if (KOLOM_KODE.test(kolom) && satu.jenis.startsWith('angka'))
      kodeAngka.push({ tab, kolom, baris: satu.baris + 1, kode: satu.teks, ragu: satu.jenis === 'angka tanpa nol' });
    if (KOLOM_BUKTI.test(kolom) && satu.jenis === 'tautan')
      teks.set(sel, kolom === 'Tautan' || isi === '' ? satu.teks : `${isi} (${satu.teks})`);
    const salah = explainSel(tab, kolom, satu, isi);
    if (salah === null) continue;
    const [berat, sebab] = salah;
    const pesan = `Tab "${tab}" baris ${satu.baris + 1} kolom "${kolom}": ${sebab}`;
    temuan.push(createTemuan('PAK-SEL', berat, { tab, baris: satu.baris + 1, kolom }, pesan));
  }
  return { temuan, teks, kodeAngka };
}

type Keberatan = readonly ['galat' | 'peringatan', string];

const jadikan = (format: string): string => `Ubah format selnya menjadi ${format}, lalu ketik ulang.`;

function explainSel(tab: NamaTabPak, kolom: KunciKolom, { jenis, teks }: AsalSel, isi: string): Keberatan | null {
  const isAngka = KOLOM_ANGKA[tab].includes(kolom);
  const seharusnya = isAngka ? 'Angka' : 'Teks';
  switch (jenis) {
    case 'luar kalender':
      return [
        'galat',
        `sel berformat tanggal, padahal isinya ${teks === '' ? 'angka' : teks} dan bukan tanggal (Excel menampilkan ####). ${jadikan(seharusnya)}`,
      ];
    case 'tanggal':
      return isAngka || KOLOM_KODE.test(kolom) ? ['galat', `berisi tanggal (${teks}). ${jadikan(seharusnya)}`] : null;
    case 'tampilan':
      return [
        'galat',
        `berisi ${isi}, tetapi Excel menampilkan ${teks === '' ? 'sel kosong' : `"${teks}"`}. Ubah format selnya menjadi Umum (General), lalu ketik yang benar.`,
      ];
    case 'coret':
      return ['galat', `"${teks}" dicoret. Hapus isinya bila tidak berlaku, atau hilangkan coretannya.`];
    case 'dibuang':
      return ['peringatan', `${teks} dicoret atau tanda catatan, jadi tidak dibaca; yang dipakai "${isi}". Periksa.`];
    case 'angka':
    case 'angka tanpa nol':
      return explainAngka(kolom, teks);
    case 'tautan':
      return null;
  }
}

function explainAngka(kolom: KunciKolom, teks: string): Keberatan | null {
  if (KOLOM_TANGGAL.test(kolom) && /^\d{5,}/.test(teks))
    return ['galat', `berisi angka ${teks}, bukan tanggal. ${jadikan('Tanggal')}`];
  if (teks.length <= DIGIT_EXCEL || /\D/.test(teks)) return null;
  // A NIP that ends so is told by whoever reads it, also where it was typed.
  if (/^(?:NIP|Nilai)$/.test(kolom) && /^\d{15}000$/.test(teks)) return null;
  return [
    'peringatan',
    `${teks} disimpan sebagai angka: Excel hanya menyimpan ${DIGIT_EXCEL} angka pertama, selebihnya hilang (menjadi 0). ${jadikan('Teks')}`,
  ];
}
