import { describe, expect, test } from '@jest/globals';
import { putaranBerlaku } from '../../src/sop/keadaan.ts';
import { aktif, bukaKantor, type Kantor, kodeTolak, langkahnya, pesanTolak, status } from './kantor.ts';
import { sopSeed } from './seed-langkah.ts';

function sampaiTerima(kantor: Kantor, ...bidang: string[]): void {
  for (const kode of bidang) {
    kantor.lakukan('serahkan', `staf.${kode.toLowerCase()}`, { bidang: kode });
    kantor.lakukan('selesaikan', 'rencana', { bidang: kode });
    kantor.lakukan('terima', `kabid.${kode.toLowerCase()}`, { bidang: kode });
  }
}

function depok(): Kantor {
  const kantor = bukaKantor(sopSeed('depok-pengumpulan'));
  kantor.lakukan('bagikan', 'rencana');
  return kantor;
}

function depokSah(): Kantor {
  const kantor = depok();
  sampaiTerima(kantor, 'A', 'B');
  kantor.lakukan('himpun', 'rencana');
  kantor.lakukan('selesaikan', 'sekretaris');
  kantor.lakukan('sahkan', 'kepala');
  return kantor;
}

function bakesbangpolSampai9(): Kantor {
  const kantor = bukaKantor(sopSeed('bakesbangpol-pengumpulan'));
  kantor.lakukan('selesaikan', 'kepala');
  kantor.lakukan('selesaikan', 'rencana');
  kantor.lakukan('bagikan', 'rencana');
  kantor.lakukan('selesaikan', 'rencana');
  kantor.lakukan('selesaikan', 'rencana');
  kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
  kantor.lakukan('serahkan', 'staf.b', { bidang: 'B' });
  kantor.lakukan('selesaikan', 'tim');
  kantor.lakukan('himpun', 'rencana');
  kantor.lakukan('selesaikan', 'rencana');
  kantor.lakukan('selesaikan', 'sekretaris');
  return kantor;
}

describe('the work goes on where the SOP says', () => {
  test('bidang of Depok fill and check side by side; the agency waits for all of them', () => {
    const kantor = depok();
    expect(aktif(kantor)).toBe('2/A 2/B');
    sampaiTerima(kantor, 'A');
    expect(aktif(kantor)).toBe('2/B');
    kantor.lakukan('serahkan', 'staf.b', { bidang: 'B' });
    kantor.lakukan('selesaikan', 'rencana', { bidang: 'B' });
    expect(aktif(kantor)).toBe('3/B');
    kantor.lakukan('terima', 'kabid.b', { bidang: 'B' });
    expect(aktif(kantor)).toBe('4');
  });

  test('rows of the SOP tab may be sorted: langkah run by their number', () => {
    const kantor = depok();
    kantor.sop = { ...kantor.sop, langkah: [...kantor.sop.langkah].reverse() };
    expect(aktif(kantor)).toBe('2/A 2/B');
  });

  test('an SOP whose last bidang is skipped ends, and closes its isian', () => {
    const kantor = bukaKantor(sopSeed('lumajang-pengumpulan'));
    kantor.lakukan('bagikan', 'kepala');
    for (const bidang of ['A', 'B']) kantor.lakukan('lewatiBidang', 'rencana', { bidang });
    expect(kantor.siklus().selesai).not.toBeNull();
    expect(kantor.siklus().isianTerbuka).toBe(false);
  });
});

