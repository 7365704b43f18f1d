import fc from 'fast-check';
import { buildPohon } from '../../src/domain/pohon.ts';

const daftar = (...isi: readonly string[]) =>
  isi.map((satu) => {
    const [kode = '', induk = ''] = satu.split('<');
    return { kode, induk };
  });
const isAkar = ({ kode }: { readonly kode: string }): boolean => kode.startsWith('U');
const gambar = (cabang: ReturnType<typeof buildPohon<{ kode: string; induk: string }>>['cabang']): string[] =>
  cabang.map(({ isi, tingkat, beranak }) => `${'-'.repeat(tingkat)}${isi.kode}${beranak ? '' : '.'}`);

test('IKI stand below what they support, nested, in the order of the registry', () => {
  const { cabang, lepas } = buildPohon(daftar('U1', 'U2', 'A<U1', 'B<A', 'C<U1'), isAkar);
  expect(gambar(cabang)).toEqual(['U1', '-A', '--B.', '-C.', 'U2.']);
  expect(lepas).toEqual([]);
});

test('a missing parent leaves its branch whole at the end; a circle too', () => {
  const { cabang, lepas } = buildPohon(daftar('U1', 'A<X', 'B<A', 'C', 'D<E', 'E<D'), isAkar);
  expect(gambar(cabang)).toEqual(['U1.']);
  expect(gambar(lepas)).toEqual(['A', '-B.', 'C.', 'D', '-E']);
});

test('whatever hangs on whatever, each stands in the tree once', () => {
  const kode = fc.constantFrom('U1', 'U2', 'A', 'B', 'C', 'D', '');
  fc.assert(
    fc.property(fc.array(fc.record({ kode, induk: kode }), { maxLength: 12 }), (semua) => {
      const { cabang, lepas } = buildPohon(semua, isAkar);
      expect(new Set([...cabang, ...lepas].map(({ isi }) => isi))).toEqual(new Set(semua));
      expect(cabang.length + lepas.length).toBe(semua.length);
    }),
  );
});
