package de.lotse.network.pages;

import de.lotse.network.hours.OpeningHours;
import de.lotse.network.site.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An offer in the words of schema.org (a Service), as search engines read it from a page. */
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DAYS = 7;

    private StructuredData() {}

    /** JSON-LD that can stand in a script element: nothing in it ends one. */
    static String of(PublicOffer offer, String address, String city, LocalDate today) {
        return JSON.writeValueAsString(service(offer, address, city, today))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> service(PublicOffer offer, String address, String city, LocalDate today) {
        var head = offer.head();
        var service = thing("Service");
        service.put("@context", "https://schema.org");
        put(service, "@id", address);
        put(service, "url", address);
        put(service, "name", head.name().text());
        put(service, "alternateName", head.alternateName());
        put(service, "description", head.description().text());
        put(service, "inLanguage", Visit.tag(Visit.current().language()));
        put(service, "areaServed", city);
        put(service, "provider", provider(offer));
        put(
                service,
                "availableLanguage",
                offer.lists().languages().stream()
                        .map(PublicOffer.Spoken::language)
                        .toList());
        put(
                service,
                "availableChannel",
                offer.places().stream().map(place -> channel(offer, place)).toList());
        put(service, "hoursAvailable", hours(MainHours.of(offer), today));
        if (head.fees().equals("FREE")) put(service, "isAccessibleForFree", true);
        return service;
    }

    private static Map<String, Object> provider(PublicOffer offer) {
        var provider = thing("Organization");
        put(provider, "name", offer.provider().name());
        put(provider, "url", OfferPage.webAddress(offer.provider().website()));
        return provider;
    }

    private static Map<String, Object> channel(PublicOffer offer, PublicOffer.Place place) {
        var location = thing("Place");
        put(location, "name", place.name());
        if (place.address().isToGoTo()) put(location, "address", address(place.address()));
        if (place.latitude() != null && place.longitude() != null) {
            var geo = thing("GeoCoordinates");
            put(geo, "latitude", place.latitude());
            put(geo, "longitude", place.longitude());
            put(location, "geo", geo);
        }
        var channel = thing("ServiceChannel");
        put(channel, "serviceLocation", location);
        offer.phones().stream()
                .filter(phone -> !phone.type().equals("fax"))
                .findFirst()
                .ifPresent(phone -> {
                    var contact = thing("ContactPoint");
                    put(contact, "telephone", phone.number());
                    put(channel, "servicePhone", contact);
                });
        return channel;
    }

    private static Map<String, Object> address(PublicOffer.Address address) {
        var postal = thing("PostalAddress");
        put(postal, "streetAddress", address.street());
        put(postal, "postalCode", address.postalCode());
        put(postal, "addressLocality", address.city());
        put(postal, "addressCountry", "DE");
        return postal;
    }

    /** The days from today on, with their exceptions; search engines read no rule of RFC 5545. */
    private static List<Map<String, Object>> hours(OpeningHours hours, LocalDate today) {
        var all = new ArrayList<Map<String, Object>>();
        if (!hours.hasOpenHours()) return all;
        for (var day = today; day.isBefore(today.plusDays(DAYS)); day = day.plusDays(1))
            for (var slot : hours.on(day).slots()) {
                if (slot.byAppointment()) continue;
                var open = thing("OpeningHoursSpecification");
                put(open, "validFrom", day.toString());
                put(open, "validThrough", day.toString());
                put(open, "opens", slot.from() == null ? "00:00" : Words.clock(slot.from()));
                put(open, "closes", slot.to() == null ? "23:59" : Words.clock(slot.to()));
                all.add(open);
            }
        return all;
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }

    private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
        if (value == null || value.equals("") || value instanceof List<?> list && list.isEmpty()) return;
        thing.put(name, value);
    }
}
