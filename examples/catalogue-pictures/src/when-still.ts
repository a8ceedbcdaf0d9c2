import { WAITS } from '@handoff-kit/core';

const LOOKS = 4;

/**
 * Until no button waits for its card to be seen: a card takes a press only after it has been in sight for a while. What is
 * still disabled after twice that time is disabled for another reason.
 */
export async function whenStill(root: Element): Promise<void> {
  for (let look = 0; look < 2 * LOOKS && root.querySelector('[aria-disabled]'); look += 1) {
    await new Promise((resolve) => setTimeout(resolve, WAITS.arming / LOOKS));
    await whenSeen(root);
  }
}

/** Until the browser has looked at what is in sight, which takes longer where it has much to do. */
function whenSeen(root: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(root);
  });
}
