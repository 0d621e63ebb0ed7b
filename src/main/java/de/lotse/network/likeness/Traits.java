package de.lotse.network.likeness;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an entry is recognised by.
 *
 * @param names its own and the one it is also called
 * @param mails in small letters
 * @param hosts of its pages in the net, without www
 */
public record Traits(
        List<NameText> names, List<PhoneText> phones, Set<String> mails, Set<String> hosts, List<Place> places) {

    public Traits {
        names = List.copyOf(names);
        phones = List.copyOf(phones);
        mails = Set.copyOf(mails);
        hosts = Set.copyOf(hosts);
        places = List.copyOf(places);
    }

    /** Under which keys something of it may be met again. */
    Set<String> keys() {
        var keys = new HashSet<String>();
        names.forEach(name -> keys.addAll(name.keys()));
        phones.forEach(phone -> keys.add("t:" + phone.trunk()));
        mails.forEach(mail -> keys.add("m:" + mail));
        hosts.forEach(host -> keys.add("h:" + host));
        places.forEach(place -> keys.add("a:" + place.address().street()));
        return keys;
    }

    /** The host of a page, without www; empty for what is no address. */
    public static Optional<String> host(String url) {
        try {
            var host = URI.create(url.contains("://") ? url.strip() : "https://" + url.strip())
                    .getHost();
            if (host == null) return Optional.empty();
            return Optional.of(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Where it is. */
    public record Place(AddressText address, String postcode, String city) {

        boolean meets(Place other) {
            var postcodes = postcode.isEmpty() || other.postcode.isEmpty() || postcode.equals(other.postcode);
            var cities =
                    city.isEmpty() || other.city.isEmpty() || Words.folded(city).equals(Words.folded(other.city));
            return postcodes && cities && address.meets(other.address);
        }
    }

    /** Collects traits. */
    public static final class Collected {

        private final List<NameText> names = new ArrayList<>();
        private final List<PhoneText> phones = new ArrayList<>();
        private final Set<String> mails = new HashSet<>();
        private final Set<String> hosts = new HashSet<>();
        private final List<Place> places = new ArrayList<>();

        public Collected name(String name) {
            if (!name.isBlank()) names.add(NameText.of(name));
            return this;
        }

        public Collected phone(String number) {
            PhoneText.of(number.replace("\"", "").strip()).ifPresent(phones::add);
            return this;
        }

        public Collected mail(String mail) {
            if (mail.contains("@")) mails.add(mail.strip().toLowerCase(Locale.ROOT));
            return this;
        }

        public Collected page(String url) {
            if (!url.isBlank()) host(url).ifPresent(hosts::add);
            return this;
        }

        public Collected place(String street, String postcode, String city) {
            if (!street.isBlank()) places.add(new Place(AddressText.of(street), postcode.strip(), city.strip()));
            return this;
        }

        public Traits traits() {
            return new Traits(names, phones, mails, hosts, places);
        }
    }
}