describe('returns', () => {
  test('Depok 3 → 2: only that bidang starts over, one putaran more, and says why', () => {
    const kantor = depok();
    sampaiTerima(kantor, 'B');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('selesaikan', 'rencana', { bidang: 'A' });
    kantor.lakukan('kembalikan', 'kabid.a', { bidang: 'A', alasan: 'bukti belum ada' });
    expect([langkahnya(kantor, 2, 'A'), langkahnya(kantor, 3, 'A')]).toEqual(['dikembalikan 2', 'belum 2']);
    expect([langkahnya(kantor, 2, 'B'), langkahnya(kantor, 3, 'B')]).toEqual(['selesai 1', 'selesai 1']);
    expect(kantor.siklus().bidang.get('A')).toMatchObject({ status: 'dikembalikan', alasanKembali: 'bukti belum ada' });
    sampaiTerima(kantor, 'A');
    expect([langkahnya(kantor, 3, 'A'), status(kantor, 'A'), aktif(kantor)]).toEqual(['selesai 2', 'diterima', '4']);
  });

  test('the tabs are known to have been handed out from then on', () => {
    const kantor = bukaKantor(sopSeed('depok-pengumpulan'));
    expect(kantor.siklus().dibagikan).toBe(false);
    kantor.lakukan('bagikan', 'rencana');
    expect(kantor.siklus().dibagikan).toBe(true);
    sampaiTerima(kantor, 'A', 'B');
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('kembalikan', 'sekretaris', { bidangKembali: ['A'] });
    expect(kantor.siklus().dibagikan).toBe(true);
  });

  test('Depok 5 → 4 opens the isian again and names the bidang that must mend', () => {
    const kantor = depok();
    sampaiTerima(kantor, 'A', 'B');
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('kembalikan', 'sekretaris', { bidangKembali: ['A'] });
    expect([aktif(kantor), status(kantor, 'A'), status(kantor, 'B')]).toEqual(['2/A', 'dikembalikan', 'diterima']);
    expect([langkahnya(kantor, 4), langkahnya(kantor, 5)]).toEqual(['belum 2', 'belum 2']);
    sampaiTerima(kantor, 'A');
    kantor.lakukan('himpun', 'rencana');
    expect([aktif(kantor), kantor.siklus().isianTerbuka]).toEqual(['5', false]);
  });

  test('Depok 6 → 5 thaws the potret; freezing again is the next round', () => {
    const kantor = depok();
    sampaiTerima(kantor, 'A', 'B');
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('selesaikan', 'sekretaris');
    expect(kantor.siklus().potret?.putaran).toBe(1);
    kantor.lakukan('kembalikan', 'kepala');
    expect([kantor.siklus().potret, langkahnya(kantor, 5), langkahnya(kantor, 6)]).toEqual([
      null,
      'dikembalikan 2',
      'belum 2',
    ]);
    kantor.lakukan('selesaikan', 'sekretaris');
    expect(kantor.siklus().potret?.putaran).toBe(2);
  });

  test('Bakesbangpol 7 → 6', () => {
    const kantor = bakesbangpolSampai9();
    expect(aktif(kantor)).toBe('10');
    const awal = bukaKantor(sopSeed('bakesbangpol-pengumpulan'));
    awal.lakukan('selesaikan', 'kepala');
    for (const aksi of ['selesaikan', 'bagikan', 'selesaikan', 'selesaikan'] as const) awal.lakukan(aksi, 'rencana');
    awal.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    awal.lakukan('serahkan', 'staf.b', { bidang: 'B' });
    awal.lakukan('selesaikan', 'tim');
    awal.lakukan('kembalikan', 'rencana', { bidangKembali: ['B'] });
    expect([aktif(awal), langkahnya(awal, 6), langkahnya(awal, 7)]).toEqual(['6', 'dikembalikan 2', 'belum 2']);
    expect(kodeTolak(awal.coba('selesaikan', 'tim'))).toBe('BELUM-DISERAHKAN');
    awal.lakukan('serahkan', 'staf.b', { bidang: 'B' });
    awal.lakukan('selesaikan', 'tim');
    awal.lakukan('himpun', 'rencana');
    expect([status(awal, 'A'), status(awal, 'B')]).toEqual(['diterima', 'diterima']);
  });

  test('Bakesbangpol 10 → 11 → 9: the correction is made first, then 9 and 10 are done again', () => {
    const kantor = bakesbangpolSampai9();
    kantor.lakukan('kembalikan', 'kepala');
    expect([aktif(kantor), langkahnya(kantor, 11)]).toEqual(['11', 'dikembalikan 1']);
    kantor.lakukan('himpun', 'rencana');
    expect([aktif(kantor), langkahnya(kantor, 11), langkahnya(kantor, 9)]).toEqual(['9', 'selesai 1', 'berjalan 2']);
    kantor.lakukan('selesaikan', 'sekretaris');
    expect(langkahnya(kantor, 10)).toBe('berjalan 2');
    kantor.lakukan('kembalikan', 'kepala');
    expect(langkahnya(kantor, 11)).toBe('dikembalikan 2');
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('selesaikan', 'sekretaris');
    kantor.lakukan('selesaikan', 'kepala');
    expect([aktif(kantor), langkahnya(kantor, 11), langkahnya(kantor, 10)]).toEqual(['12', 'selesai 2', 'selesai 3']);
  });

  test('Bakesbangpol 11 is skipped when nothing was corrected', () => {
    const kantor = bakesbangpolSampai9();
    kantor.lakukan('selesaikan', 'kepala');
    expect([aktif(kantor), langkahnya(kantor, 11)]).toEqual(['12', 'dilewati 1']);
  });

  test('a correction with a bidang waits until that bidang has handed in again, and accepts it', () => {
    const kantor = bakesbangpolSampai9();
    kantor.lakukan('kembalikan', 'kepala', { bidangKembali: ['A'] });
    expect(kodeTolak(kantor.coba('himpun', 'rencana'))).toBe('BELUM-DISERAHKAN');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('himpun', 'rencana');
    expect([status(kantor, 'A'), kantor.siklus().isianTerbuka]).toEqual(['diterima', false]);
  });

  test('a correction langkah that the agency has switched off is passed over', () => {
    const kantor = bakesbangpolSampai9();
    const tanpa11 = (sop: Kantor['sop']) => ({
      ...sop,
      langkah: sop.langkah.map((l) => (l.nomor === 11 ? { ...l, aktif: false } : l)),
    });
    const asli = kantor.sop;
    kantor.sop = tanpa11(asli);
    kantor.lakukan('kembalikan', 'kepala');
    expect(aktif(kantor)).toBe('9');
    kantor.sop = asli;
    kantor.lakukan('selesaikan', 'sekretaris');
    kantor.lakukan('kembalikan', 'kepala');
    expect(aktif(kantor)).toBe('11');
    kantor.sop = tanpa11(asli);
    expect(aktif(kantor)).toBe('9');
  });

  test('without the correction langkah, figures are not frozen while a bidang still mends its own', () => {
    const kantor = bakesbangpolSampai9();
    kantor.sop = {
      ...kantor.sop,
      langkah: kantor.sop.langkah.map((l) => (l.nomor === 11 ? { ...l, aktif: false } : l)),
    };
    kantor.lakukan('kembalikan', 'kepala', { bidangKembali: ['A'] });
    expect(kodeTolak(kantor.coba('selesaikan', 'sekretaris'))).toBe('BELUM-DISERAHKAN');
  });

  test('a correction in an SOP with a checker waits for the bidang too, and leaves accepting to the checker', () => {
    const kantor = depok();
    const enam = kantor.sop.langkah.find(({ nomor }) => nomor === 6);
    if (!enam) throw new Error('Depok has a langkah 6');
    const koreksi = { ...enam, nomor: 8, jenis: 'koreksi', dampak: [], kembaliKe: null, hanyaKoreksi: true } as const;
    const langkah = kantor.sop.langkah.map((l) => (l.nomor === 6 ? { ...l, lewat: 8 } : l));
    kantor.sop = { ...kantor.sop, langkah: [...langkah, { ...koreksi, pelaksana: ['Fungsional Perencana'] }] };
    sampaiTerima(kantor, 'A', 'B');
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('selesaikan', 'sekretaris');
    kantor.lakukan('kembalikan', 'kepala', { bidangKembali: ['A'] });
    expect(kodeTolak(kantor.coba('himpun', 'rencana'))).toBe('BELUM-DISERAHKAN');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('himpun', 'rencana');
    expect([aktif(kantor), status(kantor, 'A')]).toEqual(['2/A', 'diserahkan']);
  });

  test('isian opened during a correction leaves the correction and goes back to where bidang hand in', () => {
    const kantor = bakesbangpolSampai9();
    kantor.lakukan('kembalikan', 'kepala');
    kantor.lakukan('kembalikanIsian', 'rencana', { bidang: 'B' });
    expect([aktif(kantor), langkahnya(kantor, 11), kantor.siklus().koreksi]).toEqual(['6', 'belum 1', null]);
  });

  test('Probolinggo 5 → 5: the bidang mends while the langkah waits', () => {
    const kantor = bukaKantor(sopSeed('probolinggo-pengumpulan'));
    kantor.lakukan('selesaikan', 'rencana');
    kantor.lakukan('selesaikan', 'kepala');
    kantor.lakukan('selesaikan', 'tim');
    kantor.lakukan('bagikan', 'rencana');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('kembalikan', 'rencana', { bidang: 'A' });
    expect([aktif(kantor), langkahnya(kantor, 5, 'A'), langkahnya(kantor, 5, 'B')]).toEqual([
      '5/A 5/B',
      'dikembalikan 2',
      'berjalan 1',
    ]);
  });

  test('Probolinggo 9 → 6 after the signature: it no longer stands and has to be given again', () => {
    const sop = sopSeed('probolinggo-pengumpulan');
    const kantor = bukaKantor({ ...sop, langkah: sop.langkah.map((l) => ({ ...l, aktif: true })) }, { bidang: ['A'] });
    kantor.lakukan('selesaikan', 'rencana');
    kantor.lakukan('selesaikan', 'kepala');
    kantor.lakukan('selesaikan', 'tim');
    kantor.lakukan('bagikan', 'rencana');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('terima', 'rencana', { bidang: 'A' });
    kantor.lakukan('himpun', 'tim');
    kantor.lakukan('selesaikan', 'tim');
    kantor.lakukan('sahkan', 'kepala');
    kantor.lakukan('selesaikan', 'rencana');
    kantor.lakukan('kembalikan', 'rencana');
    expect(kantor.siklus().pengesahan).not.toBeNull();
    kantor.lakukan('kembalikan', 'rencana');
    expect([aktif(kantor), kantor.siklus().pengesahan, kantor.siklus().potret]).toEqual(['6', null, null]);
    expect([langkahnya(kantor, 8), langkahnya(kantor, 9)]).toEqual(['belum 2', 'belum 3']);
  });

  test('Lumajang 5 → 4, and 3 → 2 of its measurement', () => {
    const kantor = bukaKantor(sopSeed('lumajang-pengumpulan'), { bidang: ['A'] });
    kantor.lakukan('bagikan', 'kepala');
    kantor.lakukan('selesaikan', 'kabid.a', { bidang: 'A' });
    kantor.lakukan('selesaikan', 'kabid.a', { bidang: 'A' });
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('kembalikan', 'kabid.a', { bidang: 'A' });
    expect([aktif(kantor), langkahnya(kantor, 4, 'A'), langkahnya(kantor, 5, 'A')]).toEqual([
      '4/A',
      'dikembalikan 2',
      'belum 2',
    ]);
    const ukur = bukaKantor(sopSeed('lumajang-pengukuran'), { awal: [{ kode: 'A', status: 'diterima' }] });
    ukur.lakukan('selesaikan', 'tim');
    ukur.lakukan('himpun', 'tim');
    ukur.lakukan('kembalikan', 'kepala', { bidangKembali: ['A'] });
    expect([aktif(ukur), ukur.siklus().potret, status(ukur, 'A')]).toEqual(['2', null, 'dikembalikan']);
  });

  test('a return needs a reason, a langkah that can return, and bidang that handed in', () => {
    const kantor = depok();
    sampaiTerima(kantor, 'A');
    kantor.lakukan('lewatiBidang', 'rencana', { bidang: 'B' });
    expect(kodeTolak(kantor.coba('kembalikan', 'rencana', {}))).toBe('TIDAK-DAPAT-KEMBALI');
    kantor.lakukan('himpun', 'rencana');
    expect(kodeTolak(kantor.coba('kembalikan', 'sekretaris', { alasan: '  a ' }))).toBe('ALASAN-WAJIB');
    expect(kodeTolak(kantor.coba('kembalikan', 'sekretaris', { bidangKembali: ['X'] }))).toBe('BIDANG-TIDAK-DIKENAL');
    expect(kodeTolak(kantor.coba('kembalikan', 'sekretaris', { bidangKembali: ['B'] }))).toBe('STATUS-BIDANG');
  });
});

