import { unzipSync } from 'fflate';
import { crc32 } from '../../../src/documents/docx/crc.ts';
import { zip } from '../../../src/documents/docx/zip.ts';

const byte = (teks: string): Uint8Array => Uint8Array.from(Buffer.from(teks));

describe('the zip file of a paper', () => {
  it('has the check sums that everybody reckons', () => {
    expect(crc32(byte(''))).toBe(0);
    expect(crc32(byte('a'))).toBe(0xe8b7be43);
    expect(crc32(byte('123456789'))).toBe(0xcbf43926);
    expect(crc32(byte('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
  });

  it('gives every part back by its name, in order and the same each time', () => {
    const parts = [
      ['[Content_Types].xml', byte('<Types/>')],
      ['word/document.xml', byte('kata '.repeat(20_000))],
      ['word/media/kosong.png', new Uint8Array()],
    ] as const;
    const hasil = zip(parts);
    expect(Object.entries(unzipSync(hasil)).map(([nama, isi]) => [nama, Buffer.from(isi).toString()])).toEqual(
      parts.map(([nama, isi]) => [nama, Buffer.from(isi).toString()]),
    );
    expect(Buffer.compare(hasil, zip(parts))).toBe(0);
  });
});
