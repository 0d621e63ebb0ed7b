"use strict";
// Warns in every open tab before the session locks itself or ends. The server gives a cookie that goes away by itself two minutes before.
(() => {
  const place = document.querySelector("[data-session]");
  if (!place) return;
  const text = place.querySelector("[data-session-text]");
  const stay = place.querySelector("[data-session-stay]");
  const LEFT = 120_000;
  let missingSince = 0;
  let last = "ja"; // what the cookie said before it went away: „zuletzt“ is followed by the end, not by the lock

  const cookie = () => /(?:^|; )(?:__Host-)?lotse-wach=([a-z]+)/.exec(document.cookie)?.[1] ?? "";

  const say = (message, offer) => {
    if (text.textContent !== message) text.textContent = message;
    stay.hidden = !offer;
  };

  const tell = (what) => document.dispatchEvent(new CustomEvent(`lotse:${what}`));

  const awake = (now) => {
    last = now;
    missingSince = 0;
    if (!stay.hidden) say("", false);
    tell("awake");
  };

  const ending = () => {
    const ends = last === "zuletzt";
    missingSince ||= Date.now();
    if (Date.now() - missingSince <= LEFT) {
      if (!text.textContent) say(ends ? place.dataset.longest : place.dataset.ending, !ends);
    } else if (ends) say(place.dataset.over, false);
    else {
      say("", false);
      tell("time-to-lock");
    }
  };

  const look = () => {
    const now = cookie();
    if (now === "gesperrt") tell("locked");
    else if (now) awake(now);
    else ending();
  };

  stay.addEventListener("click", async () => {
    const token = document.querySelector("input[name=_csrf]").value;
    const answer = await fetch("/konto/sitzungen/verlaengerung", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ _csrf: token }),
      redirect: "manual",
    }).catch(() => null);
    if (answer?.status === 423) look();
    else if (!answer?.ok) say(place.dataset.over, false);
    else say(cookie() === "ja" ? place.dataset.stayed : place.dataset.longest, false);
  });

  window.setInterval(look, 5000);
  window.addEventListener("pageshow", look);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look();
  });
})();
