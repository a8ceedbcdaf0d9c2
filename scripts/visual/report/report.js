// Each slider moves the edge between the two pictures under it.
addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const pictures = target.closest('.slider')?.querySelector('.wipe');
  if (pictures instanceof HTMLElement) pictures.style.setProperty('--at', `${target.value}%`);
});
