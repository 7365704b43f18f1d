import { describe, expect, test } from '@jest/globals';
import type { BedaKendali, Kendali } from '../../src/domain/kendali.ts';
import type { Computed } from '../../src/sop/engine-input.ts';
import { EMPTY_REQUEST } from '../../src/sop/engine-input.ts';
import { applyAksi } from '../../src/sop/mesin.ts';
import type { AksiSop } from '../../src/sop/tabel-aksi.ts';
import { bukaKantor, type Kantor } from './kantor.ts';
import { sopSeed } from './seed-langkah.ts';

const ORANG = { satuan: 'Orang', baris: 2, bernilai: 2, nilai: '8' };
const KENDALI: Kendali = {
  bidang: [{ kode: 'A', diharapkan: 2, masuk: 2, diterima: 2, dilewati: false }],
  masuk: [ORANG],
  hasil: [{ ...ORANG, baris: 1, bernilai: 1 }],
};
const BEDA: BedaKendali = {
  ...{ bidang: '', satuan: 'Orang', indikator: '', apa: 'banyaknya isian' },
  ...{ seharusnya: '2 saat dihimpun', ditemukan: '3 sekarang' },
};

/** Depok up to langkah 4, in which the figures are gathered. */
function sampaiHimpun(): Kantor {
  const kantor = bukaKantor(sopSeed('depok-pengumpulan'));
  kantor.lakukan('bagikan', 'rencana');
  for (const bidang of ['A', 'B']) {
    kantor.lakukan('serahkan', `staf.${bidang.toLowerCase()}`, { bidang });
    kantor.lakukan('selesaikan', 'rencana', { bidang });
    kantor.lakukan('terima', `kabid.${bidang.toLowerCase()}`, { bidang });
  }
  return kantor;
}

function coba(kantor: Kantor, aksi: AksiSop, nama: string, hitungan: Partial<Computed>) {
  const hasil = applyAksi({ ...kantor.dunia(), ...hitungan }, aksi, `${nama}@example.go.id`, EMPTY_REQUEST);
  return hasil.ok ? hasil.verdict.akibat : hasil.penolakan;
}

describe('the control in the SOP', () => {
  test('is kept with the figures when they are gathered and when they are frozen', () => {
    const kantor = sampaiHimpun();
    expect(coba(kantor, 'himpun', 'rencana', { kendaliKini: KENDALI })).toMatchObject({ himpun: { kendali: KENDALI } });
    kantor.lakukan('himpun', 'rencana');
    expect(coba(kantor, 'selesaikan', 'sekretaris', { kendaliKini: KENDALI })).toMatchObject({
      potret: { putaran: 1, kendali: KENDALI },
    });
  });

  test('stops gathering and freezing where two countings differ, and says which', () => {
    const kantor = sampaiHimpun();
    const stop = (saran: string) => ({
      kode: 'KENDALI-BEDA',
      pesan: `Angka kendali tidak cocok, jadi tidak ada yang diubah. Satuan Orang: banyaknya isian 2 saat dihimpun, 3 sekarang. ${saran}`,
    });
    expect(coba(kantor, 'himpun', 'rencana', { bedaKendali: [BEDA] })).toMatchObject(
      stop('Jalankan Himpun ulang, lalu ulangi.'),
    );
    kantor.lakukan('himpun', 'rencana');
    expect(coba(kantor, 'himpunUlang', 'rencana', { bedaKendali: [BEDA] })).toMatchObject({ kode: 'KENDALI-BEDA' });
    expect(coba(kantor, 'selesaikan', 'sekretaris', { bedaKendali: [BEDA] })).toMatchObject({ kode: 'KENDALI-BEDA' });
    kantor.lakukan('selesaikan', 'sekretaris');
    expect(coba(kantor, 'susun', 'rencana', { bedaKendali: [BEDA] })).toMatchObject(
      stop('Pulihkan versi file sebelumnya, atau kembalikan dokumen agar dihimpun ulang.'),
    );
  });

  test('does not stop a langkah that freezes nothing', () => {
    const kantor = bukaKantor(sopSeed('depok-pengumpulan'));
    kantor.lakukan('bagikan', 'rencana');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    expect(coba(kantor, 'selesaikan', 'rencana', { bedaKendali: [BEDA] })).toMatchObject({
      langkah: expect.anything(),
    });
  });
});
