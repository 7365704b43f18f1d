/** A function of the deployed bundle in another form must do what it did. */
import { createContext, runInContext } from 'node:vm';
import { arrowsWhereShort, functionsWhereLong } from '../../tools/function-forms.mjs';

const program = (isi: string): string => `const App = { isi(masuk) { ${isi} } };`;
const answerOf = (code: string): string => runInContext(`${code}\nJSON.stringify(App.isi("masuk"))`, createContext({}));

function expectSame(isi: string, change: (code: string) => string): string {
  const code = program(isi);
  const changed = change(code);
  expect(answerOf(changed)).toBe(answerOf(code));
  return changed;
}

describe('short functions as arrow functions', () => {
  const short = (code: string): string => arrowsWhereShort(code, 150);

  it('are known before the place where they were written, in a loop too', () => {
    const isi = `const awal = tambah(1); function tambah(a, { b } = { b: kali(2) }) { return a + b }
      function kali(a) { return a * 10 }
      const semua = []; for (const i of [1, 2]) { semua.push(() => lagi()); function lagi() { return i } }
      return [awal, tambah(2, { b: 1 }), semua.map((f) => f())];`;
    expect(expectSame(isi, short)).not.toContain('function');
  });

  it('are not made of what has a this, arguments or instances of its own, yields, or is long', () => {
    const isi = `function dirinya() { return typeof this } function semua() { return arguments.length }
      function Buat() { return { jenis: Buat.prototype === Object.getPrototypeOf(masuk) } } function* urut() { yield 1 }
      function Dasar() {} class Anak extends Dasar {} function Lain() {}
      function panjang() { return ${'"a" + '.repeat(40)} "a" }
      return [dirinya.call(1), semua(1, 2), new Buat(), [...urut()], new Anak() instanceof Lain, panjang().length];`;
    expect(expectSame(isi, short).match(/function/g)).toHaveLength(7);
  });

  it('may have others inside that have a this of their own', () => {
    const isi =
      'function luar() { return { nama: "a", baca: function () { return this.nama } }.baca() } return luar();';
    expect(expectSame(isi, short)).toContain('luar=()=>');
  });
});

describe('long arrow functions as functions', () => {
  const long = (code: string): string => functionsWhereLong(code, 40);
  const panjang = '"sebuah teks yang panjang sekali, lebih dari empat puluh huruf"';

  it('answer the same, with a block or without, async too', () => {
    const isi = `const satu = (a) => a + ${panjang}, dua = ({ b }) => { return [b, ${panjang}] }, tiga = async () => ${panjang};
      return [satu(1), dua({ b: 2 }), typeof tiga().then, ((a) => a + ${panjang})(3), [1].map((a) => ({ a, b: ${panjang} }))];`;
    const changed = expectSame(isi, long);
    expect(changed.match(/function/g)).toHaveLength(4);
    expect(changed).toContain('async function');
  });

  it('stay arrow functions where they read the this around them, or stand in another function', () => {
    const isi = `const baca = () => [typeof this, ${panjang}].length, buat = () => { const dalam = () => ${panjang}; return dalam };
      return [baca(), buat()()];`;
    expect(expectSame(isi, long).match(/function/g)).toHaveLength(1);
  });
});
