// How does a person leave at once? By the first link of the page, or Shift three times.
"use strict";
{
  const link = document.getElementById("leave");
  const within = 5000;
  let presses = [];

  const leave = () => {
    document.documentElement.hidden = true;
    document.title = "";
    // The session ends even if this page is gone before the answer comes.
    fetch(link.href, { keepalive: true, redirect: "manual", cache: "no-store" }).catch(() => {});
    location.replace(link.dataset.to);
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < within);
    if (presses.length > 2) leave();
  });

  // A page that comes back from the browser's own store must not show what was left.
  addEventListener("pageshow", (event) => {
    if (event.persisted && document.documentElement.hidden) location.replace(link.dataset.to);
  });
}
