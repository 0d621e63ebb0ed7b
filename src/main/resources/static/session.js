"use strict";
// Warns in every open tab before the session ends. The server gives a cookie that goes away by itself two minutes before.
(() => {
  const place = document.querySelector("[data-session]");
  if (!place) return;
  const text = place.querySelector("[data-session-text]");
  const stay = place.querySelector("[data-session-stay]");
  const LEFT = 120_000;
  let missingSince = 0;

  const awake = () => document.cookie.split("; ").includes("lotse-wach=ja");

  const say = (message, offer) => {
    if (text.textContent !== message) text.textContent = message;
    stay.hidden = !offer;
  };

  const look = () => {
    if (awake()) {
      missingSince = 0;
      if (!stay.hidden) say("", false);
      return;
    }
    missingSince ||= Date.now();
    if (Date.now() - missingSince > LEFT) say(place.dataset.over, false);
    else if (!text.textContent) say(place.dataset.ending, true);
  };

  stay.addEventListener("click", async () => {
    const token = document.querySelector("input[name=_csrf]").value;
    const answer = await fetch("/konto/sitzungen/verlaengerung", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ _csrf: token }),
      redirect: "manual",
    }).catch(() => null);
    if (!answer?.ok) say(place.dataset.over, false);
    else say(awake() ? place.dataset.stayed : place.dataset.longest, false);
  });

  window.setInterval(look, 5000);
})();
