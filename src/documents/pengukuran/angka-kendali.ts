import { isPredikat } from '../../domain/angka/satuan.ts';
import { indexSatuan } from '../../domain/himpun/kendali.ts';
import { normalise } from '../../domain/kelompok.ts';
import type { JumlahSatuan, Kendali } from '../../domain/kendali.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import { type BarisTabel, type Blok, baris, catatan, judul, type KolomTabel, paragraf, type Tabel } from '../naskah.ts';
import { numberTabel } from '../penomoran.ts';
import { formatNilai, TANPA_NILAI } from '../sebutan.ts';
import { namaBidang } from '../tabel-kinerja.ts';

/** What was handed in, counted and added up, so that anybody can see that nothing was lost on the way into the tables. */
export function angkaKendali(data: DataLaporan): Blok[] {
  const { kendali } = data;
  if (kendali === null) return [];
  const saat = data.sidikPotret === '' ? 'diserahkan dan dihimpun' : 'diserahkan, dihimpun, dan dibekukan';
  return [
    judul(2, 'Lampiran 3. Angka Kendali'),
    paragraf(
      `Isian setiap bidang dihitung dan nilainya dijumlahkan menurut satuan saat ${saat}, lalu dicocokkan; dokumen ini hanya tersusun bila semuanya sama. Jumlah ini untuk dicocokkan dan bukan angka kinerja.`,
    ),
    ...numberTabel([tabelBidang(data, kendali), tabelSatuan(kendali)], 'L3.'),
    ...penjelasan(kendali),
  ];
}

/** Why a reader who adds up the figures of the paper comes to another sum than that of the isian. */
function penjelasan({ masuk, hasil }: Kendali): Blok[] {
  const indikator = indexSatuan(hasil);
  const digabung = masuk.filter((satu) => indikator.get(normalise(satu.satuan))?.nilai !== satu.nilai);
  const predikat = masuk.some(({ satuan, bernilai }) => bernilai > 0 && isPredikat(satuan));
  return [
    ...(digabung.length === 0
      ? []
      : [
          catatan(
            `Pada satuan ${digabung.map(({ satuan }) => satuan).join(', ')} ada indikator yang diisi beberapa bidang dan tidak digabung dengan penjumlahan, sehingga jumlah realisasinya bukan jumlah nilai isiannya.`,
          ),
        ]),
    ...(predikat ? [catatan('Predikat dijumlahkan sebagai skor.')] : []),
  ];
}

const TENGAH: KolomTabel = { lebar: 14, rata: 'tengah' };

function tabelBidang(data: DataLaporan, { bidang }: Kendali): Tabel {
  const angka = bidang.map(({ kode, diharapkan, masuk, diterima, dilewati }) => ({
    nama: namaBidang(data, kode),
    jumlah: [diharapkan, masuk, diterima, dilewati ? diharapkan - masuk : 0],
  }));
  const total = [0, 1, 2, 3].map((ke) => angka.reduce((jumlah, satu) => jumlah + (satu.jumlah[ke] ?? 0), 0));
  return {
    jenis: 'tabel',
    keterangan: 'Banyaknya Isian menurut Bidang',
    kolom: [{ lebar: 44 }, TENGAH, TENGAH, TENGAH, TENGAH],
    judul: [baris('Bidang', 'Diharapkan', 'Masuk', 'Diterima', 'Dilewati')],
    isi: [
      ...angka.map(({ nama, jumlah }) => baris(nama, ...jumlah.map(String))),
      { ...baris('Jumlah', ...total.map(String)), kelompok: true },
    ],
  };
}

function tabelSatuan({ masuk, hasil }: Kendali): Tabel {
  const [isian, indikator] = [indexSatuan(masuk), indexSatuan(hasil)];
  const isi = [...new Set([...isian.keys(), ...indikator.keys()])].sort().map((kunci): BarisTabel => {
    const [a, b] = [isian.get(kunci), indikator.get(kunci)];
    return baris((b ?? a)?.satuan || '(tanpa satuan)', ...sayJumlah(a), ...sayJumlah(b));
  });
  const kanan: KolomTabel = { lebar: 24, rata: 'kanan' };
  return {
    jenis: 'tabel',
    keterangan: 'Jumlah Isian dan Nilainya menurut Satuan',
    kolom: [{ lebar: 24 }, TENGAH, kanan, TENGAH, kanan],
    judul: [baris('Satuan', 'Isian bernilai', 'Jumlah nilai isian', 'Indikator bernilai', 'Jumlah realisasi')],
    isi,
  };
}

/** How many of them hold a value, "3 dari 4", and their sum; where none does there is no sum, and never 0. */
function sayJumlah(jumlah: JumlahSatuan | undefined): readonly string[] {
  const { bernilai = 0, baris: semua = 0, nilai = '0' } = jumlah ?? {};
  return [`${bernilai} dari ${semua}`, bernilai === 0 ? TANPA_NILAI : formatNilai(Number(nilai))];
}
