package de.lotse.network.partners;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.LinkLine;
import de.lotse.network.offers.PhoneLine;
import de.lotse.network.offers.Reachable;
import de.lotse.web.Errors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for an organisation of the directory.
 *
 * @param phones one a line, as {@link PhoneLine} reads them; so are urls, identifiers and funding
 * @param parent id of the one it belongs to, or empty
 * @param member id of the organisation with accounts that it is, or empty
 * @param note for staff only
 */
record PartnerForm(
        String name,
        String alternateName,
        String kind,
        String legalForm,
        String description,
        String email,
        String phones,
        String website,
        String urls,
        String identifiers,
        String funding,
        String parent,
        String member,
        String note,
        int version,
        @Nullable UUID _once) {

    static final PartnerForm EMPTY = new PartnerForm("", "", "", "", "", "", "", "", "", "", "", "", "", "", 0, null);

    static final List<String> KINDS = List.of(
            "MUNICIPAL",
            "AUTHORITY",
            "WELFARE",
            "MIGRANT_ORGANISATION",
            "ASSOCIATION",
            "INITIATIVE",
            "SCHOOL",
            "COURSE_PROVIDER",
            "HEALTH",
            "RELIGIOUS",
            "COMPANY",
            "OTHER");

    private static final int LINE = 300;

    PartnerForm {
        name = typed(name);
        alternateName = typed(alternateName);
        kind = typed(kind);
        legalForm = typed(legalForm);
        description = typed(description);
        email = typed(email);
        phones = PhoneLine.canonical(lines(phones, UnaryOperator.identity()));
        website = typed(website);
        urls = sorted(urls, line -> LinkLine.of(line).text());
        identifiers = sorted(identifiers, IdentifierLine::canonical);
        funding = sorted(funding, UnaryOperator.identity());
        parent = typed(parent);
        member = typed(member);
        note = typed(note);
    }

    Errors check() {
        var errors = Errors.none();
        if (name.isEmpty()) errors.reject("name", t("network.partners.name.missing"));
        if (!KINDS.contains(kind)) errors.reject("kind", t("network.partners.kind.missing"));
        if (!email.isEmpty() && !Reachable.isMail(email)) errors.reject("email", t("network.sheet.unfit.EMAIL"));
        if (!PhoneLine.areNumbers(phones)) errors.reject("phones", t("network.sheet.unfit.PHONES"));
        if (!urls.lines().map(LinkLine::of).allMatch(LinkLine::isFine))
            errors.reject("urls", t("network.sheet.unfit.URLS"));
        if (!identifiers.lines().map(IdentifierLine::of).allMatch(Optional::isPresent))
            errors.reject("identifiers", t("network.partners.identifiers.unfit"));
        if (Stream.of(phones, funding).flatMap(String::lines).anyMatch(line -> line.length() > LINE))
            errors.reject(
                    phones.lines().anyMatch(line -> line.length() > LINE) ? "phones" : "funding",
                    t("network.places.long", LINE));
        if (!website.isEmpty() && !Reachable.isWeb(website)) errors.reject("website", t("network.sheet.unfit.URL"));
        lengths(errors);
        return errors;
    }

    private void lengths(Errors errors) {
        Map.of(
                        "name",
                        300,
                        "alternateName",
                        300,
                        "legalForm",
                        100,
                        "description",
                        8000,
                        "email",
                        300,
                        "website",
                        1000,
                        "phones",
                        4000,
                        "urls",
                        8000,
                        "note",
                        4000)
                .forEach((field, most) -> {
                    var length = values().getOrDefault(field, "").length();
                    if (length > most) errors.reject(field, t("web.reading.long", most, length));
                });
    }

    /** What only those who keep all entries decide stays as it is. */
    PartnerForm keepingMember(PartnerForm held) {
        return new PartnerForm(
                name(),
                alternateName(),
                kind(),
                legalForm(),
                description(),
                email(),
                phones(),
                website(),
                urls(),
                identifiers(),
                funding(),
                held.parent(),
                held.member(),
                held.note(),
                version(),
                _once());
    }

    /** What the history tells apart, by the names of the fields. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("name", name);
        values.put("alternateName", alternateName);
        values.put("kind", kind);
        values.put("legalForm", legalForm);
        values.put("description", description);
        values.put("email", email);
        values.put("phones", phones);
        values.put("website", website);
        values.put("urls", urls);
        values.put("identifiers", identifiers);
        values.put("funding", funding);
        values.put("parent", parent);
        values.put("member", member);
        values.put("note", note);
        return values;
    }

    private static String sorted(@Nullable String value, UnaryOperator<String> canonical) {
        return lines(value, canonical).lines().sorted().collect(Collectors.joining("\n"));
    }

    private static String lines(@Nullable String value, UnaryOperator<String> canonical) {
        return typed(value)
                .lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .map(canonical)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
