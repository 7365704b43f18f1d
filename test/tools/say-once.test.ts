/** What is said once in the deployed bundle must mean what it meant when it was said often. */
import { createContext, runInContext } from 'node:vm';
import { shapesOnce, textsOnce } from '../../tools/say-once.mjs';

/** `isi`: the body of a part that returns a value. */
const program = (isi: string): string => `const App = { isi(masuk) { ${isi} } };`;
const answerOf = (code: string): string => runInContext(`${code}\nJSON.stringify(App.isi("masuk"))`, createContext({}));

function expectSame(isi: string, sayOnce: (code: string) => string): string {
  const code = program(isi);
  const once = sayOnce(code);
  expect(answerOf(once)).toBe(answerOf(code));
  return once;
}

describe('a text said once', () => {
  const PANJANG = '"sebuah teks yang panjang"';

  it('stands once in the bundle, and every place has it', () => {
    const once = expectSame(`return [${PANJANG}, masuk + ${PANJANG}, [${PANJANG}].join(${PANJANG})];`, textsOnce);
    expect(once.split(PANJANG)).toHaveLength(2);
  });

  it('never melts into the word beside it', () => {
    const isi = `function uji(x) { switch(x){case${PANJANG}:return${PANJANG};default:return"lain"} }
      return [uji(${PANJANG}), ${PANJANG}in{}, typeof${PANJANG}, (() => { for (const x of[${PANJANG}]) return x })()];`;
    expectSame(isi, textsOnce);
  });

  it('leaves keys, templates and what is compared with typeof as they are', () => {
    const isi = `const {${PANJANG}: a, b = ${PANJANG}} = {${PANJANG}: 1};
      const tag = (potongan) => potongan.raw[0];
      class Kelas { ${PANJANG}() { return 2 } }
      return [a, b, typeof masuk === "string", typeof a === "string", typeof b === "string", tag\`sebuah teks yang panjang\`,
        new Kelas()[${PANJANG}](), \`sebuah teks yang panjang \${a}\`];`;
    expect(expectSame(isi, textsOnce)).toContain('typeof masuk === "string"');
  });
});

describe('the name of a member said once', () => {
  it('finds the same member: read, written, called, asked for, deleted, and beside a text of that name', () => {
    const isi = `const a = { kodeIndikator: { kodeIndikator: 1 }, hitung() { return this.kodeIndikator } };
      a.kodeIndikator.kodeIndikator += 2; const b = null;
      const semua = [a.kodeIndikator?.kodeIndikator, b?.kodeIndikator, b?.kodeIndikator.x, a.hitung().kodeIndikator, "kodeIndikator"];
      delete a.kodeIndikator; return [semua, a.kodeIndikator === undefined, [1, 2].length, 1..toFixed(1), masuk.toUpperCase()];`;
    expect(expectSame(isi, textsOnce)).not.toContain('.kodeIndikator');
  });

  it('leaves what a class has of its parent, and keys of objects', () => {
    const isi = `class A { kodeIndikator() { return 1 } } class B extends A { kodeIndikator() { return super.kodeIndikator() + 1 } }
      const c = new B(); return [c.kodeIndikator(), c.kodeIndikator(), c.kodeIndikator(), c.kodeIndikator(), { kodeIndikator: 3 }];`;
    const once = expectSame(isi, textsOnce);
    expect(once).toContain('super.kodeIndikator()');
    expect(once).toContain('{ kodeIndikator: 3 }');
  });
});

describe('a shape said once', () => {
  const baris = (nilai: number): string => `{ kodeIndikator: ${nilai}, namaIndikator: [${nilai}], "satuan-nya": "%" }`;

  it('makes objects with the same keys in the same order, each its own', () => {
    const isi = `const buat = (n) => (${baris(3)}); const a = buat(1), b = buat(1); a.kodeIndikator = 9;
      return [a, b, a === b, ${[1, 2, 4, 5].map(baris).join()}];`;
    const once = expectSame(isi, shapesOnce);
    expect(once.split('kodeIndikator:')).toHaveLength(2);
  });

  it('keeps the order in which the values are worked out, with more behind them', () => {
    const satu = '{ kodeIndikator: naik(), namaIndikator: naik(), ...{ tengah: naik() }, akhir: naik() }';
    const isi = `let ke = 0; const naik = () => ++ke; return [${Array(6).fill(satu).join()}];`;
    expect(expectSame(isi, shapesOnce)).toContain('{...');
  });

  it('touches nothing that takes an object apart, reads itself, or sets a prototype', () => {
    const isi = `let kodeIndikator, namaIndikator, semua = [];
      const a = { kodeIndikator: 1, namaIndikator: 2 }, b = { kodeIndikator: 3, namaIndikator: 4 };
      ({ kodeIndikator: kodeIndikator, namaIndikator: namaIndikator } = a); semua.push(kodeIndikator, namaIndikator);
      [{ kodeIndikator: kodeIndikator, namaIndikator: namaIndikator }] = [b]; semua.push(kodeIndikator, namaIndikator);
      for ({ kodeIndikator: kodeIndikator, namaIndikator: namaIndikator } of [a, b]) semua.push(kodeIndikator);
      const c = { __proto__: a, namaIndikator: 5 }, d = { __proto__: b, namaIndikator: 6 };
      const e = { kodeIndikator: 7, get namaIndikator() { return this.kodeIndikator } };
      return [semua, c.kodeIndikator, d.kodeIndikator, e.namaIndikator, ${'{ kodeIndikator: 1, namaIndikator: 2 },'.repeat(8)}];`;
    expectSame(isi, shapesOnce);
  });
});
