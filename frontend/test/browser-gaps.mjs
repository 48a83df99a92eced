/** What jsdom lacks and the components use. */
const dialog = globalThis.HTMLDialogElement?.prototype;
if (dialog && !dialog.showModal) {
  dialog.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  dialog.close = function close() {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
}
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.CSS ??= { escape: (text) => text.replace(/[^\w-]/g, '\\$&') };
Object.assign(Element.prototype, { scrollIntoView() {} });
globalThis.scrollTo = () => {};
