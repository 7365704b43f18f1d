import { expect, test } from '@jest/globals';
import { explainAlamat, isAkunPribadi, samaAkun, warnPemilik } from '../../src/domain/akun.ts';

test.each(['andi@gmail.com', ' Andi.Wijaya@Example.GO.ID ', "o'neil+sakip@dinas.depok.go.id", 'a.b.c@sub.domain.id'])(
  '"%s" can be the address of a Google account',
  (alamat) => {
    expect(explainAlamat(alamat)).toBe('');
  },
);

test.each([
  ['andi @gmail.com', 'memuat spasi'],
  ['budi@', 'bukan alamat email'],
  ['budi', 'bukan alamat email'],
  ['', 'bukan alamat email'],
  ['citra@dinas', 'belum lengkap di belakang @'],
  ['citra@dinas.', 'belum lengkap di belakang @'],
  ['citra@.go.id', 'belum lengkap di belakang @'],
  ['a@x.go.id; b@y.go.id', 'lebih dari satu alamat'],
  ['a@x.go.id,b@y.go.id', 'lebih dari satu alamat'],
  ['a@x.go.id / b@y.go.id', 'lebih dari satu alamat'],
  ['citra(staf)@x.go.id', 'huruf yang tidak ada'],
])('"%s" cannot: %s, and what to write is said', (alamat, sebab) => {
  expect(explainAlamat(alamat)).toContain(sebab);
  expect(explainAlamat(alamat)).toContain('misalnya nama@dinas.go.id');
});

test('Gmail reads neither dots nor case and has two names; other domains read dots', () => {
  expect(samaAkun('Budi.Santoso@gmail.com', 'budisantoso@googlemail.com')).toBe(true);
  expect(samaAkun('budi@Dinas.go.id', ' Budi@dinas.go.id')).toBe(true);
  expect(samaAkun('budi.santoso@dinas.go.id', 'budisantoso@dinas.go.id')).toBe(false);
  expect(samaAkun('budi@gmail.com', 'budi@dinas.go.id')).toBe(false);
  expect(samaAkun('', 'budi@gmail.com')).toBe(false);
});

test('a personal account is warned of by name, whichever of the two it is; an office needs no word', () => {
  expect(isAkunPribadi('Budi@GMail.com')).toBe(true);
  expect(warnPemilik(['dinas@example.go.id', 'budi@gmail.com'])).toContain('budi@gmail.com');
  expect(warnPemilik(['budi@gmail.com'])).toContain('mutasi');
  expect(warnPemilik(['dinas@example.go.id', ''])).toBe('');
});
