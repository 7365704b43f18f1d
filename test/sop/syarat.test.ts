import { describe, expect, test } from '@jest/globals';
import { allowedAksi } from '../../src/sop/tawaran.ts';
import { aktif, bukaKantor, kodeTolak, ORANG, orang, pesanTolak, tawaran } from './kantor.ts';
import { sopSeed } from './seed-langkah.ts';

function depokSampai(langkah: 3 | 4 | 5 | 6) {
  const kantor = bukaKantor(sopSeed('depok-pengumpulan'), { bidang: ['A'] });
  kantor.lakukan('bagikan', 'rencana');
  kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
  kantor.lakukan('selesaikan', 'rencana');
  if (langkah > 3) kantor.lakukan('terima', 'kabid.a');
  if (langkah > 4) kantor.lakukan('himpun', 'rencana');
  if (langkah > 5) kantor.lakukan('selesaikan', 'sekretaris');
  return kantor;
}

describe('people', () => {
  test('somebody unknown, or without an address, is told whom to ask', () => {
    const kantor = depokSampai(4);
    expect(pesanTolak(kantor.coba('himpun', 'tamu'))).toMatch(
      /tamu@example.go.id tidak ada di tab Pengguna.*Perencana/,
    );
    expect(tawaran(kantor, 'tamu')).toEqual([]);
  });

  test('a Plt signs from the first to the last day of his term, in that peran', () => {
    const kantor = depokSampai(6);
    kantor.pengguna = [
      ...ORANG.filter(({ peran }) => peran !== 'kepala'),
      orang('plt', 'staf', ['B']),
      orang('plt', 'kepala', [], {
        mulai: '2026-04-10',
        selesai: '2026-04-20',
        jabatan: 'Plt. Kepala Dinas',
        nomorSk: '800/7/2026',
      }),
    ];
    for (const [tanggal, kode] of [
      ['2026-04-09', 'PELAKSANA-KOSONG'],
      ['2026-04-10', 'boleh'],
      ['2026-04-20', 'boleh'],
      ['2026-04-21', 'PELAKSANA-KOSONG'],
    ] as const) {
      kantor.tanggal = tanggal;
      expect([tanggal, kodeTolak(kantor.coba('sahkan', 'plt'))]).toEqual([tanggal, kode]);
    }
    kantor.tanggal = '2026-04-20';
    kantor.lakukan('sahkan', 'plt');
    expect(kantor.baris.at(-1)?.peran).toBe('kepala');
  });

  test('a Plt whose term has ended, with no other row, is told when it ended', () => {
    const kantor = depokSampai(6);
    kantor.pengguna = [...ORANG, orang('plt', 'kepala', [], { mulai: '2026-01-02', selesai: '2026-03-31' })];
    const hasil = kantor.coba('sahkan', 'plt');
    expect(kodeTolak(hasil)).toBe('MASA-TUGAS-BERAKHIR');
    expect(pesanTolak(hasil)).toMatch(/2 Januari 2026 s.d. 31 Maret 2026.*Perencana/);
  });

  test('people mapped in the SOP tab do the langkah instead of those with the peran', () => {
    const kantor = depokSampai(5);
    const petakan = (nama: string, ...orangnya: string[]) => ({
      ...kantor.sop,
      pelaksana: kantor.sop.pelaksana.map((p) => (p.nama === nama ? { ...p, orang: orangnya } : p)),
    });
    kantor.sop = petakan('Sekdis', 'tim@example.go.id');
    expect(pesanTolak(kantor.coba('selesaikan', 'sekretaris'))).toMatch(/langkah 5, Sekdis \(Tim\)/);
    expect(kodeTolak(kantor.coba('selesaikan', 'tim'))).toBe('boleh');
    kantor.sop = petakan('Sekdis', 'pergi@example.go.id');
    expect(kodeTolak(kantor.coba('selesaikan', 'tim'))).toBe('PELAKSANA-KOSONG');
  });

  test('for a langkah per bidang, the mapped person of that bidang does it', () => {
    const kantor = bukaKantor(sopSeed('lumajang-pengumpulan'));
    kantor.lakukan('bagikan', 'kepala');
    kantor.sop = {
      ...kantor.sop,
      pelaksana: kantor.sop.pelaksana.map((p) =>
        p.nama === 'Kabid / Sekretaris' ? { ...p, orang: ['staf.a@example.go.id', 'staf.b@example.go.id'] } : p,
      ),
    };
    expect(kodeTolak(kantor.coba('selesaikan', 'staf.a', { bidang: 'A' }))).toBe('boleh');
    expect(pesanTolak(kantor.coba('selesaikan', 'staf.a', { bidang: 'B' }))).toMatch(/bidang B \(Staf.b\)/);
  });

  test('a mapping does not make anybody Kepala', () => {
    const kantor = depokSampai(6);
    kantor.sop = {
      ...kantor.sop,
      pelaksana: kantor.sop.pelaksana.map((p) =>
        p.nama === 'Kepala Dinas' ? { ...p, orang: ['sekretaris@example.go.id'] } : p,
      ),
    };
    expect(kodeTolak(kantor.coba('sahkan', 'sekretaris'))).toBe('BUKAN-KEPALA');
    expect(kodeTolak(kantor.coba('sahkan', 'kepala'))).toBe('BUKAN-GILIRAN');
  });

  test('a Kepala who also has another peran signs as Kepala, also when mapped by email', () => {
    const kantor = depokSampai(6);
    kantor.pengguna = [orang('plt', 'staf', ['B']), orang('plt', 'kepala'), ...ORANG];
    kantor.sop = {
      ...kantor.sop,
      pelaksana: kantor.sop.pelaksana.map((p) =>
        p.nama === 'Kepala Dinas' ? { ...p, orang: ['plt@example.go.id'] } : p,
      ),
    };
    kantor.lakukan('sahkan', 'plt');
    expect(kantor.baris.at(-1)?.peran).toBe('kepala');
  });

  test('those outside the agency never act, also when mapped; their letter is recorded by the Perencana', () => {
    const sop = sopSeed('probolinggo-pengumpulan');
    const hanya = sop.langkah.filter(({ nomor }) => nomor === 10).map((l) => ({ ...l, aktif: true, nomor: 1 }));
    const kantor = bukaKantor({ ...sop, langkah: hanya });
    expect(pesanTolak(kantor.coba('selesaikan', 'inspektur'))).toMatch(/Inspektur \(Rencana\)/);
    expect(kodeTolak(kantor.coba('selesaikan', 'rencana', { surat: '' }))).toBe('SURAT-WAJIB');
    expect(kodeTolak(kantor.coba('selesaikan', 'rencana', { surat: '700/15, 20 April 2026' }))).toBe('boleh');
    kantor.sop = {
      ...kantor.sop,
      pelaksana: sop.pelaksana.map((p) => (p.nama === 'Inspektur' ? { ...p, orang: ['inspektur@example.go.id'] } : p)),
    };
    expect(kodeTolak(kantor.coba('selesaikan', 'inspektur'))).not.toBe('boleh');
  });

  test('the Sekretariat without staf is filled in by who plans there, also where handing in is a langkah', () => {
    const kantor = bukaKantor(sopSeed('lumajang-pengumpulan'), { bidang: ['S'] });
    kantor.lakukan('bagikan', 'kepala');
    expect(kodeTolak(kantor.coba('serahkan', 'rencana', { bidang: 'S' }))).toBe('LANGKAH-TIDAK-BERJALAN');
    kantor.lakukan('selesaikan', 'sekretaris');
    kantor.lakukan('selesaikan', 'sekretaris');
    expect(pesanTolak(kantor.coba('himpun', 'tim'))).toMatch(/langkah 4, Tim kerja bidang S \(Rencana\)/);
    kantor.lakukan('serahkan', 'rencana', { bidang: 'S' });
    expect(aktif(kantor)).toBe('5/S');
  });
});

