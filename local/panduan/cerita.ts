/** TW I of the sample agency, in the order in which the guide's pictures come about. */
import type { DeskPage } from '../desk/driver.ts';
import { approve, openRevisi, returnOnce, reviewAsSekretaris } from './adegan-kepala.ts';
import { acceptBidang, checkAgain, returnOneRow } from './adegan-pemeriksa.ts';
import {
  composeDokumen,
  gatherWithoutOneBidang,
  handInLate,
  openPengumpulan,
  passOn,
  remind,
} from './adegan-perencana.ts';
import { fillInAndMend, handInClean, mendReturned } from './adegan-staf.ts';
import { openCamera } from './kamera.ts';
import { openStage } from './panggung.ts';
import { readContoh } from './typing.ts';

export async function playStory(desk: DeskPage): Promise<void> {
  const contoh = await readContoh();
  const kamera = await openCamera(desk);
  const stage = openStage(desk, kamera);
  await openPengumpulan(stage);
  await fillInAndMend(stage, contoh);
  await handInClean(stage, contoh, 'stafSek', 'SEK');
  await remind(stage);
  await handInClean(stage, contoh, 'stafProm', 'PROM');
  await handInClean(stage, contoh, 'stafDal', 'DAL');
  await passOn(stage, ['SEK', 'PROM', 'YAN', 'DAL']);
  await returnOneRow(stage);
  await mendReturned(stage);
  await passOn(stage, ['YAN']);
  await checkAgain(stage);
  await acceptBidang(stage, 'kabidProm');
  await acceptBidang(stage, 'kabidDal');
  await acceptBidang(stage, 'sekretaris');
  await gatherWithoutOneBidang(stage);
  await handInLate(stage, contoh);
  await reviewAsSekretaris(stage);
  await returnOnce(stage);
  await approve(stage);
  await composeDokumen(stage);
  await openRevisi(stage);
  kamera.selesai();
}
