/** TW I of the sample agency, in the order in which the guide's pictures come about. */
import type { Meja } from '../desk/driver.ts';
import { kembalikanSekali, revisikan, reviuSekretaris, sahkan } from './adegan-kepala.ts';
import { kembalikanSatu, periksaLagi, terimaBidang } from './adegan-pemeriksa.ts';
import { bukaPengumpulan, himpunTanpaSatuBidang, susulkan, susunDokumen, tagih, teruskan } from './adegan-perencana.ts';
import { isiDanPerbaiki, perbaikiYangKembali, serahkanRapi } from './adegan-staf.ts';
import { bacaContoh } from './typing.ts';
import { siapkanKamera } from './kamera.ts';
import { siapkanPanggung } from './panggung.ts';

export async function mainkan(meja: Meja): Promise<void> {
  const contoh = await bacaContoh();
  const kamera = await siapkanKamera(meja);
  const panggung = siapkanPanggung(meja, kamera);
  await bukaPengumpulan(panggung);
  await isiDanPerbaiki(panggung, contoh);
  await serahkanRapi(panggung, contoh, 'stafSek', 'SEK');
  await tagih(panggung);
  await serahkanRapi(panggung, contoh, 'stafProm', 'PROM');
  await serahkanRapi(panggung, contoh, 'stafDal', 'DAL');
  await teruskan(panggung, ['SEK', 'PROM', 'YAN', 'DAL']);
  await kembalikanSatu(panggung);
  await perbaikiYangKembali(panggung);
  await teruskan(panggung, ['YAN']);
  await periksaLagi(panggung);
  await terimaBidang(panggung, 'kabidProm');
  await terimaBidang(panggung, 'kabidDal');
  await terimaBidang(panggung, 'sekretaris');
  await himpunTanpaSatuBidang(panggung);
  await susulkan(panggung, contoh);
  await reviuSekretaris(panggung);
  await kembalikanSekali(panggung);
  await sahkan(panggung);
  await susunDokumen(panggung);
  await revisikan(panggung);
  kamera.selesai();
}