describe('four eyes', () => {
  const merangkap = [...ORANG.filter(({ email }) => !/^(staf|kabid)\.a/.test(email)), orang('dua', 'kabid', ['A'])];

  test('whoever handed in does not check, unless Profil allows a tiny office to', () => {
    const kantor = bukaKantor(sopSeed('depok-pengumpulan'), { bidang: ['A'], pengguna: merangkap });
    kantor.lakukan('bagikan', 'rencana');
    kantor.lakukan('serahkan', 'dua', { bidang: 'A' });
    kantor.lakukan('selesaikan', 'rencana');
    expect(kodeTolak(kantor.coba('terima', 'dua'))).toBe('MEMERIKSA-SENDIRI');
    expect(kodeTolak(kantor.coba('kembalikan', 'dua'))).toBe('boleh');
    kantor.bolehPeriksaSendiri = true;
    kantor.lakukan('terima', 'dua');
    expect(kantor.siklus().bidang.get('A')).toMatchObject({
      diserahkanOleh: 'dua@example.go.id',
      diterimaOleh: 'dua@example.go.id',
    });
  });

  test('a Kepala who handed in for a bidang signs all the same: what he signs was accepted by another', () => {
    const kantor = depokSampai(6);
    kantor.pengguna = [orang('staf.a', 'kepala'), ...ORANG.filter(({ peran }) => peran !== 'kepala')];
    expect(kodeTolak(kantor.coba('sahkan', 'staf.a'))).toBe('boleh');
    expect(tawaran(kantor, 'staf.a')).toContain('sahkan 6');
  });

  test('of two who handed in the same rows neither accepts, also the one whose handing in was withdrawn', () => {
    const kantor = bukaKantor(sopSeed('depok-pengumpulan'), {
      bidang: ['A'],
      pengguna: [...ORANG, orang('kabid.a', 'staf', ['A'])],
    });
    kantor.lakukan('bagikan', 'rencana');
    kantor.lakukan('serahkan', 'kabid.a', { bidang: 'A' });
    kantor.lakukan('tarik', 'kabid.a', { bidang: 'A' });
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('selesaikan', 'rencana');
    expect(kodeTolak(kantor.coba('terima', 'kabid.a'))).toBe('MEMERIKSA-SENDIRI');
    expect(kodeTolak(kantor.coba('terimaKertas', 'rencana'))).toBe('MEMERIKSA-SENDIRI');
    kantor.pengguna = [...kantor.pengguna, orang('wakil', 'kabid', ['A'])];
    expect(pesanTolak(kantor.coba('terima', 'kabid.a'))).toMatch(/orang lain yang memeriksanya: Wakil\./);
    expect(kodeTolak(kantor.coba('terima', 'wakil'))).toBe('boleh');
  });

  test('what was accepted and opened again is checked anew: the first who handed it in may check what another hands in', () => {
    const kantor = bukaKantor(sopSeed('depok-pengumpulan'), {
      bidang: ['A'],
      pengguna: [...ORANG, orang('kabid.a', 'staf', ['A']), orang('wakil', 'kabid', ['A'])],
    });
    kantor.lakukan('bagikan', 'rencana');
    kantor.lakukan('serahkan', 'kabid.a', { bidang: 'A' });
    kantor.lakukan('selesaikan', 'rencana');
    kantor.lakukan('terima', 'wakil');
    kantor.lakukan('kembalikanIsian', 'rencana', { bidang: 'A' });
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('selesaikan', 'rencana');
    expect(kodeTolak(kantor.coba('terima', 'kabid.a'))).toBe('boleh');
  });

  test('Bakesbangpol: the Perencana who handed in for the Sekretariat does not validate it', () => {
    const kantor = bukaKantor(sopSeed('bakesbangpol-pengumpulan'), { bidang: ['S'] });
    kantor.lakukan('selesaikan', 'kepala');
    for (const aksi of ['selesaikan', 'bagikan', 'selesaikan', 'selesaikan'] as const) kantor.lakukan(aksi, 'rencana');
    kantor.lakukan('serahkan', 'rencana', { bidang: 'S' });
    kantor.lakukan('selesaikan', 'tim');
    expect(kodeTolak(kantor.coba('himpun', 'rencana'))).toBe('MEMERIKSA-SENDIRI');
  });

  test('Depok: gathering is no check, so whoever handed in may gather', () => {
    const kantor = bukaKantor(sopSeed('depok-pengumpulan'), { bidang: ['S'] });
    kantor.lakukan('bagikan', 'rencana');
    kantor.lakukan('serahkan', 'rencana', { bidang: 'S' });
    kantor.lakukan('selesaikan', 'rencana');
    kantor.lakukan('terima', 'sekretaris');
    expect(kodeTolak(kantor.coba('himpun', 'rencana'))).toBe('boleh');
  });
});