describe('withdrawing, skipping, coming late', () => {
  test('staff withdraw before it is checked or gathered, without a new putaran of the langkah', () => {
    const kantor = depok();
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('selesaikan', 'rencana', { bidang: 'A' });
    kantor.lakukan('tarik', 'staf.a', { bidang: 'A' });
    expect([status(kantor, 'A'), langkahnya(kantor, 2, 'A'), langkahnya(kantor, 3, 'A')]).toEqual([
      'draf',
      'berjalan 1',
      'belum 1',
    ]);
    sampaiTerima(kantor, 'A');
    expect(kantor.siklus().bidang.get('A')?.putaran).toBe(2);
    expect(kodeTolak(kantor.coba('tarik', 'staf.a', { bidang: 'A' }))).toBe('STATUS-BIDANG');
  });

  test('in Bakesbangpol isian that was gathered cannot be withdrawn', () => {
    const kantor = bukaKantor(sopSeed('bakesbangpol-pengumpulan'), { bidang: ['A'] });
    kantor.lakukan('selesaikan', 'kepala');
    for (const aksi of ['selesaikan', 'bagikan', 'selesaikan', 'selesaikan'] as const) kantor.lakukan(aksi, 'rencana');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('selesaikan', 'tim');
    expect(kodeTolak(kantor.coba('tarik', 'staf.a', { bidang: 'A' }))).toBe('ISIAN-TERTUTUP');
  });

  test('only the Perencana skips, with a reason, once', () => {
    const kantor = depok();
    expect(pesanTolak(kantor.coba('lewatiBidang', 'tim', { bidang: 'B' }))).toMatch(/perencana \(Rencana\)/);
    expect(kodeTolak(kantor.coba('lewatiBidang', 'rencana', { bidang: 'B', alasan: '' }))).toBe('ALASAN-WAJIB');
    kantor.lakukan('lewatiBidang', 'rencana', { bidang: 'B', alasan: ' data pusat belum ada ' });
    expect(kantor.siklus().bidang.get('B')?.dilewati).toBe('data pusat belum ada');
    expect(kodeTolak(kantor.coba('lewatiBidang', 'rencana', { bidang: 'B' }))).toBe('SUDAH-DILEWATI');
  });

  test('a skipped bidang hands in late, is checked, and must be gathered again before the potret is frozen', () => {
    const kantor = depok();
    sampaiTerima(kantor, 'A');
    kantor.lakukan('lewatiBidang', 'rencana', { bidang: 'B' });
    kantor.lakukan('himpun', 'rencana');
    expect(aktif(kantor)).toBe('5');
    kantor.lakukan('serahkan', 'staf.b', { bidang: 'B' });
    expect([aktif(kantor), kantor.siklus().bidang.get('B')?.susulan]).toEqual(['2/B', true]);
    kantor.lakukan('selesaikan', 'rencana', { bidang: 'B' });
    kantor.lakukan('terima', 'kabid.b', { bidang: 'B' });
    expect([aktif(kantor), kodeTolak(kantor.coba('selesaikan', 'sekretaris'))]).toEqual(['5', 'HIMPUN-BASI']);
    kantor.lakukan('himpunUlang', 'rencana');
    kantor.lakukan('selesaikan', 'sekretaris');
    expect(aktif(kantor)).toBe('6');
  });

  test('in Bakesbangpol, gathering again accepts the bidang that came late', () => {
    const kantor = bukaKantor(sopSeed('bakesbangpol-pengumpulan'));
    kantor.lakukan('selesaikan', 'kepala');
    for (const aksi of ['selesaikan', 'bagikan', 'selesaikan', 'selesaikan'] as const) kantor.lakukan(aksi, 'rencana');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('lewatiBidang', 'rencana', { bidang: 'B' });
    kantor.lakukan('selesaikan', 'tim');
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('serahkan', 'staf.b', { bidang: 'B' });
    kantor.lakukan('himpunUlang', 'rencana');
    expect(status(kantor, 'B')).toBe('diterima');
  });

  test('once the potret is frozen it is too late', () => {
    const kantor = depok();
    sampaiTerima(kantor, 'A');
    kantor.lakukan('lewatiBidang', 'rencana', { bidang: 'B' });
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('selesaikan', 'sekretaris');
    expect(kodeTolak(kantor.coba('serahkan', 'staf.b', { bidang: 'B' }))).toBe('POTRET-BEKU');
    expect(kodeTolak(kantor.coba('himpunUlang', 'rencana'))).toBe('POTRET-BEKU');
    expect(kodeTolak(kantor.coba('kembalikanIsian', 'rencana', { bidang: 'A' }))).toBe('POTRET-BEKU');
  });

  test('isian that the Perencana opens again is checked again, also while another bidang still fills in', () => {
    const kantor = depok();
    sampaiTerima(kantor, 'A');
    kantor.lakukan('kembalikanIsian', 'rencana', { bidang: 'A' });
    expect([langkahnya(kantor, 2, 'A'), langkahnya(kantor, 3, 'A')]).toEqual(['dikembalikan 2', 'belum 2']);
    expect([langkahnya(kantor, 2, 'B'), status(kantor, 'A')]).toEqual(['berjalan 1', 'dikembalikan']);
    sampaiTerima(kantor, 'A', 'B');
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('kembalikanIsian', 'rencana', { bidang: 'B' });
    expect([aktif(kantor), langkahnya(kantor, 4), langkahnya(kantor, 5)]).toEqual(['2/B', 'belum 2', 'belum 2']);
  });

  test('isian opened again before anybody used it sends no langkah back', () => {
    const kantor = bukaKantor(sopSeed('bakesbangpol-pengumpulan'));
    kantor.lakukan('selesaikan', 'kepala');
    kantor.lakukan('selesaikan', 'rencana');
    kantor.lakukan('bagikan', 'rencana');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('kembalikanIsian', 'rencana', { bidang: 'A' });
    expect([aktif(kantor), langkahnya(kantor, 4)]).toEqual(['4', 'berjalan 1']);
  });

  test('in the measurement, isian opened again is accepted by the Tim that prepares the data', () => {
    const kantor = bukaKantor(sopSeed('lumajang-pengukuran'), { awal: [{ kode: 'A', status: 'diterima' }] });
    kantor.lakukan('selesaikan', 'tim');
    kantor.lakukan('kembalikanIsian', 'rencana', { bidang: 'A' });
    expect(aktif(kantor)).toBe('1');
    expect(kodeTolak(kantor.coba('selesaikan', 'tim'))).toBe('BELUM-DISERAHKAN');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('selesaikan', 'tim');
    expect([status(kantor, 'A'), aktif(kantor)]).toEqual(['diterima', '2']);
  });

  test('a siklus that has ended changes no more, except by revisi', () => {
    const kantor = bukaKantor(sopSeed('probolinggo-pengumpulan'), { bidang: ['A'] });
    kantor.lakukan('selesaikan', 'rencana');
    kantor.lakukan('selesaikan', 'kepala');
    kantor.lakukan('selesaikan', 'tim');
    kantor.lakukan('bagikan', 'rencana');
    kantor.lakukan('serahkan', 'staf.a', { bidang: 'A' });
    kantor.lakukan('terima', 'rencana', { bidang: 'A' });
    kantor.lakukan('himpun', 'tim');
    for (const aksi of ['kembalikanIsian', 'himpunUlang', 'bagikanUlang'] as const)
      expect(kodeTolak(kantor.coba(aksi, 'rencana', { bidang: 'A' }))).toBe('SIKLUS-SELESAI');
    expect(kodeTolak(kantor.coba('himpun', 'tim'))).toBe('SIKLUS-SELESAI');
    expect(kodeTolak(kantor.coba('bukaRevisi', 'kepala'))).toBe('BELUM-DISAHKAN');
  });
});

