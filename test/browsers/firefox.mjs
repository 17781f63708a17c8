import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** What puppeteer needs to launch Debian's `firefox-esr`, which speaks WebDriver BiDi. */
export const launchOptions = () => ({
  browser: 'firefox',
  executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
});

export const launcher = () => chromeLauncher({ puppeteer, launchOptions: launchOptions() });