describe('gates', () => {
  test('what is marked wajib stops its langkah until the register has it', () => {
    const kantor = depokSampai(4);
    kantor.wajibKurang = ['SK Tim'];
    expect(pesanTolak(kantor.coba('himpun', 'rencana'))).toMatch(/SK Tim.*tab Dokumen/);
    expect(tawaran(kantor, 'rencana')).not.toContain('himpun 4');
  });

  test('nothing is handed in, gathered or signed while a galat is open', () => {
    const kantor = depokSampai(4);
    kantor.galat = 2;
    expect(pesanTolak(kantor.coba('himpun', 'rencana'))).toMatch(/2 galat/);
    kantor.galat = 0;
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('selesaikan', 'sekretaris');
    kantor.galat = 1;
    expect(kodeTolak(kantor.coba('sahkan', 'kepala'))).toBe('ADA-GALAT');
    expect(kodeTolak(kantor.coba('catatPengesahan', 'rencana'))).toBe('ADA-GALAT');
  });

  test('nobody signs a potret other than the one on the screen', () => {
    const kantor = depokSampai(6);
    for (const aksi of ['sahkan', 'catatPengesahan'] as const) {
      const nama = aksi === 'sahkan' ? 'kepala' : 'sekretaris';
      expect(kodeTolak(kantor.coba(aksi, nama, { sidik: 'yang lama' }))).toBe('POTRET-BERUBAH');
    }
  });

  test('what changed since gathering is gathered again before it is frozen', () => {
    const kantor = depokSampai(5);
    kantor.angka = 'lain';
    expect(kodeTolak(kantor.coba('selesaikan', 'sekretaris'))).toBe('HIMPUN-BASI');
  });

  test('the panel offers freezing although it has not computed the figures', () => {
    const input = { ...depokSampai(5).dunia(), sidikKini: null };
    const aksi = allowedAksi(input, 'sekretaris@example.go.id').map((satu) => satu.aksi);
    expect(aksi).toContain('selesaikan');
  });
});

