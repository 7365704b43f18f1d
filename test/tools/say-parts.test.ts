/** What many sentences of the deployed bundle have in common is said once; each must still say what it said. */
import { createContext, runInContext } from 'node:vm';
import { partsOnce } from '../../tools/say-parts.mjs';

/** `isi`: the body of a part that returns a value. */
const program = (isi: string): string => `const App = { isi(masuk) { ${isi} } };`;
const answerOf = (code: string): string => runInContext(`${code}\nJSON.stringify(App.isi("masuk"))`, createContext({}));

function expectSame(isi: string): string {
  const once = partsOnce(program(isi));
  expect(answerOf(once)).toBe(answerOf(program(isi)));
  return once;
}

const SERING = Array.from({ length: 30 }, (_, i) => `"Angka pada triwulan ${i} belum dapat dihimpun."`);

describe('a part of sentences said once', () => {
  it('stands once in the bundle, and every sentence is whole', () => {
    const once = expectSame(`const uji = () => [${SERING.join()}]; return [uji(), uji()];`);
    expect(once.match(/dihimpun/g)).toHaveLength(1);
  });

  it('leaves what is worked out in a sentence as it is, whatever letters it has', () => {
    const isi = `const uji = (a, b) => [${SERING.join()}, \`Angka pada \${a}triwulan belum dapat \${{ toString: () => b, valueOf: () => 1 }}\`];
      return [uji("Āā^\\u0103", "\${a}"), uji("lain", 2)];`;
    expect(expectSame(isi)).toContain('\\u0103');
  });

  it('keeps quotes, backslashes, backticks, line ends and dollar signs', () => {
    const ganjil = String.raw`'Angka pada triwulan "a" \\ \` \n $ \${x} belum dapat dihimpun.'`;
    expectSame(
      `const uji = () => [${SERING.join()}, ${ganjil}, \`Angka pada triwulan \\\` \\\\ \${masuk} \\\${x} $\`]; return uji();`,
    );
  });

  it('leaves keys, what the part itself says, and texts of other tags', () => {
    const isi = `const tag = (teks) => teks.raw[0]; const awal = "Angka pada triwulan belum dapat dihimpun.";
      const uji = () => [${SERING.join()}, { "Angka pada triwulan belum dapat": 1 }, tag\`Angka pada triwulan belum dapat\`];
      return [awal, uji()];`;
    const once = expectSame(isi);
    expect(once).toContain('awal = "Angka pada triwulan belum dapat dihimpun."');
    expect(once).toContain('{ "Angka pada triwulan belum dapat": 1 }');
  });

  it('refuses a sentence that has a letter with which a part is said', () => {
    expect(() => partsOnce(program('const uji = () => "Nama Ārya ditulis begini"; return uji();'))).toThrow('Ā');
  });

  it('adds nothing where nothing is said twice', () => {
    expect(partsOnce(program('return masuk;'))).toBe(program('return masuk;'));
  });
});
