import { describe, expect, test } from '@jest/globals';
import type { Sop } from '../../src/sop/definisi.ts';
import type { AksiSop } from '../../src/sop/tabel-aksi.ts';
import { allowedAksi } from '../../src/sop/tawaran.ts';
import { bukaKantor, diizinkan, type Kantor, ORANG, tawaran } from './kantor.ts';
import { sopSeed } from './seed-langkah.ts';

/** One deed that moves the work on, and then what each person may do. Who is not named may do nothing. */
interface Babak {
  readonly lakukan: readonly [AksiSop, string, string?][];
  readonly boleh: Readonly<Record<string, readonly string[]>>;
}

function mainkan(kantor: Kantor, babak: readonly Babak[]): void {
  for (const { lakukan, boleh } of babak) {
    for (const [aksi, nama, bidang] of lakukan) kantor.lakukan(aksi, nama, { bidang: bidang ?? '' });
    for (const { email } of ORANG) {
      const nama = email.slice(0, email.indexOf('@'));
      const tempat = `${nama} after ${lakukan.map((satu) => satu.join(' ')).join(', ')}`;
      const harap = [...(boleh[nama] ?? [])].sort();
      expect({ tempat, tawaran: tawaran(kantor, nama) }).toEqual({ tempat, tawaran: harap });
      expect({ tempat, izin: diizinkan(kantor, nama) }).toEqual({ tempat, izin: harap });
    }
  }
}

