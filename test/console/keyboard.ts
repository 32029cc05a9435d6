import type { Locator, Page } from 'playwright-core';

/** A page of answers has some hundred stops. */
const TABS_MAX = 400;

/** Goes by Tab alone until the element has the focus. Throws where that never is. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.first().waitFor();
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    if (await element.first().evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${element} is not reached by ${TABS_MAX} tabs.`);
}

/** Goes there by Tab and presses a key: Enter unless stated. */
export async function press(page: Page, element: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press(key);
}
