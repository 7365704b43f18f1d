import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { fromBasis64, toBasis64 } from '../../../src/domain/basis64.ts';
import { type IsiSegel, writeSegel } from '../../../src/domain/segel/isi-segel.ts';
import { openSegel, packSegel } from '../../../src/domain/segel/kemas-segel.ts';
import { buatBaris, FINAL } from '../../documents/contoh.ts';

const { pengesahan, sidikPotret, nomorRiwayat, sidikRiwayat, disusunTanggal, tersegel, ralat, ...data } = FINAL;
const segel = (ubah: Partial<IsiSegel> = {}): IsiSegel => ({ ...data, siklus: 's', putaran: 1, ...ubah });

describe('a seal in cells', () => {
  test('gives back what was sealed, whatever people typed', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ uraian: fc.string({ unit: 'binary' }), realisasi: fc.double() })), (isi) => {
        const indikator = isi.map(({ uraian, realisasi }, ke) =>
          buatBaris({ kode: `IKU-${ke}`, uraian, realisasi: Number.isFinite(realisasi) ? realisasi : null }),
        );
        const asli = segel({ indikator });
        const { potongan, catatan } = packSegel(asli);
        // JSON knows no -0.
        expect(openSegel(potongan, catatan)).toEqual(JSON.parse(JSON.stringify(asli)));
      }),
      { numRuns: 50 },
    );
  });

  test('says the same thing in the same way, in whatever order it was put together', () => {
    const balik = Object.fromEntries(Object.entries(segel()).reverse()) as unknown as IsiSegel;
    expect(writeSegel(balik)).toBe(writeSegel(segel()));
  });

  test('keeps every cell below what Excel holds', () => {
    const acak = Array.from({ length: 4000 }, (_, ke) =>
      buatBaris({ kode: `IKU-${ke}`, uraian: `${ke * 7919}`.repeat(9) }),
    );
    const { potongan, catatan } = packSegel(segel({ indikator: acak }));
    expect(potongan.length).toBeGreaterThan(2);
    expect(potongan.every(({ length }) => length <= 30_000)).toBe(true);
    expect(openSegel(potongan, catatan)).not.toBe('rusak');
  });

  const { potongan, catatan } = packSegel(segel());
  const [satu = ''] = potongan;
  test.each([
    ['a letter', [`${satu.slice(0, 40)}${satu[40] === 'A' ? 'B' : 'A'}${satu.slice(41)}`]],
    ['the end', [satu.slice(0, -4)]],
    ['all of it', []],
    ['what is no base64', ['*'.repeat(40)]],
    ['another content', [toBasis64(deflateSync(new TextEncoder().encode(writeSegel(segel({ tahun: 2027 })))))]],
    ['what would grow without end', [toBasis64(deflateSync(new Uint8Array(50_000_000)))]],
  ])('does not open once somebody changed %s', (_, rusak) => {
    expect(openSegel(rusak, catatan)).toBe('rusak');
  });

  test('of a later build is said to be one', () => {
    const { potongan: baru, catatan: tercatat } = packSegel({ ...segel(), versi: 99 } as IsiSegel);
    expect(openSegel(baru, tercatat)).toBe('lebih baru');
  });
});

test('base64 is that of everybody else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (byte) => {
      const teks = Buffer.from(byte).toString('base64');
      expect(toBasis64(byte)).toBe(teks);
      expect(fromBasis64(teks)).toEqual(byte);
    }),
  );
  for (const bukan of ['abc', 'ab=c', 'a===', 'ab c', '*bcd']) expect(fromBasis64(bukan)).toBeNull();
});
