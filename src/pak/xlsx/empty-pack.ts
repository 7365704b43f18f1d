/** A pack for an agency to fill: every tab and column of the contract, all cells as text so that Excel changes nothing that is typed. */
import { strToU8, zipSync } from 'fflate';
import { hurufKolom } from '../../domain/huruf-kolom.ts';
import { KUNCI_PROFIL } from '../../workbook/tab/profil.ts';
import { KOLOM_PAK, NAMA_TAB_PAK, type NamaTabPak, TAB_PAK } from '../tab-pak.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LAST_ROW = 2000;

/** Style 0: Excel's own; 1: text; 2: a header. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

export function emptyPack(): Uint8Array {
  const sheets = NAMA_TAB_PAK.map((name, at) => ({ name, path: `worksheets/sheet${at + 1}.xml`, id: `rId${at + 1}` }));
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const override = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${TYPE}.${type}+xml"/>`;
  const relations = (inside: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets.map(({ path }) => override(path, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, id }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="${id}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map(({ id, path }) => relation(id, 'worksheet', path)).join('') + relation('rId0', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
  };
  for (const { name, path } of sheets) parts[`xl/${path}`] = sheetXml(name);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function sheetXml(tab: NamaTabPak): string {
  const titles = [...KOLOM_PAK[tab].wajib, ...KOLOM_PAK[tab].pilihan];
  const columns = tab === 'Isian' ? [] : TAB_PAK[tab].tab.kolom;
  const known = titles.map((title) => columns.find(({ judul }) => judul === title));
  const widths = known.map(
    (column, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${Math.round((column?.lebar ?? 140) / 7)}" style="1" customWidth="1"/>`,
  );
  const choices = known.flatMap((column, at) =>
    column?.pilihan
      ? `<dataValidation type="list" allowBlank="1" errorStyle="warning" sqref="${hurufKolom(at)}2:${hurufKolom(at)}${LAST_ROW}"><formula1>"${column.pilihan.join(',')}"</formula1></dataValidation>`
      : [],
  );
  const keys = tab === 'Profil' ? KUNCI_PROFIL.map((key, at) => rowXml(at + 2, [key], 1)) : [];
  const validations =
    choices.length === 0 ? '' : `<dataValidations count="${choices.length}">${choices.join('')}</dataValidations>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rowXml(1, titles, 2)}${keys.join('')}</sheetData>${validations}</worksheet>`;
}

const rowXml = (row: number, texts: readonly string[], style: number): string =>
  `<row r="${row}">${texts.map((text, at) => `<c r="${hurufKolom(at)}${row}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
