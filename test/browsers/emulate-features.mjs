const sessions = new WeakMap();

/**
 * A command for Chromium, by its debugging protocol, since `emulateMedia` of
 * @web/test-runner-commands does not know every media feature there:
 * `executeServerCommand('emulate-features', { 'forced-colors': 'active' })`. Each call replaces the
 * features of the one before; `{}` ends them. The next test file starts with what is left.
 */
export const emulateFeatures = () => ({
  name: 'emulate-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const page = session.browser.getPage(session.id);
    // Kept open: the features end with the protocol's session.
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await sessions.get(page).send('Emulation.setEmulatedMedia', { features });
    return true;
  },
});
