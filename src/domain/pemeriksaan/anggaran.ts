/** The budget lines by themselves and beside the sasaran. */
import { formatAngka } from '../angka/tulis-angka.ts';
import { sum } from '../himpun/akumulasi.ts';
import { groupBy, normalise } from '../kelompok.ts';
import type { BarisAnggaran } from '../profil.ts';
import { DAFTAR_PERIODE, parsePeriode } from '../waktu/periode.ts';
import type { CheckInput } from './bahan.ts';
import { atTab, type Found, type Pemeriksaan } from './jenis.ts';

export const PEMERIKSAAN_ANGGARAN: readonly Pemeriksaan[] = [
  // Realisasi of a line is a running total, as SIPD prints it: it neither falls nor passes its pagu.
  {
    kode: 'SERAPAN-LEBIH',
    nama: 'Realisasi anggaran melebihi pagu',
    batas: 100,
    arti: 'Persen dari pagu',
    find: (input, batas) =>
      tiapLini(input, ({ pagu, realisasi }) =>
        pagu > 0 && realisasi > (pagu * batas) / 100
          ? `realisasi ${formatAngka(realisasi)} melebihi pagu ${formatAngka(pagu)}. Periksa keduanya, atau isi Pagu Perubahan.`
          : null,
      ),
  },
  {
    kode: 'ANGGARAN-TURUN',
    nama: 'Realisasi anggaran turun',
    find: (input) =>
      tiapLini(input, ({ realisasi }, lalu) =>
        lalu && realisasi < lalu.realisasi
          ? `realisasi turun dari ${formatAngka(lalu.realisasi)} ke ${formatAngka(realisasi)}. Isi angka sampai dengan periode itu, bukan triwulannya saja.`
          : null,
      ),
  },
  // Output without budget and budget without output: efisiensi needs both under one sasaran.
  {
    kode: 'ANGGARAN-SASARAN',
    nama: 'Sasaran tanpa anggaran, atau sebaliknya',
    berat: 'info',
    kolom: 'Sasaran',
    find: ({ indikator, anggaran }) => {
      const iku = indikator.filter(({ jenis }) => jenis === 'IKU');
      if (anggaran.every(({ sasaran }) => sasaran === '')) return [];
      return [
        ...selisih('IKU', iku, anggaran, 'belum ada anggarannya. Petakan di kolom Sasaran tab Anggaran.'),
        ...selisih('Anggaran', anggaran, iku, 'bukan sasaran IKU. Samakan tulisannya dengan tab IKU.'),
      ];
    },
  },
];

interface MasaAnggaran {
  readonly pagu: number;
  readonly realisasi: number;
}

const urutan = (periode: string): number => DAFTAR_PERIODE.indexOf(parsePeriode(periode) ?? 'TW I');

/** For each line its last two periods up to this one, the latest first. Rows without a realisasi say nothing: that is not 0. */
function tiapLini(
  input: CheckInput,
  uji: (kini: MasaAnggaran, lalu: MasaAnggaran | undefined) => string | null,
): readonly Found[] {
  const batas = DAFTAR_PERIODE.indexOf(input.periode);
  const ada = input.anggaran.filter(({ realisasi, periode }) => realisasi !== null && urutan(periode) <= batas);
  const nama = ({ bidang, program, kegiatan, subKegiatan }: BarisAnggaran): string =>
    [bidang, program, kegiatan, subKegiatan].filter((teks) => teks !== '').join(' · ');
  return [...groupBy(ada, nama)].flatMap(([lini, baris]) => {
    const masa = [...groupBy(baris, ({ periode }) => String(urutan(periode)))].sort(
      ([a], [b]) => Number(b) - Number(a),
    );
    const [kini, lalu] = masa.map(([, isi]) => ({
      pagu: sum(isi.map(({ pagu, paguPerubahan }) => paguPerubahan ?? pagu ?? 0)),
      realisasi: sum(isi.map(({ realisasi }) => realisasi ?? 0)),
    }));
    const pesan = kini ? uji(kini, lalu) : null;
    return pesan ? atTab('Anggaran', [lini], pesan) : [];
  });
}

type Bersasaran = readonly { readonly sasaran: string }[];

function selisih(tab: string, ini: Bersasaran, itu: Bersasaran, pesan: string): readonly Found[] {
  const ada = new Set(['', ...itu.map(({ sasaran }) => normalise(sasaran))]);
  return atTab(
    tab,
    ini.flatMap(({ sasaran }) => (ada.has(normalise(sasaran)) ? [] : `"${sasaran}"`)),
    pesan,
  );
}
