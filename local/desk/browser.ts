/** A real browser, with nothing to install for it. */
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The package's browser brings its libraries along only where it believes to be in AWS Lambda. */
export async function openBrowser(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  chromium.setGraphicsMode = false;
  // In a single process the browser hangs at its second context; and it is to keep origins apart, as people's do.
  const unwanted = ['--single-process', '--no-zygote', '--disable-web-security'];
  const args = chromium.args.filter((arg) => !unwanted.includes(arg));
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}
