"use strict";
// A bar (data-progress) that moves by itself; when the work is done the page comes anew and says so.
(() => {
  const bar = document.querySelector("[data-progress]");
  if (!bar) return;
  const PAUSE = 2000;

  const look = async () => {
    try {
      const answer = await fetch(window.location.href, { redirect: "error" });
      if (!answer.ok) return window.location.reload();
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.querySelector("[data-progress]");
      if (!now) return window.location.reload();
      bar.replaceChildren(...now.childNodes);
    } catch {
      // without a connection: once more, later
    }
    window.setTimeout(look, PAUSE);
  };

  window.setTimeout(look, PAUSE);
})();
