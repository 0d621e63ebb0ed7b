// The map beside the list of offers: the same places once more. Nothing of it is loaded before the visitor asks for it, unless the
// tiles come from the municipality's own host. Without this script there is the list.
"use strict";

for (const section of document.querySelectorAll("[data-map]")) {
  const button = section.querySelector("[data-map-load]");
  section.hidden = false;
  button.addEventListener("click", () => show(section, true));
  if (section.dataset.atOnce) show(section, false);
}

async function show(section, asked) {
  await Promise.all([style("/leaflet/leaflet.css"), script("/leaflet/leaflet.js")]);
  section.querySelector("[data-map-question]").hidden = true;
  const here = section.querySelector("[data-map-here]");
  here.hidden = false;
  L.Icon.Default.imagePath = "/leaflet/images/";
  const map = L.map(here, { scrollWheelZoom: false });
  map.attributionControl.setPrefix(false);
  L.tileLayer(section.dataset.tiles, { maxZoom: 19, attribution: text(section.dataset.attribution) }).addTo(map);
  map.fitBounds(places(section).map(place => marker(place).addTo(map).getLatLng()), { maxZoom: 15, padding: [24, 24] });
  if (asked) here.focus();
}

function places(section) {
  return [...document.querySelectorAll(`${section.dataset.list} [data-lat]`)];
}

// A marker is reached by the keyboard and says what it stands for; it opens the link that the list has, too.
function marker(place) {
  const link = place.querySelector("a").cloneNode(true);
  const name = link.textContent.trim();
  return L.marker([Number(place.dataset.lat), Number(place.dataset.lon)], { title: name, alt: name }).bindPopup(link);
}

function text(words) {
  const element = document.createElement("span");
  element.textContent = words ?? "";
  return element.innerHTML;
}

function style(address) {
  return loaded(Object.assign(document.createElement("link"), { rel: "stylesheet", href: address }));
}

function script(address) {
  return loaded(Object.assign(document.createElement("script"), { src: address }));
}

function loaded(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", reject);
    document.head.append(element);
  });
}
