package de.lotse.network.pages;

import static de.lotse.web.Texts.t;

import de.lotse.network.hours.OpeningHours;
import de.lotse.network.pages.PublicOffer.Condition;
import de.lotse.network.pages.PublicOffer.Place;
import de.lotse.network.pages.PublicOffer.Spoken;
import de.lotse.network.site.SitePage;
import de.lotse.network.site.Visit;
import de.lotse.network.texts.ShownText;
import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One offer, as a visitor reads it. */
record OfferPage(
        SitePage site, PublicOffer offer, Words words, String mapUrl, String back, String structured, Instant now) {

    PublicOffer.Head head() {
        return offer.head();
    }

    PublicOffer.Lists lists() {
        return offer.lists();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, OpeningHours.ZONE);
    }

    Visit visit() {
        return Visit.current();
    }

    /** Its address in the language of the visit. */
    String address() {
        return visit().link("/angebote/" + offer.id());
    }

    String slip() {
        return visit().link("/angebote/" + offer.id() + "/zettel");
    }

    /** Structured data are no script: a browser does not run them, so the Content-Security-Policy lets them be. */
    Content structuredData() {
        return output -> output.writeContent(structured);
    }

    /** Opens the visitor's own mail program. */
    String mail() {
        return "mailto:?subject=" + encoded(head().name().text()) + "&body=" + encoded(site.canonical());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Optional<OpenState> state() {
        return OpenState.of(hours(), head().temporarilyClosed(), now);
    }

    OpeningHours hours() {
        return MainHours.of(offer);
    }

    HoursView hoursView() {
        return HoursView.of(hours(), today());
    }

    /** Hours of one place, where they are not those of the whole offer. */
    Optional<HoursView> hoursOf(Place place) {
        var own = MainHours.of(place);
        return own.rules().isEmpty() || own.equals(hours())
                ? Optional.empty()
                : Optional.of(HoursView.of(own, today()));
    }

    String appointment() {
        return head().appointment().equals("UNKNOWN") ? "" : t("network.site.appointment." + head().appointment());
    }

    String ages() {
        var from = head().minimumAge();
        var to = head().maximumAge();
        if (from == null && to == null) return "";
        if (from == null) return t("network.site.age.to", to);
        return to == null ? t("network.site.age.from", from) : t("network.site.age.between", from, to);
    }

    List<Label> topics() {
        return lists().topics().stream().map(words::topic).toList();
    }

    List<Label> audiences() {
        return lists().audiences().stream().map(words::audience).toList();
    }

    List<Label> areas() {
        return lists().areas().stream()
                .map(area -> area.district().isEmpty()
                        ? new Label(area.name(), Visit.GERMAN)
                        : words.district(area.district()))
                .toList();
    }

    List<Label> choices(Condition condition) {
        return condition.choices().stream()
                .map(code -> words.choice(condition.dimension(), code))
                .toList();
    }

    String dimension(Condition condition) {
        return t("network.site.eligibility." + condition.dimension());
    }

    /** The sentence around the choices: what stands before and after them. */
    List<String> around(Condition condition) {
        return List.of(
                t("network.site.eligibility." + condition.operator(), "\uFFFC").split("\uFFFC", -1));
    }

    Label language(Spoken spoken) {
        return words.language(spoken.language());
    }

    String mode(Spoken spoken) {
        return t("network.site.language." + spoken.mode());
    }

    String fees() {
        return head().fees().equals("UNKNOWN") ? "" : t("network.site.costs." + head().fees());
    }

    boolean hasCosts() {
        return !fees().isEmpty()
                || !head().feesDescription().isEmpty()
                || !lists().costs().isEmpty();
    }

    boolean hasEligibility() {
        return !head().eligibility().isEmpty() || !lists().conditions().isEmpty();
    }

    boolean hasCapacity() {
        return !lists().capacities().isEmpty() || !head().waitTime().isEmpty();
    }

    boolean hasContact() {
        return !offer.phones().isEmpty()
                || !email().isEmpty()
                || !website().isEmpty()
                || !offer.persons().isEmpty();
    }

    String email() {
        return head().email().isEmpty() ? offer.provider().email() : head().email();
    }

    /** Only what a browser opens as a page. */
    String website() {
        return webAddress(head().url().isEmpty() ? offer.provider().website() : head().url());
    }

    static String webAddress(String address) {
        var plain = address.strip();
        if (plain.matches("(?i)https?://\\S+")) return plain;
        return plain.matches("(?i)[a-z0-9.-]+\\.[a-z]{2,}(/\\S*)?") ? "https://" + plain : "";
    }

    String period() {
        var parts = new ArrayList<String>();
        var from = head().validFrom();
        var to = head().validTo();
        if (from != null && from.isAfter(today())) parts.add(t("network.site.rule.from", Words.date(from)));
        if (to != null) parts.add(t("network.site.rule.to", Words.date(to)));
        return String.join(" ", parts);
    }

    /** The city's map at this place; empty where there is none or nobody knows where the place is. */
    String mapOf(Place place) {
        return CityMap.of(mapUrl, place.latitude(), place.longitude());
    }

    static String telephone(PublicOffer.PhoneNumber phone) {
        return "tel:" + phone.number().replaceAll("\\(0\\)|[^+\\d]", "");
    }

    static String kindOf(PublicOffer.PhoneNumber phone) {
        return switch (phone.type().toLowerCase(Locale.ROOT)) {
            case "cell" -> t("network.site.phone.cell");
            case "fax" -> t("network.site.phone.fax");
            case "text" -> t("network.site.phone.text");
            case "textphone" -> t("network.site.phone.textphone");
            default -> t("network.site.phone");
        };
    }

    /** One for all rows of a list: they are translated together. */
    static String notice(Stream<ShownText> texts) {
        return texts.filter(text -> !text.isEmpty())
                .map(OfferPage::notice)
                .filter(notice -> !notice.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String notice(ShownText text) {
        if (text.isFallback()) return t("network.site.text.missing");
        if (text.isOutdated()) return t("network.site.text.outdated");
        return text.isUnread() ? t("network.site.text.unread") : "";
    }
}
