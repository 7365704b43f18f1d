/** The parts that hold a .docx together. */
import type { Tanggal } from '../../domain/waktu/periode.ts';
import { escapeXml } from './teks.ts';

/** Every part that is XML begins with it. */
export const DEKLARASI = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const DOKUMEN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const JENIS = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part in word/ that the document names: `jenis` is the last word of its type. */
export interface Part {
  readonly id: string;
  readonly jenis: 'styles' | 'settings' | 'numbering' | 'header' | 'footer' | 'image';
  readonly part: string;
}

/** [Content_Types].xml: of the parts that are no picture; those are told by how their name ends. */
export function contentTypes(parts: readonly Part[]): string {
  const nama = (part: string, jenis: string): string => `<Override PartName="${part}" ContentType="${jenis}"/>`;
  const sendiri = parts.filter(({ jenis }) => jenis !== 'image');
  return `<Types xmlns="${PAKET}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>\
${nama('/word/document.xml', `${JENIS}.document.main+xml`)}\
${nama('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}\
${sendiri.map(({ part, jenis }) => nama(`/word/${part}`, `${JENIS}.${jenis}+xml`)).join('')}</Types>`;
}

/** word/_rels/document.xml.rels */
export const renderRelasi = (parts: readonly Part[]): string =>
  relationships(parts.map(({ id, jenis, part }) => relationship(id, `${DOKUMEN}/${jenis}`, part)));

/** _rels/.rels */
export const RELASI_PAKET = relationships([
  relationship('dokumen', `${DOKUMEN}/officeDocument`, 'word/document.xml'),
  relationship('sifat', `${PAKET}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);

function relationships(isi: readonly string[]): string {
  return `<Relationships xmlns="${PAKET}/relationships">${isi.join('')}</Relationships>`;
}

function relationship(id: string, jenis: string, part: string): string {
  return `<Relationship Id="${id}" Type="${jenis}" Target="${part}"/>`;
}

/** word/settings.xml: without it Word opens the paper as one of 2003. */
export const SETTINGS = `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
<w:defaultTabStop w:val="720"/><w:compat>\
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
</w:compat></w:settings>`;

/** docProps/core.xml */
export function renderSifat(judul: string, penyusun: string, tanggal: Tanggal): string {
  const waktu = (apa: string): string =>
    `<dcterms:${apa} xsi:type="dcterms:W3CDTF">${tanggal}T00:00:00Z</dcterms:${apa}>`;
  return `<cp:coreProperties xmlns:cp="${PAKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"\
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
<dc:title>${escapeXml(judul)}</dc:title><dc:creator>${escapeXml(penyusun)}</dc:creator>\
<cp:lastModifiedBy>${escapeXml(penyusun)}</cp:lastModifiedBy>\
${waktu('created')}${waktu('modified')}</cp:coreProperties>`;
}
