/** What must hold for a sample pack whichever of the five SOPs it goes through. */
import { calls, fileNames, has, objections, paperNames, playedCycle, type Run, ringkasan } from './drive.ts';

interface Sample {
  readonly input: readonly string[];
  readonly bidang: readonly string[];
  /** IKU and IKI together. */
  readonly indikator: number;
  /** The Open XML SDK takes seconds a file, and a paper's form does not hang on the SOP. */
  readonly validated: readonly string[];
}

const SOPS = [
  { sop: 'depok-pengumpulan', langkah: 7 },
  { sop: 'bakesbangpol-pengumpulan', langkah: 15 },
  { sop: 'probolinggo-pengumpulan', langkah: 6 },
  { sop: 'lumajang-pengumpulan', langkah: 6 },
  { sop: 'lumajang-pengukuran', langkah: 5 },
];

export function describeEverySop({ input, bidang, indikator, validated }: Sample): void {
  describe.each(SOPS)('$sop', ({ sop, langkah }) => {
    let run: Run;
    beforeAll(async () => {
      run = await playedCycle('--sop', sop, '--period', 'TW I', ...input);
    });

    test('goes to its end and leaves every file', () => {
      expect(run.err).toEqual([]);
      expect(run.exitCode).toBe(0);
      expect([...fileNames, ...paperNames].filter((name) => !has(run, name))).toEqual([]);
    });

    test('says so in its summary', () => {
      const hasil = ringkasan(run);
      expect(hasil).toMatchObject({ sop, tahun: 2026, periode: 'TW I', riwayat: { utuh: true } });
      const status = hasil.langkah.map((each) => `${each.nomor} ${each.status} ${each.putaran}`);
      const dilewati = sop === 'bakesbangpol-pengumpulan' ? [11] : [];
      const numbers = Array.from({ length: langkah }, (_, i) => i + 1);
      expect(status).toEqual(numbers.map((n) => `${n} ${dilewati.includes(n) ? 'dilewati' : 'selesai'} 1`));
      expect(hasil.bidang).toEqual(bidang.map((kode) => ({ kode, status: 'diterima' })));
      expect(hasil.indikator).toHaveLength(indikator);
      expect(hasil.temuan.filter(({ berat }) => berat === 'galat')).toEqual([]);
    });

    test('has an actor and both clocks at each langkah that was done', () => {
      const done = ringkasan(run).langkah.filter(({ status }) => status === 'selesai');
      expect(done.filter(({ oleh }) => oleh.length === 0)).toEqual([]);
      expect(
        done.filter(
          ({ mulai, selesai, tenggat }) => !(mulai && selesai && tenggat && mulai < selesai && selesai <= tenggat),
        ),
      ).toEqual([]);
    });

    test('counts exactly the calls that it lists', () => {
      const { panggilan } = ringkasan(run);
      const all = calls(run);
      const isSheets = (name: string): boolean => name.startsWith('Sheets.');
      const sum = (kind: 'baca' | 'tulis' | 'lain'): number => panggilan.reduce((total, each) => total + each[kind], 0);
      expect(sum('tulis')).toBe(all.filter(({ panggilan: name }) => name === 'Sheets.Spreadsheets.batchUpdate').length);
      expect(sum('baca')).toBe(
        all.filter(({ panggilan: name }) => isSheets(name) && !name.endsWith('batchUpdate')).length,
      );
      expect(sum('lain')).toBe(all.filter(({ panggilan: name }) => !isSheets(name)).length);
      // Locks go in a batch of their own, after the data.
      const sekaliTulis = (aksi: string): number => (['siapkan', 'bagikan'].includes(aksi) ? 2 : 1);
      expect(panggilan.filter(({ aksi, baca, tulis }) => baca > 2 || tulis > sekaliTulis(aksi))).toEqual([]);
    });

    test('lists an upload with its request body alone, its file and its options beside it', () => {
      const uploads = calls(run).filter(({ panggilan }) => panggilan === 'Drive.Files.create');
      expect(uploads.length).toBeGreaterThan(0);
      for (const { isi, media, opsi } of uploads) {
        expect(isi).toMatchObject({ name: expect.any(String), mimeType: expect.any(String) });
        expect(media).toMatchObject({ bytes: expect.any(Number) });
        expect(opsi).toMatchObject({ fields: expect.any(String) });
      }
    });

    test('writes files that the Open XML SDK accepts', async () => {
      const names = validated.includes(sop) ? ['buku-kerja.xlsx', ...paperNames] : [];
      expect((await Promise.all(names.map((name) => objections(run, name)))).flat()).toEqual([]);
    });
  });
}