/** Written from the five SOPs and issue 2, not from the engine. */
describe('who may do what, from the first langkah to the last', () => {
  test('Depok: Kasubag hands out, bidang hand in, Kabid checks, Perencana gathers, Sekdis reviews, Kepala signs', () => {
    const lewatiAB = ['lewatiBidang A', 'lewatiBidang B'];
    mainkan(bukaKantor(sopSeed('depok-pengumpulan')), [
      { lakukan: [], boleh: { rencana: ['bagikan 1', ...lewatiAB] } },
      {
        lakukan: [['bagikan', 'rencana']],
        boleh: { rencana: ['bagikanUlang', ...lewatiAB], 'staf.a': ['serahkan A'], 'staf.b': ['serahkan B'] },
      },
      {
        lakukan: [['serahkan', 'staf.a', 'A']],
        boleh: {
          rencana: ['bagikanUlang', 'selesaikan 2/A', 'kembalikanIsian A', 'lewatiBidang B'],
          'staf.a': ['tarik A'],
          'staf.b': ['serahkan B'],
        },
      },
      {
        lakukan: [['selesaikan', 'rencana', 'A']],
        boleh: {
          rencana: ['bagikanUlang', 'kembalikanIsian A', 'lewatiBidang B', 'terimaKertas 3/A'],
          'staf.a': ['tarik A'],
          'staf.b': ['serahkan B'],
          'kabid.a': ['terima 3/A', 'kembalikan 3/A'],
        },
      },
      {
        lakukan: [['terima', 'kabid.a', 'A']],
        boleh: { rencana: ['bagikanUlang', 'kembalikanIsian A', 'lewatiBidang B'], 'staf.b': ['serahkan B'] },
      },
      {
        lakukan: [
          ['serahkan', 'staf.b', 'B'],
          ['selesaikan', 'rencana', 'B'],
          ['kembalikan', 'kabid.b', 'B'],
        ],
        boleh: { rencana: ['bagikanUlang', 'kembalikanIsian A', 'lewatiBidang B'], 'staf.b': ['serahkan B'] },
      },
      {
        lakukan: [
          ['serahkan', 'staf.b', 'B'],
          ['selesaikan', 'rencana', 'B'],
          ['terima', 'kabid.b', 'B'],
        ],
        boleh: { rencana: ['bagikanUlang', 'himpun 4', 'kembalikanIsian A', 'kembalikanIsian B'] },
      },
      {
        lakukan: [['himpun', 'rencana']],
        boleh: {
          rencana: ['himpunUlang', 'kembalikanIsian A', 'kembalikanIsian B'],
          tim: ['himpunUlang'],
          sekretaris: ['selesaikan 5', 'kembalikan 5'],
        },
      },
      {
        lakukan: [['selesaikan', 'sekretaris']],
        boleh: {
          rencana: ['catatPengesahan 6'],
          sekretaris: ['catatPengesahan 6'],
          kepala: ['sahkan 6', 'kembalikan 6'],
        },
      },
      { lakukan: [['sahkan', 'kepala']], boleh: { rencana: ['selesaikan 7'], kepala: ['bukaRevisi'] } },
      { lakukan: [['selesaikan', 'rencana']], boleh: { kepala: ['bukaRevisi'] } },
    ]);
  });

  test('Bakesbangpol: gathering validates; the Kepala Badan returns through 11 to 9 and then signs', () => {
    const buka = ['kembalikanIsian A', 'kembalikanIsian B'];
    mainkan(bukaKantor(sopSeed('bakesbangpol-pengumpulan')), [
      {
        lakukan: [],
        boleh: { kepala: ['selesaikan 1'], rencana: ['lewatiBidang A', 'lewatiBidang B'] },
      },
      {
        lakukan: [
          ['selesaikan', 'kepala'],
          ['selesaikan', 'rencana'],
          ['bagikan', 'rencana'],
        ],
        boleh: {
          rencana: ['selesaikan 4', 'bagikanUlang', 'lewatiBidang A', 'lewatiBidang B'],
          'staf.a': ['serahkan A'],
          'staf.b': ['serahkan B'],
        },
      },
      {
        lakukan: [
          ['selesaikan', 'rencana'],
          ['selesaikan', 'rencana'],
          ['serahkan', 'staf.a', 'A'],
        ],
        boleh: {
          rencana: ['bagikanUlang', 'kembalikanIsian A', 'lewatiBidang B'],
          'staf.a': ['tarik A'],
          'staf.b': ['serahkan B'],
        },
      },
      {
        lakukan: [['serahkan', 'staf.b', 'B']],
        boleh: {
          rencana: ['bagikanUlang', ...buka],
          'staf.a': ['tarik A'],
          'staf.b': ['tarik B'],
          tim: ['selesaikan 6'],
        },
      },
      {
        lakukan: [['selesaikan', 'tim']],
        boleh: { rencana: ['bagikanUlang', 'himpun 7', 'kembalikan 7', ...buka] },
      },
      {
        lakukan: [['himpun', 'rencana']],
        boleh: { rencana: ['selesaikan 8', 'himpunUlang', ...buka], tim: ['himpunUlang'] },
      },
      {
        lakukan: [['selesaikan', 'rencana']],
        boleh: { rencana: ['himpunUlang', ...buka], tim: ['himpunUlang'], sekretaris: ['selesaikan 9'] },
      },
      { lakukan: [['selesaikan', 'sekretaris']], boleh: { kepala: ['selesaikan 10', 'kembalikan 10'] } },
      {
        lakukan: [['kembalikan', 'kepala']],
        boleh: { rencana: ['himpun 11', 'himpunUlang', ...buka], tim: ['himpunUlang'] },
      },
      {
        lakukan: [['himpun', 'rencana']],
        boleh: { rencana: ['himpunUlang', ...buka], tim: ['himpunUlang'], sekretaris: ['selesaikan 9'] },
      },
      {
        lakukan: [
          ['selesaikan', 'sekretaris'],
          ['selesaikan', 'kepala'],
        ],
        boleh: { kepala: ['sahkan 12'], rencana: ['catatPengesahan 12'], sekretaris: ['catatPengesahan 12'] },
      },
      { lakukan: [['sahkan', 'kepala']], boleh: { kepala: ['bukaRevisi'], rencana: ['selesaikan 13'] } },
      { lakukan: [['selesaikan', 'rencana']], boleh: { kepala: ['bukaRevisi'], tim: ['selesaikan 14'] } },
      { lakukan: [['selesaikan', 'tim']], boleh: { kepala: ['bukaRevisi'], tim: ['selesaikan 15'] } },
      { lakukan: [['selesaikan', 'tim']], boleh: { kepala: ['bukaRevisi'] } },
    ]);
  });

  const ekor = (sop: Sop): Sop => ({ ...sop, langkah: sop.langkah.map((l) => ({ ...l, aktif: true })) });
  const awalProbolinggo: readonly Babak[] = [
    { lakukan: [], boleh: { rencana: ['selesaikan 1', 'lewatiBidang A', 'lewatiBidang B'] } },
    {
      lakukan: [['selesaikan', 'rencana']],
      boleh: { kepala: ['selesaikan 2'], rencana: ['lewatiBidang A', 'lewatiBidang B'] },
    },
    {
      lakukan: [['selesaikan', 'kepala']],
      boleh: { tim: ['selesaikan 3'], rencana: ['lewatiBidang A', 'lewatiBidang B'] },
    },
    {
      lakukan: [['selesaikan', 'tim']],
      boleh: { rencana: ['bagikan 4', 'lewatiBidang A', 'lewatiBidang B'] },
    },
    {
      lakukan: [
        ['bagikan', 'rencana'],
        ['serahkan', 'staf.a', 'A'],
      ],
      boleh: {
        rencana: ['bagikanUlang', 'terima 5/A', 'kembalikan 5/A', 'kembalikanIsian A', 'lewatiBidang B'],
        'staf.a': ['tarik A'],
        'staf.b': ['serahkan B'],
      },
    },
    {
      lakukan: [
        ['terima', 'rencana', 'A'],
        ['lewatiBidang', 'rencana', 'B'],
      ],
      boleh: { rencana: ['bagikanUlang', 'kembalikanIsian A'], tim: ['himpun 6'], 'staf.b': ['serahkan B'] },
    },
  ];

  test('Probolinggo: it ends at 6 with a draft, since nobody signs', () => {
    mainkan(bukaKantor(sopSeed('probolinggo-pengumpulan')), [
      ...awalProbolinggo,
      { lakukan: [['himpun', 'tim']], boleh: {} },
    ]);
  });

  test('Probolinggo with its tail on: signed at 8; the Perencana records the letters of those outside', () => {
    mainkan(bukaKantor(ekor(sopSeed('probolinggo-pengumpulan'))), [
      ...awalProbolinggo,
      { lakukan: [['himpun', 'tim']], boleh: { tim: ['selesaikan 7'] } },
      {
        lakukan: [['selesaikan', 'tim']],
        boleh: {
          kepala: ['sahkan 8', 'kembalikan 8'],
          rencana: ['catatPengesahan 8'],
          sekretaris: ['catatPengesahan 8'],
        },
      },
      { lakukan: [['sahkan', 'kepala']], boleh: { kepala: ['bukaRevisi'], rencana: ['selesaikan 9', 'kembalikan 9'] } },
      {
        lakukan: [['selesaikan', 'rencana']],
        boleh: { kepala: ['bukaRevisi'], rencana: ['selesaikan 10', 'kembalikan 10'] },
      },
      { lakukan: [['selesaikan', 'rencana']], boleh: { kepala: ['bukaRevisi'], rencana: ['selesaikan 11'] } },
      { lakukan: [['selesaikan', 'rencana']], boleh: { kepala: ['bukaRevisi'] } },
    ]);
  });

  test('Lumajang collects: bidang work side by side, each at its own langkah; handing in is langkah 4', () => {
    mainkan(bukaKantor(sopSeed('lumajang-pengumpulan'), { bidang: ['A', 'S'] }), [
      { lakukan: [], boleh: { kepala: ['bagikan 1'], rencana: ['lewatiBidang A', 'lewatiBidang S'] } },
      {
        lakukan: [['bagikan', 'kepala']],
        boleh: {
          rencana: ['bagikanUlang', 'lewatiBidang A', 'lewatiBidang S'],
          'kabid.a': ['selesaikan 2/A'],
          sekretaris: ['selesaikan 2/S'],
        },
      },
      {
        lakukan: [
          ['selesaikan', 'kabid.a', 'A'],
          ['selesaikan', 'kabid.a', 'A'],
        ],
        boleh: {
          rencana: ['bagikanUlang', 'lewatiBidang A', 'lewatiBidang S'],
          'staf.a': ['serahkan A'],
          sekretaris: ['selesaikan 2/S'],
        },
      },
      {
        lakukan: [['serahkan', 'staf.a', 'A']],
        boleh: {
          rencana: ['bagikanUlang', 'kembalikanIsian A', 'lewatiBidang S', 'terimaKertas 5/A'],
          'staf.a': ['tarik A'],
          'kabid.a': ['terima 5/A', 'kembalikan 5/A'],
          sekretaris: ['selesaikan 2/S'],
        },
      },
      {
        lakukan: [
          ['terima', 'kabid.a', 'A'],
          ['lewatiBidang', 'rencana', 'S'],
        ],
        boleh: { rencana: ['bagikanUlang', 'serahkan S', 'kembalikanIsian A'], 'kabid.a': ['selesaikan 6/A'] },
      },
      { lakukan: [['selesaikan', 'kabid.a', 'A']], boleh: {} },
    ]);
  });

  test('Lumajang measures what was collected: the Tim prepares and measures, the Kadin reviews and signs', () => {
    const awal = [{ kode: 'A', status: 'diterima' as const }];
    mainkan(bukaKantor(sopSeed('lumajang-pengukuran'), { awal }), [
      { lakukan: [], boleh: { tim: ['selesaikan 1'], rencana: ['kembalikanIsian A'] } },
      { lakukan: [['selesaikan', 'tim']], boleh: { tim: ['himpun 2'], rencana: ['kembalikanIsian A'] } },
      { lakukan: [['himpun', 'tim']], boleh: { kepala: ['selesaikan 3', 'kembalikan 3'] } },
      {
        lakukan: [['selesaikan', 'kepala']],
        boleh: { kepala: ['sahkan 4'], rencana: ['catatPengesahan 4'], sekretaris: ['catatPengesahan 4'] },
      },
      { lakukan: [['catatPengesahan', 'sekretaris']], boleh: { kepala: ['bukaRevisi'], tim: ['selesaikan 5'] } },
      { lakukan: [['selesaikan', 'tim']], boleh: { kepala: ['bukaRevisi'] } },
    ]);
  });
});

test('papers may be made at any time by those who plan, write, review and lead', () => {
  const kantor = bukaKantor(sopSeed('depok-pengumpulan'));
  const boleh = ORANG.filter(({ email }) => allowedAksi(kantor.dunia(), email).some(({ aksi }) => aksi === 'susun'));
  expect(boleh.map(({ peran }) => peran)).toEqual(['perencana', 'sekretaris', 'kepala', 'tim']);
});
