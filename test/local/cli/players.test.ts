import { expect, test } from '@jest/globals';
import { type Cycle, doStep } from '../../../local/cli/players.ts';
import type { BarisPapan, Keadaan } from '../../../src/kontrak/keadaan.ts';

const ORANG = { email: 'rencana@example.go.id', nama: 'Rencana' };

function dataSent(jenis: string): unknown {
  const sent: unknown[] = [];
  const office = {
    standIn: { now: () => Date.parse('2026-04-20T23:30:00+07:00') },
    ask: (_email: string, _aksi: string, data: unknown) => {
      sent.push(data);
      return { ok: true, data: {} };
    },
  };
  const cycle = { office, siklus: 'contoh 2026 TW I', perencana: () => ORANG.email } as unknown as Cycle;
  const step = { nomor: 9, jenis, pelaksana: 'Bagian Organisasi' } as unknown as BarisPapan;
  doStep(cycle, step, { unit: '', orang: [ORANG], aksi: 'selesaikan' }, {} as Keadaan);
  return sent[0];
}

test('the Perencana of the cycle records the letter of somebody outside, dated that day', () => {
  expect(dataSent('pihak luar')).toMatchObject({ langkah: 9, surat: { nomor: '005/9/UJI', tanggal: '2026-04-20' } });
});

test('other langkah have no letter', () => {
  expect(dataSent('reviu')).not.toHaveProperty('surat');
});
