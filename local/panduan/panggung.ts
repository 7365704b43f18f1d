/** The people at the desk: who sits down, opens the panel and presses what the guide tells of. */
import type { FrameLocator, Locator } from 'playwright-core';
import { T } from '../../sidebar/teks.ts';
import type { Meja } from '../desk/driver.ts';
import type { Kamera } from './kamera.ts';

const alamat = (nama: string): string => `${nama}@example.go.id`;
export const ORANG = {
  perencana: alamat('sri.lestari'),
  stafYan: alamat('maya.anggraeni'),
  kabidYan: alamat('eko.wibisono'),
  stafSek: alamat('nurul.hidayati'),
  stafProm: alamat('rizky.maulana'),
  kabidProm: alamat('yuliana.tambunan'),
  stafDal: alamat('joko.santosa'),
  kabidDal: alamat('lilis.suryani'),
  stafDatin: alamat('dewi.kartika'),
  kabidDatin: alamat('arif.nugroho'),
  sekretaris: alamat('hendra.kurniawan'),
  kepala: alamat('ratna.widyaningrum'),
} as const;

export interface Panggung {
  readonly meja: Meja;
  readonly kamera: Kamera;
  readonly panel: FrameLocator;
  /** Sits down as this person, with the panel just opened. */
  sebagai(siapa: keyof typeof ORANG): Promise<void>;
  tombol(nama: string | RegExp): Locator;
  tekan(nama: string | RegExp): Promise<void>;
  lihat(tampilan: keyof typeof T.tampilan): Promise<void>;
  /** Reads the panel anew, as after typing. */
  muatUlang(): Promise<void>;
}

export function siapkanPanggung(meja: Meja, kamera: Kamera): Panggung {
  const panel = meja.panelFrame();
  const tenang = async (): Promise<void> => {
    await panel.locator('.sedang:not(:empty)').waitFor({ state: 'detached' });
    await meja.settled();
  };
  const tombol = (nama: string | RegExp): Locator =>
    panel.getByRole('button', typeof nama === 'string' ? { name: nama, exact: true } : { name: nama });
  const tekan = async (nama: string | RegExp): Promise<void> => {
    await tombol(nama).first().click();
    await tenang();
  };
  return {
    ...{ meja, kamera, panel, tombol, tekan },
    async sebagai(siapa) {
      await meja.actAs(ORANG[siapa]);
      await meja.menu('Buka panel');
      await panel.getByText(ORANG[siapa]).first().waitFor();
      await tenang();
    },
    async lihat(tampilan) {
      await tekan(T.tampilan[tampilan]);
    },
    async muatUlang() {
      await tekan(T.muatUlang);
    },
  };
}
