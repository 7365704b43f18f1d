import { editorTab } from '../../src/sop/editor-tab.ts';
import { ORANG, orang } from './kantor.ts';

const HARI = { pengguna: ORANG, tanggal: '2026-04-20' };
const nama = (alamat: readonly string[]) => alamat.map((satu) => satu.replace('@example.go.id', ''));
const PEMILIK = 'pemilik@example.go.id';

test('reference tabs are kept by Perencana and Sekretaris, and whoever made them', () => {
  expect(nama(editorTab('rujukan', HARI, PEMILIK))).toEqual(['pemilik', 'rencana', 'sekretaris']);
});

test('a collection tab is renewed by the Perencana alone', () => {
  expect(nama(editorTab('Isian', HARI, PEMILIK))).toEqual(['pemilik', 'rencana']);
});

test('who has left the office has no key; who comes tomorrow has one already', () => {
  const pengguna = [
    orang('lama', 'perencana', [], { selesai: '2026-04-19' }),
    orang('baru', 'perencana', [], { mulai: '2026-04-21' }),
  ];
  expect(nama(editorTab('Isian', { ...HARI, pengguna }, PEMILIK))).toEqual(['pemilik', 'baru']);
});

test('the owner stands there once, also when he is the Perencana', () => {
  expect(nama(editorTab('Isian', HARI, 'rencana@example.go.id'))).toEqual(['rencana']);
});

test('a Perencana who once was Inspektur is inside the agency like every other', () => {
  const pengguna = [
    orang('galih', 'inspektur', [], { selesai: '2025-12-31' }),
    orang('galih', 'perencana'),
    orang('ratna', 'inspektur'),
  ];
  expect(nama(editorTab('rujukan', { ...HARI, pengguna }, PEMILIK))).toEqual(['pemilik', 'galih']);
});
