import { formatPersen } from '../../domain/angka/tulis-angka.ts';
import { groupBy } from '../../domain/kelompok.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import type { BarisAnggaran } from '../../domain/profil.ts';
import { addUp, anggaranSampai, serapan, terhitung } from '../anggaran.ts';
import { type BarisTabel, type Blok, baris, catatan, paragraf, type SelTabel, type Tabel } from '../naskah.ts';
import { formatNilai, masaLaporan } from '../sebutan.ts';
import { namaBidang } from '../tabel-kinerja.ts';

/** Bab III.B: pagu, realisasi and serapan per bidang and program, with sums. */
export function realisasiAnggaran(data: DataLaporan): Blok[] {
  const anggaran = anggaranSampai(data.anggaran, data.periode);
  if (anggaran.length === 0) return [paragraf('Realisasi anggaran belum dicatat pada tab Anggaran.')];
  return [
    paragraf(kalimatAnggaran(anggaran, masaLaporan(data))),
    tabelAnggaran(data, anggaran),
    ...catatanAnggaran(anggaran),
  ];
}

/** A figure that nobody filled in is said to be missing, never printed as a dash within a sentence. */
function kalimatAnggaran(anggaran: readonly BarisAnggaran[], masa: string): string {
  const masuk = terhitung(anggaran);
  const [{ pagu, realisasi }, semua] = [addUp(masuk), addUp(anggaran)];
  const serap = serapan(anggaran);
  if (serap !== null) {
    const belum = masuk.length < anggaran.length ? ' yang realisasinya sudah terisi' : '';
    return `Realisasi anggaran s.d. ${masa} Rp${formatNilai(realisasi)}, menyerap ${formatPersen(serap)}% dari pagu Rp${formatNilai(pagu)}${belum}.`;
  }
  const ada = (nama: string, nilai: number | null): string =>
    nilai === null ? `${nama} belum dicatat` : `${nama} Rp${formatNilai(nilai)}`;
  return `Serapan anggaran s.d. ${masa} belum dapat dihitung: ${ada('pagu', semua.pagu)}, ${ada('realisasi', semua.realisasi)}.`;
}

/** What a reader who computes again has to know. */
function catatanAnggaran(anggaran: readonly BarisAnggaran[]): Blok[] {
  const kosong = anggaran.length - terhitung(anggaran).length;
  const lepas = anggaran.filter(({ sasaran }) => sasaran.trim() === '');
  const jumlah = (daftar: readonly BarisAnggaran[]): string => `Rp${formatNilai(addUp(daftar).pagu)}`;
  return [
    ...(kosong === 0
      ? []
      : [catatan(`${TANDA} Dihitung dari baris yang realisasinya sudah terisi saja; ${kosong} baris belum terisi.`)]),
    ...(anggaran.some(({ paguPerubahan }) => paguPerubahan !== null)
      ? [catatan('Pagu adalah pagu perubahan pada baris yang anggarannya diubah.')]
      : []),
    ...(lepas.length === 0
      ? []
      : [
          catatan(
            `Pagu ${jumlah(lepas)} dari ${jumlah(anggaran)} (${lepas.length} baris) belum dipetakan ke sasaran, sehingga tidak masuk analisis efisiensi sumber daya.`,
          ),
        ]),
  ];
}

/** Beside a serapan that is not the quotient of the two figures before it. */
const TANDA = '*';

function tabelAnggaran(data: DataLaporan, anggaran: readonly BarisAnggaran[]): Tabel {
  const isi = [...groupBy(anggaran, (satu) => satu.bidang)].flatMap(([bidang, anggota]) => [
    jumlahBaris(namaBidang(data, bidang), anggota),
    ...anggota.map((satu): BarisTabel => ({ sel: [{ teks: namaBaris(satu) }, ...angka([satu])] })),
  ]);
  return {
    jenis: 'tabel',
    keterangan: 'Realisasi Anggaran per Bidang dan Program',
    kolom: [{ lebar: 50 }, { lebar: 19, rata: 'kanan' }, { lebar: 19, rata: 'kanan' }, { lebar: 12, rata: 'kanan' }],
    judul: [baris('Bidang / Program / Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan %')],
    isi: [...isi, jumlahBaris('Jumlah', anggaran)],
  };
}

const namaBaris = (satu: BarisAnggaran): string =>
  [satu.program, satu.kegiatan, satu.subKegiatan].filter((teks) => teks.trim() !== '').join('\n');

const jumlahBaris = (nama: string, anggaran: readonly BarisAnggaran[]): BarisTabel => ({
  kelompok: true,
  sel: [{ teks: nama }, ...angka(anggaran)],
});

function angka(anggaran: readonly BarisAnggaran[]): SelTabel[] {
  const jumlah = addUp(anggaran);
  const persen = serapan(anggaran);
  const tanda = persen !== null && terhitung(anggaran).length < anggaran.length ? ` ${TANDA}` : '';
  return [formatNilai(jumlah.pagu), formatNilai(jumlah.realisasi), formatPersen(persen) + tanda].map((teks) => ({
    teks,
  }));
}
