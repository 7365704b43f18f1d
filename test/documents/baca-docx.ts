import { strFromU8, unzipSync } from 'fflate';

/** The parts of a .docx by their path, as text. */
export function bongkar(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, isi]) => [path, strFromU8(isi)]));
}

/** The words of one part, a line for each paragraph, cells side by side. */
export function teksBagian(xml: string): string {
  return xml
    .replace(/<\/w:p>(?=<\/w:tc>)/g, ' | ')
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<\/w:tr>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** What a reader sees between the first and the last page. */
export function teksDocx(bytes: Uint8Array): string {
  return teksBagian(bongkar(bytes).get('word/document.xml') ?? '');
}

/** The text of every header, or of every footer. */
export function teksPinggir(bytes: Uint8Array, apa: 'header' | 'footer'): string[] {
  const bagian = [...bongkar(bytes)].filter(([path]) => new RegExp(`^word/${apa}\\d+\\.xml$`).test(path));
  return bagian.map(([, xml]) => teksBagian(xml));
}
