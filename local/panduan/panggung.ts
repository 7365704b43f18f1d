/** The people at the desk: who sits down, opens the panel and presses what the guide tells of. */
import type { FrameLocator, Locator } from 'playwright-core';
import { T } from '../../sidebar/teks.ts';
import type { DeskPage } from '../desk/driver.ts';
import type { Kamera } from './kamera.ts';

const addressOf = (nama: string): string => `${nama}@example.go.id`;
export const ORANG = {
  perencana: addressOf('sri.lestari'),
  stafYan: addressOf('maya.anggraeni'),
  kabidYan: addressOf('eko.wibisono'),
  stafSek: addressOf('nurul.hidayati'),
  stafProm: addressOf('rizky.maulana'),
  kabidProm: addressOf('yuliana.tambunan'),
  stafDal: addressOf('joko.santosa'),
  kabidDal: addressOf('lilis.suryani'),
  stafDatin: addressOf('dewi.kartika'),
  kabidDatin: addressOf('arif.nugroho'),
  sekretaris: addressOf('hendra.kurniawan'),
  kepala: addressOf('ratna.widyaningrum'),
} as const;

export interface StoryStage {
  readonly desk: DeskPage;
  readonly kamera: Kamera;
  readonly panel: FrameLocator;
  /** Sits down as this person, with the panel just opened. */
  actAs(siapa: keyof typeof ORANG): Promise<void>;
  button(nama: string | RegExp): Locator;
  press(nama: string | RegExp): Promise<void>;
  show(tampilan: keyof typeof T.tampilan): Promise<void>;
  /** Reads the panel anew, as after typing. */
  reload(): Promise<void>;
}

export function openStage(desk: DeskPage, kamera: Kamera): StoryStage {
  const panel = desk.panelFrame();
  const settled = async (): Promise<void> => {
    await panel.locator('.sedang:not(:empty)').waitFor({ state: 'detached' });
    await desk.settled();
  };
  const button = (nama: string | RegExp): Locator =>
    panel.getByRole('button', typeof nama === 'string' ? { name: nama, exact: true } : { name: nama });
  const press = async (nama: string | RegExp): Promise<void> => {
    await button(nama).first().click();
    await settled();
  };
  return {
    ...{ desk, kamera, panel, button, press },
    async actAs(siapa) {
      await desk.actAs(ORANG[siapa]);
      await desk.menu('Buka panel');
      await panel.getByText(ORANG[siapa]).first().waitFor();
      await settled();
    },
    async show(tampilan) {
      await press(T.tampilan[tampilan]);
    },
    async reload() {
      await press(T.muatUlang);
    },
  };
}
