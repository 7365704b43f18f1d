import { groupBy } from '../../domain/kelompok.ts';
import type { DataLaporan } from '../../domain/laporan.ts';
import { addUp, anggaranSampai } from '../anggaran.ts';
import {
  type BagianNaskah,
  type BarisTabel,
  type Blok,
  baris,
  catatan,
  judul,
  paragraf,
  type Tabel,
} from '../naskah.ts';
import { numberTabel } from '../penomoran.ts';
import { formatNilai } from '../sebutan.ts';
import { tabelIki } from '../tabel-kinerja.ts';
import { tabelPerjanjian } from './perencanaan.ts';
import { tabelPohon } from './pohon-kinerja.ts';

/** Annexes: the perjanjian kinerja, then rencana aksi and IKI where there are any. */
export function lampiran(data: DataLaporan): BagianNaskah[] {
  const iki = data.indikator.some((satu) => satu.jenis === 'IKI');
  const lain: ((nomor: number) => BagianNaskah)[] = [
    ...(data.rencanaAksi.length > 0 ? [(nomor: number) => lampiranRencanaAksi(data, nomor)] : []),
    ...(iki ? [(nomor: number) => lampiranIki(data, nomor)] : []),
  ];
  return [lampiranPerjanjian(data), ...lain.map((buat, ke) => buat(ke + 2))];
}

function lampiranPerjanjian(data: DataLaporan): BagianNaskah {
  const { profil, tahun } = data;
  const isi: Blok[] = [
    judul(1, `Lampiran 1 Perjanjian Kinerja Tahun ${tahun}`),
    paragraf(
      'Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:',
    ),
    { jenis: 'rincian', label: 'Pihak pertama', teks: profil.kepala.jabatan },
    { jenis: 'rincian', label: 'Pihak kedua', teks: 'atasan pihak pertama' },
    paragraf(
      'Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.',
    ),
    paragraf(
      'Pihak kedua akan melakukan supervisi yang diperlukan serta melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.',
    ),
    // Whoever held the office on that day signed it; that may be somebody else than today.
    catatan(
      `Ini ringkasannya. Nama dan tanda tangan kedua pihak ada pada naskah aslinya${nameDokumen(data.perjanjian)}, yang tercatat pada tab Dokumen.`,
    ),
    tabelPerjanjian(data, 'Sasaran, Indikator, dan Target'),
    ...tabelProgram(data),
  ];
  return { arah: 'tegak', isi: numberTabel(isi, 'L1.') };
}

function nameDokumen({ nomor, tanggal }: DataLaporan['perjanjian']): string {
  return `${nomor && ` nomor ${nomor}`}${tanggal && ` tanggal ${tanggal}`}`;
}

function tabelProgram(data: DataLaporan): Blok[] {
  const anggaran = anggaranSampai(data.anggaran, data.periode);
  if (anggaran.length === 0) return [paragraf('Anggaran per program belum dicatat pada tab Anggaran.')];
  const perProgram = [...groupBy(anggaran, (satu) => satu.program)];
  const isi = perProgram.map(([program, anggota], ke) => baris(`${ke + 1}`, program, formatNilai(addUp(anggota).pagu)));
  const jumlah: BarisTabel = {
    kelompok: true,
    sel: [
      { teks: 'Jumlah', kolom: 2 },
      { teks: formatNilai(addUp(anggaran).pagu), rata: 'kanan' },
    ],
  };
  return [
    {
      jenis: 'tabel',
      keterangan: 'Program dan Anggaran',
      kolom: [{ lebar: 8, rata: 'tengah' }, { lebar: 62 }, { lebar: 30, rata: 'kanan' }],
      judul: [baris('No', 'Program', 'Anggaran (Rp)')],
      isi: [...isi, jumlah],
    },
  ];
}

function lampiranRencanaAksi(data: DataLaporan, nomor: number): BagianNaskah {
  const isi: Blok[] = [judul(1, `Lampiran ${nomor} Rencana Aksi`), tabelRencanaAksi(data)];
  return { arah: 'mendatar', isi: numberTabel(isi, `L${nomor}.`) };
}

function tabelRencanaAksi(data: DataLaporan): Tabel {
  const judulKolom = [
    'No',
    'Indikator',
    'Rencana aksi',
    'Kegiatan',
    'Penanggung jawab',
    'TW I',
    'TW II',
    'TW III',
    'TW IV',
  ];
  const isi = data.rencanaAksi.map((satu, ke) =>
    baris(`${ke + 1}`, satu.kode, satu.aksi, satu.kegiatan, satu.penanggungJawab, ...satu.triwulan),
  );
  return {
    jenis: 'tabel',
    keterangan: 'Rencana Aksi Pencapaian Kinerja',
    kolom: [{ lebar: 5, rata: 'tengah' }, { lebar: 10 }, ...[22, 18, 14, 11, 11, 11, 11].map((lebar) => ({ lebar }))],
    judul: [baris(...judulKolom)],
    isi,
  };
}

function lampiranIki(data: DataLaporan, nomor: number): BagianNaskah {
  const isi: Blok[] = [
    judul(1, `Lampiran ${nomor} Capaian Indikator Kinerja Individu`),
    tabelIki(data, 'Capaian Indikator Kinerja Individu'),
    tabelPohon(data),
  ];
  return { arah: 'mendatar', isi: numberTabel(isi, `L${nomor}.`) };
}
