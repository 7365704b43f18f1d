// Reads Google's discovery documents and writes local/services/discovery.json: only the schemas that the stand-in
// checks requests against. Usage: node tools/discovery-extract.mjs <sheets.v4.json> <drive.v3.json>
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOTS = {
  sheets: [
    'BatchUpdateSpreadsheetRequest',
    'BatchGetValuesByDataFilterRequest',
    'GetSpreadsheetByDataFilterRequest',
    'Spreadsheet',
  ],
  drive: ['File', 'FileList', 'Permission'],
};

/** Request kinds that a use case or a person needs (local/services/request-kinds.ts); every other kind stays known by name, as "omitted". */
const KINDS = [
  'addSheet',
  'updateSheetProperties',
  'updateSpreadsheetProperties',
  'deleteSheet',
  'updateCells',
  'appendCells',
  'repeatCell',
  'setDataValidation',
  'addConditionalFormatRule',
  'deleteConditionalFormatRule',
  'addProtectedRange',
  'updateProtectedRange',
  'deleteProtectedRange',
  'createDeveloperMetadata',
  'deleteDeveloperMetadata',
  'updateDimensionProperties',
  'appendDimension',
  'insertDimension',
  'mergeCells',
  'updateBorders',
  'sortRange',
  'deleteDimension',
  'moveDimension',
  'insertRange',
  'deleteRange',
  'duplicateSheet',
  'cutPaste',
  'copyPaste',
  'findReplace',
  'setBasicFilter',
  'clearBasicFilter',
  'unmergeCells',
];

/** Fields that Google knows and the stand-in does not imitate: naming one is refused as such. */
const OMITTED = {
  Spreadsheet: ['comments', 'commentsViewMode', 'dataSources', 'dataSourceSchedules', 'namedRanges'],
  SpreadsheetProperties: ['autoRecalc', 'defaultFormat', 'iterativeCalculationSettings', 'spreadsheetTheme'],
  Sheet: [
    'bandedRanges',
    'basicFilter',
    'charts',
    'columnGroups',
    'commentAnchors',
    'filterViews',
    'rowGroups',
    'slicers',
    'tables',
  ],
  SheetProperties: ['dataSourceSheetProperties'],
  CellData: ['dataSourceFormula', 'dataSourceTable', 'pivotTable'],
  ConditionalFormatRule: ['gradientRule'],
  DimensionProperties: ['dataSourceColumnReference'],
  UpdateDimensionPropertiesRequest: ['dataSourceSheetRange'],
  SortSpec: [
    'backgroundColor',
    'backgroundColorStyle',
    'dataSourceColumnReference',
    'foregroundColor',
    'foregroundColorStyle',
  ],
  BasicFilter: ['criteria', 'filterSpecs', 'sortSpecs', 'tableId'],
  BatchUpdateSpreadsheetRequest: [
    'commentsViewMode',
    'includeSpreadsheetInResponse',
    'responseIncludeGridData',
    'responseRanges',
  ],
  File: ['capabilities', 'contentHints', 'imageMediaMetadata', 'videoMediaMetadata', 'linkShareMetadata', 'labelInfo'],
};

// Marked read-only in the document, yet part of a request by the document's own words ("The protectedRangeId field is
// optional", permissions.create needs the address).
const WRITABLE = new Set(['ProtectedRange.protectedRangeId', 'Permission.emailAddress', 'File.id']);
const READ_ONLY = /Output only\.|(?:This field is|is) read-only\./i;

function fieldOf(schema, name, property) {
  if (isOmitted(schema, name)) return { omitted: true };
  const field = typeOf(property);
  const readOnly = property.readOnly === true || READ_ONLY.test(property.description ?? '');
  if (readOnly && !WRITABLE.has(`${schema}.${name}`)) field.readOnly = true;
  return field;
}

function isOmitted(schema, name) {
  if (schema === 'Request') return !KINDS.includes(name);
  return (OMITTED[schema] ?? []).includes(name);
}

function typeOf(property) {
  if (property.$ref) return { ref: property.$ref };
  const field = { type: property.type };
  if (property.format) field.format = property.format;
  if (property.enum) field.enum = property.enum;
  if (property.items) field.items = typeOf(property.items);
  if (property.additionalProperties) field.values = typeOf(property.additionalProperties);
  return field;
}

function refsOf(field) {
  if (field.ref) return [field.ref];
  return [field.items, field.values].filter(Boolean).flatMap(refsOf);
}

function extract(document, roots) {
  const schemas = {};
  const waiting = [...roots];
  while (waiting.length > 0) {
    const name = waiting.pop();
    if (schemas[name]) continue;
    const entries = Object.entries(document.schemas[name].properties ?? {});
    schemas[name] = Object.fromEntries(entries.map(([key, property]) => [key, fieldOf(name, key, property)]));
    waiting.push(...Object.values(schemas[name]).flatMap(refsOf));
  }
  return { revision: document.revision, schemas };
}

const [sheetsPath, drivePath] = process.argv.slice(2);
if (!sheetsPath || !drivePath) throw new Error('Name the two discovery documents: sheets.v4.json and drive.v3.json');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const result = {
  sheets: extract(read(sheetsPath), ROOTS.sheets),
  drive: extract(read(drivePath), ROOTS.drive),
};
const target = fileURLToPath(new URL('../local/services/discovery.json', import.meta.url));
writeFileSync(target, `${JSON.stringify(result, null, 1)}\n`);
