/** Which parts a .docx is made of, and whether they could show a person something else than they show us. */

interface Relation {
  /** The last word of its type. */
  readonly kind: string;
  /** Its path in the zip. */
  readonly part: string;
}

/** `of`: the part whose relations these are; '' for the package. */
export function relationsOf(of: string, xml: string): readonly Relation[] {
  const folder = of.split('/').slice(0, -1);
  return [...xml.matchAll(/<Relationship\s[^<>]*>/g)].flatMap(([tag]) => {
    const target = attribute(tag, 'Target');
    if (target === null || attribute(tag, 'TargetMode') === 'External') return [];
    const part = target.startsWith('/') ? target.slice(1) : resolved([...folder, ...target.split('/')]);
    return [{ kind: attribute(tag, 'Type')?.split('/').at(-1) ?? '', part }];
  });
}

function attribute(tag: string, name: string): string | null {
  const [, double, single] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single ?? null;
}

function resolved(steps: readonly string[]): string {
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

const WORD =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;

/** In words for a person; null where there is none. */
export function isDisguised(xml: string): string | null {
  if (/<!|<\?(?!xml )/.test(xml)) return 'komentar XML atau CDATA';
  const spaces = [...xml.matchAll(/\sxmlns(?::([\w.-]+))?=["']([^"']*)["']/g)];
  if (spaces.some(([, prefix, uri = '']) => (prefix === 'w') !== WORD.test(uri)))
    return 'ruang nama XML yang tidak lazim';
  if (/<w:(?:vanish|specVanish)(?! w:val="(?:0|false|off)")/.test(xml)) return 'teks tersembunyi';
  if (/<w:(?:altChunk|subDoc|sym)\b/.test(xml)) return 'isi yang disisipkan dari luar dokumen';
  return null;
}