describe('revisi', () => {
  test('the Kepala opens it after the end; the named bidang starts over and the clock of its langkah runs', () => {
    const kantor = depokSah();
    kantor.lakukan('selesaikan', 'rencana');
    expect(kantor.siklus().selesai).not.toBeNull();
    kantor.lakukan('bukaRevisi', 'kepala', { bidangKembali: ['A'], indikator: ['IKU-1'], alasan: 'salah hitung' });
    const siklus = kantor.siklus();
    expect([aktif(kantor), langkahnya(kantor, 2, 'A')]).toEqual(['2/A', 'dikembalikan 2']);
    expect(siklus).toMatchObject({ potret: null, pengesahan: null, disahkanPada: null, selesai: null });
    expect(siklus).toMatchObject({ isianTerbuka: true, putaranPotret: 1 });
    expect(siklus.revisi).toEqual([{ ke: 1, alasan: 'salah hitung', indikator: ['IKU-1'] }]);
    sampaiTerima(kantor, 'A');
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('selesaikan', 'sekretaris');
    kantor.lakukan('sahkan', 'kepala');
    kantor.lakukan('selesaikan', 'rencana');
    expect(kantor.siklus()).toMatchObject({ putaranPotret: 2, potret: { putaran: 2 } });
    kantor.lakukan('bukaRevisi', 'kepala', { bidangKembali: ['B'] });
    expect(kantor.siklus().revisi.map(({ ke }) => ke)).toEqual([1, 2]);
  });

  test('the signed round counts until the revisi is signed too, and the paper can say what it was before', () => {
    const kantor = depok();
    const putaran = () => {
      const { putaranPotret, putaranSah, putaranDirevisi } = kantor.siklus();
      return {
        beku: putaranPotret,
        sah: putaranSah,
        direvisi: putaranDirevisi,
        berlaku: putaranBerlaku(kantor.siklus()),
      };
    };
    sampaiTerima(kantor, 'A', 'B');
    kantor.lakukan('himpun', 'rencana');
    expect(putaran()).toEqual({ beku: 0, sah: 0, direvisi: 0, berlaku: 0 });
    kantor.lakukan('selesaikan', 'sekretaris');
    expect(putaran()).toEqual({ beku: 1, sah: 0, direvisi: 0, berlaku: 1 });
    kantor.lakukan('kembalikan', 'kepala', { alasan: 'salah rekap' });
    kantor.lakukan('selesaikan', 'sekretaris');
    expect(putaran()).toEqual({ beku: 2, sah: 0, direvisi: 0, berlaku: 2 });
    kantor.lakukan('sahkan', 'kepala');
    expect(putaran()).toEqual({ beku: 2, sah: 2, direvisi: 0, berlaku: 2 });
    kantor.lakukan('bukaRevisi', 'kepala', { bidangKembali: ['A'] });
    expect(putaran()).toEqual({ beku: 2, sah: 2, direvisi: 2, berlaku: 2 });
    sampaiTerima(kantor, 'A');
    kantor.lakukan('himpun', 'rencana');
    kantor.lakukan('selesaikan', 'sekretaris');
    expect(putaran()).toEqual({ beku: 3, sah: 2, direvisi: 2, berlaku: 2 });
    kantor.lakukan('sahkan', 'kepala');
    expect(putaran()).toEqual({ beku: 3, sah: 3, direvisi: 2, berlaku: 3 });
  });

  test('a langkah that was added to the SOP since begins with the revisi', () => {
    const kantor = depokSah();
    kantor.lakukan('selesaikan', 'rencana');
    const tujuh = kantor.sop.langkah.at(-1);
    if (!tujuh) throw new Error('Depok has langkah');
    kantor.sop = { ...kantor.sop, langkah: [{ ...tujuh, nomor: 0 }, ...kantor.sop.langkah] };
    kantor.lakukan('bukaRevisi', 'kepala', { bidangKembali: ['A'] });
    expect([aktif(kantor), langkahnya(kantor, 0)]).toEqual(['0', 'berjalan 1']);
  });

  test('nobody else opens it, and not while one is open', () => {
    const kantor = depokSah();
    expect(pesanTolak(kantor.coba('bukaRevisi', 'rencana'))).toMatch(/menunggu kepala \(Kepala\)/);
    expect(kodeTolak(kantor.coba('bukaRevisi', 'kepala', { alasan: '' }))).toBe('ALASAN-WAJIB');
    kantor.lakukan('bukaRevisi', 'kepala', { bidangKembali: ['A'] });
    expect(kodeTolak(kantor.coba('bukaRevisi', 'kepala', { bidangKembali: ['A'] }))).toBe('BELUM-DISAHKAN');
  });
});
