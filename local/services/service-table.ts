import { createFile, createPermission, generateIds, listFiles } from './drive-service.ts';
import * as screen from './screen-service.ts';
import { batchGetByDataFilter, getByDataFilter, getSpreadsheet, updateSpreadsheet } from './sheets-service.ts';
import * as small from './small-services.ts';
import type { Service } from './state.ts';

/** How a call is counted: reading or writing through the Sheets API, or anything else. */
export type Jenis = 'baca' | 'tulis' | 'lain';

interface Entry {
  readonly service: Service;
  readonly jenis: Jenis;
}
const other = (service: Service): Entry => ({ service, jenis: 'lain' });

/** Every Google method of the stand-in, under the name that stands in permintaan.jsonl. */
export const SERVICES: Readonly<Record<string, Entry>> = {
  'Sheets.Spreadsheets.get': { service: getSpreadsheet, jenis: 'baca' },
  'Sheets.Spreadsheets.getByDataFilter': { service: getByDataFilter, jenis: 'baca' },
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': { service: batchGetByDataFilter, jenis: 'baca' },
  'Sheets.Spreadsheets.batchUpdate': { service: updateSpreadsheet, jenis: 'tulis' },
  'Drive.Files.create': other(createFile),
  'Drive.Files.generateIds': other(generateIds),
  'Drive.Files.list': other(listFiles),
  'Drive.Permissions.create': other(createPermission),
  'PropertiesService.getProperty': other(small.getProperty),
  'PropertiesService.getProperties': other(small.getProperties),
  'PropertiesService.setProperty': other(small.setProperty),
  'PropertiesService.deleteProperty': other(small.deleteProperty),
  'LockService.tryLock': other(small.tryLock),
  'LockService.releaseLock': other(small.releaseLock),
  'LockService.hasLock': other(small.hasLock),
  'Session.getActiveUser.getEmail': other(small.getEmail),
  'Session.getEffectiveUser.getEmail': other(small.getEmail),
  'SpreadsheetApp.getId': other(screen.getId),
  'SpreadsheetApp.getName': other(screen.getName),
  'SpreadsheetApp.getUrl': other(screen.getUrl),
  'SpreadsheetApp.getSheetById': other(screen.getSheetById),
  'SpreadsheetApp.setActiveSheet': other(screen.setActiveSheet),
  'SpreadsheetApp.setActiveCell': other(screen.setActiveCell),
  'SpreadsheetApp.addEditors': other(screen.addEditors),
  'SpreadsheetApp.getEditors': other(screen.getEditors),
  'SpreadsheetApp.getOwner': other(screen.getOwner),
  'ScriptApp.requireAllScopes': other(screen.requireAllScopes),
  'SpreadsheetApp.toast': other(screen.toast),
  'SpreadsheetApp.flush': other(screen.flush),
  'SpreadsheetApp.getUi.addToUi': other(screen.addMenu),
  'SpreadsheetApp.getUi.alert': other(screen.alert),
  'SpreadsheetApp.getUi.prompt': other(screen.prompt),
  'SpreadsheetApp.getUi.showSidebar': other(screen.showSidebar),
  'SpreadsheetApp.getUi.showModalDialog': other(screen.showDialog),
  'HtmlService.getContent': other(screen.getContent),
};