describe('refusals say whose turn it is', () => {
  test('another person', () => {
    const kantor = depokSampai(3);
    expect(pesanTolak(kantor.coba('terima', 'kabid.b'))).toMatch(/menunggu langkah 3, Kabid bidang A \(Kabid.a\)/);
    expect(pesanTolak(kantor.coba('serahkan', 'staf.b', { bidang: 'A' }))).toMatch(/bukan staf bidang A/);
  });

  test('another langkah, another button, another bidang', () => {
    const kantor = depokSampai(3);
    expect(pesanTolak(kantor.coba('himpun', 'rencana', { langkah: 4 }))).toMatch(/Langkah 4 tidak.*langkah 3, Kabid/);
    expect(pesanTolak(kantor.coba('himpun', 'rencana', { langkah: 3 }))).toMatch(/Langkah 3.*gunakan "Terima isian"/);
    expect(pesanTolak(kantor.coba('himpun', 'rencana'))).toMatch(/Yang ditunggu: langkah 3, Kabid bidang A/);
    expect(kodeTolak(kantor.coba('serahkan', 'staf.a', { bidang: 'Z' }))).toBe('BIDANG-TIDAK-DIKENAL');
  });

  test('nobody at all', () => {
    const kantor = depokSampai(3);
    kantor.pengguna = ORANG.filter(({ peran }) => peran !== 'kabid');
    expect(pesanTolak(kantor.coba('terima', 'rencana'))).toMatch(/Langkah 3 bidang A: tidak ada orang untuk "Kabid"/);
  });
});
